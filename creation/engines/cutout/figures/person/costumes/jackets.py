"""Jackets, jerseys and coats; see `extras`. The chest is at (0, 0), `down` is the waist."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import dark, light, solid, stroke
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, tube


def hood(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A hoodie's hood on the shoulders, its strings and its pocket."""
    colour = dark(looks.outfit.top, 0.18)
    canvas.drawPath(
        tube([(-wide * 0.85, -0.075), (side * 0.3, -0.05), (wide * 0.7, -0.08)], (0.03, 0.026, 0.026)), solid(colour)
    )
    for x in (-0.014, 0.02):
        canvas.drawLine(side * 0.4 + x, -0.04, side * 0.4 + x, 0.035, stroke(0xFFFBFAF6, 0.007))
    x = side * 0.3
    canvas.drawPath(
        polygon([(x - 0.04, down * 0.6), (x + 0.045, down * 0.6), (x + 0.06, down * 1.15), (x - 0.055, down * 1.15)]),
        solid(colour),
    )


def number(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A jersey's ten, and its collar."""
    ink = solid(looks.outfit.accent or 0xFFFFFFFF)
    x = side * 0.4
    canvas.drawPath(tube([(x - 0.04, -0.02), (x - 0.025, -0.035), (x - 0.025, 0.06)], (0.009,) * 3), ink)
    canvas.drawOval(skia.Rect(x - 0.005, -0.035, x + 0.045, 0.06), stroke(looks.outfit.accent or 0xFFFFFFFF, 0.016))
    canvas.drawPath(tube([(x - 0.045, -0.09), (x, -0.072), (x + 0.045, -0.09)], (0.011,) * 3), ink)


def hoops(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Stripes around the chest, as sailors and mimes wear them."""
    ink = solid(looks.outfit.accent or 0xFF2B4F93)
    for y in (-0.045, -0.005, 0.035, 0.075, 0.115):
        canvas.drawPath(tube([(-wide * 0.84, y), (0, y + 0.008), (wide * 0.84, y)], (0.009,) * 3), ink)


def leather(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """An open biker's jacket: wide lapels, zips."""
    colour, x = looks.outfit.accent or 0xFF2E2F38, side * 0.4
    for sign in (-1, 1):
        canvas.drawPath(
            smooth(
                [
                    (sign * wide * 0.62, -0.085),
                    (x + sign * 0.018, -0.06),
                    (x + sign * 0.026, down * 1.05),
                    (sign * wide * 0.95, down * 1.08),
                    (sign * wide * 0.98, 0.0),
                ],
                tension=0.09,
            ),
            solid(dark(colour, 0.2) if sign < 0 else colour),
        )
        canvas.drawPath(
            polygon([(x + sign * 0.018, -0.085), (x + sign * 0.068, -0.05), (x + sign * 0.03, 0.015)]),
            solid(light(colour, 0.16)),
        )
    canvas.drawLine(x + 0.03, 0.0, x + 0.032, down, stroke(0xFFC9CED8, 0.006))
    canvas.drawLine(x + 0.05, 0.045, x + 0.085, 0.03, stroke(0xFFC9CED8, 0.006))


def tailcoat(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A dinner jacket's white front."""
    x = side * 0.4
    canvas.drawPath(
        smooth(
            [(x - 0.04, -0.1), (x + 0.04, -0.1), (x + 0.03, down * 0.7), (x, down * 0.95), (x - 0.03, down * 0.7)],
            tension=0.1,
        ),
        solid(0xFFFBFAF6),
    )
    for y in (-0.02, 0.03, 0.08):
        oval(canvas, x, y, 0.006, 0.006, solid(0xFF2E3038))
    for sign in (-1, 1):
        canvas.drawPath(
            polygon([(x + sign * 0.038, -0.1), (x + sign * 0.062, -0.05), (x + sign * 0.03, 0.04)]),
            solid(light(looks.outfit.top, 0.12)),
        )


def hivis(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A bright vest with reflecting bands."""
    x = side * 0.4
    for sign in (-1, 1):
        canvas.drawPath(
            smooth(
                [
                    (sign * wide * 0.6, -0.085),
                    (x + sign * 0.012, -0.03),
                    (x + sign * 0.012, down * 1.1),
                    (sign * wide * 0.86, down * 1.1),
                    (sign * wide * 0.9, 0.02),
                ],
                tension=0.09,
            ),
            solid(0xFFDDEB3A if sign > 0 else 0xFFC3D22E),
        )
    for y in (0.035, 0.085):
        canvas.drawPath(tube([(-wide * 0.8, y), (wide * 0.8, y)], (0.009, 0.009)), solid(0xFFF4F6F8))


def lifevest(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    for sign in (-1, 1):
        canvas.drawPath(
            smooth(
                [
                    (x + sign * 0.012, -0.08),
                    (x + sign * 0.06, -0.085),
                    (x + sign * 0.075, down),
                    (x + sign * 0.012, down),
                ],
                tension=0.1,
            ),
            solid(0xFFF2762E if sign > 0 else 0xFFD9621E),
        )
    canvas.drawPath(tube([(-wide * 0.8, 0.05), (wide * 0.8, 0.05)], (0.011, 0.011)), solid(0xFF2E3038))


def braces(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    colour, x = looks.outfit.accent or 0xFF6B3E2E, side * 0.3
    for sign in (-1, 1):
        canvas.drawPath(
            tube([(x + sign * wide * 0.55, -0.085), (x + sign * wide * 0.45, down * 1.05)], (0.011, 0.011)),
            solid(colour),
        )


def gi(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    canvas.drawPath(polygon([(x - 0.034, -0.1), (x + 0.034, -0.1), (x + 0.002, 0.045)]), solid(looks.skin))
    canvas.drawPath(tube([(x + 0.045, -0.095), (x, 0.05), (x - 0.04, down * 0.9)], (0.01,) * 3), solid(0xFFD9D6E0))


def wetsuit(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    accent = looks.outfit.hat_colour if looks.outfit.hat else 0xFF3EC1DC
    for sign in (-1, 1):
        canvas.drawPath(tube([(sign * wide * 0.75, -0.06), (sign * wide * 0.5, down)], (0.014, 0.01)), solid(accent))
    canvas.drawLine(side * 0.4, -0.08, side * 0.35, down, stroke(0xFF8E99A6, 0.006))


def plaid(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    ink = dark(looks.outfit.top, 0.4)
    for x in (-0.6, -0.15, 0.3, 0.7):
        canvas.drawLine(wide * x, -0.07, wide * x * 0.95, down, stroke(ink, 0.011))
    for y in (-0.03, 0.03, 0.09):
        canvas.drawLine(-wide * 0.84, y, wide * 0.84, y, stroke(ink, 0.011))


def puffer(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A quilted jacket."""
    for y in (-0.045, 0.0, 0.045, 0.09, 0.135):
        canvas.drawPath(
            tube([(-wide * 0.88, y), (0, y + 0.014), (wide * 0.88, y)], (0.022,) * 3),
            solid(light(looks.outfit.top, 0.16)),
        )
        canvas.drawLine(-wide * 0.86, y + 0.023, wide * 0.86, y + 0.023, stroke(dark(looks.outfit.top, 0.25), 0.006))
    canvas.drawPath(tube([(side * 0.4, -0.09), (side * 0.35, down * 1.3)], (0.006, 0.006)), solid(0xFFF4F6F8))
    canvas.drawPath(
        tube([(-wide * 0.5, -0.088), (wide * 0.5, -0.088)], (0.024, 0.024)), solid(dark(looks.outfit.top, 0.12))
    )


def tracksuit(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    canvas.drawPath(
        tube([(-wide * 0.45, -0.088), (wide * 0.45, -0.088)], (0.02, 0.02)), solid(dark(looks.outfit.top, 0.2))
    )
    canvas.drawLine(side * 0.4, -0.08, side * 0.35, down * 1.2, stroke(0xFFF4F6F8, 0.008))
    for sign in (-1, 1):
        canvas.drawPath(
            tube([(sign * wide * 0.8, -0.06), (sign * wide * 0.86, down)], (0.008, 0.008)), solid(0xFFF4F6F8)
        )


def barcode(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A referee's upright stripes."""
    for x in (-0.72, -0.36, 0.0, 0.36, 0.72):
        canvas.drawPath(tube([(wide * x, -0.07), (wide * x * 0.92, down * 1.05)], (0.012, 0.012)), solid(0xFF22232A))


def lozengevest(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A golfer's diamond-patterned vest."""
    for i, x in enumerate((-0.55, 0.0, 0.55)):
        for j, y in enumerate((-0.03, 0.04, 0.11)):
            mx = wide * x + side * 0.15
            canvas.drawPath(
                polygon([(mx, y - 0.035), (mx + 0.024, y), (mx, y + 0.035), (mx - 0.024, y)]),
                solid((0xFF3F8FA6, 0xFFFBFAF6)[(i + j) % 2]),
            )


def bibnumber(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.35
    canvas.drawPath(box(x - 0.052, -0.02, 0.104, 0.075, 0.006), solid(0xFFFDFCFA))
    ink = solid(0xFF22232A)
    canvas.drawPath(tube([(x - 0.026, 0.0), (x - 0.018, -0.008), (x - 0.018, 0.042)], (0.005,) * 3), ink)
    canvas.drawPath(tube([(x + 0.0, -0.006), (x + 0.03, -0.006), (x + 0.012, 0.042)], (0.005,) * 3), ink)


JACKETS = (
    hood,
    number,
    hoops,
    leather,
    tailcoat,
    hivis,
    lifevest,
    braces,
    gi,
    wetsuit,
    plaid,
    puffer,
    tracksuit,
    barcode,
    lozengevest,
    bibnumber,
)
