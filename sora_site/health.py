"""What a load balancer or a watchman asks."""

from __future__ import annotations

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from creation.queries import worker_alive


def healthz(request: HttpRequest) -> JsonResponse:
    """200 when pages can be served; says beside it whether films can be made."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        return JsonResponse({"database": True, "worker": worker_alive()})
    except DatabaseError:
        return JsonResponse({"database": False, "worker": False}, status=503)
