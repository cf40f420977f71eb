"""What carries one through the air without an engine."""

from __future__ import annotations

from math import cos, pi
from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, light
from creation.engines.cutout.figures.thing.drawings.kind import Kind

LINE = 0xFFB9B4AA


def parachute(canvas: Any, colour: Colour, t: float) -> None:
    """A canopy of gores over lines that meet where its rider hangs."""
    breath = 1 + 0.025 * wave(t * 0.6)
    edge = [(1.15 * breath * cos(pi * k / 6), -0.95) for k in range(7)]
    for x, y in edge:
        s.line(canvas, f"0 0 {x:.3f} {y:.3f}", 0.03, LINE)
    for k in range(6):
        (right, y), (left, _) = edge[k], edge[k + 1]
        top = 0.12 * (right + left) / 2
        tone = colour if k % 2 else light(colour, 0.75)
        middle = (right + left) / 2
        gore = f"{left:.3f} {y:.3f} {1.06 * left:.3f} -1.4 {top:.3f} -1.85 {1.06 * right:.3f} -1.4 {right:.3f} {y:.3f}"
        s.body(canvas, f"{gore} {middle:.3f} {y - 0.1:.3f}", tone, 0.12)


KINDS: dict[str, Kind] = {"parachute": Kind(parachute, 1.9, 2.4, 0xFFE8503A, weight=0.05)}
