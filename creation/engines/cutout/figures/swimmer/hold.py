"""How a body that can only bend, tilt, squash and rise is held at one moment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Drift:
    lift: float = 0.0  # in body heights
    tilt: float = 0.0  # nose up, radians
    wag: float = 1.0  # strength of the swimming wave
    pace: float = 1.0  # waves a second
    arms: float = 0.0  # fins or tentacles raised, 0..1
    wide: float = 1.0
    tall: float = 1.0
    mouth: float = 0.0
    shut: bool = False
    mood: str = ""
    scene_prop: str = ""
