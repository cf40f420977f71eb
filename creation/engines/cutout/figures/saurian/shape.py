"""What tells a crocodile from a dragon. `moves` is the four-legged kind whose movements it shares."""

from __future__ import annotations

from dataclasses import dataclass

from creation.engines.cutout.figures.paint import Colour
from creation.engines.cutout.figures.quadruped.species import Species


@dataclass(frozen=True)
class Shape:
    moves: Species
    tail: float
    neck: float
    neck_angle: float  # degrees above the horizon
    skull: float  # radius
    snout: float  # length, in skulls
    pitch: float = 0.0  # how upright it stands at rest, radians
    biped: bool = False
    scute: float = 0.075
    scute_colour: Colour = 0xFF3F7A2A
    claws: Colour = 0xFFF7EED2
    horns: bool = False
    wings: Colour = 0
    spade: bool = False
    iris: Colour = 0xFFE0B02E
    extras: tuple[str, ...] = ()  # see `saurian.crests`


def _kind(metres: float, coat: Colour, under: Colour, **more: float | str) -> Species:
    return Species(metres, coat, under, ear="", tail="", **more)  # type: ignore[arg-type]


SHAPES: dict[str, Shape] = {
    "crocodile": Shape(_kind(0.98, 0xFF6BA53A, 0xFFE3E69A, axis=0.4, trunk=0.86, chest=0.27, belly=0.31, rump=0.26,
        limb=0.12, ankle=0.085, neck=0.2, neck_angle=20.0, gait="trot"), tail=1.3, neck=0.3, neck_angle=32,
        skull=0.3, snout=2.6, ),
    "lizard": Shape(_kind(0.3, 0xFF7FBF5A, 0xFFEDEFA8, axis=0.36, trunk=0.8, chest=0.22, belly=0.24, rump=0.21,
        limb=0.08, ankle=0.055, neck=0.2, neck_angle=25.0, gait="trot"), tail=1.7, neck=0.26, neck_angle=30,
        skull=0.2, snout=1.5, scute=0.035, scute_colour=0xFF5A9A3E, ),
    "dinosaur": Shape(_kind(1.75, 0xFF5FA87A, 0xFFF0E8B4, axis=0.86, trunk=0.66, chest=0.25, belly=0.32, rump=0.31,
        limb=0.155, ankle=0.1, neck=0.3, neck_angle=60.0, gait="trot"), tail=1.35, neck=0.32, neck_angle=58,
        skull=0.31, snout=1.5, pitch=0.5, biped=True, scute=0.08, scute_colour=0xFFE07A4A, iris=0xFFE8962E, ),
    "dragon": Shape(_kind(1.35, 0xFFD2453E, 0xFFF9D98A, axis=0.62, trunk=0.8, chest=0.28, belly=0.31, rump=0.28,
        limb=0.115, ankle=0.085, neck=0.5, neck_angle=56.0, gait="gallop"), tail=1.45, neck=0.68, neck_angle=62,
        skull=0.25, snout=1.75, scute=0.085, scute_colour=0xFFF2A03A, horns=True, wings=0xFFF2843A, spade=True,
        iris=0xFFF2C62E, ),
}  # fmt: skip
