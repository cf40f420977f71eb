"""What one stands or sits on that neither rolls nor floats: boards and skis for snow, a witch's broom."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, light
from creation.engines.cutout.figures.pose import Pose


def snowboard(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    canvas.rotate(-2 + 2 * wave(pose.t * 0.7))
    s.body(canvas, "-0.8 -0.2 -0.62 -0.09 0.6 -0.09 0.84 -0.24 0.74 -0.06 0.58 0 -0.58 0 -0.72 -0.06", colour, 0.08)
    s.line(canvas, "-0.5 -0.045 0.5 -0.045", 0.03, light(colour, 0.6))
    for x in (-0.3, 0.24):
        s.slab(canvas, x - 0.1, -0.13, 0.2, 0.06, 0.02, 0xFF33353D)


def skis(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    for x, y, shade in ((0.12, -0.05, dark(colour, 0.25)), (0.0, 0.0, colour)):
        s.line(canvas, f"{x - 0.85} {y - 0.03} {x + 0.7} {y - 0.03} {x + 0.98} {y - 0.2}", 0.07, shade, 0.16)
        s.slab(canvas, x - 0.12, y - 0.1, 0.24, 0.06, 0.02, 0xFF33353D)


def broomstick(canvas: Any, colour: Colour, pose: Pose, rolled: float, bob: float) -> None:
    """The handle ahead, the twigs behind, as it flies."""
    canvas.rotate(-3 + 2 * wave(pose.t * 0.6))
    s.line(canvas, "-0.5 -0.32 0.2 -0.36 1.15 -0.42", 0.06, dark(colour, 0.3), 0.1)
    s.body(canvas, "-0.45 -0.4 -0.8 -0.56 -1.3 -0.54 -1.4 -0.3 -1.3 -0.1 -0.8 -0.12 -0.45 -0.24", colour, 0.12)
    for y in (-0.46, -0.32, -0.18):
        s.line(canvas, f"-0.6 {-0.32 + 0.4 * (y + 0.32)} -1.3 {y}", 0.025, dark(colour, 0.22))
    s.slab(canvas, -0.58, -0.46, 0.1, 0.28, 0.03, 0xFF8A3A2E)
