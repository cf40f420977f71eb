"""Strokes: speed, shock, a flash, sound that spreads, ropes."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.direction.types import Effect, State
from creation.engines.cutout.look.effects.palette import WHITE, Palette, fill, line
from creation.engines.cutout.noise import ease_out, grain
from creation.engines.cutout.stage.view import View


def flash(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    palette.puff(canvas, x, y, size * 0.9, size * 0.9, WHITE, 1 - age, core=0.2)
    for k in range(4):
        angle = math.pi * k / 4
        dx, dy = math.cos(angle) * size * (1 - age), math.sin(angle) * size * (1 - age)
        canvas.drawLine(x - dx, y - dy, x + dx, y + dy, line(WHITE, 1 - age, max(1.0, size * 0.03)))


def shock(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    r = size * 1.5 * ease_out(age)
    canvas.drawOval(
        skia.Rect.MakeLTRB(x - r, y - 0.75 * r, x + r, y + 0.75 * r),
        line(WHITE, 0.8 * (1 - age), size * 0.12 * (1 - age)),
    )


def speed(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """Behind what is fast: streaks that it leaves."""
    way = -(effect.to[0] or 1.0)
    for k in range(5):
        py = y + size * (grain(effect.seed, k) - 0.5) * 1.5
        far = size * (0.2 + 0.9 * grain(effect.seed, k, "f"))
        start = x + way * size * 0.25 * k / 5
        canvas.drawLine(
            start, py, start + way * far * (1 - 0.4 * age), py, line(WHITE, 0.6 * (1 - age), max(1.0, size * 0.022))
        )


def shake(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """Little strokes on both sides of what trembles."""
    for side in (-1, 1):
        for k in range(3):
            r = size * (0.42 + 0.1 * k)
            sweep = 34 - 6 * k
            middle = 0 if side > 0 else 180
            canvas.drawArc(
                skia.Rect.MakeLTRB(x - r, y - r, x + r, y + r),
                middle - sweep / 2,
                sweep,
                False,
                line(WHITE, 0.85 * (1 - age), max(1.2, size * 0.03)),
            )


def wave(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """A voice that carries."""
    way = effect.to[0] or 1.0
    for k in range(3):
        r = size * (0.15 + 0.22 * k + 0.35 * ease_out(age))
        middle = 0 if way > 0 else 180
        canvas.drawArc(
            skia.Rect.MakeLTRB(x - r, y - r, x + r, y + r),
            middle - 32,
            64,
            False,
            line(WHITE, 0.9 * (1 - age), max(1.5, size * 0.045)),
        )


def whisper(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    way = effect.to[0] or 1.0
    for k in range(3):
        far = size * (0.15 + 0.22 * k + 0.12 * age)
        canvas.drawCircle(
            x + way * far, y + size * 0.05 * math.sin(6 * age + k), size * 0.035, fill(WHITE, 0.85 * (1 - age))
        )


def rope(canvas: skia.Canvas, view: View, one: State, other: State, near: float, far: float) -> None:
    """From the middle of what pulls to the front of what is pulled, hanging a little."""
    ends = []
    for state, size in ((one, near), (other, far)):
        scale = view.scale(state.depth)
        ends.append(
            (view.column(state.x, state.depth), view.ground(state.depth) - (state.up + 0.5 * size) * scale, scale)
        )
    (x0, y0, scale), (x1, y1, _) = ends
    path = skia.Path()
    path.moveTo(x0, y0)
    path.quadTo((x0 + x1) / 2, max(y0, y1) + 0.08 * scale, x1, y1)
    canvas.drawPath(path, line((0.36, 0.23, 0.13), 1.0, max(1.5, 0.03 * scale)))
