"""What callings hang around the neck and the waist; see `extras`. The chest is at (0, 0), `down` is the waist."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import dark, light, linear, solid, stroke
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth, star, tube


def toolbelt(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    half = looks.build.waist * 1.04
    canvas.drawPath(
        tube([(-half * 0.86, down), (0, down * 1.08), (half * 0.86, down)], (0.016,) * 3), solid(0xFF7A4A2B)
    )
    for x, tool in ((-0.045, 0xFFC3CAD3), (0.06, 0xFFE0403A)):
        canvas.drawPath(tube([(x, down * 0.85), (x, down * 1.2)], (0.009, 0.009)), solid(tool))
        canvas.drawPath(box(x - 0.024, down * 1.05, 0.048, 0.055, 0.01), solid(0xFF8F5C36))


def bowtie(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x, colour = side * 0.4, looks.outfit.accent or 0xFF22232A
    canvas.drawPath(polygon([(x, -0.075), (x - 0.036, -0.096), (x - 0.036, -0.05)]), solid(colour))
    canvas.drawPath(polygon([(x, -0.075), (x + 0.036, -0.096), (x + 0.036, -0.05)]), solid(colour))
    oval(canvas, x, -0.074, 0.009, 0.011, solid(dark(colour, 0.3)))


def medal(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    canvas.drawPath(
        polygon([(x - 0.04, -0.095), (x - 0.022, -0.095), (x + 0.006, 0.035), (x - 0.004, 0.035)]), solid(0xFFE0403A)
    )
    canvas.drawPath(
        polygon([(x + 0.04, -0.095), (x + 0.022, -0.095), (x - 0.006, 0.035), (x + 0.004, 0.035)]), solid(0xFF3F7FD9)
    )
    oval(canvas, x, 0.055, 0.027, 0.027, solid(0xFFF2B632))
    canvas.drawPath(star(x, 0.055, 0.018, 0.008), solid(0xFFFFE89A))


def chain(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A rapper's gold."""
    x = side * 0.4
    for i in range(9):
        share = i / 8 * 2 - 1
        oval(canvas, x + share * 0.055, 0.03 - abs(share) ** 1.5 * 0.11, 0.011, 0.011, solid(0xFFF2B632))
    oval(canvas, x, 0.055, 0.026, 0.026, solid(0xFFFFD75A))
    canvas.drawPath(star(x, 0.055, 0.016, 0.007), solid(0xFFC98A1E))


