"""What a piece is before anyone plays it: notes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Note:
    """`start` and `seconds` of the film; `pitch` a MIDI number, or 0 for a drum."""

    start: float
    seconds: float
    part: str  # an instrument or a drum by name
    pitch: int
    loud: float = 0.7  # 0–1, more only in a stroke of all
    pan: float = 0.0


@dataclass(frozen=True)
class Bar:
    """One chord's time: beats `first` to `last`; `lift` 0–1 is how much is going on."""

    first: int
    last: int
    chord: tuple[int, ...]
    lift: float
    is_cut: bool  # begins with a shot
