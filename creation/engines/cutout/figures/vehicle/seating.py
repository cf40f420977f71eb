"""How an open vehicle is ridden: standing, astride, pedalling; where its handlebar and its pedals are."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, sin

from creation.engines.cutout.figures.motion import Point


@dataclass(frozen=True)
class Seating:
    """Metres of the vehicle's own space, y up negative."""

    verb: str = "ride"  # what its rider does: "ride" astride, "board" and "ski" on its feet, "pedal"
    deck: Point | None = None  # where the feet of who stands on it are
    grips: Point | None = None  # the middle of what the hands hold
    rests: Point | None = None  # what the feet stand on
    #: The middle of the pedals, the length of a crank, and the radius in whose way they go round.
    cranks: tuple[Point, float, float] | None = None
    fits: float = 0.0  # its length in heights of who stands on it

    def soles(self, rolled: float) -> tuple[Point, Point] | None:
        """Where the near and the far foot are after so many metres; None leaves them to the rider."""
        if self.cranks is not None:
            (x, y), crank, radius = self.cranks
            dx, dy = cos(rolled / radius) * crank, sin(rolled / radius) * crank
            return (x + dx, y + dy), (x - dx, y - dy)
        if self.rests is not None:
            x, y = self.rests
            return (x, y), (x + 0.07, y)
        return None


SEATINGS: dict[str, Seating] = {
    "skateboard": Seating("board", deck=(0.0, -0.2), fits=0.72),
    "hoverboard": Seating("board", deck=(0.0, -0.34), fits=0.8),
    "snowboard": Seating("board", deck=(0.0, -0.1), fits=0.95),
    "surfboard": Seating("board", deck=(-0.05, -0.24), fits=1.2),
    "kick_scooter": Seating("board", deck=(-0.08, -0.22), grips=(0.3, -1.03), fits=0.78),
    "skis": Seating("ski", deck=(0.0, -0.08), fits=0.92),
    "bicycle": Seating("pedal", grips=(0.13, -1.1), cranks=((-0.04, -0.3), 0.16, 0.66)),
    "tricycle": Seating("pedal", grips=(0.16, -0.84), cranks=((0.42, -0.28), 0.12, 0.28)),
    "unicycle": Seating("pedal", cranks=((0.0, -0.36), 0.15, 0.36)),
    "penny_farthing": Seating("pedal", grips=(0.36, -1.66), cranks=((0.25, -0.72), 0.18, 0.72)),
    "motorbike": Seating(grips=(0.24, -1.12), rests=(0.0, -0.36)),
    "scooter": Seating(grips=(0.17, -1.11), rests=(0.1, -0.3)),
    "snowmobile": Seating(grips=(0.16, -0.97), rests=(0.1, -0.44)),
    "jet_ski": Seating(grips=(0.12, -0.98), rests=(0.05, -0.42)),
    "sledge": Seating(grips=(0.8, -0.5), rests=(0.55, -0.44)),
    "wheelchair": Seating(grips=(0.02, -0.76), rests=(0.5, -0.16)),
    "broomstick": Seating(grips=(0.55, -0.42), rests=(-0.2, -0.02)),
    "rowing_boat": Seating("row", deck=(-0.35, -0.34)),
    "canoe": Seating("row", deck=(-0.2, -0.24)),
    "kayak": Seating("row", deck=(-0.1, -0.26)),
    "raft": Seating("row", deck=(-0.8, -0.4)),
    "shopping_trolley": Seating(grips=(0.3, -0.95)),
    "magic_carpet": Seating(rests=(0.5, -0.38)),
}  # fmt: skip
