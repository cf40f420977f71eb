"""Where the camera is at one instant, and where things fall in its frame."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class View:
    """Perspective in metres along (`x`) and up, and in distances into the picture: the stage is at distance 1.

    `advance` is how far the camera has gone towards the stage; things nearer than it are behind the viewer.
    """

    width: int
    height: int
    focal: float  # pixels a metre at distance 1 from the camera
    x: float = 0.0
    lift: float = 1.4  # metres of the lens above the ground
    advance: float = 0.0
    horizon: float = 0.0  # pixels from the top
    roll: float = 0.0  # degrees
    shake: tuple[float, float] = (0.0, 0.0)  # pixels
    sweep: float = 0.0  # pixels the picture moves in this frame: blur of a whip
    focus: float = 0.0  # the distance that is sharp; 0: everything is

    def scale(self, distance: float) -> float:
        """Pixels a metre at `distance`."""
        return self.focal / max(0.02, distance - self.advance)

    def reaches(self, distance: float) -> bool:
        """Whether something there is far enough before the lens to be seen."""
        return distance - self.advance > 0.03

    def ground(self, distance: float) -> float:
        """The row of the frame where the ground is, at `distance`."""
        return self.horizon + self.shake[1] + self.lift * self.scale(distance)

    def column(self, x: float, distance: float) -> float:
        return self.width / 2 + self.shake[0] + (x - self.x) * self.scale(distance)

    @property
    def sky_line(self) -> float:
        return self.horizon + self.shake[1]
