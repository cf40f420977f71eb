"""Roads, planks, checks, furrows, mown stripes, courts, lanes: one function for each kind of ground."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import skia

from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.colour import argb, blend
from creation.engines.cutout.stage.ground.lay import band, cells, distances, fill, fitted, near_of, quad, stroke
from creation.engines.cutout.stage.ground.slabs import tiles
from creation.engines.cutout.stage.ground.tones import Tones
from creation.engines.cutout.stage.types import QUAY
from creation.engines.cutout.stage.view import View

Pattern = Callable[[skia.Canvas, View, Tones, float], None]


def road(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """A road across the picture: verge behind, kerb lines, dashes along the middle."""
    reach = 1 - view.advance
    back, front = view.advance + 1.75 * max(reach, 0.6), view.advance + 0.5 * reach
    kerb = argb(blend(tones.accent, tones.base, 0.45))
    band(canvas, view, 60, back, argb(tones.second))
    band(canvas, view, back, back - 0.04 * reach, kerb)
    middle = view.advance + 1.25 * max(reach, 0.6)
    path = skia.Path()
    for i in cells(view, middle, 2.4):
        quad(path, view, i * 2.4, i * 2.4 + 1.3, middle, middle - 0.045 * reach)
    fill(canvas, path, argb(tones.accent, 0.85))
    band(canvas, view, front, front - 0.035 * reach, kerb)


def planks(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Boards that run away from the viewer."""
    reach = 1 - view.advance
    far = min(tones.far, view.advance + 9 * reach)
    near = near_of(view)
    step = fitted(view, far, 0.42 * max(0.6, reach), 80)
    path = skia.Path()
    for i in cells(view, far, step):
        path.moveTo(view.column(i * step, far), view.ground(far))
        path.lineTo(view.column(i * step, near), view.ground(near))
    _worn(canvas, view, tones, step, distances(view, far, 8))
    stroke(canvas, path, argb(tones.accent, 0.42), view.width / 420)


def _worn(canvas: skia.Canvas, view: View, tones: Tones, step: float, rows: list[float]) -> None:
    """Some boards are lighter than their neighbours, some darker."""
    light, dark = skia.Path(), skia.Path()
    for number, (one, other) in enumerate(pairwise(sorted(rows))):
        if other > tones.far:
            break
        for i in cells(view, other, step):
            kind = grain("worn", number, i)
            if kind < 0.2:
                quad(light if kind < 0.09 else dark, view, i * step, (i + 1) * step, other, one)
    fill(canvas, light, argb(blend(tones.base, (1, 1, 1), 0.5), 0.12))
    fill(canvas, dark, argb(tones.accent, 0.16))


