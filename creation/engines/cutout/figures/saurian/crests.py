"""What marks one saurian from another: plates, sails, frills, clubs on the body; horns and crests on the head."""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, degrees
from typing import Any

from creation.engines.cutout.figures.paint import dark, faded, light, linear, solid, stroke
from creation.engines.cutout.figures.saurian.shape import Shape
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tilted, tube
from creation.engines.cutout.figures.spine import Spine

HORN = 0xFFF6E8C8
BodyMark = Callable[[Any, Shape, Spine], None]
HeadMark = Callable[[Any, Shape], None]


def _plates(canvas: Any, shape: Shape, whole: Spine) -> None:
    """A stegosaur's kites along the back."""
    for i in range(11):
        share = 0.12 + 0.066 * i
        x, y = whole.at(share, -0.9)
        bx, by = whole.at(share + 0.02, -0.9)
        size = 0.13 + 0.16 * (1 - abs(share - 0.5) * 2.2)
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(degrees(atan2(by - y, bx - x)))
        canvas.drawPath(
            smooth(
                [
                    (-size * 0.4, 0.03),
                    (-size * 0.55, -size * 0.6),
                    (0, -size * 1.3),
                    (size * 0.55, -size * 0.6),
                    (size * 0.4, 0.03),
                ],
                tension=0.08,
            ),
            linear(0, -size, 0, 0, (light(shape.scute_colour, 0.25), dark(shape.scute_colour, 0.12 if i % 2 else 0.3))),
        )
        canvas.restore()


def _tailspikes(canvas: Any, shape: Shape, whole: Spine) -> None:
    for share in (0.03, 0.09):
        x, y = whole.at(share, -0.6)
        for dx in (-0.12, 0.02):
            canvas.drawPath(tube([(x, y), (x + dx, y - 0.22)], (0.035, 0.005)), solid(HORN))


def _sail(canvas: Any, shape: Shape, whole: Spine) -> None:
    top, base = [], []
    for i in range(9):
        share = 0.36 + 0.048 * i
        x, y = whole.at(share, -0.9)
        base.append((x, y))
        top.append((x - 0.03, y - 0.5 * (1 - (abs(i - 4) / 4.6) ** 2)))
    canvas.drawPath(
        smooth([*top, *reversed(base)], tension=0.1), linear(0, -1.7, 0, -0.9, (0xFFE0603A, shape.scute_colour))
    )
    for (ax, ay), (bx, by) in zip(base, top, strict=True):
        canvas.drawLine(ax, ay, bx, by, stroke(dark(shape.scute_colour, 0.25), 0.014))


def _knobs(canvas: Any, shape: Shape, whole: Spine) -> None:
    """An armoured back."""
    shell = [
        whole.at(0.3, 0.1),
        whole.at(0.34, -0.9),
        whole.at(0.5, -1.08),
        whole.at(0.66, -1.05),
        whole.at(0.74, -0.7),
        whole.at(0.72, 0.15),
        whole.at(0.5, 0.3),
    ]
    canvas.drawPath(smooth(shell), solid(dark(shape.moves.coat, 0.16)))
    for row, across in enumerate((-0.85, -0.45, -0.05)):
        for i in range(6):
            x, y = whole.at(0.34 + 0.065 * i + 0.03 * (row % 2), across)
            canvas.drawPath(
                polygon([(x - 0.05, y + 0.04), (x - 0.01, y - 0.07), (x + 0.05, y + 0.04)]),
                solid(light(shape.scute_colour, 0.3)),
            )


def _clubtail(canvas: Any, shape: Shape, whole: Spine) -> None:
    x, y = whole.points[0]
    oval(canvas, x - 0.06, y - 0.02, 0.17, 0.13, solid(shape.scute_colour))
    tilted(canvas, x - 0.04, y - 0.06, 0.08, 0.04, -10, solid(light(shape.scute_colour, 0.3)))


def _stripes(canvas: Any, shape: Shape, whole: Spine) -> None:
    for i in range(11):
        share = 0.12 + 0.064 * i
        canvas.drawPath(
            tube([whole.at(share, -0.95), whole.at(share + 0.012, -0.1)], (0.035, 0.006)),
            solid(faded(dark(shape.moves.coat, 0.45), 0.85)),
        )


