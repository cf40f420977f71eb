"""What is painted on, grown on or tied before a face, in head units; `view` says how the head is turned.

`BEFORE` lies under the eyes, `AFTER` over them.
"""

from __future__ import annotations

from typing import Any

import skia

from creation.engines.cutout.figures.paint import Colour, dark, faded, light, solid, stroke
from creation.engines.cutout.figures.person.build import MOUTH_Y
from creation.engines.cutout.figures.person.hair import View
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tilted, tube


def _eyes(view: View) -> list[tuple[float, float]]:
    """(x, how broad it is seen) of both eyes."""
    return [(view.at(azimuth, 0)[0], 0.35 + 0.65 * view.breadth(azimuth)) for azimuth in (-23.0, 23.0)]


def sockets(canvas: Any, view: View, skin: Colour) -> None:
    """A skull's: dark hollows, a nose hole, teeth."""
    for x, slim in _eyes(view):
        oval(canvas, x, 0.0, 0.32 * slim, 0.36, solid(0xFF2E2630))
    middle = view.at(0, 0)[0]
    canvas.drawPath(polygon([(middle, 0.28), (middle - 0.12, 0.46), (middle + 0.12, 0.46)]), solid(0xFF2E2630))
    for dx in (-0.66, 0.66):
        oval(canvas, dx, 0.62, 0.2, 0.24, solid(dark(skin, 0.14)))


def greasepaint(canvas: Any, view: View, skin: Colour) -> None:
    for x, slim in _eyes(view):
        canvas.drawPath(polygon([(x - 0.12 * slim, -0.1), (x, -0.72), (x + 0.12 * slim, -0.1)]), solid(0xFF3F7FD9))
        canvas.drawPath(polygon([(x - 0.11 * slim, 0.1), (x, 0.44), (x + 0.11 * slim, 0.1)]), solid(0xFF3F7FD9))
    middle = view.at(0, 0)[0] * 0.9
    oval(canvas, middle, MOUTH_Y + 0.04, 0.5, 0.28, solid(0xFFE0403A))
    oval(canvas, middle, MOUTH_Y + 0.03, 0.4, 0.19, solid(0xFFFFF6F0))


def greytears(canvas: Any, view: View, skin: Colour) -> None:
    """A mime's: a line through the eye and a tear."""
    for x, _ in _eyes(view):
        canvas.drawPath(polygon([(x - 0.05, -0.5), (x + 0.05, -0.5), (x, -0.2)]), solid(0xFF22232A))
        canvas.drawPath(polygon([(x - 0.05, 0.22), (x + 0.05, 0.22), (x, 0.5)]), solid(0xFF22232A))


def eyebags(canvas: Any, view: View, skin: Colour) -> None:
    for x, slim in _eyes(view):
        oval(canvas, x, 0.06, 0.27 * slim, 0.31, solid(dark(skin, 0.28)))


def kohl(canvas: Any, view: View, skin: Colour) -> None:
    for x, slim in _eyes(view):
        oval(canvas, x, -0.02, 0.25 * slim, 0.29, solid(0xFF22202A))
        canvas.drawPath(
            tube([(x, 0.02), (x + (-0.45 if x < view.at(0, 0)[0] else 0.36), 0.08)], (0.06, 0.03)), solid(0xFF22202A)
        )


def rosy(canvas: Any, view: View, skin: Colour) -> None:
    for azimuth in (-36.0, 36.0):
        x = view.at(azimuth, -18)[0]
        oval(canvas, x, 0.36, 0.2 * (0.4 + 0.6 * view.breadth(azimuth)), 0.19, solid(faded(0xFFF0405A, 0.65)))


def soot(canvas: Any, view: View, skin: Colour) -> None:
    middle = view.at(0, 0)[0]
    for dx, y, size in ((-0.5, 0.4, 0.14), (0.42, 0.3, 0.1), (-0.2, -0.5, 0.12)):
        tilted(canvas, middle + dx, y, size * 1.4, size * 0.7, -20, solid(0x70302A30))


def jack(canvas: Any, view: View, skin: Colour) -> None:
    """A pumpkin's ribs and glowing hollows."""
    for x in (-0.62, -0.22, 0.22, 0.62):
        canvas.drawPath(
            tube([(x * 0.8, -0.92), (x * 1.2, 0.0), (x * 0.8, 0.94)], (0.02, 0.035, 0.02)), solid(dark(skin, 0.2))
        )
    for x, slim in _eyes(view):
        canvas.drawPath(polygon([(x - 0.32 * slim, 0.22), (x, -0.42), (x + 0.32 * slim, 0.22)]), solid(0xFF4A2418))


def wraps(canvas: Any, view: View, skin: Colour) -> None:
    for i, y in enumerate((-0.85, -0.62, -0.4, 0.36, 0.72, 0.92)):
        half = (1 - (y * 0.98) ** 2) ** 0.5
        slope = 0.1 if i % 2 else -0.08
        canvas.drawPath(tube([(-half, y - slope), (half, y + slope)], (0.025, 0.025)), solid(dark(skin, 0.24)))
    canvas.drawPath(
        smooth([(-0.92, -0.26), (0, -0.34), (0.95, -0.26), (0.95, 0.22), (0, 0.3), (-0.92, 0.22)], tension=0.1),
        solid(0xFF3A3230),
    )


