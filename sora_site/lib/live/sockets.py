from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from sora_site.lib.live.messages import compose
from sora_site.lib.live.topics import Key, Wanted

Send = Callable[[str], Awaitable[None]]
Close = Callable[[int], Awaitable[None]]


class Socket:
    """One open page. What it is to be told waits in one map: a newer value takes the place of an older one.

    So a page on a slow line holds up nobody, and gets fewer messages, not older ones.
    """

    __slots__ = ("_close", "_pending", "_send", "_sender", "address", "checked_at", "person", "session_key", "watched")

    def __init__(self, *, person: int | None, session_key: str, address: str, send: Send, close: Close) -> None:
        self.person = person
        self.session_key = session_key
        self.address = address
        self.watched: frozenset[Key] = frozenset()
        #: When person and permissions were last asked for, in the loop's time.
        self.checked_at = asyncio.get_running_loop().time()
        self._send = send
        self._close = close
        self._pending: dict[Key, str] = {}
        self._sender: asyncio.Task[None] | None = None

    def wanted(self) -> Wanted:
        """What it watches, by topic."""
        wanted: Wanted = {}
        for topic, identity in self.watched:
            wanted.setdefault(topic, []).append(identity)
        return wanted

    def narrow(self, watched: frozenset[Key]) -> None:
        """Watches exactly this from now on; what waits for the rest is dropped."""
        self.watched = watched
        self._pending = {key: value for key, value in self._pending.items() if key in watched}

    def tell(self, key: Key, value: str) -> None:
        """Puts a value (JSON) up for sending; `flush` sends it."""
        self._pending[key] = value

    def flush(self, *, always: bool = False) -> None:
        """Sends what waits, if nothing is under way; `always`: an empty message if nothing waits."""
        if self._sender is None and (self._pending or always):
            self._sender = asyncio.get_running_loop().create_task(self._drain())

    async def close(self, code: int) -> None:
        """Ends the connection with a WebSocket close code, if it has not ended already."""
        with suppress(OSError):
            await self._close(code)

    def forget(self) -> None:
        """The connection is gone: nothing more is sent."""
        self._pending = {}
        if self._sender is not None:
            self._sender.cancel()

    async def _drain(self) -> None:
        try:
            while True:
                text, self._pending = compose(self._pending), {}
                await self._send(text)
                if not self._pending:
                    return
        except OSError:
            self._pending = {}  # The page went away meanwhile; its disconnect follows.
        finally:
            self._sender = None
