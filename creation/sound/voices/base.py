"""What a voice is: anything that turns words into samples in the manner of someone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from creation.sound.voices.phones import Spoken


class VoiceMissingError(Exception):
    """This voice is not installed or does not start here; another may."""


@dataclass(frozen=True)
class Manner:
    """How someone sounds. The defaults are a grown woman, speaking neutrally."""

    pitch: float = 198.0  # mean of the voice, in Hz
    tract: float = 1.0  # formants beside a grown woman's: 0.86 a man, 1.2 a small child, 0.65 a giant
    pace: float = 1.0
    melody: float = 1.0  # how far the pitch moves: 0 is a machine, 1.3 a child
    tremor: float = 0.0  # 0–1, of old age
    colour: str = ""  # "", "robot", "monster", "ghost", "alien"
    delivery: str = ""  # "" plain, "shout", "whisper", "sing"
    is_minor: bool = False  # of a song: its third is small


class Voice(Protocol):
    """One way to speak."""

    name: str

    def say(self, words: str, language: str, manner: Manner, seed: int) -> Spoken:
        """Without silence at its ends; empty when nothing in `words` can be spoken.

        Raises VoiceMissingError when it cannot speak here at all.
        """
