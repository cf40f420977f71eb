"""Small things that fly about: sparks, crumbs, earth, hot oil, confetti, leaves, feathers."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.direction.types import Effect
from creation.engines.cutout.look.effects.palette import Palette, fill, line
from creation.engines.cutout.noise import ease_out, grain
from creation.engines.cutout.stage.colour import RGB, rgb

_PAPER = tuple(rgb(tone) for tone in ("#ff5a5a", "#ffd447", "#4fc3f7", "#7ed957", "#ff8ad8", "#ffffff"))
_LEAVES = tuple(rgb(tone) for tone in ("#7cb342", "#c0a030", "#d9772b"))


def spark(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(10):
        angle = math.tau * grain(effect.seed, k)
        near, far = size * 0.9 * ease_out(age) - size * 0.22 * (1 - age), size * 0.9 * ease_out(age)
        c, s, drop = math.cos(angle), math.sin(angle), 0.5 * size * age * age
        paint = line((1.0, 0.9, 0.45), 1 - age, max(1.0, size * 0.03))
        canvas.drawLine(x + c * max(0, near), y + s * max(0, near) + drop, x + c * far, y + s * far + drop, paint)


def crumb(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    _thrown(canvas, effect, x, y, size, age, rgb("#d9a55c"), 6, 0.05)


def dirt(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    _thrown(canvas, effect, x, y, 1.4 * size, age, palette.earth, 12, 0.05)


def oil(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    _thrown(canvas, effect, x, y, size, age, (1.0, 0.83, 0.35), 13, 0.035)


def _thrown(
    canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, colour: RGB, many: int, dot: float
) -> None:  # fmt: skip
    for k in range(many):
        way = (grain(effect.seed, k) - 0.5) * 1.7
        up = size * (0.35 + 0.75 * grain(effect.seed, k, "u")) * (3 * age - 3.4 * age * age)
        canvas.drawCircle(
            x + way * size * age,
            y - up,
            size * dot * (0.6 + 0.7 * grain(effect.seed, k, "r")),
            fill(colour, 1 - age**3),
        )


def confetti(
    canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette
) -> None:
    """Shot up, then it sails down, turning."""
    for k in range(34):
        way = (grain(effect.seed, k) - 0.5) * 2
        speed = 0.6 + 0.8 * grain(effect.seed, k, "u")
        burst = ease_out(min(1.0, age * 3.2))
        px = x + size * (way * 0.95 * burst + 0.1 * math.sin(9 * age + k))
        py = y - size * (speed * burst - 1.5 * max(0.0, age - 0.18) ** 1.2 * (0.7 + 0.5 * grain(effect.seed, k, "d")))
        flip = abs(math.cos(age * (11 + 9 * grain(effect.seed, k, "w")) + k))
        canvas.save()
        canvas.translate(px, py)
        canvas.rotate(360 * (grain(effect.seed, k, "a") + age * (grain(effect.seed, k, "s") - 0.5) * 3))
        w, h = size * 0.035, size * 0.055 * max(0.12, flip)
        canvas.drawRect(skia.Rect.MakeLTRB(-w, -h, w, h), fill(_PAPER[k % len(_PAPER)], min(1.0, 3 * (1 - age))))
        canvas.restore()


def leaf(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    _sailing(canvas, effect, x, y, size, age, _LEAVES[effect.seed % 3], 7, 0.5)


def feather(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    _sailing(canvas, effect, x, y, size, age, (0.98, 0.97, 0.93), 8, 0.3)


def _sailing(
    canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, colour: RGB, many: int, fat: float
) -> None:  # fmt: skip
    for k in range(many):
        burst = ease_out(min(1.0, age * 3))
        way = (grain(effect.seed, k) - 0.5) * 2
        px = x + size * (way * 0.8 * burst + 0.16 * math.sin(7 * age + 2 * k))
        py = y - size * ((0.3 + 0.6 * grain(effect.seed, k, "u")) * burst - 1.1 * max(0.0, age - 0.2))
        canvas.save()
        canvas.translate(px, py)
        canvas.rotate(70 * math.sin(6 * age + k) + 40 * k)
        r = size * 0.075
        canvas.drawOval(skia.Rect.MakeLTRB(-r, -r * fat, r, r * fat), fill(colour, min(1.0, 3 * (1 - age))))
        canvas.restore()
