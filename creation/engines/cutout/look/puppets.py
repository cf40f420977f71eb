"""Figures on the stage: drawn once, then lit, rimmed, mirrored and given a shadow as pictures."""

from __future__ import annotations

import math

import cv2
import numpy as np
import skia

from creation.engines.cutout.direction.types import State, Track
from creation.engines.cutout.figures import Figure, Pose
from creation.engines.cutout.figures.mounted import held_by
from creation.engines.cutout.figures.shapes import polygon
from creation.engines.cutout.look.focus import defocus, soft
from creation.engines.cutout.look.lighting import Lighting
from creation.engines.cutout.look.shadows import Shadow
from creation.engines.cutout.look.sheet import Sheet
from creation.engines.cutout.look.styles.base import Dress
from creation.engines.cutout.stage.light import Light
from creation.engines.cutout.stage.surface import put
from creation.engines.cutout.stage.view import View

#: Verbs that throw or hold things far from the body.
_REACHING = {"throw": 3.4, "kick": 3.4, "play": 1.6, "cook": 1.3, "drive": 1.4}
#: The head of who looks out of a window, and the next one behind it, in the window's heights.
_HEAD, _APART = 0.95, 1.15
#: Degrees up to which what stands lower than the ground has sunk into it; beyond them it lies there.
_UPRIGHT = 15.0
#: What goes down into water or ground: below the surface it is not seen.
_SUNK = frozenset(("jump", "dive", "splash", "sink", "run", "fall", "swim"))


class Puppet:
    """One figure of a shot, and whoever rides on it."""

    def __init__(self, track: Track, figure: Figure) -> None:
        self.track = track
        self.figure = figure
        self.riders: list[Puppet] = []
        self.in_front = track.verb[0] not in ("drive", "row")  # of its mount: a driver sits inside

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
        if self.figure.window is not None:
            self.paint(canvas, state.pose)
            for number, rider in enumerate(self.riders):
                self._look_out(canvas, self.figure.window, rider, number, t)
            return
        for rider in self.riders:
            if not rider.in_front:
                self._seat(canvas, rider, t, state.pose)
        self.paint(canvas, state.pose)
        for rider in self.riders:
            if rider.in_front:
                self._seat(canvas, rider, t, state.pose)

    def _look_out(
        self, canvas: skia.Canvas, window: tuple[float, float, float], rider: Puppet, number: int, t: float
    ) -> None:
        """A head and shoulders out of the window, as large as it must be to be known; others behind the first."""
        x, sill, high = window
        x -= number * _APART * high
        figure, pose = rider.figure, rider.track.at(t).pose
        by = _HEAD * high / max(0.01, figure.head_size)
        face = figure.face_at(pose)
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(x - 1.1 * high, sill - 3 * high, x + 1.1 * high, sill), True)
        canvas.translate(x - by * face[0], sill - 0.56 * high - by * face[1])
        canvas.scale(by, by)
        rider.paint(canvas, pose)
        canvas.restore()

    def _seat(self, canvas: skia.Canvas, rider: Puppet, t: float, mounted: Pose) -> None:
        canvas.save()
        canvas.translate(*self.figure.seat)
        by = rider.size / self.size
        canvas.scale(by, by)
        rider.paint(canvas, held_by(self.figure, mounted, by, rider.track.at(t).pose))
        canvas.restore()

    def reach(self, state: State) -> tuple[float, float, float]:
        """Metres the picture may extend from the foot: to a side, up, down."""
        height = max(self.figure.height, 0.85 * self.figure.length)
        for rider in self.riders:
            height = max(height, -self.figure.seat[1] + rider.figure.height * rider.size / self.size)
        side = 0.3 + max(0.62 * self.figure.length, 0.95 * height, _REACHING.get(state.pose.verb, 0.0) * 0.62 * height)
        return side * self.size, (1.42 * height + 0.2) * self.size, (0.42 * height + 0.1) * self.size


