"""One line for each request: what was asked, by whom, how it was answered and how long that took."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import structlog

from sora_site.lib import ids

log = structlog.stdlib.get_logger("access")

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

#: Where a request's entry stands in its ASGI scope.
SCOPE = "sora.access"
_ID = re.compile(rb"[A-Za-z0-9-]{8,64}")


@dataclass
class Entry:
    """What is known of one request. The pages fill in what only they know."""

    request_id: str
    method: str
    #: The name of the address pattern, such as "feed:home"; few, so that it may count as a label.
    route: str = ""
    address: str = "…"
    person: int | None = None
    status: int = 0
    seconds: float = 0.0


class Access:
    """Wraps the whole ASGI application. `observers` are told of every request when it has ended.

    An answer carries its id as X-Request-ID. One that a trusted proxy sends is kept.
    """

    def __init__(self, app: Application, observers: Sequence[Callable[[Entry], None]] = (), *, keeps_ids: bool) -> None:
        self._app = app
        self._observers = observers
        self._keeps_ids = keeps_ids

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        entry = Entry(request_id=self._id(scope), method=scope["method"])
        began = time.perf_counter()

        async def watch(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                entry.status = message["status"]
                headers = [*message.get("headers", ()), (b"x-request-id", entry.request_id.encode())]
                message = {**message, "headers": headers}
            await send(message)

        try:
            with structlog.contextvars.bound_contextvars(request_id=entry.request_id):
                await self._app({**scope, SCOPE: entry}, receive, watch)
        finally:
            entry.seconds = time.perf_counter() - began
            self._tell(entry)

    def _tell(self, entry: Entry) -> None:
        for observe in self._observers:
            observe(entry)
        # A page brings dozens of these; they say nothing of the site.
        say = log.debug if entry.address.startswith("/static") else log.info
        say(
            "request",
            request_id=entry.request_id,
            method=entry.method,
            path=entry.address,
            # Nothing was answered: the visitor left, or the application fell.
            status=entry.status or 499,
            ms=round(entry.seconds * 1000, 1),
            person=entry.person,
        )

    def _id(self, scope: Scope) -> str:
        if self._keeps_ids:
            for name, value in scope["headers"]:
                if name == b"x-request-id" and _ID.fullmatch(value):
                    return str(value.decode())
        return ids.token(16)
