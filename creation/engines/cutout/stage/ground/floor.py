"""The ground of a shot: a gradient from the horizon to the viewer's feet, with its pattern."""

from __future__ import annotations

import math

import skia

from creation.engines.cutout.stage.brush import Brush
from creation.engines.cutout.stage.colour import RGB, argb, blend, rgb, times
from creation.engines.cutout.stage.ground.patterns import PATTERNS
from creation.engines.cutout.stage.ground.tones import Tones
from creation.engines.cutout.stage.light import Light, dimmed
from creation.engines.cutout.stage.surface import LINEAR, NEAREST, blank
from creation.engines.cutout.stage.types import Ground
from creation.engines.cutout.stage.view import View

#: Where the colours of a ground lie, of the way from the horizon to the viewer's feet.
_PLACES = (0.0, 0.07, 0.22, 0.45, 1.0)
#: Air in which the ground, too, is lost with distance.
_THICK = 6.0
#: The haze on what lies beside a way, where the air is thick.
_VERGE = 0.5


class Floor:
    """The ground of one shot. `far` is where it meets a wall, infinite out of doors; with `fades` haze takes it."""

    def __init__(self, ground: Ground, view: View, brush: Brush, far: float = math.inf, *, fades: bool = False) -> None:
        self._ground = ground
        self._far = far
        # Out of doors the light of the sky comes back from the ground near the horizon.
        self._image = _gradient(ground, view, brush, fades=fades)
        base = brush.tone(ground.colours[len(ground.colours) // 2])
        sky = blend(brush.light.sky[2], brush.light.haze, 0.3)
        accent, second = brush.tone(ground.accent), brush.tone(ground.second)
        if ground.kind not in ("quay", "shore", "water"):
            white = dimmed(times(rgb("#d5e0ee"), brush.light.key), brush.light)
            base, accent, second = (_lain(tone, white, brush.light, 0.8) for tone in (base, accent, second))
        if brush.light.clear < _THICK:
            second = blend(second, brush.light.haze, _VERGE)
        self._tones = Tones(base, accent, second, sky, far)
        self._pattern = PATTERNS.get(ground.kind)

    def draw(self, canvas: skia.Canvas, view: View, t: float) -> None:
        top = view.sky_line if math.isinf(self._far) else view.ground(self._far)
        row = round(top) if math.isinf(self._far) else math.floor(top)
        if row + self._image.height() >= view.height:
            canvas.drawImage(self._image, 0, row, NEAREST)
        else:  # seen from high above
            canvas.drawImageRect(self._image, skia.Rect.MakeLTRB(0, row, view.width, view.height), LINEAR)
        if self._pattern is not None:
            self._pattern(canvas, view, self._tones, t)


def _lain(tone: RGB, white: RGB, light: Light, share: float = 1.0) -> RGB:
    """A tone of the ground under the snow or the sand that lies on it."""
    tone = blend(tone, white, share * min(1.0, 1.04 * light.frost))
    if light.dust is not None:
        sand, thick = light.dust
        tone = blend(tone, times(sand, light.key), share * thick)
    return tone


def _veiled(view: View, below: float, light: Light) -> float:
    """The haze of ground `below` pixels under the horizon."""
    distance = view.lift * view.focal / max(1.0, below)
    return 0.96 * (1 - math.exp(-max(0.0, distance - 1.1) / light.clear))


def _gradient(ground: Ground, view: View, brush: Brush, *, fades: bool) -> skia.Image:
    tones = [brush.tone(colour) for colour in ground.colours]
    light = brush.light
    white = dimmed(times(rgb("#dce6f3"), light.key), light)
    tones = [_lain(tone, white, light) for tone in tones]
    if light.is_wet:
        # Wet ground is darker, and gives the sky back.
        tones = [blend(times(tone, (0.86, 0.87, 0.9)), light.sky[3], 0.16) for tone in tones]
    tones[0] = blend(tones[0], brush.light.haze, 0.9 if fades else 0.45)
    if light.clear < _THICK and brush.haze == 0:
        tones = [
            blend(tone, light.haze, _veiled(view, share * 0.744 * view.height, light))
            for tone, share in zip(tones, _PLACES, strict=False)
        ]
    if fades:
        tones[1] = blend(tones[1], brush.light.haze, 0.55)
    height = round(view.height * 1.2)
    surface, canvas = blank(view.width, height)
    places = list(_PLACES[: len(tones)])
    shader = skia.GradientShader.MakeLinear(
        [skia.Point(0, 0), skia.Point(0, height * 0.62)], [argb(tone) for tone in tones], places
    )
    canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
    return surface.makeImageSnapshot()
