"""A tune: two ideas, taken up again and led to the tonic."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from creation.sound.music.form import Form
from creation.sound.music.grid import Grid
from creation.sound.music.moods import Mood
from creation.sound.music.score import Bar, Note
from creation.sound.music.spotting import Playing, Spots
from creation.sound.music.theory import midi, nearest, within

Idea = tuple[tuple[float, float, int], ...]  # (beat, beats, steps from the chord)
#: Steps below the tune at which further players join it.
_BELOW = (0, 2, 5, 7)
_PLAN = (0, 0, 1, 0, 0, 1, 1, 0)


def melody(
    form: Form, grid: Grid, mood: Mood, tonic: int, quiet: tuple[tuple[float, float], ...], rng: np.random.Generator,
    spots: Spots,
) -> Iterator[Note]:  # fmt: skip
    """The notes of the tune: of those seen to play, else of the lead, who rests while someone speaks (`quiet`)."""
    ideas = [_idea(mood, rng) for _ in range(2)]
    near = mood.register
    for number, bar in enumerate(form.bars):
        idea = ideas[_PLAN[number % len(_PLAN)]]
        for beat, beats, steps in idea:
            if bar.first + beat < bar.last and not (number == 0 and bar.lift < 0.4 and beat < 1):
                near = _degree(near, bar, mood.register, beat, steps)
                near -= near % 7 in mood.avoid
                start, end = grid.time(bar.first + beat), grid.time(min(bar.first + beat + beats, bar.last))
                loud = 0.62 + 0.2 * bar.lift + 0.08 * (beat == 0)
                if band := spots.tune(start):
                    yield from _together(band, mood, tonic, near, (start, (end - start) * 0.95, loud))
                elif not any(first - 0.15 < start < last for first, last in quiet):
                    yield Note(start, (end - start) * 0.95, mood.lead, midi(tonic, mood.mode, near), loud, 0.12)


def _together(
    band: tuple[Playing, ...], mood: Mood, tonic: int, degree: int, note: tuple[float, float, float]
) -> Iterator[Note]:
    """The tune by the first of them, the others below it: a third, a sixth, an octave."""
    start, seconds, loud = note
    for order, (each, below) in enumerate(zip(band, _BELOW, strict=False)):
        pitch = within(midi(tonic, mood.mode, degree - below), each.low, each.high)
        yield Note(start, seconds, each.part, pitch, min(1.0, loud * 1.25), 0.25 * (order - 0.5))


def _degree(near: int, bar: Bar, register: int, beat: float, steps: int) -> int:
    """Chord tones where it matters, steps between, and home when the line has strayed."""
    aim = near + steps
    if abs(aim - register) > 5:
        aim = near - steps if abs(near - steps - register) < abs(aim - register) else register
    return nearest(aim, bar.chord) if beat % 2 == 0 else aim


def _idea(mood: Mood, rng: np.random.Generator) -> Idea:
    rhythm = mood.rhythms[int(rng.integers(len(mood.rhythms)))]
    leap = int(rng.choice([-3, -2, 2, 3]))
    steps = [int(rng.choice([-1, 1, 1, -1, 2, -2, 0])) for _ in rhythm]
    steps[len(steps) // 2] = leap
    return tuple((beat, beats, step) for (beat, beats), step in zip(rhythm, steps, strict=True))
