from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest
from channels.layers import InMemoryChannelLayer, get_channel_layer
from django.conf import settings
from django.test import override_settings

from sora_site.lib.live import nudges
from sora_site.lib.live.hub import Hub
from tests.lib.live.conftest import Scenario, Scores, Site

Play = Callable[[Scenario], None]


class DeadLayer:
    async def new_channel(self) -> str:
        raise ConnectionError("nobody there")


@pytest.fixture
def layer(monkeypatch: pytest.MonkeyPatch) -> InMemoryChannelLayer:
    layer = InMemoryChannelLayer()
    monkeypatch.setattr(nudges, "get_channel_layer", lambda: layer)
    # So slow that only a nudge can be the reason for an early look.
    monkeypatch.setattr(Hub, "NUDGED_INTERVAL", 60.0)
    return layer


async def say_look(layer: Any, *ids: str) -> None:
    await layer.group_send(nudges.GROUP, {"type": "live.nudge", "topic": "score", "ids": list(ids)})


def test_a_nudge_makes_everyone_look_at_once(play: Play, scores: Scores, layer: Any) -> None:
    scores.values = {"a": {"n": 1}, "b": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a", "b")
        await asyncio.sleep(0.1)
        scores.values = {"a": {"n": 2}, "b": {"n": 2}}
        assert await page.hears_nothing(0.5)
        await say_look(layer, "a", "unwatched")
        assert await page.hear() == {"score": {"a": {"n": 2}}}

    play(scenario)


def test_many_nudges_make_few_looks(play: Play, scores: Scores, layer: Any) -> None:
    scores.values = {"a": {"n": 0}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a")
        await asyncio.sleep(0.1)
        before = scores.reads
        for n in range(1, 51):
            scores.values = {"a": {"n": n}}
            await say_look(layer, "a")
            await asyncio.sleep(0.01)
        heard: Any = None
        while heard != {"score": {"a": {"n": 50}}}:
            heard = await page.hear()
        assert scores.reads - before <= 6

    play(scenario)


def test_constant_nudges_do_not_put_off_the_look_at_everything(
    play: Play, scores: Scores, layer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Hub, "NUDGED_INTERVAL", 1.0)
    scores.values = {"a": {"n": 0}, "never nudged": {"n": 0}}

    async def scenario(site: Site) -> None:
        async def go_on() -> None:
            while True:
                await say_look(layer, "a")
                await asyncio.sleep(0.02)

        page = await site.open()
        await page.watch("score", "a", "never nudged")
        nudges = asyncio.create_task(go_on())
        await asyncio.sleep(0.5)
        scores.values = {"a": {"n": 0}, "never nudged": {"n": 1}}
        assert await page.hear() == {"score": {"never nudged": {"n": 1}}}
        nudges.cancel()

    play(scenario)


def test_a_layer_that_is_gone_makes_the_looks_more_frequent_and_fails_nothing(
    play: Play, scores: Scores, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(nudges, "get_channel_layer", DeadLayer)
    monkeypatch.setattr(Hub, "NUDGED_INTERVAL", 60.0)
    scores.values = {"a": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a")
        await asyncio.sleep(0.3)
        scores.values = {"a": {"n": 2}}
        assert await page.hear() == {"score": {"a": {"n": 2}}}

    play(scenario)
    assert "Nudges are not heard" in caplog.text


@pytest.mark.django_db(transaction=True)
def test_a_like_does_not_fail_with_the_layer(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        async def group_send(self, group: str, message: dict[str, Any]) -> None:
            raise ConnectionError("nobody there")

    monkeypatch.setattr(nudges, "get_channel_layer", Broken)
    with caplog.at_level(logging.ERROR):
        nudges.nudge("score", "a")
    assert "nobody there" in caplog.text


@pytest.mark.services
@pytest.mark.django_db(transaction=True)
def test_a_nudge_travels_over_redis(play: Play, scores: Scores, monkeypatch: pytest.MonkeyPatch) -> None:
    if not settings.REDIS_URL:
        pytest.skip("REDIS_URL names no Redis")
    monkeypatch.setattr(nudges, "get_channel_layer", get_channel_layer)
    monkeypatch.setattr(Hub, "NUDGED_INTERVAL", 60.0)
    scores.values = {"a": {"n": 1}}

    async def scenario(site: Site) -> None:
        page = await site.open()
        await page.watch("score", "a")
        await asyncio.sleep(0.5)
        scores.values = {"a": {"n": 2}}
        await site.hub.doors.run(nudges.nudge, "score", "a")  # as an action does: in a thread without a loop
        assert await page.hear() == {"score": {"a": {"n": 2}}}

    play(scenario)


@override_settings(CHANNEL_LAYERS={})
def test_without_a_layer_a_nudge_is_nothing() -> None:
    nudges.nudge("score", "a")
