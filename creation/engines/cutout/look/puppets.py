"""Figures on the stage: drawn once, then lit, rimmed, mirrored and given a shadow as pictures."""

from __future__ import annotations

import math

import numpy as np
import skia

from creation.engines.cutout.direction.types import State, Track
from creation.engines.cutout.figures import Figure, Pose
from creation.engines.cutout.figures.shapes import polygon
from creation.engines.cutout.stage.colour import argb, blend, grey
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import LINEAR, NEAREST, blank, blurred, over, soft_dot
from creation.engines.cutout.stage.view import View

#: Verbs that throw or hold things far from the body.
_REACHING = {"throw": 3.4, "kick": 3.4, "play": 1.6, "cook": 1.3, "drive": 1.4}
_SMALL = 4  # a shadow is made at a quarter of its size


class Puppet:
    """One figure of a shot, and whoever rides on it."""

    def __init__(self, track: Track, figure: Figure) -> None:
        self.track = track
        self.figure = figure
        self.riders: list[Puppet] = []
        self.in_front = track.verb[0] != "drive"  # of its mount: a driver sits inside

    @property
    def size(self) -> float:
        return self.track.size

    def paint(self, canvas: skia.Canvas, pose: Pose) -> None:
        """Draws the figure alone, or the piece that is left of it about its middle."""
        shard = self.track.shard
        if not shard:
            self.figure.draw(canvas, pose)
            return
        canvas.save()
        canvas.translate(-sum(x for x, _ in shard) / len(shard), -sum(y for _, y in shard) / len(shard))
        canvas.clipPath(polygon(shard), True)
        self.figure.draw(canvas, pose)
        canvas.restore()

    def draw_on(self, canvas: skia.Canvas, t: float, state: State) -> None:
        """Draws the figure and its riders, one unit a metre of the figure's own."""
        for rider in self.riders:
            if not rider.in_front:
                self._seat(canvas, rider, t)
        self.paint(canvas, state.pose)
        for rider in self.riders:
            if rider.in_front:
                self._seat(canvas, rider, t)

    def _seat(self, canvas: skia.Canvas, rider: Puppet, t: float) -> None:
        canvas.save()
        canvas.translate(*self.figure.seat)
        by = rider.size / self.size
        canvas.scale(by, by)
        rider.paint(canvas, rider.track.at(t).pose)
        canvas.restore()

    def reach(self, state: State) -> tuple[float, float, float]:
        """Metres the picture may extend from the foot: to a side, up, down."""
        height = max(self.figure.height, 0.5 * self.figure.length)
        for rider in self.riders:
            height = max(height, -self.figure.seat[1] + rider.figure.height * rider.size / self.size)
        side = 0.3 + max(0.62 * self.figure.length, 0.95 * height, _REACHING.get(state.pose.verb, 0.0) * 0.62 * height)
        return side * self.size, (1.42 * height + 0.2) * self.size, (0.42 * height + 0.1) * self.size


