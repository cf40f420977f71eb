"""Hair, in head units: (0, 0) is the middle of the head, 1 its radius."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

from creation.engines.cutout.figures.paint import Colour, dark, light, radial, solid, stroke
from creation.engines.cutout.figures.shapes import Point, oval, smooth, tilted, tube


@dataclass(frozen=True)
class View:
    """How the head is turned: where a place on it is seen."""

    yaw: float  # degrees to the right

    def at(self, azimuth: float, height: float, radius: float = 1.0) -> Point:
        """`azimuth` in degrees from the face's middle; `height` in degrees, up positive."""
        return sin(radians(azimuth + self.yaw)) * cos(radians(height)) * radius, -sin(radians(height)) * radius * 1.04

    def breadth(self, azimuth: float) -> float:
        return max(cos(radians(azimuth + self.yaw)), 0.0)


#: Height of the hairline in degrees at 0, 30, 60, 90 and 120 degrees from the middle of the face.
LINES = {
    "short": (44, 40, 24, -6, -34),
    "spiky": (42, 44, 24, 2, -30),
    "long": (42, 34, 4, -40, -60),
    "bob": (30, 28, 2, -38, -50),
    "bun": (46, 38, 22, 2, -30),
    "ponytail": (44, 36, 20, 0, -28),
    "pigtails": (40, 32, 14, -8, -30),
    "mohawk": (64, 58, 40, 10, -20),
    "topknot": (50, 44, 26, 2, -30),
    "shimada": (44, 40, 26, 0, -34),
    "widow": (30, 52, 34, 4, -34),
    "flat": (34, 30, 26, 6, -26),
    "afro": (46, 42, 28, 0, -36),
}


def behind(canvas: Any, style: str, colour: Colour, view: View, flow: float, drop: float) -> None:
    """What hangs behind the head. `flow` blows it back, `drop` is a bob of the head it follows."""
    shade = solid(dark(colour, 0.22))
    back = -0.35 - view.yaw / 60
    tip = -flow * 1.3
    if style == "long":
        canvas.drawPath(
            smooth(
                [
                    (0.1, -1.08),
                    (0.98, -0.5),
                    (0.92, 0.5),
                    (0.62 + tip * 0.3, 1.15),
                    (0.1 + tip, 1.5 + drop - abs(tip) * 0.3),
                    (-0.75 + tip, 1.45 + drop - abs(tip) * 0.4),
                    (-1.12 + tip * 0.4, 0.7),
                    (-1.1, -0.3),
                    (-0.7, -0.95),
                ]
            ),
            shade,
        )
    elif style == "bob":
        canvas.drawPath(
            smooth(
                [
                    (0, -1.1),
                    (0.95, -0.6),
                    (1.0, 0.3),
                    (0.8, 0.85 + drop),
                    (0, 0.8),
                    (-0.95 + tip * 0.3, 0.9 + drop),
                    (-1.16 + tip * 0.2, 0.3),
                    (-1.05, -0.6),
                ]
            ),
            shade,
        )
    elif style == "ponytail":
        canvas.drawPath(
            tube(
                [
                    (back - 0.3, -0.55),
                    (back - 0.85 + tip * 0.3, -0.45 + drop),
                    (back - 0.95 + tip * 0.8, 0.25 + drop * 2 - abs(tip) * 0.5),
                    (back - 0.7 + tip * 1.5, 0.95 + drop * 2.5 - abs(tip) * 1.1),
                ],
                (0.2, 0.34, 0.3, 0.06),
            ),
            shade,
        )
    elif style == "pigtails":
        for side in (-1, 1):
            x, _ = view.at(side * 100, 0)
            canvas.drawPath(
                tube(
                    [
                        (x, -0.25),
                        (x + side * 0.35 + tip * 0.3, 0.05 + drop),
                        (x + side * 0.3 + tip * 0.8, 0.6 + drop * 2 - abs(tip) * 0.5),
                    ],
                    (0.16, 0.28, 0.08),
                ),
                shade,
            )
    elif style == "bun":
        oval(
            canvas,
            back - 0.2,
            -0.98,
            0.5,
            0.46,
            radial(back - 0.1, -1.1, 0.7, (light(colour, 0.2), dark(colour, 0.15))),
        )
    elif style == "shimada":
        for x, y, wide in ((back + 0.1, -1.12, 0.62), (-0.95, -0.3, 0.5), (0.95, -0.4, 0.34)):
            oval(canvas, x, y, wide, 0.46, shade)
        for side in (-1, 1):
            canvas.drawLine(back + 0.1, -1.1, back + 0.1 + side * 0.85, -1.5, stroke(0xFFF2B632, 0.06))
    elif style == "afro":
        paint = radial(0.25, -0.8, 1.9, (light(colour, 0.12), dark(colour, 0.3)))
        for x, y, r in (
            (0, -0.75, 0.9),
            (-0.75, -0.45, 0.72),
            (0.7, -0.5, 0.66),
            (-0.95, 0.15, 0.56),
            (0.95, 0.02, 0.42),
        ):
            oval(canvas, x + tip * 0.1, y + drop * 0.6, r, r, paint)


