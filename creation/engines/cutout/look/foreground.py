"""What is drawn over a whole shot by its camera or its style: the trunk a reveal slides out from, lines of speed."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import skia

from creation.engines.cutout.direction.types import ShotPlan
from creation.engines.cutout.noise import dice
from creation.engines.cutout.stage.colour import RGB, argb, times
from creation.engines.cutout.stage.surface import LINEAR, blank

#: Styles that draw speed, what is fast in them, and metres a second from which on it is.
_LINED = ("anime", "comic")
_FAST = ("chase", "flee", "run", "drive", "race", "fly")
_SPEED = 1.6
_LINES, _RATE = 26, 12
#: Width of the trunk in frames, and of its picture in pixels.
_WIDE, _PIXELS = 1.5, 120


class Foreground:
    """What lies over one shot. `shade` is the colour of what stands near and against the light."""

    def __init__(self, shot: ShotPlan, style: str, shade: RGB, seed: int) -> None:
        self._shot = shot
        self._shade = argb(times(shade, (0.42, 0.42, 0.42)))
        self._seed = seed
        self._lined = style in _LINED

    def draw(self, canvas: skia.Canvas, width: int, height: int, t: float) -> None:
        """Draws what lies over the shot at `t` seconds."""
        if self._lined and self._is_fast(t):
            self._lines(canvas, width, height, t)
        until, way = abs(self._shot.reveal), 1.0 if self._shot.reveal > 0 else -1.0
        if until and t < until:
            gone = t / until
            gone = gone * gone * (3 - 2 * gone)
            # It covers all but an edge, and leaves the frame on the side the lens comes from.
            x = 0.5 * width - way * (0.34 + 0.98 * gone) * width - 0.5 * _WIDE * width
            where = skia.Rect.MakeXYWH(x, -0.02 * height, _WIDE * width, 1.04 * height)
            canvas.drawImageRect(_trunk(self._shade), where, LINEAR)

    def _is_fast(self, t: float) -> bool:
        for track in self._shot.tracks:
            state = track.at(t)
            if state.pose.verb in _FAST and state.pose.speed > _SPEED:
                return True
        return False

    def _lines(self, canvas: skia.Canvas, width: int, height: int, t: float) -> None:
        """Tapered strokes from the edges of the frame towards its middle, new ones twelve times a second."""
        rng = dice(self._seed, "lines", int(t * _RATE))
        path = skia.Path()
        for _ in range(_LINES):
            angle = rng.uniform(0, 2 * np.pi)
            far, near = 0.75, rng.uniform(0.44, 0.58)
            thick = rng.uniform(0.004, 0.011)
            points = []
            for reach, turn in ((far, -thick), (far, thick), (near, 0.0)):
                points.append(
                    skia.Point(
                        width * (0.5 + 1.05 * reach * np.cos(angle + turn)),
                        height * (0.5 + reach * np.sin(angle + turn)),
                    )
                )
            path.addPoly(points, True)
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=0x9CFFFFFF))


@lru_cache(maxsize=4)
def _trunk(colour: int) -> skia.Image:
    """A trunk out of focus, upright, its bark lighter towards one side."""
    surface, canvas = blank(_PIXELS, _PIXELS)
    path = skia.Path()
    path.moveTo(14, -10)
    path.cubicTo(20, 40, 12, 80, 6, _PIXELS + 10)
    path.lineTo(_PIXELS - 4, _PIXELS + 10)
    path.cubicTo(_PIXELS - 16, 84, _PIXELS - 10, 40, _PIXELS - 16, -10)
    path.close()
    red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255
    lighter = 0xFF000000 | min(255, red + 34) << 16 | min(255, green + 28) << 8 | min(255, blue + 22)
    shader = skia.GradientShader.MakeLinear(
        [skia.Point(0, 0), skia.Point(_PIXELS, 0)], [lighter, colour, colour, lighter], [0, 0.3, 0.75, 1]
    )
    canvas.drawPath(path, skia.Paint(Shader=shader, ImageFilter=skia.ImageFilters.Blur(2.2, 2.2)))
    return surface.makeImageSnapshot()
