"""Where the beats are. Cuts fall on beats: tempo bends a little in each shot until they do; a dance keeps 120."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from creation.storyboard.types import Storyboard

#: Beats a minute of every dance, counted from the film's first frame: the cast dances to the same grid.
DANCE_TEMPO = 120.0


@dataclass(frozen=True)
class Section:
    """The beats of one shot: from beat `first` up to `last`."""

    first: int
    last: int


@dataclass(frozen=True, eq=False)
class Grid:
    """`beats` are times in seconds, one more than there are beats; sections cover all of them."""

    beats: tuple[float, ...]
    sections: tuple[Section, ...]
    swing: float = 0.0  # how late an off-beat comes, in beats

    def time(self, beat: float) -> float:
        """The time of any beat, between beats too."""
        if self.swing and abs(beat % 1 - 0.5) < 0.01:
            beat += self.swing
        return float(np.interp(beat, np.arange(len(self.beats)), self.beats))

    def beat_after(self, seconds: float) -> int:
        """The first beat not before `seconds`."""
        return int(np.searchsorted(self.beats, seconds - 1e-6))


def is_dance(storyboard: Storyboard) -> bool:
    """Whether anybody dances."""
    return any(action.verb == "dance" for shot in storyboard.shots for action in shot.actions)


def grid(storyboard: Storyboard, seconds: float, tempo: float, swing: float = 0.0) -> Grid:
    """The beats of a film at about `tempo`."""
    if is_dance(storyboard):
        return _even(storyboard, seconds, swing)
    lengths = [shot.seconds for shot in storyboard.shots]
    around = np.linspace(tempo * 0.92, tempo * 1.08, 33)
    best = min(around, key=lambda each: (_misfit(lengths, each), abs(each - tempo)))
    beats, sections, start = [0.0], [], 0.0
    for length in lengths:
        count = max(1, round(length * best / 60))
        sections.append(Section(len(beats) - 1, len(beats) - 1 + count))
        beats += [start + length * (beat + 1) / count for beat in range(count)]
        start += length
    beats[-1] = max(beats[-1], seconds)
    return Grid(tuple(beats), tuple(sections), swing)


def _even(storyboard: Storyboard, seconds: float, swing: float) -> Grid:
    beat = 60 / DANCE_TEMPO
    count = max(1, int(np.ceil(seconds / beat - 1e-6)))
    cuts = [round(cut / beat) for cut in np.cumsum([0.0] + [shot.seconds for shot in storyboard.shots])]
    cuts[-1] = count
    sections = tuple(Section(first, last) for first, last in pairwise(cuts) if last > first)
    return Grid(tuple(beat * number for number in range(count + 1)), sections, swing)


def _misfit(lengths: list[float], tempo: float) -> float:
    """How far, in parts of itself, the tempo would have to bend."""
    counts = [max(1, round(length * tempo / 60)) for length in lengths]
    return sum(abs(count * 60 / tempo / length - 1) for count, length in zip(counts, lengths, strict=True))