class Company:
    """All figures of one shot, under its light."""

    def __init__(
        self, puppets: list[Puppet], width: int, height: int, light: Light, side: float, *, is_wet: bool
    ) -> None:
        self._light = light
        self._side = side
        self._is_wet = is_wet
        for puppet in puppets:
            if puppet.track.mount >= 0:
                puppets[puppet.track.mount].riders.append(puppet)
        self._standing = [puppet for puppet in puppets if puppet.track.mount < 0]
        self._pixels = np.zeros((height, width, 4), np.uint8)
        self._surface, self._canvas = over(self._pixels)
        self._tint = _tint(light)
        rim = blend(light.sun, (1, 1, 1), 0.15)
        self._rim = skia.Paint(ColorFilter=skia.ColorFilters.Blend(argb(rim, 1.0), skia.BlendMode.kSrcIn))
        self._erase = skia.Paint(BlendMode=skia.BlendMode.kDstOut)
        self._contact = soft_dot(48, argb(blend(light.shade, (0, 0, 0), 0.35), 0.85), 0.1)
        dark = argb(blend(light.shade, (0, 0, 0), 0.25))
        self._dark = skia.Paint(ColorFilter=skia.ColorFilters.Blend(dark, skia.BlendMode.kSrcIn))

    def by_depth(self, t: float) -> list[tuple[Puppet, State]]:
        """The figures that stand by themselves, the farthest first."""
        states = [(puppet, puppet.track.at(t)) for puppet in self._standing]
        return sorted((pair for pair in states if pair[1].scale > 0.01), key=lambda pair: -pair[1].depth)

    def draw(self, canvas: skia.Canvas, view: View, t: float, puppet: Puppet, state: State, *, grounded: bool) -> None:
        """Paints one figure with its shadow; `grounded` False where there is no ground to fall on."""
        scale = view.scale(state.depth)
        x, foot = view.column(state.x, state.depth), view.ground(state.depth)
        box = self._box(view, puppet, state, scale, x, foot - state.up * scale)
        if box is None:
            return
        image = self._picture(puppet, state, t, scale, x, foot - state.up * scale, box)
        if grounded:
            self._shadow(canvas, image, box, x, foot, state, scale, puppet)
        if self._is_wet and grounded:
            self._mirror(canvas, image, box, foot + state.up * scale)
        canvas.drawImage(image, box.left(), box.top(), NEAREST, self._tint)
        if self._light.rim > 0.1:
            self._edge(canvas, image, box, view)

    def _box(self, view: View, puppet: Puppet, state: State, scale: float, x: float, y: float) -> skia.IRect | None:
        side, up, down = (part * scale * max(1.0, state.scale) for part in puppet.reach(state))
        if abs(state.turn) > 12:
            side, down = max(side, up * 0.8), max(down, side * 0.8)
        box = skia.IRect.MakeLTRB(math.floor(x - side), math.floor(y - up), math.ceil(x + side), math.ceil(y + down))
        return box if box.intersect(skia.IRect.MakeWH(view.width, view.height)) else None

    def _picture(
        self, puppet: Puppet, state: State, t: float, scale: float, x: float, y: float, box: skia.IRect
    ) -> skia.Image:
        self._pixels[box.top() : box.bottom(), box.left() : box.right()] = 0
        canvas = self._canvas
        canvas.save()
        canvas.clipRect(skia.Rect.Make(box))
        canvas.translate(x, y)
        if state.turn:
            middle = 0.0 if puppet.track.shard else -0.45 * puppet.figure.height * puppet.size * state.scale * scale
            canvas.rotate(state.turn, 0, middle)
        facing = math.copysign(max(0.16, abs(state.facing)), state.facing)
        by = scale * puppet.size * state.scale
        squash = state.squash
        canvas.scale(by * facing / math.sqrt(squash), by * squash)
        puppet.draw_on(canvas, t, state)
        canvas.restore()
        return self._surface.makeImageSnapshot(box)

    def _edge(self, canvas: skia.Canvas, image: skia.Image, box: skia.IRect, view: View) -> None:
        """Light along the side of the sun: the figure less itself, moved."""
        step = max(2.0, view.height / 260)
        paint = skia.Paint(BlendMode=skia.BlendMode.kPlus)
        paint.setAlphaf(0.62 * self._light.rim)
        canvas.saveLayer(skia.Rect.Make(box), paint)
        canvas.drawImage(image, box.left(), box.top(), NEAREST, self._rim)
        canvas.drawImage(image, box.left() - self._side * step, box.top() + step * 0.7, NEAREST, self._erase)
        canvas.restore()

    def _shadow(
        self,
        canvas: skia.Canvas,
        image: skia.Image,
        box: skia.IRect,
        x: float,
        foot: float,
        state: State,
        scale: float,
        puppet: Puppet,
    ) -> None:
        high = min(1.0, state.up / (1.2 * puppet.figure.height * puppet.size + 0.01))
        wide = (
            state.scale
            * (0.34 * puppet.figure.length + 0.1 * puppet.figure.height)
            * puppet.size
            * scale
            * (1 - 0.35 * high)
        )
        paint = skia.Paint()
        paint.setAlphaf(0.75 * (1 - 0.7 * high))
        canvas.drawImageRect(
            self._contact, skia.Rect.MakeLTRB(x - wide, foot - wide * 0.16, x + wide, foot + wide * 0.16), LINEAR, paint
        )
        w, h = max(1, box.width() // _SMALL), max(1, box.height() // _SMALL)
        surface, small = blank(w, h)
        small.drawImageRect(image, skia.Rect.MakeWH(w, h), LINEAR, self._dark)
        soft = blurred(surface.makeImageSnapshot(), 1.6)
        faint = skia.Paint()
        faint.setAlphaf(self._light.shadow * (1 - 0.5 * high))
        canvas.save()
        canvas.translate(x, foot)
        lean = self._light.reach
        # Away from the sun and towards the viewer.
        canvas.concat(skia.Matrix.MakeAll(1, self._side * 0.62 * lean, 0, 0, -0.2 * lean, 0, 0, 0, 1))
        canvas.translate(box.left() - x, box.top() - foot + state.up * scale)
        canvas.scale(box.width() / w, box.height() / h)
        canvas.drawImage(soft, 0, 0, LINEAR, faint)
        canvas.restore()

    def _mirror(self, canvas: skia.Canvas, image: skia.Image, box: skia.IRect, foot: float) -> None:
        paint = skia.Paint()
        paint.setAlphaf(0.2)
        canvas.save()
        canvas.translate(0, 2 * foot)
        canvas.scale(1, -1)
        canvas.drawImage(image, box.left(), box.top(), NEAREST, paint)
        canvas.restore()


def _tint(light: Light) -> skia.Paint | None:
    """Figures take less of the light's colour than the place does: they must stay readable."""
    r, g, b = blend(light.key, (1, 1, 1), 0.3)
    if min(r, g, b) > 0.96:
        return None
    lift = 0.03 if grey(light.key) < 0.7 else 0.0
    matrix = [r, 0, 0, 0, lift, 0, g, 0, 0, lift, 0, 0, b, 0, lift * 1.5, 0, 0, 0, 1, 0]
    return skia.Paint(ColorFilter=skia.ColorFilters.Matrix(matrix))
