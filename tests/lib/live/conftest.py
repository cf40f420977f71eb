from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from asgiref.testing import ApplicationCommunicator

from sora_site.lib.live import Topic, nudges, topics
from sora_site.lib.live.asgi import Live
from sora_site.lib.live.hub import Hub

ORIGIN = (b"origin", b"http://localhost")


class Scores:
    """A topic of plain numbers: what anyone may watch unless it begins with "secret"."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, Any]] = {}
        self.secret_for: int | None = None
        self.hidden: set[str] = set()
        self.reads = 0

    def allowed(self, person: int | None, ids: list[str]) -> list[str]:
        knows = person is not None and person == self.secret_for
        return [one for one in ids if one not in self.hidden and (knows or not one.startswith("secret"))]

    def read(self, ids: list[str]) -> dict[str, dict[str, Any]]:
        self.reads += 1
        return {one: dict(self.values[one]) for one in ids if one in self.values}


class Page:
    """One browser's socket. (Channels' own communicator needs daphne to be imported.)"""

    def __init__(self, live: Live, scope: dict[str, Any]) -> None:
        self._line: Any = ApplicationCommunicator(live, scope)  # type: ignore[no-untyped-call]

    async def connect(self) -> bool:
        await self._line.send_input({"type": "websocket.connect"})
        return bool((await self._line.receive_output(5))["type"] == "websocket.accept")

    async def say(self, message: Any) -> None:
        text = message if isinstance(message, str) else json.dumps(message)
        await self._line.send_input({"type": "websocket.receive", "text": text})

    async def say_bytes(self, data: bytes) -> None:
        await self._line.send_input({"type": "websocket.receive", "bytes": data})

    async def watch(self, topic: str, *ids: str) -> Any:
        """Watches these and returns the answer."""
        await self.say({"watch": {topic: list(ids)}})
        return await self.hear()

    async def hear(self) -> Any:
        message = await self._line.receive_output(5)
        assert message["type"] == "websocket.send", message
        return json.loads(message["text"])

    async def hears_nothing(self, seconds: float = 0.6) -> bool:
        return bool(await self._line.receive_nothing(timeout=seconds))

    async def closed_with(self) -> int:
        message = await self._line.receive_output(5)
        assert message["type"] == "websocket.close", message
        return int(message["code"])

    async def leave(self) -> None:
        await self._line.send_input({"type": "websocket.disconnect", "code": 1000})
        await self._line.wait(5)


class Site:
    """The live part of a site in the test's own loop."""

    def __init__(self) -> None:
        async def no_pages(*asgi: Any) -> None:
            raise AssertionError("only sockets here")

        self.live = Live(no_pages)
        self.hub: Hub = self.live.hub

    def scope(
        self, *headers: tuple[bytes, bytes], path: str = "/ws/live/", address: str = "198.51.100.7"
    ) -> dict[str, Any]:
        return {
            "type": "websocket",
            "path": path,
            "query_string": b"",
            "headers": [(b"host", b"localhost"), *(headers or (ORIGIN,))],
            "client": [address, 1],
        }

    def page(self, *headers: tuple[bytes, bytes], **where: str) -> Page:
        return Page(self.live, self.scope(*headers, **where))

    async def open(self, *headers: tuple[bytes, bytes], **where: str) -> Page:
        page = self.page(*headers, **where)
        assert await page.connect()
        return page


Scenario = Callable[[Site], Coroutine[Any, Any, None]]


@pytest.fixture
def scores() -> Iterator[Scores]:
    scores = Scores()
    before = dict(topics._topics)
    topics.register("score", Topic(allowed=scores.allowed, read=scores.read))
    yield scores
    topics._topics.clear()
    topics._topics.update(before)


@pytest.fixture
def play() -> Callable[[Scenario], None]:
    """Runs a scenario against a fresh site in a loop of its own, and ends the site as a server would."""

    def play(scenario: Scenario) -> None:
        async def whole() -> None:
            site = Site()
            try:
                await asyncio.wait_for(scenario(site), 20)
            finally:
                await site.hub.close()

        asyncio.run(whole())

    return play


@pytest.fixture(autouse=True)
def no_layer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nudges only where a test says so, also when the tests run against Redis."""
    monkeypatch.setattr(nudges, "get_channel_layer", lambda: None)
