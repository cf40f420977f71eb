"""What grows on heads: horns, antlers, trunks, manes, whiskers, teeth. Head units."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin
from typing import Any

from creation.engines.cutout.figures.face import TOOTH
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bristles import MORE
from creation.engines.cutout.figures.quadruped.horns import HORN
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.shapes import oval, polygon, tube


def _end(kind: Species) -> tuple[float, float]:
    angle = radians(kind.muzzle_angle)
    return 0.12 + cos(angle) * kind.muzzle, 0.18 + sin(angle) * kind.muzzle


def _trunk(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    """The elephant's: hangs and sways, curls up to trumpet, eat and cheer."""
    raised = max(
        voice,
        1.0
        if pose.verb in ("cheer", "sing", "wave", "swim")
        else 0.6
        if pose.verb in ("dance", "laugh", "chase")
        else 0.0,
    )
    sway = 0.22 * wave(pose.t * 0.45) + 0.1 * wave(pose.phase)
    points, x, y, angle = [(0.55, 0.2)], 0.55, 0.2, 64.0 - 34 * raised
    for i in range(6):
        angle += ((14 if i < 3 else -22) + 9 * sway) * (1 - raised) - raised * (26 if i > 0 else 10) + 4 * raised * sway
        x, y = x + cos(radians(angle)) * 0.42, y + sin(radians(angle)) * 0.42
        points.append((x, y))
    paint = radial(0.7, 0.0, 3.0, (light(kind.coat, 0.14), kind.coat, dark(kind.coat, 0.22)), (0.0, 0.4, 1.0))
    canvas.drawPath(tube(points, (0.5, 0.42, 0.35, 0.3, 0.26, 0.23, 0.21)), paint)
    for i in (1, 2, 3, 4):
        (ax, ay), (bx, by) = points[i], points[i + 1]
        nx, ny = (by - ay) * 0.55, -(bx - ax) * 0.55
        canvas.drawLine(
            ax + nx * 0.2, ay + ny * 0.2, ax + nx * 1.2, ay + ny * 1.2, stroke(dark(kind.coat, 0.24), 0.045)
        )


def _tusks(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    canvas.drawPath(
        tube([(0.3, 0.62), (0.55, 1.0), (1.05, 1.08)], (0.12, 0.11, 0.02)), linear(0.3, 0, 1.0, 0, (HORN[1], HORN[0]))
    )


def _nosehorn(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    paint = linear(0, y - 1.4, 0, y, HORN)
    canvas.drawPath(tube([(x + 0.1, y - 0.4), (x + 0.34, y - 0.8), (x + 0.36, y - 1.4)], (0.28, 0.2, 0.02)), paint)
    canvas.drawPath(tube([(x - 0.5, y - 0.62), (x - 0.4, y - 0.86), (x - 0.38, y - 1.08)], (0.2, 0.14, 0.02)), paint)


def _nostril(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    thick = kind.muzzle_thick
    shade = solid(dark(kind.muzzle_colour or kind.coat, 0.5))
    oval(canvas, x + thick * 0.48, y - thick * 0.28, 0.08, 0.11, shade)
    oval(canvas, x + thick * 0.08, y - thick * 0.2, 0.08, 0.11, shade)


def _nostrils(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    for dx in (-0.12, 0.36):
        oval(canvas, x + dx, y - kind.muzzle_thick * 0.8, 0.19, 0.15, solid(dark(kind.coat, 0.05)))
        oval(canvas, x + dx, y - kind.muzzle_thick * 0.84, 0.1, 0.07, solid(dark(kind.coat, 0.6)))


def _stumps(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    """A hippo's teeth, when it opens up."""
    if voice < 0.12:
        return
    x, y = _end(kind)
    for dx in (-0.3, 0.3):
        canvas.drawPath(
            tube(
                [(x + dx, y + kind.muzzle_thick * 0.7), (x + dx + 0.02, y + kind.muzzle_thick * 0.7 + 0.22)],
                (0.11, 0.08),
            ),
            solid(TOOTH),
        )


def _disc(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    sniff = 1 + 0.04 * wave(pose.t * 1.7)
    oval(
        canvas,
        x + 0.26,
        y,
        0.27,
        0.4 * sniff,
        radial(x + 0.3, y - 0.15, 0.5, (light(kind.coat, 0.12), dark(kind.coat, 0.18))),
    )
    for dx in (0.18, 0.36):
        oval(canvas, x + dx, y, 0.055, 0.13, solid(dark(kind.coat, 0.5)))


def _whiskers(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    twitch = 0.05 * wave(pose.t * 2.1)
    line = stroke(faded(0xFFFFFFFF, 0.85), 0.03)
    for i in (-1, 0, 1):
        canvas.drawLine(x - 0.2, y + 0.06 * i, x - 0.95, y + 0.04 + 0.2 * i + twitch, line)
        canvas.drawLine(x + 0.25, y + 0.06 * i, x + 0.85, y + 0.2 * i - twitch, line)


def _teeth(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    for dx in (0.0, 0.13):
        canvas.drawPath(
            tube(
                [
                    (x * 0.92 + dx + 0.02, y + kind.muzzle_thick * 0.42),
                    (x * 0.92 + dx + 0.02, y + kind.muzzle_thick * 0.68),
                ],
                (0.065, 0.055),
            ),
            solid(TOOTH),
        )


def _fangs(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    if voice < 0.12:
        return
    x, y = _end(kind)
    for share in (0.5, 0.78, 1.05):
        px, py = 0.12 + (x - 0.12) * share, 0.18 + (y - 0.18) * share + kind.muzzle_thick * 0.72
        canvas.drawPath(polygon([(px - 0.08, py - 0.04), (px + 0.08, py - 0.04), (px + 0.01, py + 0.2)]), solid(TOOTH))


def _goatee(canvas: Any, kind: Species, pose: Pose, voice: float) -> None:
    x, y = _end(kind)
    canvas.drawPath(
        tube([(x - 0.3, y + 0.32), (x - 0.42, y + 0.7), (x - 0.3, y + 1.0)], (0.16, 0.14, 0.02)), solid(0xFFE3DCCB)
    )


#: Drawn over the face.
FRONT: dict[str, Callable[[Any, Species, Pose, float], None]] = {
    "tusks": _tusks,
    "trunk": _trunk,
    "nosehorn": _nosehorn,
    "nostril": _nostril,
    "nostrils": _nostrils,
    "stumps": _stumps,
    "disc": _disc,
    "whiskers": _whiskers,
    "teeth": _teeth,
    "fangs": _fangs,
    "goatee": _goatee,
    **MORE,
}
