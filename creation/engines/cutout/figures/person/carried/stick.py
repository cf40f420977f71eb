"""The handle many things share, and the colours of what they are made of."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import Colour, solid
from creation.engines.cutout.figures.shapes import tube

WOOD, STEEL, GOLD = 0xFF8A5A3A, 0xFFC3CAD3, 0xFFF2B632


def stick(canvas: Any, low: float, high: float, thick: float = 0.011, colour: Colour = WOOD) -> None:
    canvas.drawPath(tube([(0, low), (0, -high)], (thick, thick)), solid(colour))
