"""One row of waves as a picture that repeats, and the veil of water before whoever swims in it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from random import Random

import skia

from creation.engines.cutout.stage.colour import RGB, argb, blend
from creation.engines.cutout.stage.plate import Plate
from creation.engines.cutout.stage.view import View

#: The part of a wave that foams.
_CAP = (0.08, 0.38)
#: Small waves on the water next to the viewer.
_RIPPLES = 9
#: Metres below the surface at which a body can hardly be seen, at which it cannot, and where the veil ends.
_DIM, _HIDDEN, _END = 0.22, 0.6, 3.2
#: How much of the water's own colour lies over a body at the surface and at `_DIM`.
_CLEAR, _MURKY = 0.5, 0.9


@dataclass(frozen=True, eq=False)
class Row:
    """Waves at one distance."""

    plate: Plate
    make_veil: Callable[[], Plate]
    distance: float
    wave: float  # pixels of one wave in the image
    crest: float  # pixels from the image's top to the mean water line
    resolution: float
    speed: float

    @cached_property
    def veil(self) -> Plate:
        """The water before a swimmer, painted when the first one comes."""
        return self.make_veil()


def make_row(view: View, distance: float, tone: RGB, crest: RGB, share: float, rng: Random, rough: float) -> Row:
    """`share` is 0 for the farthest and 1 for the nearest, `rough` 1 in a storm."""
    resolution = view.scale(distance)
    wave = max(70.0, min(view.width * 0.75, 2.3 * resolution))
    height = 3 + wave * (0.045 + 0.085 * rough)
    # The nearest reaches down to the viewer, however the camera rises.
    below = round(view.height * (0.02 + 0.11 * share if share < 1 else 0.6) + height * 2)
    width = round((math.ceil(view.width * 1.15 / wave) + 1) * wave)
    phase = rng.random() * math.tau
    top, line, capped = skia.Path(), skia.Path(), False
    step = 8 if wave > 160 else 4
    for x in range(0, width + 8, step):
        turn = x / wave * math.tau
        y = height * (
            1 - 0.62 * math.sin(turn) - 0.26 * math.sin(2 * turn + phase) - 0.12 * math.sin(3 * turn + 2 * phase)
        )
        (top.lineTo if x else top.moveTo)(x, y)
        # Foam along the crests.
        is_cap = _CAP[0] < x / wave % 1.0 < _CAP[1]
        (line.lineTo if is_cap and capped else line.moveTo)(x, y + 1)
        capped = is_cap
    # High waves are dark in their hollows.
    hollow = blend(tone, (0.03, 0.06, 0.1), 0.38 * rough)
    tones = (blend(tone, crest, 0.3 + 0.12 * rough), blend(tone, crest, 0.06), hollow)
    lit = min(below, 0.13 * view.height) * 0.7
    stroke = skia.Paint(
        AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=1 + min(height, 3 + 0.07 * wave) * 0.16
    )
    stroke.setStrokeCap(skia.Paint.kRound_Cap)
    stroke.setColor(argb(crest, 0.25 + 0.35 * share))

    def draw(canvas: skia.Canvas) -> None:
        colours = [argb(one) for one in tones]
        shader = skia.GradientShader.MakeLinear([skia.Point(0, 0), skia.Point(0, lit)], colours, [0, 0.3, 1])
        canvas.drawPath(_closed(top, width, height * 2 + below), skia.Paint(Dither=True, AntiAlias=True, Shader=shader))
        canvas.drawPath(line, stroke)
        if share == 1:
            _ripples(canvas, wave, width, below, crest, ripples)

    deep = height * 2 + min(_END * resolution, 1.1 * view.height)

    def draw_veil(canvas: skia.Canvas) -> None:
        down = [0.0, _DIM * resolution, _HIDDEN * resolution, 0.8 * deep, deep]
        alphas = (_CLEAR, _MURKY, 1.0, 1.0, 0.0)
        shown = (tones[0], tones[1], tones[2], tones[2], tones[2])
        colours = [argb(one, alpha) for one, alpha in zip(shown, alphas, strict=True)]
        places = [min(1.0, (height + one) / (height + deep)) for one in down]
        shader = skia.GradientShader.MakeLinear([skia.Point(0, 0), skia.Point(0, height + deep)], colours, places)
        canvas.drawPath(_closed(top, width, deep), skia.Paint(Dither=True, AntiAlias=True, Shader=shader))
        canvas.drawPath(line, stroke)

    ripples = [(rng.random(), rng.random(), rng.uniform(0.1, 0.24)) for _ in range(_RIPPLES)]
    plate = Plate(width, round(height * 2) + below, draw)
    return Row(
        plate,
        lambda: Plate(width, round(deep), draw_veil),
        distance,
        wave,
        height,
        resolution,
        0.16 + 0.1 * rng.random(),
    )


def _ripples(
    canvas: skia.Canvas, wave: float, width: float, below: float, crest: RGB, places: list[tuple[float, float, float]]
) -> None:
    """Small light waves on the water next to the viewer, the nearer the larger; they repeat with the wave."""
    stroke = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeCap=skia.Paint.kRound_Cap)
    for across, down, long in places:
        near = 0.35 + 0.65 * down
        y, half = below * (0.12 + 0.86 * down), 0.5 * wave * long * near
        stroke.setStrokeWidth(max(1.0, 0.011 * wave * near))
        stroke.setColor(argb(crest, 0.3))
        for copy in range(-1, math.ceil(width / wave) + 1):
            x = (copy + across) * wave
            arc = skia.Path()
            arc.moveTo(x - half, y)
            arc.quadTo(x - 0.3 * half, y - 0.36 * half, x + 0.1 * half, y - 0.06 * half)
            arc.quadTo(x + 0.5 * half, y - 0.26 * half, x + half, y)
            canvas.drawPath(arc, stroke)


def _closed(top: skia.Path, width: float, low: float) -> skia.Path:
    path = skia.Path(top)
    path.lineTo(width + 8, low)
    path.lineTo(0, low)
    path.close()
    return path
