"""What floats in the air of a place: pollen, dust, bubbles, embers, gulls, confetti."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.colour import argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, soft_dot
from creation.engines.cutout.stage.view import View

_COUNT = {
    "pollen": 26,
    "dust": 30,
    "motes": 30,
    "bubbles": 30,
    "embers": 44,
    "fireflies": 18,
    "stardust": 34,
    "snow": 40,
    "confetti": 46,
    "glitter": 30,
    "gulls": 4,
    "leaves": 18,
    "petals": 26,
}
_COLOURS = {
    "pollen": ("#fff6c8",),
    "dust": ("#ffe6b8",),
    "motes": ("#fff2d0",),
    "embers": ("#ff9a3a", "#ffcf5a", "#ff5a2a"),
    "fireflies": ("#e8ff8a",),
    "stardust": ("#cfd8ff", "#ffffff"),
    "snow": ("#ffffff",),
    "glitter": ("#ffe9b0", "#ffd0ee"),
    "confetti": ("#ff5a6a", "#ffd447", "#4ac2ff", "#7be08a", "#c98aff"),
    "bubbles": ("#d8fbff",),
    "gulls": ("#ffffff",),
    "leaves": ("#c8552d", "#d9822b", "#e8b03a", "#a86a2f"),
    "petals": ("#fbc8da", "#ffffff", "#f5a8c4"),
}


class Air:
    """Floating things; each follows its own path for ever."""

    def __init__(self, kind: str, view: View, light: Light, key: float, *, thick: float = 1.0) -> None:
        self._count = round(_COUNT.get(kind, 0) * thick)
        shown = max(light.key)
        self._tones = [argb(blend(rgb(c), light.haze, 0.12 + 0.3 * (1 - shown))) for c in _COLOURS.get(kind, ())]
        self._kind = "" if kind == "gulls" and light.is_dark else kind
        self._key = key
        self._papers = [skia.Paint(AntiAlias=True, Color=argb(rgb(colour))) for colour in _COLOURS["confetti"]]
        self._dots = [
            soft_dot(round(view.width * 0.012) + 2, argb(rgb(colour)), 0.15) for colour in _COLOURS.get(kind, ())
        ]
        self._dark = argb(rgb("#3d4a66" if not light.is_dark else "#8fa0c8"), 0.9)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for i in range(self._count if self._kind else 0):
            a, b, c = (grain(self._key, i, n) for n in range(3))
            match self._kind:
                case "bubbles":
                    self._bubble(canvas, view, t, a, b, c)
                case "gulls":
                    self._gull(canvas, view, t, a, b, c)
                case "confetti":
                    self._confetti(canvas, view, t, a, b, c, i)
                case "leaves" | "petals":
                    self._flutter(canvas, view, t, a, b, c, i)
                case _:
                    self._mote(canvas, view, t, a, b, c, i)

    def _mote(self, canvas: skia.Canvas, view: View, t: float, a: float, b: float, c: float, i: int) -> None:
        rise, drift, bright = {
            "embers": (-0.11, 0.03, 1.0),
            "snow": (0.07, 0.02, 0.9),
            "fireflies": (0.0, 0.03, 1.0),
            "stardust": (0.0, 0.01, 0.7),
            "glitter": (0.03, 0.01, 0.9),
        }.get(self._kind, (-0.012, 0.02, 0.55))
        near = 0.4 + c
        x = (a + drift * near * t + 0.03 * math.sin(t * (0.5 + c) + i) - view.x * 0.04 * near) % 1.1 - 0.05
        y = (b + rise * near * t + 0.02 * math.sin(t * (0.7 + a) + 2 * i)) % 1.1 - 0.05
        pulse = 0.5 + 0.5 * math.sin(t * (1 + 2 * c) + i * 1.7)
        shine = bright * (pulse**2 if self._kind in ("fireflies", "glitter", "stardust") else 0.5 + 0.5 * pulse)
        size = (
            min(view.width, view.height)
            * 0.006
            * (0.6 + 1.6 * c * c)
            * (1.6 if self._kind in ("fireflies", "embers") else 1)
        )
        paint = skia.Paint(Dither=True, BlendMode=skia.BlendMode.kPlus)
        paint.setAlphaf(shine)
        px, py = x * view.width, y * view.height
        canvas.drawImageRect(
            self._dots[i % len(self._dots)],
            skia.Rect.MakeLTRB(px - size, py - size, px + size, py + size),
            LINEAR,
            paint,
        )

    def _bubble(self, canvas: skia.Canvas, view: View, t: float, a: float, b: float, c: float) -> None:
        x = (a + 0.015 * math.sin(t * 2 + a * 9) - view.x * 0.05) % 1.1 - 0.05
        y = 1.08 - (b + t * (0.07 + 0.1 * c)) % 1.16
        r = view.width * (0.004 + 0.012 * c * c)
        canvas.drawCircle(x * view.width, y * view.height, r, skia.Paint(AntiAlias=True, Color=0x30FFFFFF))
        ring = skia.Paint(
            AntiAlias=True, Color=0x90FFFFFF, Style=skia.Paint.kStroke_Style, StrokeWidth=max(1.0, r * 0.14)
        )
        canvas.drawCircle(x * view.width, y * view.height, r, ring)
        canvas.drawCircle(
            x * view.width - r * 0.35, y * view.height - r * 0.35, r * 0.2, skia.Paint(AntiAlias=True, Color=0xD0FFFFFF)
        )

    def _flutter(self, canvas: skia.Canvas, view: View, t: float, a: float, b: float, c: float, i: int) -> None:
        """Leaves and petals on their way down, rocking."""
        shorter = min(view.width, view.height)
        x = (
            (a + 0.05 * math.sin(t * (0.8 + a) + i) + t * 0.03 * (0.5 + c) - view.x * 0.05 * c) % 1.1 - 0.05
        ) * view.width
        y = ((b + t * (0.07 + 0.07 * c)) % 1.1 - 0.05) * view.height
        size = shorter * (0.01 + 0.013 * c) * (0.62 if self._kind == "petals" else 1.0)
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(50 * math.sin(t * (1.1 + c) + i) + i * 50)
        canvas.scale(1, 0.35 + 0.6 * abs(math.sin(t * (1.6 + a) + i)))
        path = skia.Path()
        path.moveTo(-size, 0)
        path.quadTo(0, -size * 0.9, size, 0)
        path.quadTo(0, size * 0.9, -size, 0)
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=self._tones[i % len(self._tones)]))
        canvas.restore()

    def _gull(self, canvas: skia.Canvas, view: View, t: float, a: float, b: float, c: float) -> None:
        span = view.width * (0.03 + 0.03 * c)
        x = ((a + t * 0.03 * (0.6 + c)) % 1.3 - 0.15) * view.width - view.x * 8 * c
        y = view.sky_line * (0.25 + 0.5 * b) + 6 * math.sin(t * 1.3 + a * 9)
        flap = math.sin(t * (4.5 + 2 * c) + a * 9) * (0.6 + 0.4 * math.sin(t * 0.8 + b * 9))
        path = skia.Path()
        path.moveTo(x - span, y - span * 0.42 * flap)
        path.quadTo(x - span * 0.42, y - span * 0.42, x, y)
        path.quadTo(x + span * 0.42, y - span * 0.42, x + span, y - span * 0.42 * flap)
        stroke = skia.Paint(
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=span * 0.12,
            StrokeCap=skia.Paint.kRound_Cap,
            Color=self._dark,
        )
        canvas.drawPath(path, stroke)

    def _confetti(self, canvas: skia.Canvas, view: View, t: float, a: float, b: float, c: float, i: int) -> None:
        x = (a + 0.03 * math.sin(t * 1.4 + i) - view.x * 0.03) % 1.0 * view.width
        y = ((b + t * (0.1 + 0.1 * c)) % 1.1 - 0.05) * view.height
        size = min(view.width, view.height) * (0.008 + 0.01 * c)
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(t * 140 * (c - 0.5) + i * 40)
        canvas.scale(1, abs(math.sin(t * (3 + 3 * a) + i)) + 0.08)
        canvas.drawRect(
            skia.Rect.MakeLTRB(-size, -size * 0.7, size, size * 0.7),
            self._papers[i % len(self._papers)],
        )
        canvas.restore()
