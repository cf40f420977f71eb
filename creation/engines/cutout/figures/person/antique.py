"""Headgear of other times and places: legionaries, Vikings, samurai, pharaohs, jesters. Head units."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, linear, solid
from creation.engines.cutout.figures.person.finery import GOLD, shaded
from creation.engines.cutout.figures.person.sporting import dome
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tilted, tube

STEEL = (0xFF808B98, 0xFFDCE3EA, 0xFFAEB8C3)


def _metal(colours: tuple[Colour, ...]) -> Any:
    return linear(-1.1, -0.5, 1.0, 0.3, colours, (0.0, 0.6, 1.0))


def legion(canvas: Any, colour: Colour, side: float) -> None:
    """A bronze helmet with a brush of a crest and cheek plates."""
    crest = [
        (-1.35, -0.55),
        (-1.25, -1.35),
        (-0.6, -1.95),
        (0.3, -2.0),
        (1.0, -1.5),
        (0.85, -1.15),
        (0.2, -1.4),
        (-0.7, -1.2),
    ]
    canvas.drawPath(smooth(crest, tension=0.15), linear(0, -2.0, 0, -1.1, (light(colour, 0.2), dark(colour, 0.2))))
    bronze = (GOLD[2], GOLD[0], GOLD[1])
    canvas.drawPath(
        smooth([(-1.1, -0.45), (-1.0, -1.0), (0, -1.4), (1.0, -1.0), (1.1, -0.45), (0, -0.6)], tension=0.16),
        _metal(bronze),
    )
    for x, wide in ((-0.92, 0.24), (0.95, 0.16)):
        canvas.drawPath(
            smooth([(x - wide, -0.5), (x + wide, -0.5), (x + wide * 0.8, 0.5), (x, 0.8), (x - wide, 0.4)]),
            solid(GOLD[1]),
        )
    canvas.drawPath(tube([(-1.08, -0.5), (0, -0.64), (1.2, -0.5)], (0.08, 0.08, 0.08)), solid(GOLD[2]))


def viking(canvas: Any, colour: Colour, side: float) -> None:
    for sign in (-1, 1):
        canvas.drawPath(
            tube([(sign * 0.85, -0.95), (sign * 1.45, -1.15), (sign * 1.5, -1.85)], (0.2, 0.17, 0.03)),
            linear(0, -1.9, 0, -0.9, (0xFFFFF6E0, 0xFFD3B184)),
        )
    canvas.drawPath(
        smooth([(-1.07, -0.5), (-0.98, -1.05), (0, -1.42), (0.98, -1.05), (1.07, -0.5), (0, -0.62)], tension=0.16),
        _metal(STEEL),
    )
    canvas.drawPath(tube([(-1.05, -0.56), (0, -0.7), (1.05, -0.56)], (0.11, 0.11, 0.11)), solid(0xFF9A6A3E))
    canvas.drawPath(tube([(side * 0.3, -0.65), (side * 0.25, -1.36)], (0.1, 0.09)), solid(0xFF9A6A3E))


def kabuto(canvas: Any, colour: Colour, side: float) -> None:
    """A samurai's helmet: neck guard, bowl, and a golden crescent."""
    canvas.drawPath(
        smooth([(-1.1, -0.75), (-1.6, 0.1), (-1.55, 0.5), (-0.95, 0.3), (-0.85, -0.4)], tension=0.12),
        solid(dark(colour, 0.3)),
    )
    canvas.drawPath(
        smooth([(0.95, -0.7), (1.4, 0.0), (1.3, 0.3), (0.92, 0.1)], tension=0.12), solid(dark(colour, 0.35))
    )
    dome(canvas, colour, -1.42, -0.5)
    canvas.drawPath(
        smooth([(-1.2, -0.5), (0, -0.78), (1.35, -0.5), (1.25, -0.32), (0, -0.5), (-1.15, -0.3)], tension=0.12),
        solid(dark(colour, 0.4)),
    )
    x = side * 0.3
    horn = [
        (x, -0.72),
        (x - 0.55, -1.1),
        (x - 0.75, -1.9),
        (x - 0.3, -1.3),
        (x, -1.12),
        (x + 0.3, -1.3),
        (x + 0.75, -1.9),
        (x + 0.55, -1.1),
    ]
    canvas.drawPath(smooth(horn, tension=0.1), linear(0, -1.9, 0, -0.7, (GOLD[0], GOLD[1])))


