"""The tools of every pattern on the ground: bands across, strips away from the viewer, all in perspective."""

from __future__ import annotations

import math
from collections.abc import Iterator

import skia

from creation.engines.cutout.stage.view import View

#: Nearer than this share of the way to the stage nothing is laid.
NEAR = 0.42


def band(canvas: skia.Canvas, view: View, far: float, near: float, colour: int) -> None:
    """A band across the whole picture between two distances."""
    if view.reaches(near):
        rect = skia.Rect.MakeLTRB(0, view.ground(far), view.width, view.ground(near))
        canvas.drawRect(rect, skia.Paint(Color=colour, AntiAlias=True))


def quad(path: skia.Path, view: View, left: float, right: float, far: float, near: float) -> None:
    """Adds a rectangle of the ground, metres along the stage by distances."""
    path.moveTo(view.column(left, far), view.ground(far))
    path.lineTo(view.column(right, far), view.ground(far))
    path.lineTo(view.column(right, near), view.ground(near))
    path.lineTo(view.column(left, near), view.ground(near))
    path.close()


def cells(view: View, far: float, step: float) -> Iterator[int]:
    """The numbers of the strips `step` metres wide that are in the frame at `far`."""
    half = view.width / 2 / view.scale(far)
    return iter(range(math.floor((view.x - half) / step) - 1, math.ceil((view.x + half) / step) + 2))


def fitted(view: View, far: float, step: float, most: int = 36) -> float:
    """`step`, or more where more than `most` of them would be in the frame."""
    return max(step, view.width / view.scale(far) / most)


def near_of(view: View) -> float:
    return view.advance + NEAR * (1 - view.advance)


def distances(view: View, far: float, count: int, nearest: float = NEAR) -> list[float]:
    """`count` distances from `far` to `nearest` of the way, even to the eye."""
    reach = 1 - view.advance
    low, high = nearest * reach, max(nearest * reach * 1.1, far - view.advance)
    return [view.advance + high * (low / high) ** (i / (count - 1)) for i in range(count)]


def fill(canvas: skia.Canvas, path: skia.Path, colour: int) -> None:
    canvas.drawPath(path, skia.Paint(Color=colour, AntiAlias=True))


def stroke(canvas: skia.Canvas, path: skia.Path, colour: int, width: float) -> None:
    canvas.drawPath(path, skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width, Color=colour))
