"""Signs over heads: stars of a hit, notes, hearts, Zs, marks of question and surprise, ideas."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.direction.types import Effect
from creation.engines.cutout.look.effects.palette import Palette, fill, line
from creation.engines.cutout.noise import ease_out, grain
from creation.engines.cutout.stage.colour import RGB, argb, rgb


def star(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
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


def note(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
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


def heart(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    px, py, alpha = _floating(effect, x, y, size, age)
    r = 0.12 * size * (1 + 0.15 * math.sin(age * 20))
    path = skia.Path()
    path.moveTo(px, py + r)
    path.cubicTo(px - r * 1.7, py - r * 0.2, px - r * 0.9, py - r * 1.4, px, py - r * 0.45)
    path.cubicTo(px + r * 0.9, py - r * 1.4, px + r * 1.7, py - r * 0.2, px, py + r)
    canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=argb(rgb("#ff4f78"), alpha)))


def z(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
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


def _letter(
    canvas: skia.Canvas, x: float, y: float, size: float, age: float,
    strokes: tuple[tuple[tuple[float, float], ...], ...],    dot: float, colour: RGB,
) -> None:  # fmt: skip
    """A sign drawn in thick strokes with a dark edge, popping up and swinging."""
    pop = (1 - math.exp(-14 * age) * math.cos(22 * age)) if age < 0.9 else 1.0
    alpha = min(1.0, (1 - age) * 5)
    r = 0.2 * size * pop
    canvas.save()
    canvas.translate(x, y - 0.1 * size)
    canvas.rotate(7 * math.sin(9 * age))
    for width, tone in ((0.62, (0.12, 0.1, 0.2)), (0.38, colour)):
        paint = line(tone, alpha, r * width)
        for stroke in strokes:
            path = skia.Path()
            for k, (px, py) in enumerate(stroke):
                (path.lineTo if k else path.moveTo)(px * r, py * r)
            canvas.drawPath(path, paint)
        canvas.drawCircle(0, dot * r, r * width * 0.62, fill(tone, alpha))
    canvas.restore()


_HOOK = tuple((0.62 * math.sin(k * 0.45 - 1.7), -0.85 - 0.62 * math.cos(k * 0.45 - 1.7)) for k in range(9))


def question(
    canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette
) -> None:
    _letter(canvas, x, y, size, age, ((*_HOOK, (0.0, 0.1), (0.0, 0.3)),), 0.95, (0.55, 0.83, 1.0))


def exclaim(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    _letter(canvas, x, y, size, age, (((0.0, -1.4), (0.0, 0.2)),), 0.95, (1.0, 0.85, 0.28))


def bulb(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    pop = 1 - math.exp(-30 * age) * math.cos(40 * age)
    alpha, r = min(1.0, (1 - age) * 6), 0.2 * size * pop
    palette.puff(canvas, x, y, r * 3.2, r * 3.2, (1.0, 0.95, 0.6), 0.75 * alpha, core=0.1)
    for k in range(8):
        angle = math.tau * k / 8 + 0.3
        near, far = r * 1.5, r * (1.9 + 0.2 * math.sin(30 * age))
        canvas.drawLine(x + math.cos(angle) * near, y + math.sin(angle) * near, x + math.cos(angle) * far,
                        y + math.sin(angle) * far, line((1.0, 0.9, 0.4), alpha, r * 0.16))  # fmt: skip
    canvas.drawCircle(x, y, r, fill((1.0, 0.92, 0.45), alpha))
    canvas.drawRect(
        skia.Rect.MakeLTRB(x - 0.42 * r, y + 0.8 * r, x + 0.42 * r, y + 1.4 * r), fill((0.5, 0.52, 0.58), alpha)
    )
    canvas.drawCircle(x - 0.3 * r, y - 0.35 * r, 0.24 * r, fill((1, 1, 1), 0.9 * alpha))


def sparkle(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(9):
        start = 0.45 * grain(effect.seed, k, "t")
        share = (age - start) / 0.5
        if not 0 < share < 1:
            continue
        px, py = x + size * (grain(effect.seed, k) - 0.5) * 1.5, y + size * (grain(effect.seed, k, "y") - 0.5) * 1.4
        r = size * 0.13 * math.sin(math.pi * share)
        path = skia.Path()
        for n in range(8):
            reach = r if n % 2 == 0 else r * 0.22
            point = (px + math.cos(n * math.pi / 4) * reach, py + math.sin(n * math.pi / 4) * reach)
            (path.lineTo if n else path.moveTo)(*point)
        path.close()
        canvas.drawPath(path, fill((1.0, 0.96, 0.7), 0.95))
