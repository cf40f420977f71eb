"""The land beyond a river: a meadow from its edge to the horizon, and the edge itself with earth and stones."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.ground.lay import cells, fitted
from creation.engines.cutout.stage.view import View

_GRASS = ("#b5cf86", "#8fbb60", "#77a94d", "#689b43")
_EARTH, _WET, _STONE = "#9a7b52", "#6d573c", "#a8a198"
#: Metres of earth between the grass and the water, and between two stones.
_HIGH, _APART = 0.3, 1.1


class Bank:
    """The bank at `distance`; it hides everything beyond, and water is drawn below `edge` only."""

    def __init__(self, distance: float, brush: Brush) -> None:
        self._distance = distance
        light = brush.light
        white = brush.tone("#e4ecf6")
        grass = [blend(brush.tone(tone), white, 0.9 * min(1.0, light.frost)) for tone in _GRASS]
        grass[0] = blend(grass[0], light.haze, 0.5 if light.clear > 6 else 0.95)
        if light.clear < 6:
            grass[1:] = [blend(tone, light.haze, 0.5) for tone in grass[1:]]
        self._grass = [argb(tone) for tone in grass]
        self._earth, self._wet = argb(brush.tone(_EARTH)), argb(brush.tone(_WET))
        self._stone, self._shade = argb(brush.tone(_STONE)), argb(brush.tone(_STONE, -0.35))

    def edge(self, view: View) -> float:
        """The row where the water begins."""
        return view.ground(self._distance)

    def draw(self, canvas: skia.Canvas, view: View) -> None:
        """Paints the land down to the water."""
        if not view.reaches(self._distance):
            return
        top, low, scale = max(0.0, view.sky_line), self.edge(view), view.scale(self._distance)
        if low <= 0:
            return
        ends = [skia.Point(0, top), skia.Point(0, max(top + 1, low))]
        shader = skia.GradientShader.MakeLinear(ends, self._grass, [0.0, 0.2, 0.6, 1.0])
        canvas.drawRect(skia.Rect.MakeLTRB(0, top, view.width, low), skia.Paint(Dither=True, Shader=shader))
        for up, down, colour in ((_HIGH, 0.0, self._earth), (0.1, 0.06, self._wet)):
            self._strip(canvas, view, low - up * scale, low + down * scale, colour)
        step = fitted(view, self._distance, _APART, 26)
        for i in cells(view, self._distance, step):
            r = scale * (0.1 + 0.14 * grain("bank", i, "r"))
            x = view.column((i + grain("bank", i)) * step, self._distance)
            for dx, dy, wide, tone in ((0.0, 0.0, 1.0, self._shade), (-0.12 * r, -0.14 * r, 0.86, self._stone)):
                box = skia.Rect.MakeLTRB(
                    x + dx - wide * r, low + dy - 0.62 * wide * r, x + dx + wide * r, low + dy + 0.3 * r
                )
                canvas.drawOval(box, skia.Paint(AntiAlias=True, Color=tone))

    def _strip(self, canvas: skia.Canvas, view: View, top: float, low: float, colour: int) -> None:
        """A band whose upper edge is uneven: turf hangs over it."""
        scale = view.scale(self._distance)
        path = skia.Path()
        path.moveTo(0, low)
        for i in range(61):
            column = i / 60 * view.width
            x = (column - view.width / 2) / scale + view.x
            path.lineTo(column, top + scale * (0.05 * math.sin(5.1 * x) + 0.035 * math.sin(12.7 * x)))
        path.lineTo(view.width, low)
        path.close()
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=colour))
