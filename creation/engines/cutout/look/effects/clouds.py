"""Dust, smoke, steam and fire: soft dots that spread, rise and thin out."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.direction.types import Effect
from creation.engines.cutout.look.effects.palette import WHITE, Palette
from creation.engines.cutout.noise import ease_out, grain
from creation.engines.cutout.stage.colour import RGB, blend

_HOT: tuple[RGB, ...] = ((1.0, 1.0, 0.85), (1.0, 0.85, 0.3), (1.0, 0.5, 0.12), (0.75, 0.2, 0.1))


def dust(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(5):
        angle = -math.pi * (0.1 + 0.8 * grain(effect.seed, k, "a"))
        far = size * 0.5 * ease_out(age) * (0.4 + grain(effect.seed, k))
        r = size * (0.1 + 0.2 * ease_out(age)) * (0.6 + 0.6 * grain(effect.seed, k, "r"))
        px, py = x + math.cos(angle) * far, y + math.sin(angle) * far * 0.5
        palette.puff(canvas, px, py, r, r * 0.95, palette.dust, 0.6 * (1 - age) ** 1.3)


def poof(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """A round cloud out of nothing."""
    for k in range(7):
        angle = math.tau * (k + grain(effect.seed, k)) / 7
        far = size * 0.42 * ease_out(age)
        r = size * (0.34 - 0.2 * age) * (0.7 + 0.5 * grain(effect.seed, k, "r"))
        palette.puff(
            canvas, x + math.cos(angle) * far, y + math.sin(angle) * far * 0.8, r, r, WHITE, 0.95 * (1 - age), core=0.7
        )


def smoke(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(5):
        lag = min(1.0, age * (0.8 + 0.4 * grain(effect.seed, k)))
        px = x + size * (0.5 * (grain(effect.seed, k, "x") - 0.5) * (0.5 + lag) + 0.12 * math.sin(4 * lag + k))
        py = y - size * (0.2 * k / 5 + 1.1 * lag)
        r = size * (0.14 + 0.3 * lag)
        palette.puff(canvas, px, py, r, r, palette.smoke, 0.6 * (1 - age) ** 1.2 * min(1, age * 8))


def steam(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(3):
        px = x + size * (0.16 * (k - 1) + 0.08 * math.sin(5 * age + 2 * k + effect.seed % 7))
        r = size * (0.07 + 0.16 * age)
        palette.puff(
            canvas, px, y - size * age * (0.6 + 0.15 * k), r, 1.4 * r, palette.steam, 0.5 * (1 - age) * min(1, age * 5)
        )


def flame(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """One breath of a tongue of fire, thrown the way the figure faces; see `fire` for what burns on the spot."""
    way = effect.to[0] or 1.0
    far = size * 1.6 * ease_out(age)
    for k in range(3):
        wobble = 0.16 * size * (grain(effect.seed, k) - 0.5) * (0.3 + 2 * age)
        r = size * (0.14 + 0.42 * age) * (1 - 0.15 * k)
        colour = _hot(age * 1.15 + 0.1 * k)
        palette.puff(
            canvas,
            x + way * far * (1 - 0.12 * k),
            y + wobble - 0.1 * size * age,
            r * 1.25,
            r,
            colour,
            0.9 * (1 - age),
            core=0.5,
        )


def fire(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    for k in range(4):
        px = x + size * 0.25 * (grain(effect.seed, k) - 0.5)
        r = size * (0.26 - 0.2 * age)
        palette.puff(
            canvas,
            px,
            y - size * 0.9 * age * (0.6 + 0.5 * grain(effect.seed, k, "u")),
            0.7 * r,
            r,
            _hot(age + 0.1 * k),
            0.85 * (1 - age),
            core=0.5,
        )


def blast(canvas: skia.Canvas, effect: Effect, x: float, y: float, size: float, age: float, palette: Palette) -> None:
    """A ball of light that turns to fire and to smoke."""
    grow = ease_out(age * 1.6)
    if age < 0.3:
        palette.puff(canvas, x, y, size * 1.5 * grow, size * 1.5 * grow, WHITE, 1 - age / 0.3, core=0.4)
    for k in range(11):
        angle = math.tau * (k + grain(effect.seed, k)) / 11
        far = size * 0.62 * grow * (0.5 + 0.6 * grain(effect.seed, k, "f"))
        r = size * (0.36 - 0.12 * age) * (0.7 + 0.5 * grain(effect.seed, k, "r"))
        px, py = x + math.cos(angle) * far, y + math.sin(angle) * far * 0.9 - 0.3 * size * age
        palette.puff(canvas, px, py, r, r, _hot(age * 1.3 + 0.25 * grain(effect.seed, k, "h")), 1 - age, core=0.6)


def _hot(age: float) -> RGB:
    place = min(2.999, max(0.0, age * 3))
    k = int(place)
    return blend(_HOT[k], _HOT[k + 1], place - k)
