"""What painters and rowers have in hand."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark
from creation.engines.cutout.figures.thing.drawings.kind import Kind

_SPOTS = ((-0.3, -1.42, 0.13, 0xFFE5584A), (-0.06, -1.2, 0.16, 0xFFF6C344), (0.2, -1.44, 0.12, 0xFF4A90D9))


def easel(canvas: Any, colour: Colour, t: float) -> None:
    """A canvas on three legs, seen from the painter's side: colours in the making."""
    s.line(canvas, "0 -1.7 0.1 0", 0.05, dark(colour, 0.3))
    for side in (-1, 1):
        s.line(canvas, f"{side * 0.08} -1.85 {side * 0.45} 0", 0.06, colour)
    s.slab(canvas, -0.55, -0.74, 1.1, 0.07, 0.02, colour)
    s.slab(canvas, -0.52, -1.66, 1.04, 0.92, 0.02, 0xFFFDFAF2)
    for x, y, r, shade in _SPOTS:
        s.dot(canvas, x, y, r, r, shade)
    s.line(canvas, f"-0.4 -0.95 -0.1 {-1.0 + 0.02 * wave(t):.3f} 0.15 -0.9 0.4 -1.0", 0.07, 0xFF5BA83C)


def oar(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 -1.8 0 -0.4", 0.06, colour)
    s.body(canvas, "-0.05 -0.6 -0.13 -0.3 -0.1 0 0.1 0 0.13 -0.3 0.05 -0.6", dark(colour, 0.1), 0.1)


KINDS: dict[str, Kind] = {
    "easel": Kind(easel, 1.85, 1.1, 0xFFB98248),
    "oar": Kind(oar, 1.8, 0.26, 0xFFC98A4A, "capsule"),
}