def camera(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A camera on its strap."""
    x = side * 0.45
    canvas.drawLine(-wide * 0.5, -0.085, x - 0.03, 0.03, stroke(0xFF2E3038, 0.009))
    canvas.drawLine(wide * 0.55, -0.085, x + 0.035, 0.03, stroke(0xFF2E3038, 0.009))
    canvas.drawPath(box(x - 0.055, 0.02, 0.115, 0.075, 0.014), solid(0xFF363943))
    oval(canvas, x + 0.008, 0.06, 0.03, 0.03, solid(0xFF1B1D24))
    oval(canvas, x + 0.008, 0.06, 0.02, 0.02, solid(0xFF5F8FC9))
    oval(canvas, x + 0.015, 0.052, 0.006, 0.006, solid(0xFFFFFFFF))


def satchel(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    canvas.drawPath(tube([(wide * 0.5, -0.08), (0, 0.03), (-wide * 0.7, down * 1.1)], (0.011,) * 3), solid(0xFF7A4A2B))
    canvas.drawPath(
        box(-wide * 1.25, down * 0.95, 0.12, 0.1, 0.015), linear(0, down, 0, down * 2, (0xFFA86E3E, 0xFF7A4A2B))
    )
    canvas.drawPath(box(-wide * 1.25, down * 0.95, 0.12, 0.045, 0.012), solid(0xFF8F5A32))


def presscard(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4 - wide * 0.42
    canvas.drawPath(box(x - 0.024, 0.0, 0.048, 0.036, 0.005), solid(0xFFFDFCFA))
    canvas.drawPath(box(x - 0.024, 0.0, 0.048, 0.012, 0.003), solid(0xFFD6362F))


def greenapron(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A worker's apron, green unless the outfit names its colour."""
    colour, x = looks.outfit.accent or 0xFF2F6B4A, side * 0.25
    canvas.drawPath(tube([(x - wide * 0.4, -0.085), (x - wide * 0.36, 0.0)], (0.01, 0.01)), solid(colour))
    canvas.drawPath(tube([(x + wide * 0.4, -0.085), (x + wide * 0.36, 0.0)], (0.01, 0.01)), solid(colour))
    outline = [
        (x - wide * 0.42, -0.02),
        (x + wide * 0.42, -0.02),
        (x + wide * 0.7, down * 0.7),
        (x + wide * 0.85, down * 2.0),
        (x - wide * 0.8, down * 2.0),
        (x - wide * 0.7, down * 0.7),
    ]
    canvas.drawPath(smooth(outline, tension=0.08), linear(-wide, 0, wide, 0, (dark(colour, 0.15), light(colour, 0.08))))
    canvas.drawPath(box(x - 0.04, down * 1.15, 0.09, 0.05, 0.01), solid(dark(colour, 0.22)))


def bolt(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    canvas.drawPath(
        polygon(
            [
                (x + 0.012, -0.035),
                (x - 0.028, 0.025),
                (x - 0.002, 0.025),
                (x - 0.014, 0.075),
                (x + 0.03, 0.008),
                (x + 0.006, 0.008),
            ]
        ),
        solid(0xFFFFE03A if looks.outfit.top != 0xFFF9C62F else 0xFFE0302A),
    )


def blots(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """Spots of paint."""
    for x, y, colour in (
        (-0.05, 0.0, 0xFFE0403A),
        (0.05, 0.04, 0xFF3F7FD9),
        (-0.02, 0.1, 0xFFF9C62F),
        (0.03, 0.19, 0xFF5BA83C),
        (-0.05, 0.21, 0xFF8E5CC7),
    ):
        oval(canvas, x + side * 0.2, y, 0.015, 0.013, solid(colour))
        oval(canvas, x + side * 0.2 + 0.016, y + 0.012, 0.006, 0.006, solid(colour))


def tape(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A tailor's measure around the neck."""
    for sign in (-1, 1):
        x = side * 0.4 + sign * 0.035
        canvas.drawPath(tube([(x, -0.095), (x + sign * 0.012, down * 0.75)], (0.009, 0.009)), solid(0xFFFFE36A))
        for i in range(5):
            canvas.drawLine(x - 0.006, -0.06 + i * 0.03, x + 0.006, -0.06 + i * 0.03, stroke(0xFF5B4A2A, 0.004))


def ropecoil(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for shift in (0.0, 0.016):
        canvas.drawPath(
            tube([(-wide * 0.75, -0.06 + shift), (0, 0.05 + shift), (wide * 0.75, down * 0.9 + shift)], (0.009,) * 3),
            solid(0xFFE9D070 if shift else 0xFFC99A3A),
        )


def whistle(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    canvas.drawLine(x - 0.035, -0.095, x, 0.03, stroke(0xFF22232A, 0.006))
    canvas.drawLine(x + 0.035, -0.095, x, 0.03, stroke(0xFF22232A, 0.006))
    oval(canvas, x, 0.04, 0.016, 0.013, solid(0xFFF2B632))


def beads(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for i in range(11):
        share = i / 10 * 2 - 1
        oval(
            canvas,
            side * 0.35 + share * wide * 0.5,
            0.045 - abs(share) ** 1.5 * 0.13,
            0.011,
            0.011,
            solid(0xFF7A4A2B if i % 3 else 0xFFE0A23A),
        )


def stripe_gold(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    for y in (-0.03, 0.02, 0.07):
        canvas.drawLine(side * 0.35 - wide * 0.55, y, side * 0.35 + wide * 0.55, y, stroke(0xFFF2B632, 0.009))


def cassock(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    """A priest's white collar and row of buttons."""
    x = side * 0.4
    canvas.drawPath(tube([(x - 0.03, -0.088), (x + 0.03, -0.088)], (0.012, 0.012)), solid(0xFFFFFFFF))
    for i in range(6):
        oval(canvas, x, -0.05 + 0.035 * i, 0.006, 0.006, solid(0xFFF2B632))


def crucifix(canvas: Any, looks: Looks, wide: float, down: float, side: float) -> None:
    x = side * 0.4
    canvas.drawPath(
        smooth(
            [(x - wide * 0.7, -0.085), (x + wide * 0.7, -0.085), (x + wide * 0.45, -0.01), (x - wide * 0.45, -0.01)],
            tension=0.12,
        ),
        solid(0xFFFBFAF6),
    )
    canvas.drawPath(box(x - 0.007, 0.0, 0.014, 0.075, 0.003), solid(0xFFF2B632))
    canvas.drawPath(box(x - 0.024, 0.018, 0.048, 0.014, 0.003), solid(0xFFF2B632))


TRADES = (
    toolbelt,
    bowtie,
    medal,
    chain,
    camera,
    satchel,
    presscard,
    greenapron,
    bolt,
    blots,
    tape,
    ropecoil,
    whistle,
    beads,
    stripe_gold,
    cassock,
    crucifix,
)
