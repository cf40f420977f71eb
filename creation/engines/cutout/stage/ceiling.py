"""What closes a room above: a gradient that meets the wall, with beams, panels or tubes in perspective."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.surface import NEAREST, blank
from creation.engines.cutout.stage.types import Ceiling
from creation.engines.cutout.stage.view import View

_NEAR = 0.45  # of the way to the stage: nearer beams are above the frame
_STEPS = {
    "beams": (1.5, 0.14, 0.9),
    "panels": (1.2, 0.025, 0.5),
    "tubes": (2.4, 0.16, 0.95),
    "vault": (3.0, 0.3, 0.55),
    "plain": (2.3, 0.03, 0.5),
}

_FLAT = ("panels", "plain")  # joints and mouldings instead of timber


class Vault:
    """The ceiling of one shot, over a wall at `far`."""

    def __init__(self, ceiling: Ceiling, view: View, brush: Brush, far: float) -> None:
        self._kind = ceiling.kind
        self._far = far
        # Over a giant the room grows.
        self._height = max(ceiling.height, 1.3 * view.lift + 0.5)
        self._lit = ceiling.kind == "tubes"
        shade = 0.15 if self._lit else -0.12
        self._accent = brush.tone(ceiling.accent, shade, lit=not self._lit)
        self._shade = brush.tone(ceiling.accent, -0.4)
        dark, light = brush.tone(ceiling.colour, -0.42), brush.tone(ceiling.colour, 0.04)
        rows = round(view.height * 0.9)
        surface, canvas = blank(view.width, rows)
        stops = [argb(dark), argb(blend(dark, light, 0.75)), argb(light)]
        shader = skia.GradientShader.MakeLinear([skia.Point(0, 0), skia.Point(0, rows)], stops, [0, 0.6, 1])
        canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
        self._image = surface.makeImageSnapshot()

    def draw(self, canvas: skia.Canvas, view: View) -> None:
        foot = self._row(view, self._far)
        if foot <= 0:
            return
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(0, 0, view.width, foot))
        canvas.drawImage(self._image, 0, math.floor(foot) - self._image.height(), NEAREST)
        if self._kind in _STEPS:
            self._lines(canvas, view)
        canvas.restore()
        edge = skia.Paint(Color=argb(self._shade, 0.55), AntiAlias=True)
        canvas.drawRect(skia.Rect.MakeLTRB(0, foot - view.height * 0.004, view.width, foot), edge)

    def _row(self, view: View, distance: float) -> float:
        return view.sky_line + (view.lift - self._height) * view.scale(distance)

    def _lines(self, canvas: skia.Canvas, view: View) -> None:
        step, wide, alpha = _STEPS[self._kind]
        near = view.advance + _NEAR * (1 - view.advance)
        half = view.width / 2 / view.scale(self._far)
        paths = [skia.Path(), skia.Path()]
        for i in range(math.floor((view.x - half) / step) - 1, math.ceil((view.x + half) / step) + 2):
            for path, offset in zip(paths, (0.0, wide), strict=True):
                left = i * step + offset
                path.moveTo(view.column(left, self._far), self._row(view, self._far))
                path.lineTo(view.column(left + wide, self._far), self._row(view, self._far))
                path.lineTo(view.column(left + wide, near), self._row(view, near))
                path.lineTo(view.column(left, near), self._row(view, near))
                path.close()
        if self._kind not in _FLAT:
            canvas.drawPath(paths[1], skia.Paint(AntiAlias=True, Color=argb(self._shade, 0.35)))
        canvas.drawPath(paths[0], skia.Paint(AntiAlias=True, Color=argb(self._accent, alpha)))
        if self._kind in _FLAT:
            line = skia.Paint(AntiAlias=True, Color=argb(self._accent, alpha))
            for i in range(5):
                distance = self._far - i * 0.36
                if distance > near:
                    y = self._row(view, distance)
                    canvas.drawRect(skia.Rect.MakeLTRB(0, y, view.width, y + view.height / 500), line)
