"""Who gets a socket, what they may send over it, and when it is taken away."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest

from sora_site.lib.live import consumer, messages
from sora_site.lib.live.hub import Hub
from tests.lib.live.conftest import ORIGIN, Scenario, Scores, Site

Play = Callable[[Scenario], None]


@pytest.mark.parametrize("origin", [b"https://evil.example", b"null", b"", b"http://[", b"http://[::1"])
def test_other_sites_get_no_socket(play: Play, origin: bytes) -> None:
    async def scenario(site: Site) -> None:
        assert not await site.page((b"origin", origin)).connect()

    play(scenario)


def test_a_client_that_names_no_origin_gets_no_socket(play: Play) -> None:
    async def scenario(site: Site) -> None:
        assert not await site.page((b"accept", b"*/*")).connect()

    play(scenario)


def test_there_is_no_other_socket_than_this_one(play: Play) -> None:
    async def scenario(site: Site) -> None:
        assert not await site.page(path="/ws/other/").connect()

    play(scenario)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '"watch"',
        '{"watch": []}',
        '{"watch": {"score": "a"}}',
        '{"watch": {"score": [1]}}',
        '{"watch": {"score": [""]}}',
        r'{"watch": {"score": ["a\ud800"]}}',
        r'{"watch": {"score": ["a\u0000"]}}',
        r'{"watch": {"score": ["\u00e9"]}}',
        json.dumps({"watch": {"score": ["x" * (messages.LONGEST_ID + 1)]}}),
        json.dumps({"watch": {"score": [str(n) for n in range(messages.MOST_IDS + 1)]}}),
        json.dumps({"watch": {"a": [str(n) for n in range(150)], "b": [str(n) for n in range(51)]}}),
        '{"watch": {"score": ["' + "x" * messages.LONGEST_MESSAGE + '"]}}',
        "[" * 10_000,
    ],
)
def test_nonsense_closes_the_socket(play: Play, scores: Scores, text: str) -> None:
    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.say(text)
        assert await page.closed_with() == consumer.POLICY

    play(scenario)


def test_bytes_close_the_socket(play: Play) -> None:
    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.say_bytes(b"\x00")
        assert await page.closed_with() == consumer.UNSUPPORTED

    play(scenario)


def test_two_hundred_things_may_be_watched(play: Play, scores: Scores) -> None:
    ids = [str(n) for n in range(messages.MOST_IDS)]
    scores.values = {one: {"n": 0} for one in ids}

    async def scenario(site: Site) -> None:
        page = await site.open()
        assert len((await page.watch("score", *ids))["score"]) == messages.MOST_IDS

    play(scenario)


def test_a_page_that_talks_without_end_is_closed(play: Play, scores: Scores, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consumer, "MOST_MESSAGES", 3)

    async def scenario(site: Site) -> None:
        page = await site.open()
        for _ in range(3):
            assert await page.watch("score", "a") == {}
        await page.say({})
        assert await page.closed_with() == consumer.POLICY

    play(scenario)


def test_one_address_has_so_many_sockets_and_no_more(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Hub, "MOST_OF_ADDRESS", 2)

    async def scenario(site: Site) -> None:
        first, _second = await site.open(), await site.open()
        assert not await site.page().connect()
        _elsewhere = await site.open(address="198.51.100.8")
        await first.leave()
        assert await site.page().connect()

    play(scenario)


def test_a_quiet_page_hears_now_and_then_that_the_site_is_there(
    play: Play, scores: Scores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Hub, "RECHECK", 0.3)
    scores.values = {"a": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a")
        assert await page.hear() == {}
        assert await page.hear() == {}

    play(scenario)


def test_what_one_may_no_longer_watch_is_no_longer_told(
    play: Play, scores: Scores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Hub, "RECHECK", 0.3)
    scores.values = {"a": {"n": 1}, "b": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a", "b")
        scores.hidden.add("a")
        await page.hear()
        scores.values = {"a": {"n": 2}, "b": {"n": 2}}
        heard = [await page.hear() for _ in range(3)]
        assert {"score": {"b": {"n": 2}}} in heard
        assert not any("a" in message.get("score", {}) for message in heard)

    play(scenario)


def test_the_server_takes_leave_of_everyone(play: Play, scores: Scores) -> None:
    async def scenario(site: Site) -> None:
        page = await site.open()
        told: list[str] = []
        queue: asyncio.Queue[dict[str, str]] = asyncio.Queue()
        for kind in ("startup", "shutdown"):
            await queue.put({"type": f"lifespan.{kind}"})

        async def send(message: dict[str, str]) -> None:
            told.append(message["type"])

        await site.live({"type": "lifespan"}, queue.get, send)
        assert told == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
        assert await page.closed_with() == Hub.LEAVING

    play(scenario)


def test_origins_are_compared_with_the_allowed_hosts(play: Play) -> None:
    async def scenario(site: Site) -> None:
        assert ORIGIN == (b"origin", b"http://localhost")
        assert await site.page((b"origin", b"http://127.0.0.1:8000")).connect()

    play(scenario)
