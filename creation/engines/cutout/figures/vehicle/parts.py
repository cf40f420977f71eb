"""Wheels, windows, tracks, jets and smoke, in metres."""

from __future__ import annotations

from functools import cache
from math import cos, degrees, floor, sin
from typing import Any

import skia

from creation.engines.cutout.figures.motion import TAU, wave
from creation.engines.cutout.figures.paint import Colour, dark, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.shapes import box, oval, smooth

RUBBER, GLASS = 0xFF33343C, 0xB0BFE3F5
#: Puffs of one plume, and the lobes of one puff: aside, down, radius, shade.
_PUFFS = 9
_LOBES = ((0, 6, 17, 0.1), (-10, 3, 12, 0.06), (10, 1, 12, 0.05), (1, -6, 15, 0.0))
_SMOOTH = skia.SamplingOptions(skia.FilterMode.kLinear)


def wheel(canvas: Any, x: float, radius: float, rolled: float, rim: Colour = 0xFFC9CFD8) -> None:
    """A wheel standing on the ground, turned by the metres `rolled`."""
    canvas.save()
    canvas.translate(x, -radius)
    oval(canvas, 0, 0, radius, radius, solid(RUBBER))
    oval(
        canvas,
        0,
        0,
        radius * 0.6,
        radius * 0.6,
        radial(radius * 0.15, -radius * 0.2, radius * 0.8, (light(rim, 0.4), dark(rim, 0.1))),
    )
    canvas.rotate(degrees(rolled / radius))
    for i in range(5):
        angle = TAU * i / 5
        oval(
            canvas,
            cos(angle) * radius * 0.38,
            sin(angle) * radius * 0.38,
            radius * 0.09,
            radius * 0.09,
            solid(dark(rim, 0.45)),
        )
    oval(canvas, 0, 0, radius * 0.13, radius * 0.13, solid(dark(rim, 0.3)))
    canvas.restore()


def spoked(canvas: Any, x: float, radius: float, rolled: float, colour: Colour = RUBBER) -> None:
    canvas.save()
    canvas.translate(x, -radius)
    canvas.rotate(degrees(rolled / radius))
    path = skia.Path()
    for i in range(8):
        angle = TAU * i / 8
        path.moveTo(0, 0)
        path.lineTo(cos(angle) * radius * 0.92, sin(angle) * radius * 0.92)
    canvas.drawPath(path, stroke(0xFFB9BEC8, 0.012))
    canvas.drawOval(
        skia.Rect(-radius * 0.94, -radius * 0.94, radius * 0.94, radius * 0.94), stroke(colour, round(radius * 0.13, 4))
    )
    oval(canvas, 0, 0, radius * 0.12, radius * 0.12, solid(0xFF8A8F9A))
    canvas.restore()


def tracks(canvas: Any, left: float, right: float, height: float, rolled: float) -> None:
    """A tank's tracks: the links below stand still on the ground while the tank moves on."""
    canvas.drawPath(box(left, -height, right - left, height, height / 2), solid(RUBBER))
    gap = 0.17
    span = right - left - height
    first = -(rolled % gap)
    paint = stroke(0xFF5B5E69, 0.05)
    x = first
    while x < span:
        if x >= 0:
            px = left + height / 2 + x
            canvas.drawLine(px, -0.03, px + 0.06, -0.03, paint)
            canvas.drawLine(
                right - height / 2 - x, -height + 0.03, right - height / 2 - x - 0.06, -height + 0.03, paint
            )
        x += gap
    count = 5
    for i in range(count):
        x = left + height / 2 + span * i / (count - 1)
        radius = height * 0.36
        canvas.save()
        canvas.translate(x, -height / 2)
        canvas.rotate(degrees(rolled / radius))
        oval(canvas, 0, 0, radius, radius, solid(0xFF7F868F))
        oval(canvas, radius * 0.45, 0, radius * 0.16, radius * 0.16, solid(0xFF4A4E57))
        oval(canvas, 0, 0, radius * 0.3, radius * 0.3, solid(0xFF4A4E57))
        canvas.restore()


def window(canvas: Any, points: list[tuple[float, float]]) -> None:
    """Glass one sees a rider through."""
    canvas.drawPath(smooth(points, tension=0.05), solid(GLASS))
    (ax, ay), (bx, by) = points[0], points[1]
    canvas.drawLine(
        ax + (bx - ax) * 0.35,
        ay + (by - ay) * 0.3 + 0.06,
        ax + (bx - ax) * 0.15,
        ay + (by - ay) * 0.3 + 0.2,
        stroke(0x80FFFFFF, 0.05),
    )


def lamp(canvas: Any, x: float, y: float, radius: float, colour: Colour = 0xFFFFF2B8) -> None:
    oval(
        canvas,
        x,
        y,
        radius,
        radius * 1.15,
        radial(x + radius * 0.2, y - radius * 0.3, radius * 1.3, (0xFFFFFFFF, colour)),
    )


def body(
    canvas: Any, points: list[tuple[float, float]], colour: Colour, top: float, low: float, tension: float = 0.1
) -> None:
    canvas.drawPath(
        smooth(points, tension=tension),
        linear(0, top, 0, low, (light(colour, 0.32), colour, dark(colour, 0.22)), (0.0, 0.45, 1.0)),
    )


def flame(canvas: Any, x: float, y: float, length: float, width: float, t: float, angle: float) -> None:
    """A jet's flame from (x, y), `angle` in degrees: 0 to the left, -90 down."""
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(angle)
    flicker = 1 + 0.14 * wave(t * 11) + 0.08 * wave(t * 17.3)
    for share, colour in ((1.0, 0xFFF2762E), (0.7, 0xFFFFC23A), (0.4, 0xFFFFF6CF)):
        long = length * share * flicker
        canvas.drawPath(
            smooth(
                [
                    (0.02, -width * share),
                    (-long * 0.45, -width * share * 0.8),
                    (-long, 0.03 * wave(t * 7)),
                    (-long * 0.45, width * share * 0.8),
                    (0.02, width * share),
                ],
                tension=0.14,
            ),
            solid(colour),
        )
    canvas.restore()


def smoke(canvas: Any, x: float, y: float, size: float, t: float, drift: float, colour: Colour = 0xFFF4F4F6) -> None:
    """A plume from (x, y): soft puffs that swell and thin as they rise, left behind by `drift` metres a second."""
    paint = skia.Paint()
    for i in range(_PUFFS):
        share = (t * 0.42 + i / _PUFFS) % 1.0
        turn = i * 2.4 + floor(t * 0.42 + i / _PUFFS) * 1.7
        r = size * (0.75 + 2.3 * share**0.8)
        px = x - drift * share * 0.75 + size * 0.7 * share * sin(turn + 3 * share)
        py = y - size * (0.3 + 4.4 * share**0.75)
        paint.setAlphaf(0.62 * min(1.0, 9 * share) * (1 - share) ** 0.9)
        canvas.drawImageRect(_puff(colour), skia.Rect.MakeLTRB(px - r, py - r, px + r, py + r), _SMOOTH, paint)


@cache
def _puff(colour: Colour) -> skia.Image:
    """One puff: a few soft lobes, lit from above."""
    surface = skia.Surface.MakeRasterN32Premul(64, 64)
    canvas = surface.getCanvas()
    shaded = skia.Paint(AntiAlias=True, MaskFilter=skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 3.4))
    for dx, dy, r, tone in _LOBES:
        shaded.setColor(dark(colour, tone))
        canvas.drawCircle(32 + dx, 32 + dy, r, shaded)
    return surface.makeImageSnapshot()
