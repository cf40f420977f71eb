from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from tests.lib.live.conftest import Scenario, Scores, Site

Play = Callable[[Scenario], None]


def test_a_watch_is_answered_at_once_with_the_present(play: Play, scores: Scores) -> None:
    scores.values = {"a": {"n": 1}, "b": {"n": 2}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        assert await page.watch("score", "a", "b") == {"score": {"a": {"n": 1}, "b": {"n": 2}}}

    play(scenario)


def test_after_that_only_what_changed_is_told(play: Play, scores: Scores) -> None:
    scores.values = {"a": {"n": 1}, "b": {"n": 2}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a", "b")
        scores.values["b"] = {"n": 3}
        assert await page.hear() == {"score": {"b": {"n": 3}}}
        assert await page.hears_nothing()

    play(scenario)


def test_a_second_watch_replaces_the_first(play: Play, scores: Scores) -> None:
    scores.values = {"a": {"n": 1}, "b": {"n": 2}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a")
        assert await page.watch("score", "b") == {"score": {"b": {"n": 2}}}
        scores.values = {"a": {"n": 10}, "b": {"n": 20}}
        assert await page.hear() == {"score": {"b": {"n": 20}}}
        assert await page.hears_nothing()

    play(scenario)


def test_an_empty_answer_still_says_that_the_watch_was_heard(play: Play, scores: Scores) -> None:
    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.say({"watch": {"score": ["unknown"], "no-such-topic": ["x"]}})
        assert await page.hear() == {}

    play(scenario)


def test_what_one_may_not_watch_is_never_told(play: Play, scores: Scores) -> None:
    scores.values = {"secret": {"n": 1}, "a": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        assert await page.watch("score", "secret", "a") == {"score": {"a": {"n": 1}}}
        scores.values["secret"] = {"n": 2}
        assert await page.hears_nothing()

    play(scenario)


def test_a_page_that_lost_its_line_reads_the_present_when_it_returns(play: Play, scores: Scores) -> None:
    scores.values = {"a": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a")
        await page.leave()
        scores.values = {"a": {"n": 99}}
        again = await site.open()
        assert await again.watch("score", "a") == {"score": {"a": {"n": 99}}}

    play(scenario)


def test_two_pages_that_watch_the_same_cost_one_reading(play: Play, scores: Scores) -> None:
    scores.values = {"a": {"n": 1}}

    async def scenario(site: Site) -> None:
        site.hub.INTERVAL = 5.0
        pages = [await site.open() for _ in range(5)]
        for page in pages:
            assert await page.watch("score", "a") == {"score": {"a": {"n": 1}}}
        assert scores.reads == 1

    play(scenario)


def test_nothing_is_read_while_nobody_watches(play: Play, scores: Scores) -> None:
    scores.values = {"a": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a")
        await page.leave()
        before = scores.reads
        await asyncio.sleep(0.6)
        assert scores.reads - before <= 1

    play(scenario)


def test_a_slow_page_gets_the_newest_value_and_not_the_older_ones(play: Play, scores: Scores) -> None:
    scores.values = {"a": {"n": 0}}

    async def scenario(site: Site) -> None:
        gate = asyncio.Event()
        told: list[str] = []

        async def receive() -> dict[str, Any]:
            return await inbox.get()

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "websocket.send":
                await gate.wait()
                told.append(message["text"])

        inbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        line = asyncio.create_task(site.live(site.scope(), receive, send))
        await inbox.put({"type": "websocket.connect"})
        await inbox.put({"type": "websocket.receive", "text": '{"watch": {"score": ["a"]}}'})
        for n in range(1, 6):
            await asyncio.sleep(0.3)
            scores.values = {"a": {"n": n}}
        await asyncio.sleep(0.6)
        gate.set()
        await asyncio.sleep(0.1)
        assert told == ['{"score":{"a":{"n":0}}}', '{"score":{"a":{"n":5}}}']
        await inbox.put({"type": "websocket.disconnect", "code": 1000})
        await line

    play(scenario)


def test_a_topic_that_fails_holds_up_no_other(play: Play, scores: Scores, caplog: Any) -> None:
    from sora_site.lib.live import Topic, register

    def fail(ids: list[str]) -> dict[str, dict[str, Any]]:
        raise ZeroDivisionError

    register("broken", Topic(allowed=lambda person, ids: ids, read=fail))
    scores.values = {"a": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.say({"watch": {"broken": ["x"], "score": ["a"]}})
        assert await page.hear() == {"score": {"a": {"n": 1}}}
        scores.values = {"a": {"n": 2}}
        assert await page.hear() == {"score": {"a": {"n": 2}}}

    play(scenario)
    assert "broken" in caplog.text
