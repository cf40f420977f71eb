"""Water: splashes, columns, rings, drops, bubbles, tears, puddles."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.direction.types import Effect
from creation.engines.cutout.look.effects.palette import WHITE, Palette, fill, line
from creation.engines.cutout.noise import ease_out, grain
from creation.engines.cutout.stage.colour import RGB, blend, rgb

_TEAR = rgb("#8fd4ff")
_TEA = rgb("#8a5226")


def splash(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    paint = fill(palette.water, 0.95 * (1 - age))
    for k in range(11):
        side = (grain(effect.seed, k) - 0.5) * 1.6
        up = (0.5 + 0.7 * grain(effect.seed, k, "u")) * size
        canvas.drawCircle(x + side * size * age, y - up * 4 * age * (1 - age) * 0.8, size * 0.045 * (1.3 - age), paint)
    _oval(canvas, x, y, size * (0.15 + 0.6 * age), line(palette.water, 0.95 * (1 - age), size * 0.03))


def column(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """What a heavy body throws up: a crown of water, higher in the middle, that stands and falls."""
    rise = ease_out(age * 2.6) * (1 - max(0.0, age - 0.3) / 0.7) ** 0.8
    alpha = min(1.0, 2.4 * (1 - age))
    for layer, (wide, tall) in enumerate(((0.95, 0.75), (0.7, 1.05), (0.4, 1.45))):
        path = skia.Path()
        half, high = size * wide * (0.7 + 0.4 * ease_out(age)), size * tall * rise
        path.moveTo(x - half, y)
        tips = 5
        for k in range(tips):
            share = (k + 0.5) / tips
            lean = (share - 0.5) * 2
            tip = high * (1 - 0.45 * abs(lean)) * (0.75 + 0.5 * grain(effect.seed, layer, k))
            px = x + lean * half * 1.25
            path.quadTo(x + (k / tips * 2 - 1) * half + half * 0.12, y - tip * 0.55, px, y - tip)
            path.quadTo(
                x + ((k + 1) / tips * 2 - 1) * half - half * 0.1,
                y - tip * 0.5,
                x + ((k + 1) / tips * 2 - 1) * half * 0.98,
                y - high * 0.22 * (k < tips - 1),
            )
        path.close()
        canvas.drawPath(path, fill(palette.water if layer != 1 else WHITE, (0.62, 0.7, 0.85)[layer] * alpha))
    for k in range(26):
        way = (grain(effect.seed, k) - 0.5) * 2
        up = (0.7 + 1.2 * grain(effect.seed, k, "u")) * size
        px = x + way * size * 1.5 * age
        py = y - up * (2.9 * age - 3.4 * age * age)
        if py < y:
            canvas.drawCircle(px, py, size * (0.02 + 0.035 * grain(effect.seed, k, "r")), fill(WHITE, 0.9 * alpha))
    for k in range(6):
        r = size * (0.16 + 0.2 * age)
        palette.puff(canvas, x + (k / 5 - 0.5) * size * 1.5, y - 0.06 * size, r * 1.3, r * 0.7, WHITE, 0.75 * (1 - age))


def drops(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """A shower that flies far to both sides."""
    for k in range(22):
        way = (grain(effect.seed, k) - 0.5) * 2
        px = x + way * size * 1.5 * age
        py = y - size * ((0.6 + 0.9 * grain(effect.seed, k, "u")) * 3 * age * (1 - 1.15 * age))
        r = size * 0.022 * (0.6 + grain(effect.seed, k, "r"))
        canvas.drawOval(skia.Rect.MakeLTRB(px - r, py - 1.5 * r, px + r, py + 1.5 * r), fill(palette.water, 1 - age**3))


def drip(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(4):
        px = x + size * (grain(effect.seed, k) - 0.5) * 0.9
        py = y + size * (age * age * 1.3 + 0.2 * grain(effect.seed, k, "y"))
        r = max(1.2, size * 0.03)
        canvas.drawOval(skia.Rect.MakeLTRB(px - r, py - 1.7 * r, px + r, py + r), fill(_TEAR, 0.95 * (1 - age)))


def ring(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(3):
        share = age - 0.14 * k
        if share > 0:
            _oval(
                canvas, x, y, size * 1.5 * ease_out(share), line(palette.water, 0.7 * (1 - age), max(1.0, size * 0.03))
            )


def puddle(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """Spreads under what melts, and stays."""
    r = size * (0.2 + 0.8 * ease_out(min(1.0, age * 14)))
    tone = blend(palette.water, _TEAR, 0.6)
    canvas.drawOval(skia.Rect.MakeLTRB(x - r, y - 0.17 * r, x + r, y + 0.17 * r), fill(tone, 0.8))
    canvas.drawOval(skia.Rect.MakeLTRB(x - 0.6 * r, y - 0.11 * r, x + 0.1 * r, y - 0.03 * r), fill(WHITE, 0.4))


def foam(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """Where something stands in the water: a rim of white that laps round it, and what it stirs."""
    seconds = age * 60
    for layer, (wide, alpha) in enumerate(((1.35, 0.25), (1.08, 0.6))):
        lap = 1 + 0.05 * math.sin(1.9 * seconds + layer)
        half, flat = size * wide * lap, 0.15 * size * wide * lap
        box = skia.Rect.MakeLTRB(x - half, y - flat, x + half, y + flat)
        canvas.drawOval(box, line(WHITE, alpha, max(1.5, size * 0.035)))
    for k in range(7):
        way = (k / 6 - 0.5) * 2
        lap = 0.5 + 0.5 * math.sin(2.3 * seconds + 1.7 * k)
        r = size * (0.09 + 0.03 * lap)
        low = y + size * 0.15 * math.sqrt(max(0.0, 1 - way * way)) - 0.3 * r
        palette.puff(canvas, x + way * size, low, 1.5 * r, 0.75 * r, WHITE, 0.9)


def tea(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """Leaps up brown, then lies there."""
    seconds = age * 60
    _spill(canvas, effect, x, y, 0.8 * size, seconds, _TEA)


def _spill(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, seconds: float, colour: RGB) -> None:
    r = size * 0.75 * ease_out(min(1.0, seconds / 0.5))
    blob = skia.Path()
    for k in range(13):
        angle = math.tau * k / 13
        reach = r * (0.72 + 0.5 * grain(effect.seed, k % 13, "b"))
        point = (x + math.cos(angle) * reach, y + math.sin(angle) * reach * 0.24)
        (blob.lineTo if k else blob.moveTo)(*point)
    blob.close()
    canvas.drawPath(blob, fill(colour, 0.75))
    leap = seconds / 0.75
    if leap < 1:
        for k in range(16):
            way = (grain(effect.seed, k) - 0.5) * 2
            up = size * (0.7 + 1.1 * grain(effect.seed, k, "u")) * 4 * leap * (1 - leap) * 0.6
            canvas.drawCircle(x + way * size * leap, y - up, size * 0.05 * (1.25 - leap), fill(colour, 0.95))


def tear(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for side in (-1, 1):
        px, py = x + side * size * (0.08 + 0.3 * age), y + size * (1.6 * age * age - 0.5 * age)
        canvas.drawCircle(px, py, size * 0.035, fill(_TEAR, 1 - age * 0.6))


def spray(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """Out of a nose."""
    way = effect.to[0] or 1.0
    for k in range(14):
        far = size * (0.3 + 0.9 * grain(effect.seed, k)) * ease_out(age)
        spread = (grain(effect.seed, k, "s") - 0.5) * 0.9
        canvas.drawCircle(
            x + way * far, y + far * spread + 0.15 * size * age, size * 0.022, fill(palette.water, 1 - age)
        )
    palette.puff(
        canvas,
        x + way * size * 0.55 * ease_out(age),
        y,
        size * 0.35 * (0.3 + age),
        size * 0.25 * (0.3 + age),
        WHITE,
        0.6 * (1 - age),
    )


def sweat(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for side in (-1, 1):
        px, py = x + side * size * (0.2 + 0.3 * age), y - size * (0.35 * age - 0.5 * age * age)
        canvas.drawOval(
            skia.Rect.MakeLTRB(px - 0.03 * size, py - 0.05 * size, px + 0.03 * size, py + 0.04 * size),
            fill(_TEAR, 1 - age),
        )


def bubble(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(4):
        px = x + size * (0.5 * (grain(effect.seed, k) - 0.5) + 0.06 * math.sin(9 * age + 2 * k))
        py, r = (
            y - size * 0.9 * age * (0.6 + 0.5 * grain(effect.seed, k, "u")),
            size * (0.03 + 0.05 * grain(effect.seed, k, "r")),
        )
        canvas.drawCircle(px, py, r, fill(WHITE, 0.18 * (1 - age)))
        canvas.drawCircle(px, py, r, line(WHITE, 0.8 * (1 - age), max(1.0, r * 0.18)))
        canvas.drawCircle(px - 0.35 * r, py - 0.35 * r, 0.22 * r, fill(WHITE, 0.9 * (1 - age)))


def _oval(canvas: skia.Canvas, x: float, y: float, r: float, paint: skia.Paint) -> None:
    canvas.drawOval(skia.Rect.MakeLTRB(x - r, y - r * 0.22, x + r, y + r * 0.22), paint)
