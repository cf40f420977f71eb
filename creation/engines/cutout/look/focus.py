"""Depth of field: what is nearer or farther than the sharp distance is out of focus."""

from __future__ import annotations

import itertools

import cv2
import numpy as np

from creation.engines.cutout.stage.moved import shrunk
from creation.engines.cutout.stage.view import View

#: Pixels of blur in a frame 720 wide, for one unit of difference between the inverse distances.
_STRENGTH = 9.0
_FAR = 4.5  # the distance scenery is taken for
_LEAST = 0.9  # less than this nobody sees
_BANDS = 10


def defocus(view: View, distance: float) -> float:
    """Pixels of blur of something at `distance`, 0 where it is sharp enough."""
    if view.focus <= 0:
        return 0.0
    apart = abs(1 / max(0.2, distance) - 1 / max(0.2, view.focus))
    radius = _STRENGTH * apart * min(view.width, view.height) / 720
    return radius if radius >= _LEAST * min(view.width, view.height) / 720 else 0.0


def soften(frame: np.ndarray, view: View) -> None:
    """Puts the scenery, before anyone stands in it, out of focus in place: the ground row by row."""
    most = defocus(view, _FAR)
    nearest = defocus(view, max(0.35, _at(view, view.height)))
    radius = max(most, nearest)
    if not radius:
        return
    blurred = _blurred(frame, radius)
    line = int(np.clip(view.sky_line, 0, view.height))
    _mix(frame, blurred, 0, line, most / radius)
    edges = np.linspace(line, view.height, _BANDS + 1).round().astype(int)
    for top, bottom in itertools.pairwise(edges):
        _mix(frame, blurred, int(top), int(bottom), defocus(view, _at(view, (top + bottom) / 2)) / radius)


def soft(pixels: np.ndarray, radius: float) -> tuple[np.ndarray, int]:
    """One figure out of focus, with the margin it then needs."""
    size = max(3, 2 * round(0.9 * radius) + 1)
    margin = 2 * (size // 2) + 1
    wide = cv2.copyMakeBorder(pixels, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    return np.asarray(cv2.blur(cv2.blur(wide, (size, size)), (size, size))), margin


def _at(view: View, row: float) -> float:
    """The distance of the ground in a row of the frame."""
    below = row - view.sky_line
    return 60.0 if below <= 1 or view.lift <= 0 else view.advance + view.lift * view.focal / below


def _blurred(frame: np.ndarray, radius: float) -> np.ndarray:
    by = 4 if radius > 3 else 2
    height, width = frame.shape[:2]
    small = cv2.GaussianBlur(shrunk(frame, by), (0, 0), max(0.6, radius / by))
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))


def _mix(frame: np.ndarray, blurred: np.ndarray, top: int, bottom: int, share: float) -> None:
    if bottom <= top or share < 0.08:
        return
    part = frame[top:bottom]
    if share > 0.92:
        part[:] = blurred[top:bottom]
    else:
        cv2.addWeighted(part, 1 - share, blurred[top:bottom], share, 0, dst=part)
