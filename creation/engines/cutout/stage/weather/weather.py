"""The weather of one shot: behind the figures, before them and in the sky."""

from __future__ import annotations

import math
from random import Random

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.air import Air
from creation.engines.cutout.stage.colour import argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, blank, soft_dot
from creation.engines.cutout.stage.view import View
from creation.engines.cutout.stage.weather import eruption, shows
from creation.engines.cutout.stage.weather.sheets import Sheets

#: How thick the banks behind the figures are.
_BANKS = {
    "fog": 0.9,
    "storm": 0.35,
    "rain": 0.35,
    "drizzle": 0.5,
    "snow": 0.4,
    "blizzard": 0.9,
    "sandstorm": 0.9,
    "hail": 0.3,
}
#: And before them.
_VEILS = {"fog": 0.5, "blizzard": 0.55, "sandstorm": 0.6}
#: What comes down as in the air of some places, only more of it.
_FLUTTERS = {"leaves": 3.0, "petals": 3.4, "confetti": 4.0}
#: What is seen in the sky.
SHOWS = frozenset({"rainbow", "aurora", "fireworks", "eruption"})


class Weather:
    """`draw` goes over the figures, `draw_far` behind them, `draw_sky` behind everything but the sky."""

    def __init__(self, kind: str, view: View, light: Light, rng: Random, *, has_trees: bool = True) -> None:
        self._kind = kind
        self._has_trees = has_trees
        self._key = rng.random()
        self._light = light
        self._pace = {"sandstorm": 0.5, "blizzard": 0.35}.get(kind, 0.05)
        self._sheets = Sheets(kind, view, light, rng)
        self._flake = soft_dot(round(min(view.width, view.height) * 0.012) + 2, 0xFFFFFFFF, 0.35)
        self._bank = _bank(view, light, rng) if kind in _BANKS else None
        self._air = Air(kind if kind in _FLUTTERS else "", view, light, self._key, thick=_FLUTTERS.get(kind, 1.0))
        self._bow = shows.paint_rainbow(view) if kind == "rainbow" else None
        self._curtains = [shows.paint_aurora(view, rng) for _ in range(2)] if kind == "aurora" else []
        colours = ("#c8552d", "#d9822b", "#8f9c3c", "#b5a24a")
        self._leaves = [argb(blend(rgb(colour), light.haze, 0.1)) for colour in colours]

    def draw_sky(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Lightning, rainbow, northern lights."""
        match self._kind:
            case "storm":
                shows.draw_bolt(canvas, view, self._key, t)
            case "rainbow" if self._bow is not None:
                shows.draw_rainbow(canvas, view, self._bow)
            case "aurora":
                shows.draw_aurora(canvas, view, self._curtains, t)

    def draw_over(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Fireworks and fire: over the roofs, behind the figures."""
        if self._kind == "fireworks":
            shows.draw_fireworks(canvas, view, self._key, t)
        elif self._kind == "eruption":
            eruption.draw(canvas, view, self._key, t)

    def draw_far(self, canvas: skia.Canvas, view: View, t: float) -> None:
        """Banks of fog, rain or sand behind the figures."""
        for i in range(2):
            y = view.sky_line - view.height * (0.16 - 0.1 * i)
            self._drift(canvas, view, t, y, 0.5 + 0.4 * i, _BANKS.get(self._kind, 0.0))

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        self._sheets.draw(canvas, view, t)
        match self._kind:
            case "rain" | "hail":
                self._splash(canvas, view, t)
            case "storm":
                self._splash(canvas, view, t)
                if self._has_trees:  # the wind tears at them
                    self._blow(canvas, view, 1.7 * t)
            case "snow":
                self._snow(canvas, view, t)
            case "wind":
                self._blow(canvas, view, t)
        self._drift(canvas, view, t, view.height * 0.62, 1.3, _VEILS.get(self._kind, 0.0))
        self._air.draw(canvas, view, t)

    def flash(self, t: float) -> float:
        """0…1: how bright lightning is."""
        return shows.flash(self._key, t) if self._kind == "storm" else 0.0

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
        for i in range(150):
            a, b, c = (grain(self._key, i, n) for n in range(3))
            near = 0.35 + c * c
            x = (a + 0.03 * math.sin(t * (0.6 + a) + i) + t * 0.05 * near - view.x * 0.06 * near) % 1.06 - 0.03
            y = (b + t * 0.2 * near) % 1.06 - 0.03
            r = min(view.width, view.height) * 0.0125 * near
            px, py = x * view.width, y * view.height
            canvas.drawImageRect(self._flake, skia.Rect.MakeLTRB(px - r, py - r, px + r, py + r), LINEAR)

    def _drift(self, canvas: skia.Canvas, view: View, t: float, y: float, size: float, strength: float) -> None:
        if self._bank is None or strength <= 0:
            return
        w, h = view.width * 2.2, view.height * 0.3 * size
        paint = skia.Paint()
        paint.setAlphaf(strength)
        left = -(view.x * 30 * size + t * view.width * self._pace * size + self._key * w) % w
        for x in (left - w, left):
            if x < view.width and x + w > 0:
                canvas.drawImageRect(self._bank, skia.Rect.MakeXYWH(x, y, w, h), LINEAR, paint)

    def _blow(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for i in range(22):
            a, b, c = (grain(self._key, i, n) for n in range(3))
            x = ((a + t * (0.35 + 0.4 * c)) % 1.2 - 0.1) * view.width
            y = ((b + 0.08 * math.sin(t * (1.5 + c) + i * 2) + t * 0.02) % 1.0) * view.height
            size = min(view.width, view.height) * (0.008 + 0.014 * c)
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
            canvas.drawCircle(0, 0, r, skia.Paint(Dither=True, Shader=shader))
            canvas.restore()
    return surface.makeImageSnapshot()
