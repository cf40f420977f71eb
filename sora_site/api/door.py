"""What every answer of the API carries and every request is held to."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable

from django.conf import settings
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from rest_framework.views import APIView

from sora_site.api.errors import TooLarge
from sora_site.lib import ids

View = Callable[..., HttpResponseBase]


class _Refusal(APIView):  # type: ignore[misc]
    """Says no to a request before anything of its body is read."""

    authentication_classes = ()
    permission_classes = ()

    def initial(self, request: object, *args: object, **kwargs: object) -> None:
        raise TooLarge


_refuse = _Refusal.as_view()


def through(view: View) -> View:
    """`view` behind the API's door: an x-request-id on every answer, nothing cached, no body beyond the limit."""

    @functools.wraps(view)  # keeps csrf_exempt: keys, not cookies, say who speaks
    def pass_through(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        _measure(request)
        response = _refuse(request) if _is_too_large(request) else view(request, *args, **kwargs)
        response["x-request-id"] = f"req_{ids.token()}"
        response.setdefault("Cache-Control", "no-store")
        return response

    return pass_through


def _measure(request: HttpRequest) -> None:
    """Says how long a body sent in chunks is: Django takes one of unsaid length for none at all.

    The Node client sends files so. By now the whole of it lies in a temporary file.
    """
    if isinstance(request, ASGIRequest) and "CONTENT_LENGTH" not in request.META:
        body = request._stream
        request.META["CONTENT_LENGTH"] = str(body.seek(0, os.SEEK_END))
        body.seek(0)


def _is_too_large(request: HttpRequest) -> bool:
    declared = request.META.get("CONTENT_LENGTH") or "0"
    return declared.isdigit() and int(declared) > settings.UPLOAD_MAX_BYTES + settings.DATA_UPLOAD_MAX_MEMORY_SIZE
