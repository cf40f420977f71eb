"""Armour and hides of other times; see `extras`. The chest is at (0, 0), `down` is the waist."""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import dark, linear, solid, stroke
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.shapes import box, oval, smooth, tilted, tube


def toga(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Cloth thrown over one shoulder, with a coloured hem."""
    hem = looks.outfit.accent or 0xFF8E3FB0
    fold = [
        (-wide * 0.95, -0.08),
        (-wide * 0.2, -0.085),
        (wide * 0.75, down * 0.9),
        (wide * 0.9, down * 2.0),
        (-wide * 0.2, down * 2.2),
        (-wide * 1.0, down * 0.9),
    ]
    canvas.drawPath(smooth(fold, tension=0.1), linear(-wide, 0, wide, 0, (0xFFD9D4DC, 0xFFFFFFFF)))
    canvas.drawPath(
        tube([(-wide * 0.25, -0.08), (wide * 0.35, down * 0.35), (wide * 0.82, down * 1.2)], (0.012,) * 3), solid(hem)
    )
    for share in (0.25, 0.5, 0.75):
        canvas.drawLine(-wide * 0.8 * share, -0.02, wide * 0.5 * share, down * (0.9 + share), stroke(0x40807088, 0.006))


def pelt(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A spotted hide over one shoulder, ragged below."""
    hide = [
        (-wide * 0.95, -0.085),
        (-wide * 0.3, -0.09),
        (wide * 0.9, down * 0.4),
        (wide * 1.05, down * 1.7),
        (wide * 0.5, down * 2.2),
        (wide * 0.2, down * 1.95),
        (-wide * 0.2, down * 2.3),
        (-wide * 0.6, down * 1.95),
        (-wide * 1.05, down * 2.1),
        (-wide * 1.0, down * 0.8),
    ]
    canvas.drawPath(smooth(hide, tension=0.08), linear(-wide, 0, wide, 0, (0xFFC98A3E, 0xFFEDB763)))
    for x, y in (
        (-0.5, 0.0),
        (-0.1, 0.03),
        (0.3, 0.08),
        (-0.6, 0.1),
        (-0.1, 0.13),
        (0.6, 0.16),
        (0.1, 0.2),
        (-0.5, 0.22),
    ):
        oval(canvas, wide * x, y, 0.014, 0.01, solid(0xFF5B3A29))


def plates(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A legionary's iron hoops, shoulder guards and strips."""
    for i, y in enumerate((-0.04, -0.005, 0.03, 0.065, 0.1)):
        canvas.drawPath(
            tube([(-wide * 0.85, y), (side * 0.3, y + 0.012), (wide * 0.85, y)], (0.019,) * 3),
            solid(0xFFC3CAD3 if i % 2 else 0xFFA7B0BB),
        )
    for x in (-wide * 0.85, wide * 0.7):
        tilted(canvas, x, -0.07, 0.045, 0.032, 20, solid(0xFFD5DBE2))
    strips(canvas, looks, wide, down, side)


def strips(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A fighter's skirt of leather."""
    half = looks.build.hips
    for i in range(6):
        x = -half + half * 0.38 * i
        canvas.drawPath(
            tube([(x, down * 1.2), (x * 1.12, down * 2.1)], (0.017, 0.014)), solid(0xFF8A5A3A if i % 2 else 0xFF9E6A44)
        )


def harness(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A gladiator's strap, shoulder guard and belt."""
    canvas.drawPath(tube([(-wide * 0.8, -0.07), (0, 0.03), (wide * 0.7, down * 0.95)], (0.014,) * 3), solid(0xFF6B4630))
    oval(canvas, 0.0 + side * 0.1, 0.025, 0.024, 0.024, solid(0xFFF2B632))
    tilted(canvas, wide * 0.75, -0.065, 0.05, 0.036, 20, solid(0xFFD9A53A))
    canvas.drawPath(tube([(-looks.build.waist, down), (looks.build.waist, down)], (0.024, 0.024)), solid(0xFFB5762E))
    strips(canvas, looks, wide, down, side)


def lamellar(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A samurai's laced plates."""
    for y in (-0.03, 0.01, 0.05, 0.09):
        canvas.drawPath(
            tube([(-wide * 0.84, y), (side * 0.3, y + 0.01), (wide * 0.84, y)], (0.021,) * 3),
            solid(dark(looks.outfit.top, 0.35)),
        )
        for x in (-0.6, -0.3, 0.0, 0.3, 0.6):
            oval(canvas, wide * x, y + 0.003, 0.006, 0.011, solid(0xFFF2B632))
    for x in (-wide * 0.95, wide * 0.8):
        canvas.drawPath(box(x - 0.035, -0.095, 0.07, 0.085, 0.015), solid(dark(looks.outfit.top, 0.15)))
        canvas.drawPath(tube([(x - 0.025, -0.055), (x + 0.025, -0.055)], (0.006, 0.006)), solid(0xFFF2B632))


def goldcollar(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A broad Egyptian collar."""
    for size, colour in (
        (1.0, 0xFFF2B632),
        (0.84, 0xFF2F63C9),
        (0.68, 0xFFF2B632),
        (0.52, 0xFF2FA98A),
        (0.38, 0xFFF2B632),
    ):
        canvas.drawPath(
            smooth(
                [
                    (-wide * 0.95 * size, -0.075),
                    (side * 0.3, 0.065 * size - 0.01),
                    (wide * 0.95 * size, -0.075),
                    (side * 0.3, -0.1),
                ],
                tension=0.18,
            ),
            solid(colour),
        )


def crossbelt(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for sign in (-1, 1):
        canvas.drawPath(
            tube([(sign * wide * 0.7, -0.07), (side * 0.35, 0.03), (-sign * wide * 0.7, down)], (0.011,) * 3),
            solid(0xFFFDFCFA),
        )


def quiver(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    canvas.drawPath(tube([(wide * 0.6, -0.08), (-wide * 0.6, down * 0.9)], (0.011, 0.011)), solid(0xFF6B4630))
    for dx in (-0.02, 0.0, 0.02):
        canvas.drawLine(-wide * 0.9 + dx, -0.08, -wide * 1.1 + dx, -0.2, stroke(0xFFD9B48A, 0.007))
        tilted(canvas, -wide * 1.12 + dx, -0.21, 0.009, 0.024, -20, solid(0xFFE0403A))


def dragonrobe(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for x, y, size in ((0.0, 0.2, 0.05), (-0.06, 0.32, 0.03), (0.07, 0.33, 0.03), (0.0, 0.0, 0.035)):
        canvas.drawOval(skia.Rect(x - size, y - size * 0.8, x + size, y + size * 0.8), stroke(0xFFC9302F, 0.01))
        oval(canvas, x, y, size * 0.45, size * 0.35, solid(0xFFC9302F))


ARMOUR = (
    toga,
    pelt,
    plates,
    strips,
    harness,
    lamellar,
    goldcollar,
    crossbelt,
    quiver,
    dragonrobe,
)