def nemes(canvas: Any, colour: Colour, side: float) -> None:
    """A pharaoh's striped cloth with the cobra."""
    for sign in (-1, 1):
        edge = sign * (1.02 if sign < 0 else 0.98)
        flap = [(edge * 0.9, -0.7), (edge * 1.42, 0.2), (edge * 1.2, 1.5), (edge * 0.62, 1.5), (edge * 0.86, 0.4)]
        canvas.drawPath(smooth(flap, tension=0.1), solid(GOLD[1] if sign > 0 else GOLD[2]))
        for y in (0.1, 0.5, 0.9, 1.3):
            canvas.drawPath(tube([(edge * 0.86, y), (edge * 1.3, y - 0.05)], (0.07, 0.07)), solid(0xFF2F63C9))
    canvas.drawPath(
        smooth([(-1.08, -0.4), (-1.02, -1.0), (0, -1.34), (1.02, -1.0), (1.08, -0.4), (0, -0.58)], tension=0.16),
        shaded(GOLD[1]),
    )
    for x in (-0.7, -0.35, 0.35, 0.7):
        canvas.drawPath(tube([(x, -0.66), (x * 0.8, -1.2 + abs(x) * 0.2)], (0.07, 0.05)), solid(0xFF2F63C9))
    x = side * 0.3
    canvas.drawPath(tube([(x, -0.62), (x + 0.04, -1.0), (x + 0.02, -1.3)], (0.07, 0.16, 0.08)), solid(0xFF2FA98A))
    canvas.drawPath(tube([(-1.06, -0.44), (0, -0.6), (1.06, -0.44)], (0.07, 0.07, 0.07)), solid(GOLD[2]))


def laurel(canvas: Any, colour: Colour, side: float) -> None:
    for i, x in enumerate((-0.98, -0.72, -0.42, 0.42, 0.72, 0.98)):
        y = -0.5 - (1 - abs(x)) * 0.42
        for lift, turn in ((0.0, 55), (-0.16, 20)):
            tilted(
                canvas,
                x,
                y + lift,
                0.24,
                0.1,
                (turn if x < 0 else -turn) + i,
                solid(dark(0xFFE0B93A, 0.1 * (lift < 0))),
            )
    oval(canvas, side * 0.25, -0.84, 0.09, 0.09, solid(GOLD[0]))


def jester(canvas: Any, colour: Colour, side: float) -> None:
    for points, shade in (
        ([(-0.7, -0.9), (-1.3, -1.5), (-1.9, -0.9)], 0xFF8E3FB0),
        ([(0.7, -0.9), (1.3, -1.5), (1.85, -0.9)], 0xFF2FA98A),
        ([(0, -1.0), (0.1, -1.7), (0.5, -2.2)], 0xFFF2B632),
    ):
        canvas.drawPath(tube(points, (0.5, 0.3, 0.06)), solid(shade))
        oval(canvas, *points[-1], 0.15, 0.15, solid(GOLD[0]))
    canvas.drawPath(tube([(-1.02, -0.56), (0, -0.72), (1.02, -0.56)], (0.15, 0.16, 0.15)), solid(0xFFE0403A))


def turban(canvas: Any, colour: Colour, side: float) -> None:
    for y, wide, shade in ((-1.3, 0.7, 0.0), (-1.02, 1.0, 0.1), (-0.74, 1.12, 0.0)):
        tilted(canvas, 0, y, wide, 0.34, -8, shaded(dark(colour, shade)))
    tilted(canvas, 0.1, -0.9, 1.05, 0.22, 16, solid(light(colour, 0.14)))
    oval(canvas, side * 0.3, -0.8, 0.13, 0.16, solid(0xFF2FA98A))
    canvas.drawPath(tube([(side * 0.3, -0.95), (side * 0.3 + 0.1, -1.9)], (0.1, 0.03)), solid(0xFFFBF6EC))


def conical(canvas: Any, colour: Colour, side: float) -> None:
    """A straw cone, as worn in rice fields."""
    canvas.drawPath(
        smooth([(-1.75, -0.4), (-0.8, -1.0), (0, -1.75), (0.8, -1.0), (1.75, -0.4), (0, -0.56)], tension=0.06),
        shaded(colour),
    )
    for share in (0.4, 0.7):
        canvas.drawPath(
            tube(
                [(-1.7 * share, -1.75 + 1.3 * share), (0, -1.7 + 1.2 * share), (1.7 * share, -1.75 + 1.3 * share)],
                (0.025,) * 3,
            ),
            solid(dark(colour, 0.2)),
        )


