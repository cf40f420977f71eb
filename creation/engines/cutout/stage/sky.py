"""The sky: gradient, stars, sun or moon, painted once; clouds and halo moved every frame."""

from __future__ import annotations

import math
from random import Random

import numpy as np
import skia

from creation.engines.cutout.noise import clamp
from creation.engines.cutout.stage.clouds import cloud, nebula
from creation.engines.cutout.stage.colour import RGB, argb, blend, rgb, saturate
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.moved import glow, premultiplied, shine
from creation.engines.cutout.stage.passing import Change
from creation.engines.cutout.stage.sun import deep_rays, disc, paint_beams, paint_disc
from creation.engines.cutout.stage.surface import NEAREST, blank, soft_dot
from creation.engines.cutout.stage.view import View

#: How much higher than the frame the painted sky is, so that a tilt finds more of it.
_SPARE = 0.5
_HALO = 48  # pixels of the halo's radius as it is kept
#: Clouds hang from here over the horizon, so much of the frame's height further up.
_CLOUDS_FROM, _CLOUDS_OVER = 0.1, 0.42


class Sky:
    """What is behind everything. `kind`: "open", "space" or "deep"; clouds go `drift` times as fast (0: as usual)."""

    def __init__(
        self,
        kind: str,
        view: View,
        light: Light,
        side: float,
        rng: Random,
        change: Change | None = None,
        drift: float = 0.0,
    ) -> None:
        self._kind = kind
        self._change = change
        self._haste = drift or 1.0  # how many times faster than usual clouds go
        self._light = light
        self._sun = (0.5 + side * rng.uniform(0.2, 0.27), light.sun_height if kind == "open" else 0.5)
        self._rows = round(view.height * (1 + _SPARE))
        self._has_sun = light.sun_size > 0
        self._shown = 1.0 if light.cloudy < 0.99 else 0.1  # behind the clouds it is a guess
        self._image = self._paint(view, rng)
        self._later = self._paint_later(view, change) if change is not None else None
        self._disc = disc(view, light, self._shown) if change is not None and light.sun_size else None
        self._clouds = [cloud(view, light, rng) for _ in range(4)] if kind == "open" else []
        spots = [(rng.random(), rng.random(), rng.uniform(0.6, 1.5)) for _ in range(self._count())]
        self._spots = [(place, self._beside(high) if light.is_moon else high, size) for place, high, size in spots]
        halo = round(min(view.width, view.height) * light.sun_size * 3.4)
        self._reach = max(8, halo)
        self._halo = premultiplied(soft_dot(_HALO, argb(light.sun, 0.16 if not light.is_moon else 0.2)))
        self._rays = premultiplied(deep_rays(view)) if kind == "deep" else None
        self._stars = [(rng.random(), rng.random(), rng.random()) for _ in range(26)]

    def sun_at(self, view: View, t: float) -> tuple[float, float]:
        """The column and row of the sun's middle."""
        high = self._sun[1] + (self._change.climb(t) if self._change is not None else 0.0)
        return self._sun[0] * view.width - view.x * 2, view.sky_line - high * view.height

    def sun_shown(self, view: View, t: float) -> float:
        """0…1: how much of the sun is over the horizon."""
        r = max(1.0, min(view.width, view.height) * self._light.sun_size)
        return clamp((view.sky_line + r - self.sun_at(view, t)[1]) / (2 * r), 0.12)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        left = -round(0.04 * view.width)
        if self._kind == "space":
            canvas.drawImage(self._image, left, min(0, round(view.shake[1])), NEAREST)
        elif self._kind == "open":
            canvas.drawImage(self._image, left, round(view.sky_line) - self._rows, NEAREST)
            if self._later is not None and self._change is not None:
                over = skia.Paint(Alphaf=self._change.share(t))
                canvas.drawImage(self._later, left, round(view.sky_line) - self._rows, NEAREST, over)
        else:
            canvas.drawColor(argb(self._light.haze))
            canvas.drawImage(self._image, left, round(view.height * 0.62) - self._rows, NEAREST)
            self._draw_rays(canvas, view, t)
            return
        if self._kind == "open":
            if self._has_sun:
                self._draw_sun(canvas, view, t)
            self._draw_clouds(canvas, view, t)
        stars = self._light.stars
        if self._change is not None:
            stars = max(stars, 1.6 * (self._change.share(t) - 0.35) * min(1.0, 2 * self._change.later.stars))
        if self._kind == "space" or stars > 0.05:
            self._twinkle(canvas, view, t, 1.0 if self._kind == "space" else min(1.0, stars))

    def _beside(self, high: float) -> float:
        """The height of a cloud, 0…1, moved off the moon's own: it passes below or above, and the moon is seen."""
        moon = clamp((self._light.sun_height - _CLOUDS_FROM) / _CLOUDS_OVER, 0.35, 0.9)
        if high < moon:
            return high * (moon - 0.3) / moon
        return moon + 0.3 + 0.3 * (high - moon)

    def _count(self) -> int:
        return round(self._light.cloudy * 9) if self._kind == "open" else 0

    def _paint(self, view: View, rng: Random) -> skia.Image:
        width, height = round(view.width * 1.08), self._rows
        surface, canvas = blank(width, height)
        stops = self._stops()
        # The gradient ends at the frame's usual upper edge; above it the zenith goes on.
        low = height * (1 - 0.62 / (1 + _SPARE)) if self._kind == "open" else 0
        shader = skia.GradientShader.MakeLinear(
            [skia.Point(0, low), skia.Point(0, height)], [argb(stop) for stop in stops], [0, 0.3, 0.58, 0.82, 1]
        )
        canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
        if self._kind == "space":
            nebula(canvas, width, height, rng)
        stars = 1.0 if self._kind == "space" else self._light.stars
        for _ in range(round(stars * (420 if self._kind == "space" else 240))):
            x, y, size = rng.random() * width, rng.random() ** 1.3 * height, rng.random() ** 4
            alpha = rng.uniform(0.25, 0.9) * (1 if self._kind == "space" else 1 - y / height)
            canvas.drawCircle(x, y, 0.6 + 1.7 * size, skia.Paint(AntiAlias=True, Color=argb((1, 1, 1), alpha)))
        if self._kind == "open":
            self._paint_sun(canvas, view, height)
        return surface.makeImageSnapshot()

    def _stops(self) -> tuple[RGB, ...]:
        if self._kind == "space":
            return tuple(map(rgb, ("#05040f", "#0b0a24", "#191242", "#2a1a52", "#3a2358")))
        return self._light.sky

    def _paint_sun(self, canvas: skia.Canvas, view: View, height: int) -> None:
        light = self._light
        x, y = self._sun[0] * view.width + 0.04 * view.width, height - self._sun[1] * view.height
        r = min(view.width, view.height) * light.sun_size
        shown = self._shown
        # Near the horizon the sky is bright already: the glow takes the sky's own warm colour there, never white.
        is_low = light.sun_height < 0.2 and not light.is_moon
        warm = saturate(blend(light.sky[3], light.sun, 0.4), 1.35) if is_low else light.sun
        for radius, alpha in ((6.5, 0.2), (3.6, 0.24), (1.9, 0.34)):
            shader = skia.GradientShader.MakeRadial(
                skia.Point(x, y), r * radius, [argb(warm, alpha * shown), argb(warm, 0)]
            )
            mode = skia.BlendMode.kSrcOver if is_low else skia.BlendMode.kScreen
            canvas.drawCircle(x, y, r * radius, skia.Paint(Dither=True, Shader=shader, BlendMode=mode))
        if light.rays:
            paint_beams(canvas, x, y, view, light)
        if not r or self._change is not None:
            return
        paint_disc(canvas, x, y, r, light, shown)

    def _paint_later(self, view: View, change: Change) -> skia.Image:
        """The sky of the next hour, brighter by what everything is darkened with."""
        width, height = round(view.width * 1.08), self._rows
        surface, canvas = blank(width, height)
        dark = change.tint(1e9)
        tones = [argb((r / dark[0], g / dark[1], b / dark[2])) for r, g, b in change.later.sky]
        low = height * (1 - 0.62 / (1 + _SPARE))
        shader = skia.GradientShader.MakeLinear(
            [skia.Point(0, low), skia.Point(0, height)], tones, [0, 0.3, 0.58, 0.82, 1]
        )
        canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
        return surface.makeImageSnapshot()

    def _draw_sun(self, canvas: skia.Canvas, view: View, t: float) -> None:
        x, y = self.sun_at(view, t)
        if self._disc is not None:
            half = self._disc.width / 2
            self._disc.draw(canvas, x - half, y - half, 1.0)
        size = 1 + 0.1 * math.sin(t * 1.7)
        glow(canvas, self._halo, x, y, self._reach * size, self._shown * (0.8 + 0.15 * math.sin(t * 2.3)))

    def _draw_clouds(self, canvas: skia.Canvas, view: View, t: float) -> None:
        for i, (place, height, size) in enumerate(self._spots):
            image = self._clouds[i % len(self._clouds)]
            w, h = image.width * size, image.height * size
            span = view.width + w
            # Higher clouds are nearer: larger and faster.
            speed = view.width * (0.012 + 0.022 * height)
            x = (place * span + t * speed * self._haste - view.x * (3 + 5 * height)) % span - w
            y = view.sky_line - view.height * (_CLOUDS_FROM + _CLOUDS_OVER * height) - h / 2
            scale = 0.45 + 0.65 * height
            image.draw(canvas, x, y, size * scale)

    def _twinkle(self, canvas: skia.Canvas, view: View, t: float, strength: float) -> None:
        for i, (x, y, phase) in enumerate(self._stars):
            shine = strength * max(0.0, 0.3 + 0.7 * math.sin(t * (1.2 + phase * 2) + i))
            row = y * view.sky_line * (1.0 if self._kind == "space" else 0.7)
            paint = skia.Paint(AntiAlias=True, Color=argb((1, 1, 1), shine))
            canvas.drawCircle(x * view.width, row, 0.8 + 1.8 * shine * phase, paint)

    def _draw_rays(self, canvas: skia.Canvas, view: View, t: float) -> None:
        if self._rays is None:
            return
        for i in range(5):
            sway = math.sin(t * 0.7 + i * 1.9)
            left = view.width * (0.02 + 0.22 * i + 0.04 * sway) - view.x * 6 % 60
            leaning = np.array([[1, -0.22 + 0.05 * sway, left], [0, 1, 0]], float)
            shine(canvas, self._rays, leaning, 0.3 + 0.22 * math.sin(t * 1.1 + i * 2.3))
