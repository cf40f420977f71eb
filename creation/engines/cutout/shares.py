"""Who draws what: each child begins with its own stretch of the film, so that it prepares few stages."""

from __future__ import annotations

from bisect import bisect
from collections import deque
from collections.abc import Sequence
from itertools import accumulate, pairwise


class Shares:
    """Deals numbered pieces out to `children`, stretches of as many frames; `lengths` are the frames of each piece.

    Who has none left takes the end of the longest stretch.
    """

    def __init__(self, lengths: Sequence[int], children: int) -> None:
        self._lengths = lengths
        # Cut in the middle of a piece goes to whoever has more of it.
        middles = [end - length / 2 for end, length in zip(accumulate(lengths), lengths, strict=True)]
        cuts = [bisect(middles, sum(lengths) * child / children) for child in range(children)]
        self._left = [deque(range(first, end)) for first, end in pairwise([*cuts, len(lengths)])]

    def next(self, child: int) -> int | None:
        """The next piece for this child (0, 1, …), or None when all are given."""
        if self._left[child]:
            return self._left[child].popleft()
        longest = max(self._left, key=lambda stretch: sum(self._lengths[piece] for piece in stretch))
        return longest.pop() if longest else None
