"""Markings of a face, drawn on the skull before muzzle and eyes. Head units."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from creation.engines.cutout.figures.paint import dark, light, solid
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import oval, smooth, tilted, tube


def _bandit(canvas: Any, kind: Species) -> None:
    """Dark patches around the eyes, as pugs have."""
    for x, wide in ((0.0, 0.44), (0.66, 0.34)):
        tilted(canvas, x - 0.02, -kind.eye_high + 0.02, wide, 0.34, 14 if x < 0.3 else -14, solid(kind.pattern_colour))


def _raccoon(canvas: Any, kind: Species) -> None:
    """A dark band over both eyes and down the cheek, white above and below it."""
    y = -kind.eye_high
    for points in (
        [(-0.95, y - 0.2), (-0.3, y - 0.62), (0.32, y - 0.42), (0.75, y - 0.56), (1.0, y - 0.2), (0.3, y + 0.1)],
        [(-1.0, y + 0.4), (-0.5, y + 0.75), (0.1, y + 0.62), (0.2, y), (-0.6, y - 0.1)],
    ):
        canvas.drawPath(smooth(points, tension=0.14), solid(0xFFF6F7F8))
    band = [
        (-0.92, y + 0.3), (-0.55, y - 0.24), (-0.05, y - 0.4), (0.34, y - 0.14), (0.66, y - 0.36), (0.95, y - 0.1),
        (0.9, y + 0.26), (0.62, y + 0.34), (0.38, y + 0.12), (0.1, y + 0.4), (-0.35, y + 0.52),
    ]  # fmt: skip
    canvas.drawPath(smooth(band, tension=0.14), solid(kind.pattern_colour))


def _spectacles(canvas: Any, kind: Species) -> None:
    """Light patches above the eyes and on the cheeks."""
    for x, wide in ((-0.02, 0.42), (0.66, 0.32)):
        oval(canvas, x, -kind.eye_high - 0.02, wide, 0.46, solid(0xFFFBF8F4))
    oval(canvas, 0.1, 0.5, 0.75, 0.38, solid(0xFFFBF8F4))


def _blaze(canvas: Any, kind: Species) -> None:
    """A white stripe from the brow down the nose."""
    blaze = [(0.22, -0.95), (0.46, -0.92), (0.5, -0.3), (0.72, 0.3), (0.3, 0.32), (0.24, -0.3)]
    canvas.drawPath(smooth(blaze, tension=0.14), solid(0xFFFBF8F4))


def _badger(canvas: Any, kind: Species) -> None:
    oval(canvas, 0.1, 0.0, 0.9, 0.9, solid(0xFFF6F6F4))
    canvas.drawPath(tube([(-0.5, -0.7), (0.0, -0.2), (0.7, 0.35)], (0.2, 0.3, 0.14)), solid(0xFF2E3038))
    canvas.drawPath(tube([(0.42, -0.84), (0.68, -0.3), (0.9, 0.1)], (0.1, 0.24, 0.12)), solid(0xFF2E3038))


def _tears(canvas: Any, kind: Species) -> None:
    """A cheetah's dark lines from eye to mouth."""
    for x, tip in ((0.12, 0.26), (0.76, 0.7)):
        canvas.drawPath(tube([(x, 0.0), (tip, 0.5)], (0.08, 0.04)), solid(kind.pattern_colour))
    for x, y in ((-0.5, -0.5), (-0.3, -0.72), (-0.62, -0.2), (0.1, -0.8)):
        oval(canvas, x, y, 0.07, 0.06, solid(kind.pattern_colour))


def _freckles(canvas: Any, kind: Species) -> None:
    for x, y, size in ((-0.45, -0.4, 0.16), (0.2, -0.72, 0.12), (-0.5, 0.3, 0.12), (-0.2, 0.6, 0.1)):
        oval(canvas, x, y, size, size * 0.9, solid(kind.pattern_colour))


def _eyestripe(canvas: Any, kind: Species) -> None:
    for y in (-0.46, 0.12):
        canvas.drawPath(tube([(-0.8, y + 0.12), (0.0, y), (0.85, y + 0.1)], (0.07, 0.08, 0.06)), solid(0xFFFBF1DE))


def _redstripe(canvas: Any, kind: Species) -> None:
    oval(canvas, 0.3, 0.1, 0.5, 0.6, solid(dark(0xFFB5A67A, 0.3)))


def _chestmoon(canvas: Any, kind: Species) -> None:
    canvas.drawPath(tube([(-0.6, 1.25), (-0.1, 1.5), (0.35, 1.2)], (0.06, 0.16, 0.06)), solid(0xFFF6ECD0))


def _whiteface(canvas: Any, kind: Species) -> None:
    oval(canvas, 0.0, -0.95, 0.5, 0.34, solid(light(kind.coat, 0.4)))
    oval(canvas, -0.36, -0.84, 0.34, 0.3, solid(light(kind.coat, 0.4)))


#: Those that lie over the muzzle too.
LATE = frozenset(("raccoon",))
MASKS: dict[str, Callable[[Any, Species], None]] = {
    "spectacles": _spectacles,
    "bandit": _bandit,
    "raccoon": _raccoon,
    "blaze": _blaze,
    "badgermask": _badger,
    "tearlines": _tears,
    "freckles": _freckles,
    "eyestripe": _eyestripe,
    "redstripe": _redstripe,
    "chestmoon": _chestmoon,
    "whiteface": _whiteface,
}
