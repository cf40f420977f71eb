"""Heads of monsters and monkeys. Head units, as in `head`."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, light, linear, radial, solid
from creation.engines.cutout.figures.person.hair import View
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, polygon, smooth, tube


def monster(
    canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, view: View, drop: float
) -> None:
    skin = looks.skin
    for side in (-1.0, 1.0):
        canvas.drawPath(
            tube([(side * 0.6, -0.72), (side * 0.85, -1.12), (side * 0.72, -1.42)], (0.2, 0.16, 0.03)),
            linear(0, -1.4, 0, -0.7, (0xFFFFF3DC, 0xFFD9B98A)),
        )
    fur = radial(0.35, -0.4, 1.9, (light(skin, 0.25), skin, dark(skin, 0.28)), (0.0, 0.5, 1.0))
    points = []
    for i in range(22):
        angle = i / 22
        radius = 1.06 + (0.1 if i % 2 else 0.0)
        points.append((wave(angle) * radius, -wave(angle + 0.25) * radius))
    canvas.drawPath(smooth(points), fur)
    canvas.drawPath(
        tube(
            [(0, -0.98), (-0.05 - stance.flow * 0.3, -1.3 - drop), (0.12 - stance.flow * 0.5, -1.36 - drop * 2)],
            (0.14, 0.1, 0.02),
        ),
        solid(skin),
    )
    blink = 1.0 if stance.shut else pose.blink
    for azimuth, side, size in ((-24.0, -1.0, 0.27), (24.0, 1.0, 0.29)):
        x, _ = view.at(azimuth, 0)
        slim = 0.45 + 0.55 * view.breadth(azimuth)
        face.eye(canvas, x, -0.2, size * slim, size, pose.gaze, blink, mood, looks.iris, skin, side)
        face.brow(canvas, x, -0.6, 0.26 * slim, mood, side, dark(skin, 0.5))
        if mood.tears:
            face.tears(canvas, x, 0.08, 0.1, pose.t)
    middle, _ = view.at(0, 0)
    oval(canvas, middle, 0.12, 0.17, 0.12, solid(dark(skin, 0.42)))
    voice = max(pose.mouth, stance.mouth, 0.16)
    face.mouth(canvas, middle * 0.8, 0.44, 0.46, voice, mood, dark(skin, 0.5))
    for dx in (-0.24, 0.26):
        x = middle * 0.8 + dx * mood.width
        canvas.drawPath(polygon([(x - 0.08, 0.42), (x + 0.08, 0.42), (x, 0.6)]), solid(face.TOOTH))


def monkey(
    canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, view: View, drop: float
) -> None:
    skin, bare = looks.skin, 0xFFF2CFA4
    for azimuth in (-86.0, 86.0):
        x, _ = view.at(azimuth, 0, 1.04)
        if abs(azimuth + view.yaw) < 118:
            oval(canvas, x, 0.0, 0.36, 0.4, solid(dark(skin, 0.08)))
            oval(canvas, x + 0.04, 0.02, 0.22, 0.26, solid(dark(bare, 0.08)))
    oval(
        canvas,
        0,
        -0.04,
        1.0,
        0.98,
        radial(0.3, -0.45, 1.7, (light(skin, 0.22), skin, dark(skin, 0.25)), (0.0, 0.5, 1.0)),
    )
    canvas.drawPath(
        tube(
            [(-0.05, -0.9), (0.1 - stance.flow * 0.2, -1.18 - drop), (0.28 - stance.flow * 0.4, -1.2 - drop)],
            (0.14, 0.1, 0.03),
        ),
        solid(skin),
    )
    middle, _ = view.at(0, 0)
    shift = middle * 0.9
    for dx in (-0.3, 0.3):
        oval(canvas, shift + dx * 0.95, -0.16, 0.42, 0.44, solid(bare))
    oval(canvas, shift, 0.42, 0.74, 0.5, radial(shift + 0.1, 0.25, 0.9, (light(bare, 0.3), dark(bare, 0.12))))
    blink = 1.0 if stance.shut else pose.blink
    for azimuth, side in ((-20.0, -1.0), (20.0, 1.0)):
        x, _ = view.at(azimuth, 0)
        slim = 0.4 + 0.6 * view.breadth(azimuth)
        face.eye(canvas, x, -0.12, 0.2 * slim, 0.24, pose.gaze, blink, mood, looks.iris, bare, side)
        face.brow(canvas, x, -0.46, 0.22 * slim, mood, side, dark(skin, 0.4))
        if mood.tears:
            face.tears(canvas, x, 0.12, 0.1, pose.t)
    for dx in (-0.07, 0.08):
        oval(canvas, shift * 1.1 + dx, 0.2, 0.04, 0.03, solid(dark(skin, 0.4)))
    face.mouth(canvas, shift, 0.48, 0.36, max(pose.mouth, stance.mouth), mood, dark(skin, 0.45))
