"""The form of a piece: when it enters, which chord is when, how it grows, where it closes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from creation.sound.music.grid import Grid, is_dance
from creation.sound.music.moods import Mood
from creation.sound.music.score import Bar
from creation.sound.music.spotting import Spots
from creation.sound.music.theory import triad
from creation.storyboard.types import Storyboard


@dataclass(frozen=True)
class Form:
    """Bars from the entrance to the beat of the last chord."""

    entrance: int  # beat
    final: int  # beat of the last chord, which rings to the end
    bars: tuple[Bar, ...]


def form(
    storyboard: Storyboard, mood: Mood, grid: Grid, seconds: float, rng: np.random.Generator, spots: Spots
) -> Form:
    """The form for this film; the last chord gets a second or two to ring. Who is seen to play begins it."""
    final = _final(grid, seconds)
    played = min((each.start for each in spots.playing), default=seconds)
    entrance = min(_entrance(storyboard, mood, grid, seconds), grid.beat_after(max(0.0, played - 0.3)), final)
    progression = mood.progressions[int(rng.integers(len(mood.progressions)))]
    spans = _spans(grid, entrance, final)
    bars: list[Bar] = []
    place = 0
    for number, (first, last, is_cut) in enumerate(spans):
        if is_cut and bars and bars[-1].chord[0] == progression[place % len(progression)]:
            place += 1
        root = progression[place % len(progression)]
        if number == len(spans) - 1 and number > 0:
            root = mood.cadence
        bars.append(Bar(first, last, triad(root, seventh=mood.seventh), _lift(number, len(spans), is_cut), is_cut))
        place += 1
    return Form(entrance, final, tuple(bars))


def _final(grid: Grid, seconds: float) -> int:
    ring = min(2.4, max(1.1, 0.2 * seconds))
    return max(
        0, grid.beat_after(seconds - ring) - (1 if grid.time(grid.beat_after(seconds - ring)) > seconds - 0.8 else 0)
    )


def _entrance(storyboard: Storyboard, mood: Mood, grid: Grid, seconds: float) -> int:
    """With the first thing that happens; at once where the mood or the shortness of the film wants it."""
    asked = [number for number, shot in enumerate(storyboard.shots) if "music" in shot.sounds]
    if asked and asked[0] > 0:
        return grid.sections[min(asked[0], len(grid.sections) - 1)].first
    if asked or seconds < 5 or mood.is_sudden or is_dance(storyboard):
        return 0
    shot = storyboard.shots[0]
    starts = [action.start for action in shot.actions if action.start > 0.1]
    reason = min(starts, default=min(1.2, shot.seconds * 0.3))
    return grid.beat_after(min(reason, 2.5, shot.seconds))


def _spans(grid: Grid, entrance: int, final: int) -> list[tuple[int, int, bool]]:
    """Bars of four beats from each cut on; what is left over joins the bar before when it is one beat."""
    spans: list[tuple[int, int, bool]] = []
    for section in grid.sections:
        first, last = max(section.first, entrance), min(section.last, final)
        beat = first
        while beat < last:
            end = last if last - beat <= 5 else beat + 4
            spans.append((beat, end, beat == section.first and beat > entrance))
            beat = end
    return spans


def _lift(number: int, count: int, is_cut: bool) -> float:
    """Grows over the piece, steps up at cuts, breathes every fourth bar."""
    grown = 0.35 + 0.65 * (number + 1) / max(count, 3)
    return float(np.clip(grown + 0.1 * is_cut - 0.12 * (number % 4 == 3), 0.3, 1.0))
