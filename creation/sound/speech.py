"""The spoken lines of a film: who says what from when to when, and how far a mouth is open at any time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from creation.sound.music.piece import key_of
from creation.sound.placing import Placed, placed
from creation.sound.signal.basics import RATE, Samples
from creation.sound.voices.mouth import MOUTH_RATE, lip_shapes, openings
from creation.sound.voices.phones import Phone
from creation.storyboard.types import Storyboard


@dataclass(frozen=True, eq=False)
class SpokenLine:
    """One line as it is heard: `start` and `end` in seconds of the film, `samples` mono at 48 kHz."""

    start: float
    end: float
    who: str  # Member.id; "" the narrator
    words: str  # those heard, which may be fewer than were written
    language: str
    samples: Samples
    voice: str = ""  # the name of the voice that spoke
    phones: tuple[Phone, ...] = ()  # its sounds, in seconds from `start`
    delivery: str = ""  # "" plain, "shout", "whisper", "sing"

    @cached_property
    def opening(self) -> Samples:
        """How far the mouth is open, 0–1, `MOUTH_RATE` times a second: as loud as the voice, as its sounds allow."""
        return openings(self.samples, self.phones)

    @cached_property
    def lips(self) -> Samples:
        """The shape of the lips, −1 round to 1 wide, `MOUTH_RATE` times a second."""
        return lip_shapes(self.samples, self.phones)


@dataclass(frozen=True, eq=False)
class Speech:
    """All that is said in a film. Lines do not overlap and stand in order of time."""

    lines: tuple[SpokenLine, ...] = ()
    #: What was written but had no room in its shot, or no sound.
    unheard: tuple[str, ...] = ()

    def line_at(self, t: float) -> SpokenLine | None:
        """The line heard at `t` seconds of the film."""
        return next((line for line in self.lines if line.start <= t < line.end), None)

    def speaking(self, t: float) -> str | None:
        """Who speaks at `t` seconds of the film ("" is the narrator), or None."""
        line = self.line_at(t)
        return line.who if line else None

    def mouth(self, who: str, t: float) -> float:
        """How far `who`'s mouth is open at `t`: 0 closed, 1 wide."""
        line = self.line_at(t)
        return _at(line.opening, t - line.start) if line and line.who == who else 0.0

    def lips(self, who: str, t: float) -> float:
        """The shape of `who`'s lips at `t`: −1 round, 0 at rest, 1 wide."""
        line = self.line_at(t)
        return _at(line.lips, t - line.start) if line and line.who == who else 0.0


def speak(storyboard: Storyboard, seed: int) -> Speech:
    """Speaks every line of the storyboard inside its shot. The same seed gives the same samples.

    Raises EngineError "voice_unavailable" when there are lines and no voice at all can speak on this machine.
    """
    members = {member.id: member for member in storyboard.cast}
    key = key_of(storyboard, seed)
    lines: list[SpokenLine] = []
    unheard: list[str] = []
    start = 0.0
    for shot in storyboard.shots:
        for line, heard in placed(shot, members, seed, key):
            if heard is None or heard.words != line.words.strip():
                unheard.append(line.words if heard is None else line.words.strip()[len(heard.words) :].strip())
            if heard is not None:
                lines.append(_line(heard, start))
        start += shot.seconds
    return Speech(tuple(lines), tuple(unheard))


def _at(curve: Samples, seconds: float) -> float:
    return float(np.interp(seconds * MOUTH_RATE - 0.5, np.arange(len(curve)), curve)) if curve.size else 0.0


def _line(heard: Placed, shot_start: float) -> SpokenLine:
    first = round((shot_start + heard.start) * RATE) / RATE
    end = first + len(heard.samples) / RATE
    return SpokenLine(
        first, end, heard.who, heard.words, heard.language, heard.samples, heard.voice, heard.phones, heard.delivery
    )