class Company:
    """All figures of one shot, under its light."""

    def __init__(
        self,
        puppets: list[Puppet],
        width: int,
        height: int,
        light: Light,
        side: float,
        *,
        is_wet: bool,
        dress: Dress | None = None,
    ) -> None:
        self._light = light
        self._dress = dress
        self._unit = min(width, height) / 720
        self._is_wet = is_wet
        for puppet in puppets:
            if puppet.track.mount >= 0:
                puppets[puppet.track.mount].riders.append(puppet)
        self._standing = [puppet for puppet in puppets if puppet.track.mount < 0]
        self._sheet = Sheet(width, height)
        self._lighting = Lighting(light, side, max(2.0, height / 260))
        self._shadow = Shadow(light, side)

    def by_depth(self, t: float) -> list[tuple[Puppet, State]]:
        """The figures that stand by themselves, the farthest first."""
        states = [(puppet, puppet.track.at(t)) for puppet in self._standing]
        return sorted((pair for pair in states if pair[1].scale > 0.01), key=lambda pair: -pair[1].depth)

    def draw(self, canvas: skia.Canvas, view: View, t: float, puppet: Puppet, state: State, *, grounded: bool) -> None:
        """Paints one figure with its shadow; `grounded` False where there is no ground to fall on."""
        scale = view.scale(state.depth)
        x, foot = view.column(state.x, state.depth), view.ground(state.depth)
        y = foot - state.up * scale
        room = self._room(view, puppet, state, scale, x, y)
        if room is None:
            return
        box = self._sheet.draw(room, lambda own: _place(own, puppet, state, t, scale, x, y))
        if box is None:
            return
        pixels = self._sheet.part(box)
        alpha = self._sheet.outline(box)
        self._lighting.tint(self._sheet.canvas, box)
        self._lighting.add(pixels, alpha)
        if grounded and puppet.figure.casts:
            foot -= state.floor * scale
            up = state.up - state.floor
            high = min(1.0, max(0.0, up) / (1.2 * puppet.figure.height * puppet.size + 0.01))
            wide = (0.34 * puppet.figure.length + 0.1 * puppet.figure.height) * puppet.size * state.scale * scale
            self._shadow.touch(canvas, x, foot, wide, high)
            self._shadow.cast(canvas, alpha, box, (x, foot), up * scale, high)
            if self._is_wet:
                _mirror(canvas, pixels, box, foot + up * scale)
        margin = 0
        if self._dress is not None:
            pixels, margin = self._dress(pixels, self._unit)
        radius = defocus(view, state.depth)
        if radius:
            pixels, spread = soft(pixels, radius)
            margin += spread
        put(canvas, pixels, box.left() - margin, box.top() - margin)

    def _room(self, view: View, puppet: Puppet, state: State, scale: float, x: float, y: float) -> skia.IRect | None:
        """The part of the frame that the figure may touch."""
        side, up, down = (part * scale * max(1.0, state.scale) for part in puppet.reach(state))
        if abs(state.turn) > 12:
            side, down = max(side, up * 0.8), max(down, side * 0.8)
        box = skia.IRect.MakeLTRB(math.floor(x - side), math.floor(y - up), math.ceil(x + side), math.ceil(y + down))
        return box if box.intersect(skia.IRect.MakeWH(view.width, view.height)) else None


def _place(canvas: skia.Canvas, puppet: Puppet, state: State, t: float, scale: float, x: float, y: float) -> None:
    sunk = state.pose.verb in _SUNK or (state.pose.verb == "stand" and abs(state.turn) < _UPRIGHT)
    if state.up < -0.02 and sunk:
        canvas.clipRect(skia.Rect.MakeLTRB(-1e5, -1e5, 1e5, y + state.up * scale))
    canvas.translate(x, y)
    if state.turn:
        middle = 0.0 if puppet.track.shard else -0.45 * puppet.figure.height * puppet.size * state.scale * scale
        canvas.rotate(state.turn, 0, middle)
    facing = math.copysign(max(0.16, abs(state.facing)), state.facing)
    by = scale * puppet.size * state.scale
    canvas.scale(by * facing / math.sqrt(state.squash), by * state.squash)
    puppet.draw_on(canvas, t, state)


def _mirror(canvas: skia.Canvas, pixels: np.ndarray, box: skia.IRect, foot: float) -> None:
    paint = skia.Paint()
    paint.setAlphaf(0.2)
    put(canvas, np.asarray(cv2.flip(pixels, 0)), box.left(), round(2 * foot) - box.bottom(), paint)
