"""A volcano that erupts: a fountain of fire over its crater, bombs that fall in arcs, a column of ash."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.colour import argb, rgb
from creation.engines.cutout.stage.view import View

#: Where the crater of the setting's volcano is: its distance, metres up, and its place in the frame.
_AWAY, _UP, _ACROSS = 24.0, 14.4, 0.16
_FIRE = ("#fff0a0", "#ffc04a", "#ff7a2a", "#e8431f")
_BLAST = 2.2  # seconds between two bursts


def draw(canvas: skia.Canvas, view: View, key: float, t: float) -> None:
    """Over the mountain, behind the figures."""
    scale = view.scale(_AWAY)
    x = view.width * (0.5 + _ACROSS) - view.x * scale
    y = view.ground(_AWAY) - _UP * scale
    size = 0.36 * min(view.width, view.height)
    _ash(canvas, key, x, y, size, t)
    _glow(canvas, x, y, size, t)
    _fountain(canvas, key, x, y, size, t)


def _ash(canvas: skia.Canvas, key: float, x: float, y: float, size: float, t: float) -> None:
    for k in range(22):
        share = (t * 0.16 + k / 22) % 1.0
        r = size * (0.12 + 0.5 * share)
        px = x + size * (0.35 * math.sin(2.4 * k) * share + 0.5 * share * share)
        py = y - size * 1.9 * share
        shade = 0.24 + 0.14 * grain(key, k, "ash")
        alpha = 0.8 * (1 - share) * min(1.0, 6 * share)
        canvas.drawCircle(px, py, r, skia.Paint(AntiAlias=True, Color=argb((shade, 0.9 * shade, 0.92 * shade), alpha)))


def _glow(canvas: skia.Canvas, x: float, y: float, size: float, t: float) -> None:
    pulse = 0.75 + 0.25 * math.sin(9 * t) * math.sin(5.3 * t)
    colours = [argb(rgb("#ff8a3a"), 0.75 * pulse), argb(rgb("#ff5a1f"), 0.0)]
    shader = skia.GradientShader.MakeRadial(skia.Point(x, y), 1.3 * size, colours)
    canvas.drawCircle(x, y, 1.3 * size, skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kPlus))


def _fountain(canvas: skia.Canvas, key: float, x: float, y: float, size: float, t: float) -> None:
    """Each bit of fire flies its own arc, again and again; every burst throws some farther."""
    burst = math.exp(-2.0 * ((t / _BLAST) % 1.0))
    paint = skia.Paint(AntiAlias=True)
    for k in range(90):
        life = 0.9 + 0.9 * grain(key, k, "life")
        age = (t / life + grain(key, k, "when")) % 1.0
        turn = math.floor(t / life + grain(key, k, "when"))
        side = (grain(key, k, turn, "side") - 0.5) * 2
        high = size * (0.7 + 0.9 * grain(key, k, turn, "high")) * (1 + 0.35 * burst)
        px = x + side * size * (0.25 + 0.75 * grain(key, k, "far")) * age
        py = y - high * 4 * age * (1 - age) + size * 0.5 * age * age
        paint.setColor(argb(rgb(_FIRE[min(3, int(4 * age + 0.6 * grain(key, k)))]), min(1.0, 2.6 * (1 - age))))
        canvas.drawCircle(px, py, size * (0.055 - 0.03 * age), paint)