def carrot(canvas: Any, view: View, skin: Colour) -> None:
    x = view.at(0, -6, 1.0)[0]
    canvas.drawPath(polygon([(x - 0.06, 0.1), (x + 0.85, 0.28), (x - 0.06, 0.38)]), solid(0xFFF5862A))
    oval(canvas, x - 0.04, 0.24, 0.09, 0.14, solid(0xFFF5862A))


def longnose(canvas: Any, view: View, skin: Colour) -> None:
    x = view.at(0, -6, 1.0)[0]
    canvas.drawPath(tube([(x, 0.18), (x + 0.42, 0.28), (x + 0.62, 0.4)], (0.16, 0.14, 0.12)), solid(dark(skin, 0.08)))
    oval(canvas, x + 0.36, 0.2, 0.1, 0.05, solid(light(skin, 0.35)))


def wart(canvas: Any, view: View, skin: Colour) -> None:
    x = view.at(0, -6, 1.0)[0]
    canvas.drawPath(tube([(x, 0.1), (x + 0.34, 0.3), (x + 0.24, 0.46)], (0.13, 0.13, 0.06)), solid(dark(skin, 0.1)))
    oval(canvas, x + 0.28, 0.2, 0.06, 0.06, solid(dark(skin, 0.4)))


def tusks(canvas: Any, view: View, skin: Colour) -> None:
    x = view.at(0, 0)[0] * 0.9
    for side in (-0.3, 0.3):
        canvas.drawPath(
            tube([(x + side, MOUTH_Y + 0.16), (x + side * 1.15, MOUTH_Y - 0.16)], (0.09, 0.02)), solid(0xFFFFF8E6)
        )


def stitches(canvas: Any, view: View, skin: Colour) -> None:
    x = view.at(-40, 30)[0]
    canvas.drawLine(x - 0.1, -0.85, x + 0.22, -0.46, stroke(dark(skin, 0.5), 0.045))
    for share in (0.15, 0.5, 0.85):
        px, py = x - 0.1 + 0.32 * share, -0.85 + 0.39 * share
        canvas.drawLine(px - 0.08, py + 0.07, px + 0.08, py - 0.07, stroke(dark(skin, 0.5), 0.04))


def bolts(canvas: Any, view: View, skin: Colour) -> None:
    for side in (-1.0, 1.0):
        canvas.drawPath(tube([(side * 0.86, 0.72), (side * 1.2, 0.72)], (0.1, 0.1)), solid(0xFF8E99A6))
        canvas.drawPath(tube([(side * 1.2, 0.6), (side * 1.2, 0.84)], (0.07, 0.07)), solid(0xFF6B7480))


def facemask(canvas: Any, view: View, skin: Colour) -> None:
    left, middle, right = view.at(-64, 0)[0], view.at(0, 0)[0], view.at(62, 0)[0]
    canvas.drawPath(
        smooth(
            [(left, 0.26), (middle, 0.18), (right, 0.26), (right - 0.06, 0.78), (middle, 1.0), (left + 0.08, 0.78)],
            tension=0.13,
        ),
        solid(0xFF8FD6D0),
    )
    for y in (0.42, 0.58):
        canvas.drawLine(left + 0.1, y + 0.04, right - 0.1, y + 0.04, stroke(0xFF6BB8B2, 0.03))


def monocle(canvas: Any, view: View, skin: Colour) -> None:
    x = _eyes(view)[1][0]
    canvas.drawOval(skia.Rect(x - 0.27, -0.3, x + 0.25, 0.28), stroke(0xFFF2B632, 0.06))
    canvas.drawLine(x + 0.1, 0.26, x + 0.2, 1.0, stroke(0xFFF2B632, 0.025))


def roundglasses(canvas: Any, view: View, skin: Colour) -> None:
    for x, slim in _eyes(view):
        oval(canvas, x, 0.0, 0.27 * slim, 0.27, solid(0x7AE0A0C8))
        canvas.drawOval(skia.Rect(x - 0.27 * slim, -0.27, x + 0.27 * slim, 0.27), stroke(0xFFC98A1E, 0.05))
    (ax, _), (bx, _) = _eyes(view)
    canvas.drawLine(ax + 0.22, 0, bx - 0.2, 0, stroke(0xFFC98A1E, 0.05))


def goatee(canvas: Any, view: View, skin: Colour) -> None:
    x = view.at(0, 0)[0] * 0.9
    canvas.drawPath(polygon([(x - 0.16, 0.86), (x + 0.16, 0.86), (x + 0.02, 1.42)]), solid(0xFF22202A))


BEFORE = {
    "sockets": sockets, "greasepaint": greasepaint, "greytears": greytears, "eyebags": eyebags, "kohl": kohl,
    "cheeks": rosy, "soot": soot, "jack": jack, "wraps": wraps,
}  # fmt: skip
AFTER = {
    "carrot": carrot, "longnose": longnose, "wart": wart, "tusks": tusks, "stitches": stitches, "bolts": bolts,
    "facemask": facemask, "monocle": monocle, "roundglasses": roundglasses, "goatee": goatee,
}  # fmt: skip
