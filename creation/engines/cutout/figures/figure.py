"""What every figure is to the stage."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

from creation.engines.cutout.figures.motion import Point
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


@dataclass(frozen=True)
class Hull:
    """The simple body something has for falling, rolling and stacking; it stands on the figure's origin."""

    shape: str = "box"  # "box", "circle" or "capsule" (upright, round at both ends)
    width: float = 1.0  # metres; a circle's diameter
    height: float = 1.0
    weight: float = 1.0  # for its size: a balloon 0.02, wood 1, iron 6
    bounce: float = 0.2  # 0 lies where it falls … 1 comes back as high
    is_brittle: bool = False  # breaks where it lands hard


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
    window: tuple[float, float, float] | None = None  # x, sill and height in metres where a driver looks out
    reach: float = 0.0  # metres of a leg, from the seat to the sole; 0 where it has none to pedal with
    carries: str = "ride"  # what whoever is on it does
    casts: bool = True  # a shadow; ground itself casts none
    has_hands: bool = False  # or paws, wings, arms that hold things; else its mouth does
    equips: bool = False  # draws what a verb needs, tools and instruments, with its movement

    @abstractmethod
    def draw(self, canvas: Any, pose: Pose) -> None:
        """Draws itself facing right on a `skia.Canvas` whose unit is one metre. Leaves the canvas as it was."""

    def face_at(self, pose: Pose) -> tuple[float, float]:
        """The middle of the head in this pose, before the stage turns or squashes the figure."""
        return self.head_at

    def holds(self, pose: Pose) -> tuple[Point | None, tuple[Point, Point] | None]:
        """Where the hands and the two feet of who rides it in this pose are held: handlebar, pedals; None is free."""
        return None, None

    def hands_at(self, pose: Pose) -> tuple[float, float]:
        """Where it holds things in this pose: hands, paws, wings; under the mouth of what has none."""
        x, y = self.mouth_at
        return x + 0.12 * self.head_size, y + 0.12 * self.head_size

    @property
    def hull(self) -> Hull:
        """Its body for the physics; a box as large as it looks unless it knows better."""
        return Hull("box", self.length * 0.9, self.height)

    def shards(self) -> tuple[tuple[tuple[float, float], ...], ...]:
        """Polygons of figure space it breaks into: clip to one, draw the figure, and that is the shard. Often none."""
        return ()

    def feet(self, pose: Pose) -> tuple[Foot, ...]:
        """The feet as drawn, for dust, prints and steps heard; empty for what has none."""
        return ()


def size_of(looks: dict[str, str]) -> float:
    """The factor looks["size"] asks for, 1.0 when it names none."""
    return SIZES.get(looks.get("size", "").lower(), 1.0)
