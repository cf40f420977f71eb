"""How often something may happen: counts in the cache, one for each window of time."""

from __future__ import annotations

import time

from django.core.cache import cache


def within(name: str, most: int, seconds: int) -> bool:
    """Counts one more `name`; whether there were at most `most` in this window of `seconds`.

    The window stands in the key, because counting anew sets anew when a count is forgotten. Counting is not atomic:
    of many at one instant a few more may pass. It protects the machine, nothing is paid by it.
    """
    place = f"pace:{name}:{seconds}:{int(time.time() // seconds)}"
    cache.add(place, 0, timeout=2 * seconds)
    try:
        return bool(cache.incr(place) <= most)
    except ValueError:  # the cache was emptied in between
        return True
