"""A dragon's wings, flapping, and its fire. Shares of the height of the back; the shoulder is at (0, 0)."""

from __future__ import annotations

from math import cos, sin
from typing import Any

from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import Colour, dark, faded, light, linear, radial, solid
from creation.engines.cutout.figures.shapes import oval, smooth, tube


def wing(canvas: Any, colour: Colour, skin: Colour, beat: float, is_far: bool) -> None:
    """`beat` is -1 (down) to 1 (up)."""
    raised = 0.75 + 0.75 * beat
    fold = 0.35 * (1 - beat)
    elbow = -cos(raised) * 0.45, -sin(raised) * 0.5 - 0.05
    tip = elbow[0] - cos(raised - 0.5 - fold) * 1.0, elbow[1] - sin(raised - 0.35 - fold) * 0.95
    web = [
        (0.1, 0.05),
        elbow,
        tip,
        (tip[0] * 0.82 + 0.05, tip[1] * 0.35 + 0.16),
        (tip[0] * 0.62, tip[1] * 0.3 + 0.02),
        (tip[0] * 0.45, tip[1] * 0.12 + 0.24),
        (tip[0] * 0.25, tip[1] * 0.1 + 0.1),
        (-0.12, 0.28),
    ]
    shade = solid(dark(colour, 0.32)) if is_far else linear(tip[0], 0, 0.1, 0, (light(colour, 0.2), dark(colour, 0.1)))
    canvas.drawPath(smooth(web, tension=0.1), shade)
    bone = solid(dark(skin, 0.3 if is_far else 0.1))
    canvas.drawPath(tube([(0.05, 0.0), elbow, tip], (0.07, 0.05, 0.02)), bone)
    for share in (0.82, 0.45):
        canvas.drawPath(tube([elbow, (tip[0] * share + 0.05 * share, tip[1] * 0.3 + 0.14)], (0.028, 0.012)), bone)


def fire(canvas: Any, strength: float, t: float) -> None:
    """Breath of fire from (0, 0) to the right."""
    for i in range(7):
        share = (t * 1.7 + i / 7) % 1.0
        x, y = share * 1.5 * strength, 0.1 * wave(t * 2.3 + i * 0.37) * share
        size = (0.06 + 0.2 * share) * strength
        colour = (0xFFFFF0A0, 0xFFFFC23A, 0xFFF2762E)[min(int(share * 3), 2)]
        oval(canvas, x, y, size, size * 0.85, solid(faded(colour, 0.85 * (1 - share))))
    oval(canvas, 0.05, 0, 0.16 * strength, 0.1 * strength, radial(0.05, 0, 0.18, (0xFFFFFFFF, 0x00FFF0A0)))
