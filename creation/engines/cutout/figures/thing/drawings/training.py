"""What one trains with."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark
from creation.engines.cutout.figures.thing.drawings.kind import Kind

INK, METAL = 0xFF3A3D46, 0xFFC3CAD3


def barbell(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.95 -0.34 0.95 -0.34", 0.06, METAL)
    for side in (-1, 1):
        s.slab(canvas, side * 0.62 - 0.06, -0.62, 0.12, 0.56, 0.04, colour)
        s.slab(canvas, side * 0.76 - 0.05, -0.55, 0.1, 0.42, 0.04, dark(colour, 0.15))
        s.slab(canvas, side * 0.87 - 0.04, -0.48, 0.08, 0.28, 0.03, dark(colour, 0.3))


def punching_bag(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 -2.1 0 -1.7", 0.03, METAL)
    s.line(canvas, "-0.3 -2.1 0.3 -2.1", 0.06, INK)
    canvas.save()
    canvas.translate(0, -2.1)
    canvas.rotate(3 * wave(t * 0.5))
    canvas.translate(0, 2.1)
    s.turned(canvas, "0.2 -1.75 0.27 -1.65 0.28 -0.5 0.2 -0.4", colour, 0.08)
    for y in (-1.5, -0.75):
        s.slab(canvas, -0.28, y, 0.56, 0.08, 0.01, INK)
    canvas.restore()
    s.dot(canvas, 0, -0.02, 0.3, 0.02, 0x30000000)


def basketball_hoop(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "-0.5 0 -0.5 -2.4 -0.1 -2.7", 0.2, METAL)
    s.slab(canvas, -0.7, -1.5, 0.4, 1.45, 0.06, dark(colour, 0.1))
    s.slab(canvas, -0.14, -3.2, 0.14, 0.9, 0.02, 0xFFF6F8FA)
    s.line(canvas, "-0.02 -2.9 -0.02 -2.5", 0.04, colour)
    s.dot(canvas, 0.32, -2.46, 0.3, 0.05, colour)
    for i in range(6):
        s.line(canvas, f"{0.06 + i * 0.104:.3f} -2.44 {0.17 + i * 0.06:.3f} -2.05", 0.02, 0xFFFFFFFF)
    s.slab(canvas, -0.8, -0.1, 0.7, 0.1, 0.03, INK)


KINDS: dict[str, Kind] = {
    "barbell": Kind(barbell, 0.62, 1.9, 0xFF3A3D46, weight=6.0),
    "punching_bag": Kind(punching_bag, 2.13, 0.62, 0xFFC4302B),
    "basketball_hoop": Kind(basketball_hoop, 3.2, 1.5, 0xFFF2702A, weight=3.0),
}  # fmt: skip