def over(canvas: Any, style: str, colour: Colour, view: View, flow: float, drop: float) -> None:
    """The cap of hair with its line over the forehead."""
    if style == "bald":
        return
    paint = radial(0.3 + view.yaw / 90, -0.95, 1.7, (light(colour, 0.22), colour, dark(colour, 0.25)), (0.0, 0.45, 1.0))
    if style == "tuft":
        canvas.drawPath(
            tube([(0.0, -0.95), (0.1, -1.22 - drop), (0.34 + flow * -0.3, -1.24 - drop)], (0.1, 0.09, 0.03)),
            solid(colour),
        )
        return
    if style == "fringe":
        for side in (-95, 88):
            x, y = view.at(side, 4)
            if view.breadth(side * 0.8) > 0.05:
                tilted(canvas, x, y, 0.2 + 0.12 * (side < 0), 0.36, side * 0.1, paint)
        return
    if style != "mohawk":
        canvas.drawPath(smooth(_cap(LINES[style], view, 1.07), tension=0.16), paint)
    if style == "mohawk":
        for i in range(7):
            x, y = 0.55 - i * 0.25, -0.86 - 0.3 * (1 - abs(i - 3) / 3)
            lean = -0.1 - 0.2 * flow
            canvas.drawPath(tube([(x, y + 0.15), (x + lean, y - 0.62 + drop)], (0.2, 0.03)), solid(colour))
        return
    if style == "topknot":
        canvas.drawPath(tube([(-0.05, -1.0), (-0.1, -1.35), (0.22, -1.42)], (0.12, 0.15, 0.2)), paint)
    if style == "flat":
        block = [
            (-1.02, -0.3),
            (-1.08, -1.3),
            (0, -1.36),
            (1.08, -1.3),
            (1.0, -0.4),
            (0.6, -0.72),
            (0.2, -0.5),
            (-0.3, -0.74),
        ]
        canvas.drawPath(smooth(block, tension=0.04), paint)
    if style == "spiky":
        for i, (azimuth, height) in enumerate(((-70, 42), (-40, 66), (0, 74), (38, 62), (58, 44))):
            x, y = view.at(azimuth, height, 0.98)
            lean = -0.12 * flow + 0.05 * (i - 2)
            canvas.drawPath(
                tube(
                    [(x * 0.9, y * 0.9), (x * 1.12 + lean, y * 1.08), (x * 1.28 + lean * 2, y * 1.24 - drop * 0.5)],
                    (0.26, 0.2, 0.02),
                ),
                paint,
            )
    if style == "short":
        x, y = view.at(18, 46)
        tilted(canvas, x, y - 0.02, 0.52, 0.2, 14 + flow * 10, paint)


def _cap(line: tuple[float, ...], view: View, radius: float) -> list[Point]:
    points: list[Point] = []
    for degrees in range(-96, 97, 24):
        points.append((sin(radians(degrees)) * radius * 1.0, -cos(radians(degrees)) * radius * 1.06))
    limit = 90
    for screen in (limit * 0.86, 52, 26, 0, -26, -52, -limit * 0.86):
        azimuth = screen - view.yaw
        share = min(abs(azimuth), 119.9) / 30
        first = int(share)
        height = line[first] + (line[first + 1] - line[first]) * (share - first)
        points.append(view.at(azimuth, height, 0.985))
    return points
