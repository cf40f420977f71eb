"""Who draws what: each child begins with its own stretch of the film, so that it prepares few stages."""

from __future__ import annotations

from collections import deque
from itertools import pairwise


class Shares:
    """Deals `pieces` numbered pieces out to `children`; who has none left takes the end of the longest stretch."""

    def __init__(self, pieces: int, children: int) -> None:
        cuts = [round(pieces * child / children) for child in range(children + 1)]
        self._left = [deque(range(first, end)) for first, end in pairwise(cuts)]

    def next(self, child: int) -> int | None:
        """The next piece for this child (0, 1, …), or None when all are given."""
        if self._left[child]:
            return self._left[child].popleft()
        longest = max(self._left, key=len)
        return longest.pop() if longest else None
