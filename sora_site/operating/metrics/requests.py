"""What a server process counts: requests, how long they took, open sockets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from sora_site.lib.logs.access import Entry

#: Apart from the library's own, which would add what nobody asked for.
registry = CollectorRegistry()

_METHODS = frozenset({"GET", "HEAD", "POST", "DELETE", "PUT", "PATCH", "OPTIONS"})
_requests = Counter(
    "sora_requests", "Requests answered, by address pattern.", ["method", "route", "status"], registry=registry
)
_seconds = Histogram(
    "sora_request_seconds",
    "Seconds from a request's first byte to its answer's last, films watched included.",
    ["route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
    registry=registry,
)
_sockets = Gauge("sora_sockets", "Live sockets open.", registry=registry, multiprocess_mode="livesum")


def count(entry: Entry) -> None:
    """Counts a request that has ended."""
    route = entry.route or "none"
    method = entry.method if entry.method in _METHODS else "other"
    _requests.labels(method, route, str(entry.status or 499)).inc()
    _seconds.labels(route).observe(entry.seconds)


class Sockets:
    """Wraps an ASGI application and counts its open sockets."""

    def __init__(self, app: Callable[..., Awaitable[None]]) -> None:
        self._app = app

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        with _sockets.track_inprogress():
            await self._app(scope, receive, send)
