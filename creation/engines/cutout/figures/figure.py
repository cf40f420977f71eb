"""What every figure is to the stage."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

from creation.engines.cutout.figures.nearest import BASE
from creation.engines.cutout.figures.pose import Pose

#: How much larger than life, by looks["size"].
SIZES = {"tiny": 0.45, "small": 0.7, "little": 0.7, "big": 1.4, "large": 1.4, "huge": 2.1, "giant": 3.0}


@dataclass(frozen=True)
class Foot:
    """Where one foot is, in metres of figure space, and whether it carries weight."""

    x: float
    y: float
    is_down: bool


class Figure(ABC):
    """One member of the cast, ready to draw. Built from (member, seed) alone, so any process can rebuild it.

    Figure space is metres with the origin where it touches the ground, x to the right and y down (up is negative).
    A figure faces right; the stage mirrors it. For the verbs "ride" and "drive" the origin is the seat instead:
    the stage draws the rider at the mount's `seat`.
    """

    height: float
    length: float
    stride: float  # metres over the ground in one gait cycle
    seat: tuple[float, float]  # where a rider sits
    head_at: tuple[float, float]  # the middle of the head when standing
    mouth_at: tuple[float, float]
    head_size: float  # metres across, for close-ups
    verbs: frozenset[str] = BASE  # it has a movement of its own for

    @abstractmethod
    def draw(self, canvas: Any, pose: Pose) -> None:
        """Draws itself facing right on a `skia.Canvas` whose unit is one metre. Leaves the canvas as it was."""

    def face_at(self, pose: Pose) -> tuple[float, float]:
        """The middle of the head in this pose, before the stage turns or squashes the figure."""
        return self.head_at

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        """The feet as drawn, for dust, prints and steps heard; empty for what has none."""
        return ()


def size_of(looks: dict[str, str]) -> float:
    """The factor looks["size"] asks for, 1.0 when it names none."""
    return SIZES.get(looks.get("size", "").lower(), 1.0)
