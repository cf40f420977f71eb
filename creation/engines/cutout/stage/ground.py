"""What figures stand on: a gradient from the horizon to the viewer's feet, with lines in perspective."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import RGB, argb, blend
from creation.engines.cutout.stage.surface import LINEAR, NEAREST, blank
from creation.engines.cutout.stage.types import Ground
from creation.engines.cutout.stage.view import View

Tone = Callable[[str, float], RGB]


class Floor:
    """The ground of one shot. `far` is where it meets a wall, infinite out of doors; with `fades` haze takes it."""

    def __init__(self, ground: Ground, view: View, brush: Brush, far: float = math.inf, *, fades: bool = False) -> None:
        self._ground = ground
        self._far = far
        # Out of doors the light of the sky comes back from the ground near the horizon.
        self._image = _gradient(ground, view, brush, fades=fades)
        self._tones = {
            name: brush.tone(colour) for name, colour in (("accent", ground.accent), ("second", ground.second))
        }
        self._base = brush.tone(ground.colours[len(ground.colours) // 2])

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        top = view.sky_line if math.isinf(self._far) else view.ground(self._far)
        row = round(top) if math.isinf(self._far) else math.floor(top)
        if row + self._image.height() >= view.height:
            canvas.drawImage(self._image, 0, row, NEAREST)
        else:  # seen from high above
            canvas.drawImageRect(self._image, skia.Rect.MakeLTRB(0, row, view.width, view.height), LINEAR)
        match self._ground.kind:
            case "road":
                self._road(canvas, view)
            case "tiles":
                self._grid(canvas, view, 1.1, alongside=True)
            case "planks":
                self._grid(canvas, view, 0.42, alongside=False)

    def _road(self, canvas: skia.Canvas, view: View) -> None:
        """A road across the picture: verge behind and before, kerb lines, dashes along the middle."""
        reach = 1 - view.advance
        back, front = view.advance + 1.75 * max(reach, 0.6), view.advance + 0.5 * reach
        self._band(canvas, view, 60, back, argb(self._tones["second"]))
        self._band(canvas, view, back, back - 0.04 * reach, argb(blend(self._tones["accent"], self._base, 0.45)))
        middle = view.advance + 1.25 * max(reach, 0.6)
        dashes, scale = 2.4, view.scale(middle)
        half = view.width / 2 / scale
        for i in range(math.floor((view.x - half) / dashes) - 1, math.ceil((view.x + half) / dashes) + 1):
            self._quad(
                canvas,
                view,
                i * dashes,
                i * dashes + 1.3,
                middle,
                middle - 0.045 * reach,
                argb(self._tones["accent"], 0.85),
            )
        self._band(canvas, view, front, front - 0.035 * reach, argb(blend(self._tones["accent"], self._base, 0.45)))

    def _band(self, canvas: skia.Canvas, view: View, far: float, near: float, colour: int) -> None:
        if view.reaches(near):
            rect = skia.Rect.MakeLTRB(0, view.ground(far), view.width, view.ground(near))
            canvas.drawRect(rect, skia.Paint(Color=colour, AntiAlias=True))

    def _quad(
        self, canvas: skia.Canvas, view: View, left: float, right: float, far: float, near: float, colour: int
    ) -> None:
        if not view.reaches(near):
            return
        path = skia.Path()
        path.moveTo(view.column(left, far), view.ground(far))
        path.lineTo(view.column(right, far), view.ground(far))
        path.lineTo(view.column(right, near), view.ground(near))
        path.lineTo(view.column(left, near), view.ground(near))
        path.close()
        canvas.drawPath(path, skia.Paint(Color=colour, AntiAlias=True))

    def _grid(self, canvas: skia.Canvas, view: View, step: float, *, alongside: bool) -> None:
        """Joints running away from the viewer, and across too for tiles."""
        reach = 1 - view.advance
        step *= max(0.6, reach)
        far = min(self._far, view.advance + 9 * reach)
        near = view.advance + 0.42 * reach
        if not view.reaches(near):
            return
        half = view.width / 2 / view.scale(far)
        if half / step > 40:
            step = half / 40
        paint = skia.Paint(
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=view.width / 420,
            Color=argb(self._tones["accent"], 0.42),
        )
        path = skia.Path()
        for i in range(math.floor((view.x - half) / step), math.ceil((view.x + half) / step) + 1):
            path.moveTo(view.column(i * step, far), view.ground(far))
            path.lineTo(view.column(i * step, near), view.ground(near))
        rows = 14 if alongside else 0
        for i in range(rows):
            distance = near + (i * 0.28 * reach)
            if distance < far:
                path.moveTo(0, view.ground(distance))
                path.lineTo(view.width, view.ground(distance))
        canvas.drawPath(path, paint)


def _gradient(ground: Ground, view: View, brush: Brush, *, fades: bool) -> skia.Image:
    tones = [brush.tone(colour) for colour in ground.colours]
    tones[0] = blend(tones[0], brush.light.haze, 0.9 if fades else 0.45)
    if fades:
        tones[1] = blend(tones[1], brush.light.haze, 0.55)
    height = round(view.height * 1.2)
    surface, canvas = blank(view.width, height)
    places = [0.0, 0.07, 0.22, 0.45, 1.0][: len(tones)]
    shader = skia.GradientShader.MakeLinear(
        [skia.Point(0, 0), skia.Point(0, height * 0.62)], [argb(tone) for tone in tones], places
    )
    canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
    return surface.makeImageSnapshot()
