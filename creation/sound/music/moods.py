"""What a mood is in music: mode, tempo, harmony, who plays, how dense; and the rhythms tunes are made of."""

from __future__ import annotations

from dataclasses import dataclass

Degrees = tuple[int, ...]
Rhythm = tuple[tuple[float, float], ...]  # (beat within the bar, beats it lasts)


@dataclass(frozen=True)
class Mood:
    """The rules a piece of this mood is written by. Degrees count from 0, the tonic."""

    mode: str
    tonics: tuple[int, ...]  # MIDI numbers of the tonic around the middle
    tempo: float  # beats a minute
    progressions: tuple[Degrees, ...]  # one chord a bar
    cadence: int  # the chord before the last
    lead: str
    chords: str  # who plays chords in rhythm; "" nobody
    pad: str
    bass: str  # a style of `accompany`: "long", "pulse", "oompah", "walk", "drone" …
    drums: str  # a pattern of `drums`; "" none
    rhythms: tuple[Rhythm, ...]  # of the melody, bars to choose from
    strum: Rhythm = ((0, 1), (1, 1), (2, 1), (3, 1))
    swing: float = 0.0  # how late an off-beat comes, in beats
    seventh: bool = False
    register: int = 7  # degree around which the melody lies
    hall: float = 1.8  # seconds
    wet: float = 0.25
    avoid: Degrees = ()  # steps of the scale the tune leaves out: (3, 6) is pentatonic
    is_sudden: bool = False  # is there from the first frame; others wait for something to happen
    is_slow_to_come: bool = False


LONG: tuple[Rhythm, ...] = (
    ((0, 2), (2, 1), (3, 1)), ((0, 1.5), (1.5, 0.5), (2, 2)), ((0, 3), (3, 1)), ((1, 1), (2, 2)),
)  # fmt: skip
QUICK: tuple[Rhythm, ...] = (
    ((0, 0.5), (0.5, 0.5), (1, 1), (2, 0.5), (2.5, 0.5), (3, 1)), ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1), (3.5, 0.5)),
    ((0, 0.75), (0.75, 0.25), (1, 0.5), (1.5, 0.5), (2, 1.5)), ((0.5, 0.5), (1, 0.5), (1.5, 1), (2.5, 0.5), (3, 1)),
)  # fmt: skip
COMIC: tuple[Rhythm, ...] = (
    ((0, 0.5), (1, 0.25), (1.5, 0.25), (2, 0.5), (3, 0.5)), ((0, 0.25), (0.5, 0.25), (1, 0.5), (2.5, 0.25), (3, 0.5)),
    ((0.5, 0.25), (1, 0.25), (1.5, 0.5), (2, 0.25), (2.5, 0.25), (3, 0.25), (3.5, 0.25)), ((0, 0.5), (2, 0.5)),
)  # fmt: skip
BROAD: tuple[Rhythm, ...] = (
    ((0, 1.5), (1.5, 0.5), (2, 2)), ((0, 1), (1, 1), (2, 1.5), (3.5, 0.5)), ((0, 3), (3, 0.5), (3.5, 0.5)), ((0, 4),),
)  # fmt: skip
SPARSE: tuple[Rhythm, ...] = (((0, 2),), ((1, 1), (2.5, 1.5)), ((0, 1), (3, 1)), ((2, 2),))
TICKS: tuple[Rhythm, ...] = (
    ((0, 0.5), (1.5, 0.5), (3, 0.5)), ((0, 0.5), (0.5, 0.5), (2, 0.5), (3.5, 0.5)), ((0, 1),), ((0.5, 0.5), (2.5, 0.5)),
)  # fmt: skip
EIGHTHS: Rhythm = tuple((beat / 2, 0.5) for beat in range(8))
OFFBEATS: Rhythm = ((1, 0.5), (3, 0.5))
STRUM: Rhythm = ((0, 1), (1, 0.5), (1.5, 0.5), (2.5, 0.5), (3, 0.5), (3.5, 0.5))
LAZY: tuple[Rhythm, ...] = (
    ((0.5, 0.5), (1, 1.5), (3, 0.5)), ((0, 0.5), (1.5, 0.5), (2, 1.5)), ((1, 0.5), (1.5, 1), (3, 1)), ((0, 1.5),
                                                                                                       (2.5, 1.5)),
)  # fmt: skip
GALLOP: tuple[Rhythm, ...] = (
    ((0, 0.5), (0.5, 0.25), (0.75, 0.25), (1, 0.5), (2, 1), (3, 1)), ((0, 1.5), (1.5, 0.5), (2, 2)),
    ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 2)), ((0, 3), (3, 0.5), (3.5, 0.5)),
)  # fmt: skip
RIFF: tuple[Rhythm, ...] = (
    ((0, 0.5), (0.5, 0.5), (1.5, 0.5), (2, 0.5), (3, 0.5), (3.5, 0.5)), ((0, 0.5), (1, 0.5), (1.5, 0.5), (2.5, 0.5),
                                                                         (3, 1)),
    ((0, 0.25), (0.5, 0.25), (1, 0.5), (2, 0.25), (2.5, 0.25), (3, 0.5)),
)  # fmt: skip
SIXTEENTHS: Rhythm = tuple((beat / 4, 0.25) for beat in range(16))
BACKBEAT: Rhythm = ((0, 0.75), (1.5, 0.5), (2.5, 1.0))
STABS: Rhythm = ((0.5, 0.3), (1.5, 0.3), (2.5, 0.3), (3.5, 0.3))