def checks(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Every other tile in the second colour."""
    reach = 1 - view.advance
    far = min(tones.far, view.advance + 4.5 * reach)
    step = fitted(view, far, 0.62 * max(0.6, reach), 26)
    rows = distances(view, far, 9)
    path = skia.Path()
    for number, (back, front) in enumerate(pairwise(rows)):
        for i in cells(view, back, step):
            if (i + number) % 2:
                quad(path, view, i * step, (i + 1) * step, back, front)
    fill(canvas, path, argb(tones.second))


def furrows(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Rows of a field, running away to the horizon."""
    far = view.advance + 14 * (1 - view.advance)
    near = near_of(view)
    step = fitted(view, far, 1.0 * max(0.6, 1 - view.advance), 44)
    path = skia.Path()
    for i in cells(view, far, step):
        quad(path, view, i * step, i * step + 0.45 * step, far, near)
    fill(canvas, path, argb(tones.second, 0.8))


def mown(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Lighter and darker stripes of grass, a white line across and a circle."""
    rows = distances(view, view.advance + 9 * (1 - view.advance), 12, 0.34)
    for back, front in zip(rows[::2], rows[1::2], strict=False):
        band(canvas, view, back, front, argb(tones.second, 0.55))
    reach = 1 - view.advance
    band(canvas, view, view.advance + 1.7 * reach, view.advance + 1.64 * reach, argb(tones.accent, 0.9))
    _ring(canvas, view, tones, view.advance + 1.12 * reach, 0.34 * view.width / view.scale(1.0))


def court(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Lines of a sports floor: two across, some away from the viewer, a circle."""
    reach = 1 - view.advance
    far, near = min(tones.far - 0.08, view.advance + 2.2 * reach), view.advance + 0.62 * reach
    for distance in (far, near):
        band(canvas, view, distance, distance - 0.03 * reach, argb(tones.accent, 0.85))
    path = skia.Path()
    for i in cells(view, far, 5.0):
        quad(path, view, i * 5.0, i * 5.0 + 0.1, far, near)
    fill(canvas, path, argb(tones.second, 0.85))
    _ring(canvas, view, tones, view.advance + 1.05 * reach, 0.3 * view.width / view.scale(1.0))


def _ring(canvas: skia.Canvas, view: View, tones: Tones, distance: float, radius: float) -> None:
    path = skia.Path()
    depth = 0.3 * (1 - view.advance)
    for i in range(33):
        angle = math.tau * i / 32
        away = distance + math.sin(angle) * depth
        point = (view.column(math.cos(angle) * radius, away), view.ground(away))
        (path.lineTo if i else path.moveTo)(*point)
    stroke(canvas, path, argb(tones.accent, 0.7), view.width / 130)


def lanes(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Lanes away from the viewer with gutters between them: bowling, running, swimming."""
    far, near = min(tones.far, view.advance + 7 * (1 - view.advance)), near_of(view)
    step = fitted(view, far, 1.5, 16)
    gutters, edges = skia.Path(), skia.Path()
    for i in cells(view, far, step):
        quad(gutters, view, i * step + 0.42 * step, i * step + 0.58 * step, far, near)
        quad(edges, view, i * step + 0.4 * step, i * step + 0.42 * step, far, near)
    fill(canvas, gutters, argb(tones.second))
    fill(canvas, edges, argb(tones.accent, 0.8))


def track(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """A race track across the picture: grass behind, red and white kerbs, a chequered line."""
    reach = 1 - view.advance
    back = view.advance + 1.9 * max(reach, 0.6)
    band(canvas, view, 60, back, argb(tones.second))
    for distance in (back, view.advance + 0.56 * reach):
        near = distance - 0.07 * (distance - view.advance)
        band(canvas, view, distance, near, argb(tones.accent))
        path = skia.Path()
        for i in cells(view, distance, 1.2):
            quad(path, view, i * 1.2, i * 1.2 + 0.6, distance, near)
        fill(canvas, path, argb(blend(tones.accent, (0.85, 0.1, 0.1), 0.85)))


def fields(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Far below: fields of many colours with hedges between them, a road through."""
    greens = [blend(tones.base, tone, share) for tone, share in (
        ((1, 1, 0.6), 0.25), (tones.second, 0.75), (tones.accent, 0.55), ((0.1, 0.3, 0.1), 0.3), (tones.second, 0.35),
    )]  # fmt: skip
    patches = [skia.Path() for _ in greens]
    hedges = skia.Path()
    for number, (one, other) in enumerate(pairwise(_FIELDS)):
        away = min(1.0, one / 110)
        step = fitted(view, other, 17 + 5 * (number % 3), 22)
        half = 0.6 * view.width / view.scale(other)
        quad(hedges, view, view.x - half, view.x + half, one * 1.012, one)
        for i in cells(view, other, step):
            left = (i + 0.37 * (number % 3)) * step
            if away < 0.95 and grain("field", number, i) < 0.8:
                quad(patches[int(grain("field", number, i, "crop") * len(greens))], view, left, left + step, other, one)
            quad(hedges, view, left - 0.3, left + 0.3, other, one)
    for patch, tone in zip(patches, greens, strict=True):
        fill(canvas, patch, argb(tone, 0.62))
    fill(canvas, hedges, argb(blend(tones.accent, (0, 0.1, 0), 0.25), 0.55))


def path(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """A path winding from the viewer's feet to the horizon."""
    reach = 1 - view.advance
    left, right = [], []
    for distance in distances(view, view.advance + 16 * reach, 15, 0.36):
        away = (distance - view.advance) / reach
        middle = view.x * 0.0 + 0.9 * math.sin(away * 0.8) * math.sqrt(away) - 0.3
        half = 0.95 + 0.15 * math.sin(away * 2.3)
        left.append((view.column(middle - half, distance), view.ground(distance)))
        right.append((view.column(middle + half, distance), view.ground(distance)))
    outline = skia.Path()
    outline.addPoly([skia.Point(*point) for point in (*left, *reversed(right))], True)
    fill(canvas, outline, argb(tones.second, 0.9))
    edge = skia.Path()
    for side in (left, right):
        edge.addPoly([skia.Point(*point) for point in side], False)
    stroke(canvas, edge, argb(tones.accent, 0.5), view.width / 90)


def quay(canvas: skia.Canvas, view: View, tones: Tones, t: float) -> None:
    """Paving with its joints, an edge of stone, and water behind that glitters and gives the sky back."""
    tiles(canvas, view, tones, t)
    reach = 1 - view.advance
    edge = max(QUAY, view.advance + 0.9)
    top, low = view.ground(min(60.0, tones.far)), view.ground(edge)
    water = [
        argb(blend(tones.second, tones.sky, 0.55)),
        argb(tones.second),
        argb(blend(tones.second, (0, 0, 0.1), 0.3)),
    ]
    shader = skia.GradientShader.MakeLinear([skia.Point(0, top), skia.Point(0, low)], water, [0, 0.5, 1])
    canvas.drawRect(skia.Rect.MakeLTRB(0, top, view.width, low), skia.Paint(Dither=True, Shader=shader))
    ripples = skia.Path()
    for row, distance in enumerate(distances(view, min(tones.far, view.advance + 11 * reach), 9, 1.62)):
        step = fitted(view, distance, 2.6, 9)
        for i in cells(view, distance, step):
            shift = 0.9 * math.sin(i * 2.1 + row * 1.7) + 0.22 * math.sin(t * 1.1 + row + i)
            long = 0.5 + 0.3 * math.sin(t * 0.9 + i * 1.3 + row * 2)
            quad(ripples, view, i * step + shift, i * step + shift + long, distance, distance * 0.992)
    fill(canvas, ripples, argb(blend(tones.sky, (1, 1, 1), 0.4), 0.5))
    lip = min(reach, 1.2)  # seen from high above it is no broader
    band(canvas, view, edge, edge - 0.05 * lip, argb(blend(tones.accent, (1, 1, 1), 0.35)))
    band(canvas, view, edge - 0.05 * lip, edge - 0.16 * lip, argb(blend(tones.base, tones.accent, 0.4)))


#: Distances of the hedges between the fields of a land seen from high above.
_FIELDS = tuple(16 * 1.2**row for row in range(11))

PATTERNS: dict[str, Pattern] = {
    pattern.__name__: pattern
    for pattern in (road, tiles, planks, checks, furrows, mown, court, lanes, track, fields, path, quay)
}
