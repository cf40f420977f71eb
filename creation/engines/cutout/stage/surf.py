"""Where waves run up a beach: wet sand that gives the sky back, a film of water, lines of foam."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.types import SHORE, Ground
from creation.engines.cutout.stage.view import View

_RUN = 0.52  # how far a wave runs up
_PACE = 0.19  # waves a second


class Surf:
    """The edge of the water of one shot."""

    def __init__(self, ground: Ground, brush: Brush) -> None:
        light = brush.light
        self._foam = blend(brush.tone(ground.accent), (1.0, 1.0, 1.0), 0.1 if light.is_dark else 0.5)
        self._frozen = light.frost > 0.5
        sand = brush.tone(ground.colours[3])
        self._wet = blend(blend(sand, light.shade, 0.3), light.sky[2], 0.4)
        self._mirror = light.sky[3]
        self._film = blend(blend(light.sky[3], self._foam, 0.35), sand, 0.15)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        if self._frozen:
            return
        self._fill(canvas, view, self._edge(view, t * 0.2, SHORE - _RUN - 0.12, 0.5), 0.9, self._wet, self._mirror)
        # Two waves follow each other: while one runs back the next comes in.
        for number in (0, 1):
            beat = t * _PACE + 0.5 * number + 0.3
            age, turn = beat % 1.0, math.floor(beat)
            up = (
                math.sin(math.pi / 2 * min(1.0, age / 0.38))
                if age < 0.38
                else math.cos(math.pi / 2 * (age - 0.38) / 0.62)
            )
            strong = 0.75 + 0.25 * math.sin(turn * 2.4 + number)
            reach = SHORE - 0.04 - _RUN * strong * max(0.0, up)
            fade = min(1.0, 6 * age, 2.4 * (1 - age))
            line = self._edge(view, turn * 1.7 + t * 0.25, reach, 1.0)
            self._fill(canvas, view, line, 0.62 * fade, self._film, self._film)
            self._lines(canvas, view, line, fade)

    def _lines(self, canvas: skia.Canvas, view: View, line: list[tuple[float, float]], fade: float) -> None:
        paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeCap=skia.Paint.kRound_Cap)
        for back, width, alpha in ((0.0, 0.012, 0.98), (0.3, 0.005, 0.6), (0.55, 0.004, 0.45)):
            top = view.ground(SHORE)
            path = skia.Path()
            for i, (x, y) in enumerate(line):
                point = (x, y + (top - y) * back + (2.5 * math.sin(i * 1.3 + back * 9) if back else 0))
                (path.lineTo if i else path.moveTo)(*point)
            paint.setStrokeWidth(view.height * width)
            paint.setColor(argb(self._foam, alpha * fade))
            canvas.drawPath(path, paint)

    def _edge(self, view: View, t: float, distance: float, rough: float) -> list[tuple[float, float]]:
        scale, y = view.scale(distance), view.ground(distance)
        points = []
        for i in range(41):
            x = i / 40 * view.width
            world = (x - view.width / 2) / scale + view.x
            curl = 0.5 * math.sin(world * 1.1 + t) + 0.3 * math.sin(world * 2.7 - t * 1.6)
            curl += 0.14 * math.sin(world * 5.3 + t)
            points.append((x, y + curl * rough * scale * 0.055))
        return points

    def _fill(
        self,
        canvas: skia.Canvas,
        view: View,
        edge: list[tuple[float, float]],
        alpha: float,
        colour: tuple[float, float, float],
        below: tuple[float, float, float],
    ) -> None:
        top, low = view.ground(SHORE + 0.02), max(y for _, y in edge)
        path = skia.Path()
        path.moveTo(0, top)
        for point in edge:
            path.lineTo(*point)
        path.lineTo(view.width, top)
        path.close()
        shader = skia.GradientShader.MakeLinear(
            [skia.Point(0, top), skia.Point(0, max(top + 1, low))], [argb(below, alpha), argb(colour, alpha)]
        )
        canvas.drawPath(path, skia.Paint(Dither=True, AntiAlias=True, Shader=shader))
