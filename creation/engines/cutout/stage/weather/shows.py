"""What the sky shows: lightning, the rainbow, the northern lights, fireworks."""

from __future__ import annotations

import math
from random import Random

import numpy as np
import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.colour import argb, rgb
from creation.engines.cutout.stage.moved import premultiplied, scaled, shine
from creation.engines.cutout.stage.surface import LINEAR, blank
from creation.engines.cutout.stage.view import View

_BOW = ("#ff4a4a", "#ff9a3a", "#ffe84a", "#5fe07a", "#4ab0ff", "#5a6aff", "#b06aff")
_SPARKS = ("#ff6a5a", "#ffd84a", "#6ad0ff", "#ff8ae0", "#8affa0", "#fff2d0")
_BEAT = 1.8  # seconds between bolts
_BURST = 1.1  # seconds between rockets of one battery


def flash(key: float, t: float) -> float:
    """0…1: how bright lightning is."""
    beat = math.floor(t / _BEAT)
    since = t - (beat + 0.25 + 0.6 * grain(key, beat, "bolt")) * _BEAT
    if since < 0:
        return 0.0
    return math.exp(-since * 4.8) * (1.0 if math.sin(since * 60) > -0.3 else 0.4)


def draw_bolt(canvas: skia.Canvas, view: View, key: float, t: float) -> None:
    """Lightning, while its flash lasts."""
    if flash(key, t) < 0.25:
        return
    rng = Random(f"{key}:{math.floor(t / _BEAT)}")
    x, y, end = rng.uniform(0.15, 0.85) * view.width, 0.0, view.sky_line * 0.95
    path = skia.Path()
    path.moveTo(x, y)
    while y < end:
        x, y = x + rng.uniform(-0.06, 0.06) * view.width, y + rng.uniform(0.05, 0.1) * end
        path.lineTo(x, y)
    for width, colour in ((14, 0x50BFD0FF), (4, 0xFFF4F6FF)):
        stroke = skia.Paint(
            AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width * view.width / 720, Color=colour
        )
        canvas.drawPath(path, stroke)


def paint_rainbow(view: View) -> skia.Image:
    """A bow over the whole frame, at a quarter of its size."""
    width, height = round(view.width / 4), round(view.horizon / 4 * 1.2)
    surface, canvas = blank(width, height)
    thick = 0.028 * max(width, height)
    radius = min(0.62 * width, 0.95 * height)
    for i, colour in enumerate(_BOW):
        paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=thick * 1.3)
        paint.setColor(argb(rgb(colour), 0.62))
        paint.setImageFilter(skia.ImageFilters.Blur(thick * 0.3, thick * 0.3))
        canvas.drawCircle(width * 0.46, height, radius - i * thick, paint)
    return surface.makeImageSnapshot()


def draw_rainbow(canvas: skia.Canvas, view: View, image: skia.Image) -> None:
    top = view.sky_line - image.height() * 4
    canvas.drawImageRect(image, skia.Rect.MakeXYWH(-view.x * 3, top, image.width() * 4, image.height() * 4), LINEAR)


def paint_aurora(view: View, rng: Random) -> np.ndarray:
    """A curtain of green and violet light, at an eighth of the frame, twice as wide."""
    width, height = max(16, view.width // 4), max(16, view.height // 14)
    surface, canvas = blank(width, height)
    phase = rng.random() * 6
    for x in range(width):
        turn = x / width * math.tau
        foot = height * (0.72 + 0.13 * math.sin(2 * turn + phase) + 0.08 * math.sin(5 * turn))
        tall = height * (0.42 + 0.2 * math.sin(3 * turn + 2 * phase) + 0.06 * math.sin(17 * turn))
        shine = 0.55 + 0.3 * math.sin(7 * turn + phase) + 0.15 * math.sin(23 * turn)
        colours = [
            argb(rgb(c), a * shine)
            for c, a in (("#a85aff", 0.0), ("#8a5aff", 0.5), ("#3affa0", 0.95), ("#7affc8", 0.0))
        ]
        shader = skia.GradientShader.MakeLinear(
            [skia.Point(0, foot - tall), skia.Point(0, foot + height * 0.12)], colours, [0, 0.35, 0.88, 1]
        )
        canvas.drawRect(skia.Rect.MakeXYWH(x, 0, 1, height), skia.Paint(Dither=True, Shader=shader))
    return premultiplied(surface.makeImageSnapshot())


def draw_aurora(canvas: skia.Canvas, view: View, curtains: list[np.ndarray], t: float) -> None:
    for i, image in enumerate(curtains):
        w, h = view.width * 2.0, view.sky_line * (0.95 - 0.25 * i)
        strength = 0.75 + 0.25 * math.sin(t * 0.9 + i * 2)
        left = -((view.x * 6 + t * view.width * (0.03 + 0.02 * i) + i * 0.37 * w) % w)
        for x in (left, left + w):
            if x < view.width and x + w > 0:
                place = scaled(x, view.sky_line * 0.04 * i, w / image.shape[1], h / image.shape[0])
                shine(canvas, image, place, strength)


def draw_fireworks(canvas: skia.Canvas, view: View, key: float, t: float) -> None:
    """Rockets from four batteries: a streak up, a ball of sparks that sinks and fades."""
    paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeCap=skia.Paint.kRound_Cap)
    paint.setBlendMode(skia.BlendMode.kPlus)
    size = min(view.width, view.height)
    for battery in range(4):
        clock = t / _BURST + battery / 4 + 8
        for age, turn in ((clock % 1.0, math.floor(clock)), (clock % 1.0 + 1.0, math.floor(clock) - 1)):
            x = (0.08 + 0.84 * grain(key, battery, turn, "x")) * view.width
            y = view.sky_line * (0.1 + 0.46 * grain(key, battery, turn, "y"))
            colour = rgb(_SPARKS[int(grain(key, battery, turn, "c") * len(_SPARKS))])
            if age < 0.4:
                rise = view.sky_line + (y - view.sky_line) * (1 - (1 - age / 0.4) ** 2)
                paint.setStrokeWidth(size * 0.006)
                paint.setColor(argb(rgb("#ffe8b0"), 0.9))
                canvas.drawLine(x, rise, x, rise + size * 0.05, paint)
                continue
            since = age - 0.4
            spread = size * (0.26 + 0.14 * grain(key, battery, turn)) * (1 - math.exp(-3.2 * since))
            fade = max(0.0, 1 - since / 1.5)
            paint.setStrokeWidth(size * 0.0095 * (0.4 + fade))
            paint.setColor(argb(colour, fade))
            for k in range(26):
                angle = k * math.tau / 26 + turn
                far = spread * (1.0 if k % 2 else 0.62)
                px, py = x + math.cos(angle) * far, y + math.sin(angle) * far + size * 0.09 * since**2
                back = 1 - 0.16 * fade
                canvas.drawLine(x + (px - x) * back, y + (py - y) * back, px, py, paint)
