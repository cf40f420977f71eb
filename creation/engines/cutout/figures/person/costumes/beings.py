"""Trunks of beings of tales; see `extras`. The chest is at (0, 0), `down` is the waist."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import dark, light, solid, stroke
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.shapes import box, oval, polygon, tilted, tube


def bandages(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for i, y in enumerate((-0.06, -0.02, 0.02, 0.06, 0.1, 0.14, 0.18)):
        tip = 0.02 if i % 2 else -0.018
        canvas.drawPath(
            tube([(-wide * 0.84, y - tip), (wide * 0.84, y + tip)], (0.006, 0.006)), solid(dark(looks.outfit.top, 0.24))
        )
    canvas.drawPath(
        tube([(wide * 0.5, down * 1.2), (wide * 1.3, down * 1.9), (wide * 1.15, down * 2.6)], (0.014, 0.013, 0.01)),
        solid(looks.outfit.top),
    )


def ribs(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    bone, x = solid(0xFFF8F4EA), side * 0.3
    canvas.drawPath(tube([(x, -0.09), (x * 0.6, down * 1.5)], (0.012, 0.013)), bone)
    for y, half in ((-0.05, 0.062), (-0.015, 0.07), (0.02, 0.07), (0.055, 0.06)):
        canvas.drawPath(
            tube([(x - half, y + 0.008), (x, y - 0.006), (x + half, y + 0.008)], (0.009, 0.01, 0.009)), bone
        )
    tilted(canvas, x * 0.5, down * 1.62, 0.06, 0.03, 0, bone)


def icing(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Gingerbread's buttons and white lines."""
    x = side * 0.3
    for y, colour in ((-0.02, 0xFFE0403A), (0.05, 0xFF5BA83C), (0.12, 0xFFE0403A)):
        oval(canvas, x, y, 0.02, 0.02, solid(colour))
    canvas.drawPath(
        tube(
            [
                (-wide * 0.8, down * 1.25),
                (-wide * 0.4, down * 1.4),
                (0, down * 1.25),
                (wide * 0.4, down * 1.4),
                (wide * 0.8, down * 1.25),
            ],
            (0.008,) * 5,
        ),
        solid(0xFFFFFFFF),
    )


def coals(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for y in (-0.01, 0.055, 0.12):
        oval(canvas, side * 0.45, y, 0.018, 0.018, solid(0xFF33303A))


def lozenges(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A jester's halves and diamonds."""
    canvas.drawPath(
        polygon([(side * 0.3, -0.09), (wide * 0.86, -0.05), (wide * 0.8, down * 1.3), (side * 0.3, down * 1.4)]),
        solid(0xFF2FA98A),
    )
    for x, y in ((0.0, -0.02), (0.02, 0.05), (0.04, 0.12)):
        canvas.drawPath(polygon([(x, y - 0.03), (x + 0.024, y), (x, y + 0.03), (x - 0.024, y)]), solid(0xFFF2B632))


def pompons(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for y, colour in ((-0.02, 0xFFE0403A), (0.045, 0xFF3F9ED9), (0.11, 0xFF5BA83C)):
        oval(canvas, side * 0.4, y, 0.021, 0.021, solid(colour))


def patches(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Mended clothes."""
    for x, y, colour in ((-0.035, 0.04, 0xFFF2B632), (0.05, 0.0, 0xFF3F7FD9), (0.02, 0.13, 0xFFE0403A)):
        canvas.drawPath(box(x, y, 0.042, 0.042, 0.006), solid(colour))
        canvas.drawPath(box(x, y, 0.042, 0.042, 0.006), stroke(dark(colour, 0.4), 0.005))


def torn(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Rags: a ripped hem and holes."""
    colour = dark(looks.outfit.top, 0.3)
    canvas.drawPath(
        polygon(
            [
                (-wide, down * 1.0),
                (wide, down * 1.0),
                (wide * 0.7, down * 1.8),
                (wide * 0.4, down * 1.35),
                (0, down * 1.75),
                (-wide * 0.3, down * 1.3),
                (-wide * 0.8, down * 1.7),
            ]
        ),
        solid(colour),
    )
    for x, y in ((-0.03, 0.02), (0.045, 0.07)):
        tilted(canvas, x, y, 0.02, 0.012, 30, solid(looks.skin))


def shaggy(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Tufts of long fur."""
    for i, (x, y) in enumerate(
        (
            (-0.7, 0.0),
            (-0.2, -0.03),
            (0.4, 0.0),
            (-0.5, 0.09),
            (0.1, 0.08),
            (0.7, 0.1),
            (-0.7, 0.19),
            (0.0, 0.18),
            (0.55, 0.2),
            (-0.3, 0.27),
            (0.3, 0.28),
        )
    ):
        colour = (light if i % 2 else dark)(looks.outfit.top, 0.14)
        canvas.drawPath(
            polygon([(wide * x - 0.03, y - 0.02), (wide * x + 0.03, y - 0.02), (wide * x, y + 0.05)]), solid(colour)
        )


BEINGS = (
    bandages,
    ribs,
    icing,
    coals,
    lozenges,
    pompons,
    patches,
    torn,
    shaggy,
)
