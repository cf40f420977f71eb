"""`/v1/models`: what can be asked for."""

from __future__ import annotations

from typing import Any

from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from creation.api import names

#: Clients want a date; that of the first `sora-2` serves for all.
CREATED = 1759708800


class Models(APIView):  # type: ignore[misc]
    """All of them."""

    def get(self, request: Request) -> Response:
        return Response({"object": "list", "data": [_model(name) for name in names.names()]})


class Model(APIView):  # type: ignore[misc]
    """One of them."""

    def get(self, request: Request, name: str) -> Response:
        if name not in names.names():
            raise NotFound(f"The model '{name[:60]}' does not exist here.", code="model_not_found")
        return Response(_model(name))


def _model(name: str) -> dict[str, Any]:
    return {"id": name, "object": "model", "created": CREATED, "owned_by": "site"}
