from __future__ import annotations

import pytest
import time_machine
from django.core.cache import cache
from pytest_django import Settings

from sora_site import settings as site
from sora_site.lib import pace


@pytest.fixture(autouse=True)
def counts_in_memory(settings: Settings) -> None:
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()


def test_so_many_and_no_more() -> None:
    with time_machine.travel("2026-11-21T12:00:00Z", tick=False):
        assert [pace.within("a", 2, 60) for _ in range(3)] == [True, True, False]
        assert pace.within("b", 2, 60)


def test_each_window_counts_anew_however_often_one_asked_in_the_last() -> None:
    """Whoever asks all the time is not shut out for good."""
    allowed = 0
    with time_machine.travel("2026-11-21T12:00:00Z", tick=False) as clock:
        for _ in range(3 * 60):
            allowed += pace.within("a", 2, 3600)
            clock.shift(60)
    assert allowed == 3 * 2


@pytest.mark.skipif(bool(site.REDIS_URL), reason="Redis counts without end")
def test_the_sites_cache_holds_many_counts_for_as_long_as_the_longest_window() -> None:
    assert site.CACHES["default"]["OPTIONS"]["MAX_ENTRIES"] >= 100_000
    # Counting anew sets this time anew (django.core.cache.backends.base.BaseCache.incr).
    assert site.CACHES["default"]["TIMEOUT"] >= 2 * 3600
