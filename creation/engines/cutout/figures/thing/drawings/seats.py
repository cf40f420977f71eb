"""What one sits on or behind in state: a throne, the desk of a news studio."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

GOLD = 0xFFE9B93A


def throne(canvas: Any, colour: Colour, t: float) -> None:
    s.slab(canvas, -0.62, -0.1, 1.24, 0.1, 0.02, dark(colour, 0.35))
    s.body(canvas, "-0.5 -0.1 -0.52 -2.0 -0.3 -2.2 0 -2.36 0.3 -2.2 0.52 -2.0 0.5 -0.1", GOLD, 0.03)
    s.body(canvas, "-0.38 -0.7 -0.4 -1.9 -0.22 -2.02 0.22 -2.02 0.4 -1.9 0.38 -0.7", colour, 0.03)
    for x, y in ((-0.2, -1.7), (0.2, -1.7), (0, -1.4), (-0.2, -1.1), (0.2, -1.1)):
        s.dot(canvas, x, y, 0.025, 0.025, light(GOLD, 0.3))
    for x, y in ((-0.5, -2.06), (0.5, -2.06), (0, -2.42)):
        s.ball(canvas, x, y, 0.09, 0.09, light(GOLD, 0.1))
    s.slab(canvas, -0.5, -0.72, 1.0, 0.2, 0.06, light(colour, 0.1))
    s.slab(canvas, -0.5, -0.54, 1.0, 0.44, 0.03, GOLD)
    for x in (-0.62, 0.48):
        s.slab(canvas, x, -1.08, 0.14, 1.0, 0.05, dark(GOLD, 0.08))
        s.ball(canvas, x + 0.07, -1.1, 0.1, 0.08, GOLD)


def news_desk(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-1.15 -0.88 1.15 -0.88 0.98 0 -0.98 0", colour, 0)
    s.flat(canvas, "-1.12 -0.62 1.12 -0.62 1.08 -0.42 -1.08 -0.42", light(colour, 0.7), 0)
    s.flat(canvas, "-0.34 -0.74 0.34 -0.74 0.3 -0.3 -0.3 -0.3", 0xFFD8343C, 0)
    s.ring(canvas, 0, -0.52, 0.13, 0.13, 0.03, 0xFFFFFFFF)
    s.ring(canvas, 0, -0.52, 0.055, 0.13, 0.02, 0xFFFFFFFF)
    s.line(canvas, "-0.13 -0.52 0.13 -0.52", 0.02, 0xFFFFFFFF)
    s.slab(canvas, -1.25, -0.96, 2.5, 0.1, 0.04, light(colour, 0.45))
    s.slab(canvas, 0.5, -0.99, 0.42, 0.03, 0.01, 0xFFF6F4EE)


KINDS: dict[str, Kind] = {
    "throne": Kind(throne, 2.5, 1.3, 0xFFB02633, weight=5.0, seat=(0.0, -0.72)),
    "news_desk": Kind(news_desk, 1.0, 2.5, 0xFF244A86, weight=5.0),
}
