from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from channels.consumer import AsyncConsumer
from channels.exceptions import StopConsumer

from sora_site.lib.live import doors
from sora_site.lib.live.hub import Hub
from sora_site.lib.live.messages import BadMessageError, parse
from sora_site.lib.live.sockets import Socket

#: Messages a page may send in any ten seconds; scrolling fast needs a few.
MOST_MESSAGES = 60
#: WebSocket close codes.
POLICY, UNSUPPORTED = 1008, 1003


class LiveConsumer(AsyncConsumer):  # type: ignore[misc]
    """The socket at /ws/live/: `messages.py` says what travels over it. Asks the database only through the hub."""

    #: No such layer: a channel of its own per socket would cost a subscription each, and only the hub needs one.
    channel_layer_alias = "none"

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.socket: Socket | None = None
        self._window = (0.0, 0)

    async def __call__(self, scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Any]) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            if self.socket is not None:
                self.hub.leave(self.socket)

    async def dispatch(self, message: dict[str, Any]) -> None:
        """Channels' own would wait for the process's one database thread before every message."""
        match message["type"]:
            case "websocket.connect":
                await self._connect()
            case "websocket.receive":
                await self._receive(message.get("text"))
            case "websocket.disconnect":
                raise StopConsumer

    async def _connect(self) -> None:
        key = doors.session_key(self.scope)
        person = await self.hub.doors.run(doors.person_of, key)
        address = str((self.scope.get("client") or ("",))[0])
        if not self.hub.has_room(person, address):
            await self.send({"type": "websocket.close", "code": POLICY})
            return
        self.socket = Socket(person=person, session_key=key, address=address, send=self._say, close=self._close)
        self.hub.join(self.socket)
        await self.send({"type": "websocket.accept"})

    async def _receive(self, text: str | None) -> None:
        if self.socket is None:
            return
        if text is None:
            await self._close(UNSUPPORTED, "text only")
            return
        try:
            self._count_message()
            wanted = parse(text)
        except BadMessageError as problem:
            await self._close(POLICY, str(problem))
            return
        if wanted is not None:
            await self.hub.watch(self.socket, wanted)

    def _count_message(self) -> None:
        now = asyncio.get_running_loop().time()
        began, count = self._window
        self._window = (now, 1) if now - began > 10 else (began, count + 1)
        if self._window[1] > MOST_MESSAGES:
            raise BadMessageError("too many messages")

    async def _say(self, text: str) -> None:
        await self.send({"type": "websocket.send", "text": text})

    async def _close(self, code: int, reason: str = "") -> None:
        if self.socket is not None:
            self.hub.leave(self.socket)
            self.socket = None
        await self.send({"type": "websocket.close", "code": code, "reason": reason})
