"""What the light lane does for small files from time to time."""

from __future__ import annotations

from creation.renditions.asking import ask_for_older


class Backfill:
    """Walks through the older films, a round at a time, and begins anew after the last."""

    def __init__(self) -> None:
        self._after = 0

    def go_on(self) -> None:
        self._after = ask_for_older(self._after)
