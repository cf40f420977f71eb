"""Ears, in head units, rooted at (0, 0) and growing up; the caller places and turns them."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, radial, solid
from creation.engines.cutout.figures.shapes import oval, smooth, tilted

#: Where each kind of ear sits: ((near x, y), (far x, y), resting degrees of the near one, of the far one).
PLACES = {
    "flop": ((-0.5, -0.62), (0.5, -0.72), -150, 130),
    "point": ((-0.5, -0.62), (0.42, -0.74), -26, 14),
    "round": ((-0.62, -0.66), (0.5, -0.8), -42, 24),
    "dish": ((-0.55, -0.72), (0.55, -0.78), -40, 30),
    "long": ((-0.3, -0.85), (0.25, -0.88), -20, 4),
    "leaf": ((-0.45, -0.7), (0.25, -0.82), -30, 4),
    "side": ((-0.68, -0.42), (0.6, -0.6), -98, 62),
    "fan": ((-0.55, -0.1), (0.5, -0.5), -100, 60),
    "": ((0.0, 0.0), (0.0, 0.0), 0, 0),
}


def ear(canvas: Any, style: str, size: float, coat: Colour, inner: Colour, is_far: bool) -> None:
    """One ear pointing up; the inside is seen on the near one."""
    paint = solid(dark(coat, 0.2) if is_far else dark(coat, 0.05))
    inside = solid(dark(inner, 0.15) if is_far else inner)
    s = size
    if style == "flop":
        canvas.drawPath(
            smooth(
                [
                    (0.1 * s, 0.12),
                    (0.34 * s, -0.3 * s),
                    (0.3 * s, -0.85 * s),
                    (0, -1.12 * s),
                    (-0.3 * s, -0.8 * s),
                    (-0.28 * s, -0.2 * s),
                ]
            ),
            solid(dark(inner, 0.2) if is_far else inner),
        )
    elif style == "point":
        canvas.drawPath(
            smooth(
                [(-0.5 * s, 0.16), (-0.3 * s, -0.5 * s), (0.02, -1.1 * s), (0.34 * s, -0.5 * s), (0.5 * s, 0.16)],
                tension=0.1,
            ),
            paint,
        )
        canvas.drawPath(
            smooth(
                [(-0.26 * s, 0.1), (-0.14 * s, -0.42 * s), (0.02, -0.8 * s), (0.2 * s, -0.42 * s), (0.28 * s, 0.1)],
                tension=0.1,
            ),
            inside,
        )
    elif style in ("round", "dish"):
        oval(
            canvas,
            0,
            -s * 0.5,
            s * (0.85 if style == "round" else 0.95),
            s * (0.85 if style == "round" else 0.95),
            paint,
        )
        oval(canvas, 0.04, -s * 0.46, s * 0.55, s * 0.58, inside)
    elif style == "long":
        canvas.drawPath(
            smooth([(-0.16 * s, 0.15), (-0.2 * s, -0.5 * s), (-0.02, -1.1 * s), (0.2 * s, -0.5 * s), (0.15 * s, 0.15)]),
            paint,
        )
        canvas.drawPath(
            smooth([(-0.07 * s, 0), (-0.1 * s, -0.5 * s), (0, -0.92 * s), (0.1 * s, -0.5 * s), (0.07 * s, 0)]), inside
        )
    elif style in ("leaf", "side"):
        canvas.drawPath(
            smooth(
                [(-0.18 * s, 0.1), (-0.34 * s, -0.5 * s), (0, -1.05 * s), (0.3 * s, -0.5 * s), (0.18 * s, 0.1)],
                tension=0.15,
            ),
            paint,
        )
        canvas.drawPath(
            smooth(
                [(-0.06 * s, -0.02), (-0.16 * s, -0.46 * s), (0, -0.82 * s), (0.16 * s, -0.46 * s), (0.08 * s, -0.02)],
                tension=0.15,
            ),
            inside,
        )
    elif style == "fan":
        shade = radial(0, -0.5 * s, 1.1 * s, (light(coat, 0.1), dark(coat, 0.2)))
        canvas.drawPath(
            smooth(
                [
                    (0.62 * s, 0.1),
                    (0.66 * s, -0.6 * s),
                    (0.2 * s, -1.05 * s),
                    (-0.5 * s, -0.95 * s),
                    (-0.78 * s, -0.3 * s),
                    (-0.3 * s, 0.2),
                ]
            ),
            solid(dark(coat, 0.28)) if is_far else shade,
        )
        if not is_far:
            tilted(canvas, 0.0, -0.45 * s, 0.42 * s, 0.34 * s, -30, solid(dark(inner, 0.02)))
