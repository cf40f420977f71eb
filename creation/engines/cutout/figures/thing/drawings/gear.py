"""What ball games are played with."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures import solids as s
from creation.engines.cutout.figures.paint import Colour, dark, faded, stroke
from creation.engines.cutout.figures.thing.drawings.kind import Kind

GRIP = 0xFF3A3D46


def tennis_racket(canvas: Any, colour: Colour, t: float) -> None:
    s.line(canvas, "0 0 0 -0.28", 0.05, GRIP)
    s.line(canvas, "0 -0.26 -0.06 -0.36", 0.03, colour)
    s.line(canvas, "0 -0.26 0.06 -0.36", 0.03, colour)
    head = skia.Rect(-0.15, -0.72, 0.15, -0.33)
    canvas.save()
    clip = skia.Path()
    clip.addOval(head)
    canvas.clipPath(clip, True)
    for i in range(-4, 5):
        canvas.drawLine(i * 0.036, -0.74, i * 0.036, -0.32, stroke(faded(0xFFFFFFFF, 0.9), 0.007))
        canvas.drawLine(-0.16, -0.525 + i * 0.045, 0.16, -0.525 + i * 0.045, stroke(faded(0xFFFFFFFF, 0.9), 0.007))
    canvas.restore()
    canvas.drawOval(head, stroke(colour, 0.035))


def golf_club(canvas: Any, colour: Colour, t: float) -> None:
    """Held by its upper end, the head on the grass."""
    s.line(canvas, "0 -0.98 0 -0.68", 0.09, GRIP)
    s.line(canvas, "0 -0.74 0.02 -0.06", 0.055, 0xFFC3CAD3)
    s.body(canvas, "-0.04 -0.14 0.2 -0.12 0.24 0 -0.02 0", colour, 0.1)


def baseball_bat(canvas: Any, colour: Colour, t: float) -> None:
    s.body(canvas, "-0.025 0 -0.02 -0.25 -0.055 -0.6 -0.05 -0.86 0.05 -0.86 0.055 -0.6 0.02 -0.25 0.025 0", colour, 0.1)
    s.line(canvas, "0 -0.02 0 -0.2", 0.05, dark(colour, 0.4))
    s.slab(canvas, -0.045, -0.03, 0.09, 0.03, 0.01, colour)


KINDS: dict[str, Kind] = {
    "tennis_racket": Kind(tennis_racket, 0.73, 0.32, 0xFFE0483F),
    "golf_club": Kind(golf_club, 1.0, 0.24, 0xFF8A929E),
    "baseball_bat": Kind(baseball_bat, 0.88, 0.12, 0xFFC98A4A),
}
