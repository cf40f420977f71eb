"""What each mood is in music: mode, tempo, harmony, who plays, how dense."""

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
    bass: str  # "long", "pulse", "oompah", "walk", "drone", "push"
    drums: str  # a pattern of `drums`; "" none
    rhythms: tuple[Rhythm, ...]  # of the melody, bars to choose from
    strum: Rhythm = ((0, 1), (1, 1), (2, 1), (3, 1))
    swing: float = 0.0  # how late an off-beat comes, in beats
    seventh: bool = False
    register: int = 7  # degree around which the melody lies
    hall: float = 1.8  # seconds
    wet: float = 0.25


_LONG: tuple[Rhythm, ...] = (
    ((0, 2), (2, 1), (3, 1)), ((0, 1.5), (1.5, 0.5), (2, 2)), ((0, 3), (3, 1)), ((1, 1), (2, 2)),
)  # fmt: skip
_QUICK: tuple[Rhythm, ...] = (
    ((0, 0.5), (0.5, 0.5), (1, 1), (2, 0.5), (2.5, 0.5), (3, 1)), ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1), (3.5, 0.5)),
    ((0, 0.75), (0.75, 0.25), (1, 0.5), (1.5, 0.5), (2, 1.5)), ((0.5, 0.5), (1, 0.5), (1.5, 1), (2.5, 0.5), (3, 1)),
)  # fmt: skip
_COMIC: tuple[Rhythm, ...] = (
    ((0, 0.5), (1, 0.25), (1.5, 0.25), (2, 0.5), (3, 0.5)), ((0, 0.25), (0.5, 0.25), (1, 0.5), (2.5, 0.25), (3, 0.5)),
    ((0.5, 0.25), (1, 0.25), (1.5, 0.5), (2, 0.25), (2.5, 0.25), (3, 0.25), (3.5, 0.25)), ((0, 0.5), (2, 0.5)),
)  # fmt: skip
_BROAD: tuple[Rhythm, ...] = (
    ((0, 1.5), (1.5, 0.5), (2, 2)), ((0, 1), (1, 1), (2, 1.5), (3.5, 0.5)), ((0, 3), (3, 0.5), (3.5, 0.5)), ((0, 4),),
)  # fmt: skip
_SPARSE: tuple[Rhythm, ...] = (((0, 2),), ((1, 1), (2.5, 1.5)), ((0, 1), (3, 1)), ((2, 2),))
_TICKS: tuple[Rhythm, ...] = (
    ((0, 0.5), (1.5, 0.5), (3, 0.5)), ((0, 0.5), (0.5, 0.5), (2, 0.5), (3.5, 0.5)), ((0, 1),), ((0.5, 0.5), (2.5, 0.5)),
)  # fmt: skip
_EIGHTHS: Rhythm = tuple((beat / 2, 0.5) for beat in range(8))
_OFFBEATS: Rhythm = ((1, 0.5), (3, 0.5))
_STRUM: Rhythm = ((0, 1), (1, 0.5), (1.5, 0.5), (2.5, 0.5), (3, 0.5), (3.5, 0.5))

MOODS: dict[str, Mood] = {
    "calm": Mood("major", (60, 62, 65), 76, ((0, 5, 3, 4), (0, 3, 0, 4), (0, 2, 3, 0)), 4, "kalimba", "felt",
                 "warm", "long", "", _LONG, ((0, 1), (1, 1), (2, 1), (3, 1)), 0.0, False, 9, 2.1, 0.28),
    "funny": Mood("major", (60, 65, 67), 116, ((0, 4, 0, 4), (0, 3, 4, 0), (0, 5, 1, 4)), 4, "clarinet", "pizzicato",
                  "", "oompah", "comic", _COMIC, _OFFBEATS, 0.12, False, 8, 0.9, 0.14),
    "tense": Mood("minor", (57, 59, 62), 104, ((0, 0, 5, 4), (0, 5, 3, 4), (0, 1, 0, 4)), 4, "pizzicato", "", "strings",
                  "pulse", "ticking", _TICKS, _EIGHTHS, 0.0, False, 5, 1.6, 0.2),
    "sad": Mood("minor", (57, 60, 62), 62, ((0, 5, 2, 6), (0, 3, 0, 4), (0, 6, 5, 4)), 4, "cello", "felt", "warm",
                "long", "", _LONG, _EIGHTHS, 0.0, False, 4, 2.4, 0.32),
    "epic": Mood("minor", (57, 60, 62), 92, ((0, 5, 2, 6), (0, 6, 5, 6), (0, 3, 5, 4)), 4, "brass", "strings", "choir",
                 "push", "war", _BROAD, _EIGHTHS, 0.0, False, 7, 2.6, 0.3),
    "happy": Mood("major", (60, 62, 67), 120, ((0, 4, 5, 3), (0, 3, 4, 0), (0, 5, 3, 4)), 4, "mallet", "ukulele", "",
                  "walk", "pop", _QUICK, _STRUM, 0.04, False, 9, 1.1, 0.16),
    "scary": Mood("phrygian", (55, 56, 58), 58, ((0, 1, 0, 1), (0, 0, 5, 1)), 1, "box", "", "dread",
                  "drone", "dread", _SPARSE, _EIGHTHS, 0.0, False, 12, 3.0, 0.4),
    "dreamy": Mood("lydian", (60, 65, 67), 70, ((0, 1, 0, 5), (0, 4, 1, 0), (3, 1, 0, 5)), 1, "bells", "kalimba",
                   "warm", "long", "", _LONG, _EIGHTHS, 0.0, True, 10, 3.2, 0.42),
}  # fmt: skip


def mood_of(name: str) -> Mood:
    """The rules for a mood by its name; an unknown one is calm."""
    return MOODS.get(name, MOODS["calm"])