def _freckles(canvas: Any, shape: Shape, whole: Spine) -> None:
    for i in range(22):
        share = 0.14 + 0.036 * i
        oval(canvas, *whole.at(share, -0.7 + 0.42 * (i % 3)), 0.032, 0.028, solid(dark(shape.moves.coat, 0.35)))


def _bandscolour(canvas: Any, shape: Shape, whole: Spine) -> None:
    for i, colour in enumerate((0xFFF2C22E, 0xFF3EC1DC, 0xFFF58A2C, 0xFF3EC1DC, 0xFFF2C22E)):
        share = 0.4 + 0.075 * i
        canvas.drawPath(tube([whole.at(share, -0.9), whole.at(share + 0.01, 0.5)], (0.03, 0.012)), solid(colour))


def _feathers(canvas: Any, shape: Shape, whole: Spine) -> None:
    for i in range(9):
        x, y = whole.at(0.3 + 0.07 * i, -0.9)
        canvas.drawPath(
            tube([(x, y), (x - 0.12, y - 0.12)], (0.05, 0.008)), solid(shape.scute_colour if i % 2 else 0xFFF9D23A)
        )


def _eggshell(canvas: Any, shape: Shape, whole: Spine) -> None:
    x, y = whole.at(0.42, 0.1)
    egg = [
        (x - 0.4, y - 0.05),
        (x - 0.22, y + 0.08),
        (x - 0.1, y - 0.06),
        (x + 0.04, y + 0.08),
        (x + 0.2, y - 0.06),
        (x + 0.32, y + 0.3),
        (x, y + 0.46),
        (x - 0.34, y + 0.32),
    ]
    canvas.drawPath(smooth(egg, tension=0.07), linear(0, y, 0, y + 0.5, (0xFFFFFBF0, 0xFFDDD3C0)))


def _curltail(canvas: Any, shape: Shape, whole: Spine) -> None:
    x, y = whole.points[0]
    curl = [
        (x + 0.1, y),
        (x - 0.1, y - 0.02),
        (x - 0.2, y - 0.16),
        (x - 0.08, y - 0.26),
        (x + 0.03, y - 0.16),
        (x - 0.06, y - 0.1),
    ]
    canvas.drawPath(tube(curl, (0.05, 0.05, 0.045, 0.04, 0.03, 0.015)), solid(shape.moves.coat))


def _backspikes(canvas: Any, shape: Shape, whole: Spine) -> None:
    for i in range(8):
        x, y = whole.at(0.2 + 0.09 * i, -0.9)
        canvas.drawPath(tube([(x, y), (x - 0.06, y - 0.2)], (0.045, 0.004)), solid(HORN))


def _icicles(canvas: Any, shape: Shape, whole: Spine) -> None:
    for i in range(9):
        x, y = whole.at(0.34 + 0.05 * i, 0.9)
        canvas.drawPath(
            polygon([(x - 0.03, y - 0.02), (x + 0.03, y - 0.02), (x, y + 0.1 + 0.05 * (i % 2))]), solid(0xE6E6F8FF)
        )


#: Behind the body.
BEHIND: dict[str, BodyMark] = {
    "plates": _plates,
    "sail": _sail,
    "feathers": _feathers,
    "curltail": _curltail,
    "backspikes": _backspikes,
}
#: On the body.
ON: dict[str, BodyMark] = {
    "tailspikes": _tailspikes,
    "knobs": _knobs,
    "clubtail": _clubtail,
    "stripes": _stripes,
    "freckles": _freckles,
    "bandscolour": _bandscolour,
    "eggshell": _eggshell,
    "icicles": _icicles,
}


def _frill(canvas: Any, shape: Shape) -> None:
    coat = shape.moves.coat
    rim = [(-0.3, 0.7), (-1.1, 0.9), (-1.8, 0.4), (-2.05, -0.6), (-1.75, -1.6), (-0.9, -2.1), (0.0, -1.7), (0.2, -0.8)]
    canvas.drawPath(smooth(rim), solid(dark(coat, 0.2)))
    inner = [(-0.35 + (x + 0.35) * 0.82, -0.4 + (y + 0.4) * 0.82) for x, y in rim]
    canvas.drawPath(smooth(inner), linear(0, -2, 0, 0.8, (0xFFE8A05A, light(coat, 0.2))))
    for x, y in rim[1:6]:
        canvas.drawPath(polygon([(x - 0.14, y + 0.12), (x * 1.14 + 0.05, y * 1.14), (x + 0.14, y - 0.12)]), solid(HORN))


