"""Paving: slabs in rows that lie still while the lens moves, each a little unlike its neighbours."""

from __future__ import annotations

from itertools import pairwise

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.ground.lay import cells, fill, fitted, quad, stroke
from creation.engines.cutout.stage.ground.tones import Tones
from creation.engines.cutout.stage.view import View

#: The distances of the joints between rows of slabs.
_ROWS = tuple(0.36 * 1.17**row for row in range(24))
#: The far edge of a joint over its near one, and half its width of a slab's.
_JOINT, _GAP = 1.012, 0.012
#: Metres a slab is wide.
_WIDE = 0.95


def tiles(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Every other row is half a slab aside; some are lighter, some darker, one is cracked here and there."""
    reach = 1 - view.advance
    joints, light, dark, cracks = skia.Path(), skia.Path(), skia.Path(), skia.Path()
    for number, (one, other) in enumerate(pairwise(_ROWS)):
        if other > tones.far or other > view.advance + 11 * reach:
            break
        if one - view.advance < 0.3 * reach:
            continue
        step = fitted(view, other, _WIDE, 44)
        half = 0.6 * view.width / view.scale(other)
        quad(joints, view, view.x - half, view.x + half, one * _JOINT, one)
        for i in cells(view, other, step):
            left = (i + 0.5 * (number % 2)) * step
            quad(joints, view, left - _GAP * step, left + _GAP * step, other, one)
            kind = grain("slab", number, i)
            if kind < 0.36:
                quad(light if kind < 0.16 else dark, view, left, left + step, other, one)
            elif kind > 0.96:
                _crack(cracks, view, left, step, one, other, kind)
    fill(canvas, light, argb(blend(tones.base, (1, 1, 1), 0.5), 0.16))
    fill(canvas, dark, argb(tones.accent, 0.24))
    fill(canvas, joints, argb(tones.accent, 0.6))
    stroke(canvas, cracks, argb(tones.accent, 0.7), view.width / 500)


def _crack(path: skia.Path, view: View, left: float, step: float, near: float, far: float, key: float) -> None:
    """A jagged line from edge to edge of one slab."""
    for k in range(5):
        distance = near + (far - near) * k / 4
        x = left + step * (0.3 + 0.1 * k + 0.16 * (grain(key, k) - 0.5))
        (path.lineTo if k else path.moveTo)(view.column(x, distance), view.ground(distance))
