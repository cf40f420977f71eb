"""Pieces of ground that stand in water: where those are who stay dry."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind


def bank(canvas: Any, colour: Colour, t: float) -> None:
    """A grassy bank over its stones, the middle of a long one."""
    s.slab(canvas, -5.0, -0.42, 10.0, 0.62, 0.2, 0xFF8A7A66)
    for i in range(18):
        x = -4.8 + i * 0.56
        s.ball(canvas, x, -0.1 - 0.05 * (i % 3), 0.3, 0.16, (0xFF9A9087, 0xFF857A70, 0xFFA89E92)[i % 3])
    s.slab(canvas, -5.1, -0.56, 10.2, 0.26, 0.13, dark(colour, 0.12))
    s.slab(canvas, -5.1, -0.6, 10.2, 0.18, 0.09, light(colour, 0.1))
    for i in range(30):
        x = -4.9 + i * 0.335
        s.line(canvas, f"{x:.2f} -0.55 {x + 0.05 * (i % 3 - 1):.2f} {-0.7 - 0.05 * (i % 2):.2f}", 0.05, colour)


KINDS: dict[str, Kind] = {"bank": Kind(bank, 0.62, 10.2, 0xFF6FA84A, weight=4.0, seat=(0.0, -0.55))}
