from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlparse

from channels.security.websocket import AllowedHostsOriginValidator, OriginValidator

from sora_site.lib.live.consumer import LiveConsumer
from sora_site.lib.live.hub import Hub

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

PATH = "/ws/live/"


class Live:
    """An ASGI application: sockets go to the hub, everything else to `pages`. The server's end ends the hub."""

    def __init__(self, pages: Application) -> None:
        self.hub = Hub()
        self._pages = pages
        self._consumer = LiveConsumer.as_asgi(hub=self.hub)
        self._origins: OriginValidator = AllowedHostsOriginValidator(self._consumer)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["type"]:
            case "websocket" if scope["path"] == PATH and self._is_ours(scope):
                await self._consumer(scope, receive, send)
            case "websocket":
                await receive()
                await send({"type": "websocket.close"})
            case "lifespan":
                await self._lifespan(receive, send)
            case _:
                await self._pages(scope, receive, send)

    def _is_ours(self, scope: Scope) -> bool:
        """Whether a page of this site asks: other sites' pages send our cookies along too."""
        origin = next((value for name, value in scope["headers"] if name == b"origin"), None)
        try:
            return bool(self._origins.valid_origin(urlparse(origin.decode("latin1")) if origin else None))
        except ValueError:  # no address at all, such as "http://["
            return False

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.shutdown":
                await self.hub.close()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return