def sombrero(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(
        smooth([(-0.8, -0.6), (-0.62, -1.5), (0, -2.0), (0.62, -1.5), (0.8, -0.6)], tension=0.14), shaded(colour)
    )
    canvas.drawPath(
        smooth(
            [
                (-2.1, -0.9),
                (-1.7, -0.45),
                (0, -0.5),
                (1.7, -0.45),
                (2.1, -0.9),
                (1.2, -0.78),
                (0, -0.86),
                (-1.2, -0.78),
            ],
            tension=0.14,
        ),
        solid(dark(colour, 0.1)),
    )
    canvas.drawPath(tube([(-0.8, -0.88), (0, -0.98), (0.8, -0.88)], (0.12, 0.12, 0.12)), solid(0xFFE0403A))
    for x in (-1.7, -1.1, 1.1, 1.7):
        oval(canvas, x, -0.6, 0.1, 0.08, solid(0xFF2FA98A))


def devil(canvas: Any, colour: Colour, side: float) -> None:
    for sign in (-1, 1):
        canvas.drawPath(
            tube([(sign * 0.5, -0.82), (sign * 0.82, -1.2), (sign * 0.62, -1.68)], (0.2, 0.15, 0.02)), solid(0xFF3A2A30)
        )


def flowers(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(tube([(-1.0, -0.5), (0, -0.78), (1.0, -0.5)], (0.07, 0.07, 0.07)), solid(0xFF5BA83C))
    for i, x in enumerate((-0.85, -0.45, 0.0, 0.45, 0.85)):
        y = -0.52 - (1 - abs(x)) * 0.3
        petal = (0xFFF27FA8, 0xFFF9C62F, 0xFFFFFFFF)[i % 3]
        for dx, dy in ((-0.11, 0), (0.11, 0), (0, -0.11), (0, 0.11)):
            oval(canvas, x + dx, y + dy, 0.12, 0.12, solid(petal))
        oval(canvas, x, y, 0.09, 0.09, solid(0xFFF2A32C))


def elfin(canvas: Any, colour: Colour, side: float) -> None:
    """A long soft cap with a bell, for elves and gnomes."""
    canvas.drawPath(
        smooth(
            [
                (-1.0, -0.58),
                (-0.8, -1.3),
                (-0.35, -2.0),
                (-0.9, -2.6),
                (0.0, -2.35),
                (0.5, -1.7),
                (0.86, -1.1),
                (1.0, -0.58),
            ],
            tension=0.14,
        ),
        shaded(colour),
    )
    canvas.drawPath(tube([(-1.0, -0.58), (0, -0.72), (1.0, -0.58)], (0.14, 0.15, 0.14)), solid(light(colour, 0.4)))
    oval(canvas, -0.9, -2.62, 0.15, 0.15, solid(GOLD[0]))


def pumpkin(canvas: Any, colour: Colour, side: float) -> None:
    canvas.drawPath(tube([(0, -1.2), (-0.1, -1.6)], (0.14, 0.1)), solid(0xFF5BA83C))
    for x, wide in ((-0.62, 0.5), (0.62, 0.5), (0.0, 0.6)):
        oval(canvas, x, -0.86, wide, 0.5, shaded(0xFFF2842C if x else 0xFFF99A3C))


def hay(canvas: Any, colour: Colour, side: float) -> None:
    """A scarecrow's burst hat, straw poking out."""
    for x in (-1.0, -0.75, 0.75, 1.0):
        canvas.drawPath(polygon([(x * 0.8, -0.6), (x * 1.3, 0.0), (x * 0.95, -0.1)]), solid(0xFFF2D06A))
    canvas.drawPath(
        smooth([(-0.86, -0.6), (-0.6, -1.4), (-0.9, -1.9), (0.2, -1.7), (0.6, -1.3), (0.86, -0.6)], tension=0.14),
        shaded(colour),
    )
    canvas.drawPath(
        smooth([(-1.6, -0.35), (0, -0.78), (1.6, -0.4), (0, -0.44)], tension=0.16), solid(dark(colour, 0.12))
    )
    canvas.drawPath(polygon([(-0.3, -1.0), (0.1, -1.05), (0.15, -1.35), (-0.25, -1.3)]), solid(0xFFD2483F))
