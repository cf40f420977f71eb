"""What the rig knows of a thing it draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from creation.engines.cutout.figures.figure import Hull
from creation.engines.cutout.figures.paint import Colour

#: Draws on a canvas in metres: the thing's colour, seconds.
Draw = Callable[[Any, Colour, float], None]


@dataclass(frozen=True)
class Kind:
    draw: Draw
    height: float
    length: float
    colour: Colour = 0xFF9AA0A8
    shape: str = "box"  # of its hull
    weight: float = 1.0
    bounce: float = 0.15
    is_brittle: bool = False
    face: tuple[float, float, float] = (0.0, 0.0, 0.0)  # x, y and half breadth of the face; all 0: in its middle
    seat: tuple[float, float] | None = None  # None: on its top
    hull: Hull = field(init=False)

    def __post_init__(self) -> None:
        if not any(self.face):
            half = min(0.16 * self.height, 0.2 * self.length)
            object.__setattr__(self, "face", (0.0, -0.56 * self.height, half))
        body = Hull(self.shape, self.length, self.height, self.weight, self.bounce, self.is_brittle)
        object.__setattr__(self, "hull", body)
