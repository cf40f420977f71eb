"""What is worn on the trunk, drawn with the chest at (0, 0), up along the spine; widths come from the build."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from creation.engines.cutout.figures.paint import dark, solid
from creation.engines.cutout.figures.person.costumes import COSTUMES
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.person.uniforms import (
    apron,
    badge,
    buttons,
    coat,
    dungarees,
    emblem,
    lapels,
    panel,
    pockets,
    stethoscope,
    stripes,
    tabard,
    tie,
)
from creation.engines.cutout.figures.shapes import box, oval, smooth, star, tube

Draw = Callable[[Any, Looks, float, float, float], None]


def _scarf(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    colour = looks.outfit.accent or 0xFFE0403A
    canvas.drawPath(
        tube([(-wide * 0.5, -0.082), (side * 0.3, -0.068), (wide * 0.55, -0.085)], (0.02, 0.024, 0.02)), solid(colour)
    )
    canvas.drawPath(tube([(side * 0.4, -0.06), (side * 0.4 + 0.012, 0.0)], (0.016, 0.02)), solid(dark(colour, 0.12)))


def _belt(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    half = looks.build.waist * 1.02
    canvas.drawPath(
        tube([(-half * 0.84, down * 0.98), (0, down * 1.06), (half * 0.84, down * 0.98)], (0.014, 0.014, 0.014)),
        solid(0xFF5A3B2E),
    )
    canvas.drawPath(box(side * 0.35 - 0.018, down * 1.05 - 0.017, 0.036, 0.034, 0.006), solid(0xFFF2B632))


def _ermine(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    canvas.drawPath(
        tube(
            [
                (-wide * 1.0, -0.045),
                (-wide * 0.4, -0.05),
                (side * 0.3, -0.03),
                (wide * 0.5, -0.05),
                (wide * 1.0, -0.045),
            ],
            (0.03, 0.034, 0.034, 0.034, 0.03),
        ),
        solid(0xFFFBF8F2),
    )
    for x, y in ((-wide * 0.7, -0.045), (-wide * 0.1, -0.035), (wide * 0.6, -0.04)):
        oval(canvas, x, y, 0.006, 0.011, solid(0xFF3A333C))


def _necklace(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for share in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0):
        oval(canvas, side * 0.3 + share * wide * 0.4, -0.055 - abs(share) * 0.022, 0.0095, 0.0095, solid(0xFFFBF5EA))


def _sash(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    canvas.drawPath(
        tube([(-wide * 0.6, -0.06), (0, 0.03), (wide * 0.62, down * 0.95)], (0.016, 0.018, 0.016)),
        solid(0xFFF2B632 if looks.outfit.hat != "tricorne" else 0xFFD6362F),
    )


def _vest(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    colour = {"tricorne": 0xFF8C2F35, "cowboy": 0xFF7A5232}.get(
        looks.outfit.hat, 0xFF6B5A4E if looks.outfit.bottom != 0xFF2E3038 else 0xFF2E3038
    )
    gap = side * 0.45
    for sign in (-1, 1):
        canvas.drawPath(
            smooth(
                [
                    (sign * wide * 0.62, -0.075),
                    (gap + sign * 0.02, -0.02),
                    (gap + sign * 0.028, down * 0.95),
                    (sign * wide * 0.82, down * 0.92),
                    (sign * wide * 0.92, 0.03),
                ],
                tension=0.1,
            ),
            solid(dark(colour, 0.15) if sign < 0 else colour),
        )


def _cardigan(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    colour = 0xFFB96A86 if looks.outfit.top == 0xFFE9D8C4 else dark(looks.outfit.top, 0.25)
    gap = side * 0.45
    for sign in (-1, 1):
        canvas.drawPath(
            smooth(
                [
                    (sign * wide * 0.6, -0.08),
                    (gap + sign * 0.016, 0.0),
                    (gap + sign * 0.022, down * 1.25),
                    (sign * wide * 1.02, down * 1.25),
                    (sign * wide * 1.02, 0.02),
                ],
                tension=0.11,
            ),
            solid(dark(colour, 0.14) if sign < 0 else colour),
        )
    for y in (0.03, 0.085):
        oval(canvas, gap + 0.03, y, 0.008, 0.008, solid(0xFFF7E9D8))


def _stars(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for x, y, r in (
        (-0.035, 0.0, 0.018),
        (0.045, 0.04, 0.014),
        (0.0, 0.19, 0.018),
        (-0.05, 0.27, 0.013),
        (0.06, 0.3, 0.016),
    ):
        canvas.drawPath(star(x + side * 0.2, y, r, r * 0.45), solid(0xFFF9D66A))


def _bib(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    oval(canvas, side * 0.3, -0.03, wide * 0.55, 0.07, solid(0xFFFDFBF7))


def _fur(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    canvas.drawPath(tube([(side * 0.35, -0.05), (side * 0.35, down * 1.25)], (0.024, 0.024)), solid(0xFFF7F4F0))


#: In the order they are put on.
EXTRAS: dict[str, Draw] = {
    "bib": _bib,
    "coat": coat,
    "lapels": lapels,
    "tie": tie,
    "vest": _vest,
    "cardigan": _cardigan,
    "tabard": tabard,
    "dungarees": dungarees,
    "pockets": pockets,
    "stripes": stripes,
    "stars": _stars,
    **COSTUMES,
    "emblem": emblem,
    "panel": panel,
    "fur": _fur,
    "apron": apron,
    "buttons": buttons,
    "sash": _sash,
    "belt": _belt,
    "badge": badge,
    "ermine": _ermine,
    "necklace": _necklace,
    "stethoscope": stethoscope,
    "scarf": _scarf,
}
