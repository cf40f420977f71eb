"""Clouds of the air and of space."""

from __future__ import annotations

from random import Random

import skia

from creation.engines.cutout.stage.colour import argb, blend, rgb
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.plate import Plate
from creation.engines.cutout.stage.shapes import blob
from creation.engines.cutout.stage.view import View


def cloud(view: View, light: Light, rng: Random) -> Plate:
    """A heap of puffs with a flat foot, lit from above, soft at its edges."""
    w = round(min(view.width, view.height) * rng.uniform(0.5, 0.8))
    h = round(w * 0.45)
    puffs = sorted(((rng.uniform(0.14, 0.86), rng.uniform(0.4, 0.74)) for _ in range(16)), key=lambda puff: puff[1])
    # A sky without a sun to be seen lights nothing from above.
    lit = 0.35 if light.sun_size and not light.is_moon else 0.16 if light.is_moon else 0.08
    top, foot = blend(light.clouds, light.sun, lit), blend(light.clouds, light.sky[2], 0.5)

    def draw(canvas: skia.Canvas) -> None:
        for x, y in puffs:
            middle = 1 - abs(x - 0.5) * 1.7
            r = w * (0.05 + 0.1 * middle)
            shader = skia.GradientShader.MakeLinear(
                [skia.Point(0, h * (y - 0.3)), skia.Point(0, h * 0.85)], [argb(top, 0.9), argb(foot, 0.5)]
            )
            path = blob(x * w, h * (y - 0.1 * middle), r * 1.25, r * 0.85, rng, 9, 0.1)
            canvas.drawPath(path, skia.Paint(Dither=True, AntiAlias=True, Shader=shader))

    return Plate(w, h, draw, blur=w * 0.012)


def nebula(canvas: skia.Canvas, width: int, height: int, rng: Random) -> None:
    for _ in range(9):
        x, y, r = rng.random() * width, rng.random() * height, rng.uniform(0.2, 0.5) * width
        colour = rgb(rng.choice(("#6a3fa8", "#2f5fb5", "#b5478f", "#2f8f9a")))
        shader = skia.GradientShader.MakeRadial(skia.Point(x, y), r, [argb(colour, 0.28), argb(colour, 0)])
        canvas.drawCircle(x, y, r, skia.Paint(Dither=True, Shader=shader, BlendMode=skia.BlendMode.kPlus))
