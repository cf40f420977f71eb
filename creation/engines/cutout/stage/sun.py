"""Sun and moon, their beams, and the rays that come down into the sea."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.colour import argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.plate import Plate
from creation.engines.cutout.stage.surface import blank
from creation.engines.cutout.stage.view import View


def paint_disc(canvas: skia.Canvas, x: float, y: float, r: float, light: Light, shown: float) -> None:
    centre = argb(light.sun, shown)
    edge = argb(blend(light.sun, (1, 1, 1), 0.2) if light.is_moon else blend(light.sun, light.sky[3], 0.25), shown)
    shader = skia.GradientShader.MakeRadial(skia.Point(x, y), r, [centre, centre, edge], [0, 0.6, 1])
    canvas.drawCircle(x, y, r, skia.Paint(Dither=True, AntiAlias=True, Shader=shader))
    if light.is_moon:
        for dx, dy, size in ((-0.3, -0.2, 0.22), (0.25, 0.3, 0.28), (0.35, -0.35, 0.14), (-0.2, 0.42, 0.12)):
            spot = skia.Paint(AntiAlias=True, Color=argb(rgb("#c9cbd6"), 0.5 * shown))
            canvas.drawCircle(x + dx * r, y + dy * r, size * r, spot)


def disc(view: View, light: Light, shown: float) -> Plate:
    """The sun by itself, for skies it moves in."""
    r = min(view.width, view.height) * light.sun_size
    size = math.ceil(2 * r) + 4
    return Plate(size, size, lambda canvas: paint_disc(canvas, size / 2, size / 2, r, light, shown))


def paint_beams(canvas: skia.Canvas, x: float, y: float, view: View, light: Light) -> None:
    """Light in wedges from the sun."""
    far = 1.1 * max(view.width, view.height)
    colours = [argb(light.sun, 0.2 * light.rays), argb(light.sun, 0.1 * light.rays), argb(light.sun, 0)]
    shader = skia.GradientShader.MakeRadial(skia.Point(x, y), far, colours, [0.05, 0.4, 1])
    paint = skia.Paint(Dither=True, AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kScreen)
    for i in range(13):
        angle, half = math.tau * (i + 0.3 * math.sin(i * 2.3)) / 13, 0.05 + 0.05 * math.sin(i * 1.7) ** 2
        path = skia.Path()
        path.moveTo(x, y)
        for turn in (-half, half):
            path.lineTo(x + math.cos(angle + turn) * far, y + math.sin(angle + turn) * far)
        path.close()
        canvas.drawPath(path, paint)


def deep_rays(view: View) -> skia.Image:
    width, height = round(view.width * 0.16), round(view.height * 0.85)
    surface, canvas = blank(width, height)
    colours = [argb(rgb("#bff5f0"), 0.55), argb(rgb("#7fe0e6"), 0)]
    shader = skia.GradientShader.MakeLinear([skia.Point(0, 0), skia.Point(0, height)], colours)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, width * 0.14)
    canvas.drawRect(
        skia.Rect.MakeLTRB(width * 0.3, 0, width * 0.7, height), skia.Paint(Dither=True, Shader=shader, MaskFilter=blur)
    )
    return surface.makeImageSnapshot()
