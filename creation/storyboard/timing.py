"""How long things last: lines by their words, shots by what happens in them, on a grid of thirtieths of a second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

GRID = 30  # cuts a second that a shot may end at
SHORTEST = 1.2  # seconds of a shot
#: Characters spoken a second.
_PACE = {"zh": 4.2, "ja": 6.0, "ko": 6.0}
_LATIN_PACE = 14.0


@dataclass(frozen=True)
class Need:
    """What a shot asks for: at least, at most, and its share of what is left."""

    least: float
    most: float
    share: float


def spoken(words: str, language: str) -> float:
    """Seconds a line takes to say, at least one."""
    return max(1.0, 0.35 + len(words) / _PACE.get(language, _LATIN_PACE))


def fit(needs: Sequence[Need], seconds: float) -> list[float]:
    """Lengths that add up to `seconds` exactly, each at least SHORTEST as long as there is room for that.

    All but the last are multiples of 1/GRID.
    """
    if len(needs) == 1:
        return [seconds]
    floor = min(SHORTEST, seconds / len(needs))
    least = [max(need.least, floor) for need in needs]
    room = seconds - sum(least)
    if room < 0:  # lines that are too long share what there is beyond the shortest shots
        wish = sum(least) - floor * len(least)
        spare = max(0.0, seconds - floor * len(least))
        lengths = [floor + (value - floor) * spare / wish if wish else floor for value in least]
    else:
        lengths = _share(least, needs, room)
    return _on_grid(lengths, seconds, floor)


def _share(least: list[float], needs: Sequence[Need], room: float) -> list[float]:
    """Gives the room out by shares, never above what a shot takes at most while another can take it."""
    lengths = list(least)
    open_ones = set(range(len(needs)))
    while room > 1e-9 and open_ones:
        shares = sum(needs[place].share for place in open_ones)
        full = {p for p in open_ones if lengths[p] + room * needs[p].share / shares >= needs[p].most}
        if not full:
            for place in open_ones:
                lengths[place] += room * needs[place].share / shares
            return lengths
        for place in full:
            room -= max(0.0, needs[place].most - lengths[place])
            lengths[place] = max(lengths[place], needs[place].most)
        open_ones -= full
    widest = max(range(len(needs)), key=lambda place: needs[place].share)
    lengths[widest] += max(0.0, room)
    return lengths


def _on_grid(lengths: list[float], seconds: float, floor: float) -> list[float]:
    if seconds < len(lengths) * (SHORTEST + 1 / GRID):
        return [*([seconds / len(lengths)] * (len(lengths) - 1)), seconds - seconds / len(lengths) * (len(lengths) - 1)]
    cuts, reached, at = [], 0.0, 0.0
    for place, length in enumerate(lengths[:-1]):
        reached += length
        left = len(lengths) - 1 - place
        cut = min(
            max(round(reached * GRID), _up((at + floor) * GRID)), int((seconds - left * (floor + 1 / GRID)) * GRID)
        )
        cut = max(cut, _up((at + floor) * GRID))
        cuts.append(cut / GRID - at)
        at = cut / GRID
    return [*cuts, seconds - sum(cuts)]


def _up(value: float) -> int:
    return int(value) + (value - int(value) > 1e-6)