def _ruffcollar(canvas: Any, shape: Shape) -> None:
    for i, (x, y) in enumerate(((-1.0, 2.0), (-2.0, 1.3), (-2.4, 0.2), (-2.2, -1.0), (-1.4, -1.9), (-0.3, -2.2))):
        canvas.drawPath(
            smooth([(-0.3, 0.0), (x * 0.9 - 0.3, y * 0.9 + 0.3), (x, y), (x * 0.9 + 0.4, y * 0.9 - 0.4)]),
            solid(0xFFE0603A if i % 2 else 0xFFF2A04A),
        )


def _casque(canvas: Any, shape: Shape) -> None:
    canvas.drawPath(
        smooth([(-0.9, 0.1), (-1.3, -0.7), (-0.7, -1.7), (0.1, -0.9), (0.1, 0.0)]), solid(dark(shape.moves.coat, 0.14))
    )


def _backcrest(canvas: Any, shape: Shape) -> None:
    canvas.drawPath(
        smooth([(0.3, -0.7), (-0.8, -1.4), (-2.3, -1.7), (-1.3, -0.7), (-0.4, -0.1)], tension=0.1),
        linear(-2.2, 0, 0.2, 0, (0xFFE0402F, shape.moves.coat)),
    )


def _tubecrest(canvas: Any, shape: Shape) -> None:
    canvas.drawPath(
        tube([(0.3, -0.7), (-0.8, -1.3), (-2.3, -1.3)], (0.34, 0.32, 0.22)),
        linear(-2.2, 0, 0.2, 0, (0xFFE0503A, shape.moves.coat)),
    )


def _finears(canvas: Any, shape: Shape) -> None:
    canvas.drawPath(
        smooth(
            [(-0.3, 0.2), (-1.5, -0.9), (-1.2, -0.2), (-1.7, 0.1), (-1.1, 0.4), (-1.3, 1.0), (-0.3, 0.6)], tension=0.08
        ),
        solid(0xFF5FC9C0),
    )


def _facehorns(canvas: Any, shape: Shape) -> None:
    for x in (0.55, 0.05):
        canvas.drawPath(
            tube([(x, -0.95), (x + 0.7, -1.4), (x + 1.1, -2.1)], (0.24, 0.18, 0.03)),
            solid(HORN if x < 0.3 else dark(HORN, 0.16)),
        )
    tip = shape.snout + 0.05
    canvas.drawPath(tube([(tip - 0.3, -0.35), (tip - 0.12, -0.85)], (0.2, 0.03)), solid(HORN))


def _domehead(canvas: Any, shape: Shape) -> None:
    canvas.drawPath(
        smooth([(-0.9, -0.4), (-0.7, -1.5), (0.1, -1.9), (0.8, -1.4), (0.8, -0.75), (0.0, -1.15)]),
        solid(light(shape.moves.coat, 0.25)),
    )
    for x, y in ((-0.9, -0.5), (-0.75, -0.1), (0.95, -0.6)):
        oval(canvas, x, y, 0.13, 0.12, solid(HORN))


def _browridge(canvas: Any, shape: Shape) -> None:
    for x in (-0.15, 0.5):
        canvas.drawPath(tube([(x - 0.35, -1.15), (x + 0.4, -1.3)], (0.14, 0.1)), solid(dark(shape.moves.coat, 0.3)))


def _dewlap(canvas: Any, shape: Shape) -> None:
    canvas.drawPath(smooth([(0.5, 0.6), (0.1, 1.5), (-0.6, 1.7), (-0.8, 0.6)]), solid(light(shape.moves.coat, 0.3)))
    oval(canvas, -0.3, 0.45, 0.3, 0.3, solid(light(shape.moves.coat, 0.4)))


#: Behind the head, in skulls.
HEAD_BEHIND: dict[str, HeadMark] = {
    "frill": _frill,
    "ruffcollar": _ruffcollar,
    "casque": _casque,
    "backcrest": _backcrest,
    "tubecrest": _tubecrest,
    "finears": _finears,
}
#: Over it.
HEAD_OVER: dict[str, HeadMark] = {
    "facehorns": _facehorns,
    "domehead": _domehead,
    "browridge": _browridge,
    "dewlap": _dewlap,
}
