"""Rain, snow, fog, storm and wind in front of everything."""

from __future__ import annotations

import math
from random import Random

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.colour import argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, NEAREST, blank, soft_dot
from creation.engines.cutout.stage.view import View


class Weather:
    """The weather of one shot; `draw` goes over the figures, `draw_far` behind them."""

    def __init__(self, kind: str, view: View, light: Light, rng: Random) -> None:
        self._kind = kind
        self._key = rng.random()
        self._light = light
        self._sheets = [_rain(view, light, near, rng) for near in (0.5, 1.0)] if kind in ("rain", "storm") else []
        self._flake = soft_dot(round(view.width * 0.01) + 2, 0xFFFFFFFF, 0.35)
        self._bank = _bank(view, light, rng) if kind in ("fog", "storm", "rain", "snow") else None
        colours = ("#c8552d", "#d9822b", "#8f9c3c", "#b5a24a")
        self._leaves = [argb(blend(rgb(colour), light.haze, 0.1)) for colour in colours]

    def draw_far(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Banks of fog behind the figures."""
        if self._bank is not None:
            strength = {"fog": 0.9, "storm": 0.35, "rain": 0.35, "snow": 0.4}[self._kind]
            for i in range(2):
                self._drift(canvas, view, t, view.sky_line - view.height * (0.16 - 0.1 * i), 0.5 + 0.4 * i, strength)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        match self._kind:
            case "rain" | "storm":
                self._pour(canvas, view, t)
                self._splash(canvas, view, t)
            case "snow":
                self._snow(canvas, view, t)
            case "fog":
                self._drift(canvas, view, t, view.height * 0.62, 1.3, 0.5)
            case "wind":
                self._blow(canvas, view, t)

    def flash(self, t: float) -> float:
        """0…1: how bright lightning is."""
        if self._kind != "storm":
            return 0.0
        beat = math.floor(t / 2.6)
        since = t - (beat + 0.25 + 0.6 * grain(self._key, beat, "bolt")) * 2.6
        if since < 0:
            return 0.0
        return math.exp(-since * 9) * (1.0 if math.sin(since * 60) > -0.3 else 0.4)

    def draw_bolt(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Lightning in the sky, while its flash lasts."""
        if self.flash(t) < 0.25:
            return
        beat = math.floor(t / 2.6)
        rng = Random(f"{self._key}:{beat}")
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

    def _pour(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for i, sheet in enumerate(self._sheets):
            fall = round(t * view.height * (1.3 + 0.8 * i)) % sheet.height()
            slide = round(view.x * 40 * (i + 1) + t * view.width * 0.25) % sheet.width()
            for x in (-slide, sheet.width() - slide):
                for y in (fall - sheet.height(), fall):
                    if x < view.width and y < view.height and y + sheet.height() > 0:
                        canvas.drawImage(sheet, x, y, NEAREST)

    def _splash(self, canvas: skia.Canvas, view: View, t: float) -> None:
        colour = blend(self._light.haze, (1, 1, 1), 0.5)
        for i in range(24):
            beat = t * 2.4 + grain(self._key, i, "beat")
            age, turn = beat % 1.0, math.floor(beat)
            x = grain(self._key, i, turn) * view.width
            depth = grain(self._key, i, turn, "d")
            y = view.sky_line + (view.height - view.sky_line) * (0.12 + 0.88 * depth)
            w = view.width * (0.008 + 0.03 * depth) * age
            ring = skia.Paint(
                AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=1.5, Color=argb(colour, 0.5 * (1 - age))
            )
            canvas.drawOval(skia.Rect.MakeLTRB(x - w, y - w * 0.28, x + w, y + w * 0.28), ring)

    def _snow(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for i in range(110):
            a, b, c = (grain(self._key, i, n) for n in range(3))
            near = 0.35 + c * c
            x = (a + 0.03 * math.sin(t * (0.6 + a) + i) + t * 0.05 * near - view.x * 0.06 * near) % 1.06 - 0.03
            y = (b + t * 0.2 * near) % 1.06 - 0.03
            r = view.width * 0.008 * near
            px, py = x * view.width, y * view.height
            canvas.drawImageRect(self._flake, skia.Rect.MakeLTRB(px - r, py - r, px + r, py + r), LINEAR)

    def _drift(self, canvas: skia.Canvas, view: View, t: float, y: float, size: float, strength: float) -> None:
        if self._bank is None:
            return
        w, h = view.width * 2.2, view.height * 0.3 * size
        paint = skia.Paint()
        paint.setAlphaf(strength)
        left = -(view.x * 30 * size + t * view.width * 0.05 * size + self._key * w) % w
        for x in (left - w, left):
            if x < view.width and x + w > 0:
                canvas.drawImageRect(self._bank, skia.Rect.MakeXYWH(x, y, w, h), LINEAR, paint)

    def _blow(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for i in range(22):
            a, b, c = (grain(self._key, i, n) for n in range(3))
            x = ((a + t * (0.35 + 0.4 * c)) % 1.2 - 0.1) * view.width
            y = ((b + 0.08 * math.sin(t * (1.5 + c) + i * 2) + t * 0.02) % 1.0) * view.height
            size = view.width * (0.008 + 0.014 * c)
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(t * 260 * (0.4 + c) + i * 50)
            canvas.scale(1, 0.35 + 0.5 * abs(math.sin(t * 4 + i)))
            path = skia.Path()
            path.moveTo(-size, 0)
            path.quadTo(0, -size * 0.9, size, 0)
            path.quadTo(0, size * 0.9, -size, 0)
            canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=self._leaves[i % 4]))
            canvas.restore()


def _rain(view: View, light: Light, near: float, rng: Random) -> skia.Image:
    width, height = round(view.width * 1.1), round(view.height * 0.75)
    surface, canvas = blank(width, height)
    colour = blend(light.haze, (1, 1, 1), 0.55)
    paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeCap=skia.Paint.kRound_Cap)
    for _ in range(90 if near < 1 else 60):
        x, y = rng.random() * width, rng.random() * height
        length = view.height * rng.uniform(0.03, 0.06) * (0.6 + near)
        paint.setStrokeWidth(view.width / 720 * (1.1 + 1.3 * near))
        paint.setColor(argb(colour, rng.uniform(0.15, 0.34)))
        for dy in (0, -height):
            for dx in (0, width):
                canvas.drawLine(x + dx, y + dy, x + dx - length * 0.2, y + dy + length, paint)
    return surface.makeImageSnapshot()


def _bank(view: View, light: Light, rng: Random) -> skia.Image:
    """A long soft cloud that repeats, a quarter of the size it is shown at."""
    width, height = round(view.width * 0.55), round(view.height * 0.075)
    surface, canvas = blank(width, height)
    tone = blend(light.haze, (1, 1, 1), 0.25 if not light.is_dark else 0.05)
    for _ in range(26):
        x, y, r = rng.random() * width, height * rng.uniform(0.4, 0.6), height * rng.uniform(0.3, 0.42)
        for dx in (-width, 0, width):
            canvas.save()
            canvas.translate(x + dx, y)
            canvas.scale(2.6, 1)
            shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), r, [argb(tone, 0.4), argb(tone, 0)])
            canvas.drawCircle(0, 0, r, skia.Paint(Shader=shader))
            canvas.restore()
    return surface.makeImageSnapshot()
