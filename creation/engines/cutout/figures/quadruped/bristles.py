"""More of what faces carry: tusks, sabres, tufts, curls, bills. Head units; drawn over the face."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin
from typing import Any

from creation.engines.cutout.figures.face import TOOTH
from creation.engines.cutout.figures.paint import dark, light, linear, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tube


def _end(kind: Species) -> tuple[float, float]:
    angle = radians(kind.muzzle_angle)
    return 0.12 + cos(angle) * kind.muzzle, 0.18 + sin(angle) * kind.muzzle


def _boartusks(canvas: Any, kind: Species, pose: Pose, voice: float, size: float = 1.0) -> None:
    x, y = _end(kind)
    for dx in (-0.35, 0.02):
        points = [(x + dx, y + 0.22), (x + dx + 0.2 * size, y + 0.1), (x + dx + 0.16 * size, y - 0.35 * size)]
        canvas.drawPath(tube(points, (0.09, 0.09, 0.02)), solid(0xFFFFF6E2))


def _bigtusks(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    _boartusks(canvas, kind, pose, voice, 2.0)


def _longtusks(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    paint = linear(0.3, 0, 1.9, 0, (0xFFD9BE92, 0xFFFFF6E0))
    canvas.drawPath(tube([(0.3, 0.6), (0.7, 1.5), (1.5, 1.7), (2.0, 0.9)], (0.15, 0.15, 0.12, 0.02)), paint)


def _sabres(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    for dx in (-0.2, 0.24):
        canvas.drawPath(
            polygon([(x + dx - 0.1, y + 0.2), (x + dx + 0.1, y + 0.2), (x + dx - 0.06, y + 1.05)]), solid(TOOTH)
        )


def _nosering(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    import skia

    x, y = _end(kind)
    canvas.drawOval(skia.Rect(x + 0.1, y - 0.05, x + 0.5, y + 0.4), stroke(0xFFF2B632, 0.08))


def _tuft(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    """A mop of hair between the ears."""
    for x, y, size in ((-0.2, -0.95, 0.36), (0.15, -1.08, 0.4), (0.4, -0.86, 0.28)):
        oval(canvas, x, y, size, size * 0.8, solid(light(kind.coat, 0.12)))


def _curls(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    for x, y, size in ((-0.35, -0.95, 0.42), (0.15, -1.15, 0.46), (0.5, -0.85, 0.3), (-0.1, -1.4, 0.34)):
        oval(
            canvas,
            x,
            y,
            size,
            size * 0.92,
            linear(0, y - size, 0, y + size, (light(kind.coat, 0.4), dark(kind.coat, 0.14))),
        )


def _fringe(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    """Hair that hangs over one eye."""
    for x, low in ((-0.5, -0.05), (-0.15, -0.2), (0.25, -0.28), (0.6, -0.25)):
        canvas.drawPath(tube([(x * 0.6, -0.98), (x, low)], (0.26, 0.08)), solid(light(kind.coat, 0.2)))


def _underbite(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    for dx in (-0.32, 0.18):
        canvas.drawPath(polygon([(x + dx - 0.07, y + 0.4), (x + dx + 0.07, y + 0.4), (x + dx, y + 0.16)]), solid(TOOTH))
    for dx in (-0.62, 0.44):
        canvas.drawPath(
            tube([(x + dx * 0.6, y + 0.1), (x + dx, y + 0.55)], (0.16, 0.2)), solid(dark(kind.muzzle_colour, 0.08))
        )


def _bigteeth(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    for dx in (-0.06, 0.16):
        canvas.drawPath(
            polygon(
                [(x + dx - 0.1, y + 0.2), (x + dx + 0.1, y + 0.2), (x + dx + 0.08, y + 0.62), (x + dx - 0.08, y + 0.62)]
            ),
            solid(0xFFFFF3D0),
        )


def _flatbill(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    colour = kind.muzzle_colour
    canvas.save()
    canvas.translate(0.5, 0.3)
    canvas.save()
    canvas.rotate(4 + voice * 22)
    canvas.drawPath(smooth([(0.0, 0.05), (1.0, 0.1), (1.5, 0.22), (1.2, 0.4), (0.2, 0.36)]), solid(dark(colour, 0.2)))
    canvas.restore()
    canvas.drawPath(
        smooth([(-0.1, -0.3), (0.5, -0.22), (1.3, -0.02), (1.65, 0.16), (1.2, 0.26), (0.0, 0.26)]), solid(colour)
    )
    oval(canvas, 1.1, -0.02, 0.07, 0.04, solid(dark(colour, 0.5)))
    canvas.restore()


def _bowtie(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    for sign in (-1, 1):
        canvas.drawPath(
            smooth([(0.1, 1.02), (0.1 + sign * 0.5, 0.8), (0.1 + sign * 0.5, 1.26)], tension=0.1), solid(0xFFE0403A)
        )
    oval(canvas, 0.1, 1.02, 0.13, 0.13, solid(0xFFB3292F))


MORE: dict[str, Callable[[Any, Species, Pose, float], None]] = {
    "boartusks": _boartusks,
    "bigtusks": _bigtusks,
    "longtusks": _longtusks,
    "sabres": _sabres,
    "nosering": _nosering,
    "tuft": _tuft,
    "curls": _curls,
    "fringe": _fringe,
    "underbite": _underbite,
    "bigteeth": _bigteeth,
    "flatbill": _flatbill,
    "bowtie": _bowtie,
}
