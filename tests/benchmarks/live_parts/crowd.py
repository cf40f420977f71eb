"""Five hundred open pages that note what they are told, and when."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, field

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin


@dataclass
class Watcher:
    """One page: what it watches, and every count it was told with its moment."""

    watched: list[str]
    told: list[tuple[float, str, int]] = field(default_factory=list)
    shown: dict[str, int] = field(default_factory=dict)
    messages: int = 0

    async def listen(self, line: ClientConnection) -> None:
        """Notes what arrives until the line is closed."""
        async for text in line:
            now = time.monotonic()
            counts = json.loads(text).get("post", {})
            self.messages += bool(counts)
            for public_id, values in counts.items():
                self.told.append((now, public_id, values["likes"]))
                self.shown[public_id] = values["likes"]


class Crowd:
    """Opens the pages and keeps them open."""

    def __init__(self, port: int, watchers: list[Watcher], *, is_reference: bool) -> None:
        self._port = port
        self._watchers = watchers
        self._is_reference = is_reference
        self._lines: list[ClientConnection] = []
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        """Returns when every page is open and, with us, was told the present."""
        for start in range(0, len(self._watchers), 25):
            await asyncio.gather(*(self._open(watcher) for watcher in self._watchers[start : start + 25]))

    async def _open(self, watcher: Watcher) -> None:
        query = "&".join(f"post={public_id}" for public_id in watcher.watched)
        path = f"/bench/reference/?{query}" if self._is_reference else "/ws/live/"
        line = await connect(
            f"ws://127.0.0.1:{self._port}{path}",
            origin=Origin("http://127.0.0.1:8000"),
            compression=None,
            ping_interval=None,
        )
        self._lines.append(line)
        if not self._is_reference:
            await line.send(json.dumps({"watch": {"post": watcher.watched}}))
            await line.recv()
        self._tasks.append(asyncio.create_task(watcher.listen(line)))

    async def close(self) -> None:
        """Closes every page."""
        await asyncio.gather(*(line.close() for line in self._lines))
        await asyncio.gather(*self._tasks)
