"""Dust, splashes, stars, notes, hearts, tears and Zs: short drawings that say what happened."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.direction.types import Effect
from creation.engines.cutout.noise import ease_out, grain
from creation.engines.cutout.stage.colour import argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, soft_dot
from creation.engines.cutout.stage.view import View

#: Seconds each lasts.
_LASTS = {"dust": 0.75, "splash": 0.7, "star": 0.38, "note": 1.7, "heart": 1.6, "tear": 0.7, "z": 1.9}


class Effects:
    """The effects of one shot; `draw` paints those alive at a time."""

    def __init__(self, effects: tuple[Effect, ...], light: Light, ground: str, *, is_dusty: bool) -> None:
        self._effects = effects if is_dusty else tuple(effect for effect in effects if effect.kind != "dust")
        tone = blend(blend(rgb(ground), light.haze, 0.35), (1, 1, 1), 0.25)
        self._puff = soft_dot(32, argb(tone, 0.8), 0.35)
        self._drop = argb(blend(light.haze, (1, 1, 1), 0.7), 0.95)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for effect in self._effects:
            lasts = _LASTS.get(effect.kind, 0.6)
            if effect.time > t:
                break
            age = (t - effect.time) / lasts
            if age >= 1 or not view.reaches(effect.depth):
                continue
            scale = view.scale(effect.depth)
            x, y = view.column(effect.x, effect.depth), view.ground(effect.depth) - effect.up * scale
            match effect.kind:
                case "dust":
                    self._dust(canvas, effect, x, y, scale * effect.size, age)
                case "splash":
                    self._splash(canvas, effect, x, y, scale * effect.size, age)
                case "star":
                    _star(canvas, effect, x, y, scale * effect.size, age)
                case "note":
                    _note(canvas, effect, x, y, scale * effect.size, age)
                case "heart":
                    _heart(canvas, effect, x, y, scale * effect.size, age)
                case "tear":
                    self._tear(canvas, effect, x, y, scale * effect.size, age)
                case "z":
                    _z(canvas, effect, x, y, scale * effect.size, age)

    def _dust(self, canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float) -> None:
        for k in range(5):
            angle = -math.pi * (0.1 + 0.8 * grain(effect.seed, k, "a"))
            far = size * 0.5 * ease_out(age) * (0.4 + grain(effect.seed, k))
            px, py = x + math.cos(angle) * far, y + math.sin(angle) * far * 0.5
            r = size * (0.1 + 0.2 * ease_out(age)) * (0.6 + 0.6 * grain(effect.seed, k, "r"))
            paint = skia.Paint()
            paint.setAlphaf(0.75 * (1 - age) ** 1.3)
            canvas.drawImageRect(self._puff, skia.Rect.MakeLTRB(px - r, py - r, px + r, py + r * 0.9), LINEAR, paint)

    def _splash(self, canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float) -> None:
        paint = skia.Paint(AntiAlias=True, Color=self._drop)
        paint.setAlphaf(0.95 * (1 - age))
        for k in range(9):
            side = (grain(effect.seed, k) - 0.5) * 1.6
            up = (0.5 + 0.7 * grain(effect.seed, k, "u")) * size
            px, py = x + side * size * age, y - up * 4 * age * (1 - age) * 0.8
            canvas.drawCircle(px, py, size * 0.045 * (1.3 - age), paint)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(size * 0.03)
        r = size * (0.15 + 0.6 * age)
        canvas.drawOval(skia.Rect.MakeLTRB(x - r, y - r * 0.22, x + r, y + r * 0.22), paint)

    def _tear(self, canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float) -> None:
        for side in (-1, 1):
            px = x + side * size * (0.08 + 0.3 * age)
            py = y + size * (1.6 * age * age - 0.5 * age)
            canvas.drawCircle(
                px, py, size * 0.035, skia.Paint(AntiAlias=True, Color=argb(rgb("#8fd4ff"), 1 - age * 0.6))
            )


def _star(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float) -> None:
    """The burst of a hit."""
    grow = ease_out(age * 2.2)
    for outer, colour in ((0.62, "#ff5a3a"), (0.46, "#ffd447"), (0.26, "#ffffff")):
        path = skia.Path()
        for k in range(16):
            reach = size * outer * grow * (1.0 if k % 2 == 0 else 0.52) * (0.8 + 0.4 * grain(effect.seed, k))
            angle = k * math.tau / 16 + effect.seed % 7
            point = (x + math.cos(angle) * reach, y + math.sin(angle) * reach)
            (path.lineTo if k else path.moveTo)(*point)
        path.close()
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(rgb(colour), 1 - max(0.0, age - 0.5) * 2)))


def _floating(effect: Effect, x: float, y: float, size: float, age: float) -> tuple[float, float, float]:
    sway = math.sin(age * 6 + effect.seed) * 0.16 * size
    side = (grain(effect.seed, "side") - 0.5) * 0.7 * size
    return x + side * (0.4 + age) + sway, y - size * 0.75 * ease_out(age), min(1.0, age * 6) * min(1.0, (1 - age) * 3)


def _note(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float) -> None:
    px, py, alpha = _floating(effect, x, y, size, age)
    colour = argb(rgb(("#ff6f91", "#ffd447", "#7be0ff", "#ffffff")[effect.seed % 4]), alpha)
    r = 0.075 * size
    canvas.save()
    canvas.translate(px, py)
    canvas.rotate(14 * math.sin(age * 7 + effect.seed))
    fill = skia.Paint(AntiAlias=True, Color=colour)
    line = skia.Paint(
        AntiAlias=True,
        Color=colour,
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=r * 0.42,
        StrokeCap=skia.Paint.kRound_Cap,
    )
    canvas.drawOval(skia.Rect.MakeLTRB(-r, -r * 0.75, r, r * 0.75), fill)
    canvas.drawLine(r * 0.85, 0, r * 0.85, -r * 3.6, line)
    flag = skia.Path()
    flag.moveTo(r * 0.85, -r * 3.6)
    flag.quadTo(r * 2.2, -r * 3.0, r * 1.9, -r * 1.7)
    canvas.drawPath(flag, line)
    canvas.restore()


def _heart(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float) -> None:
    px, py, alpha = _floating(effect, x, y, size, age)
    r = 0.12 * size * (1 + 0.15 * math.sin(age * 20))
    path = skia.Path()
    path.moveTo(px, py + r)
    path.cubicTo(px - r * 1.7, py - r * 0.2, px - r * 0.9, py - r * 1.4, px, py - r * 0.45)
    path.cubicTo(px + r * 0.9, py - r * 1.4, px + r * 1.7, py - r * 0.2, px, py + r)
    canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(rgb("#ff4f78"), alpha)))


def _z(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float) -> None:
    px, py, alpha = _floating(effect, x, y, size, age)
    r = (0.06 + 0.1 * age) * size
    path = skia.Path()
    for k, point in enumerate(((-r, -r), (r, -r), (-r, r), (r, r))):
        (path.lineTo if k else path.moveTo)(px + point[0], py + point[1])
    for width, colour in ((0.62, argb((0.1, 0.12, 0.3), alpha * 0.45)), (0.4, argb((1, 1, 1), alpha))):
        stroke = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=r * width, Color=colour)
        stroke.setStrokeCap(skia.Paint.kRound_Cap)
        stroke.setStrokeJoin(skia.Paint.kRound_Join)
        canvas.drawPath(path, stroke)
