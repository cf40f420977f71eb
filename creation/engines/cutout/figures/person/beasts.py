"""Heads of monsters. Head units, as in `head`."""

from __future__ import annotations

from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, light, linear, radial, solid
from creation.engines.cutout.figures.person.eyes import eyes
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
    eyes(
        canvas, view, pose, mood, ((-24.0, -1.0, 0.27, 0.27), (24.0, 1.0, 0.29, 0.29)), least=0.45, up=-0.2,
        brow=(-0.6, 0.26, 0.5), tears=0.08, colours=(looks.iris, skin, skin), shut=stance.shut,
    )  # fmt: skip
    middle, _ = view.at(0, 0)
    oval(canvas, middle, 0.12, 0.17, 0.12, solid(dark(skin, 0.42)))
    voice = max(pose.mouth, stance.mouth, 0.16)
    face.mouth(canvas, middle * 0.8, 0.44, 0.46, voice, mood, dark(skin, 0.5))
    for dx in (-0.24, 0.26):
        x = middle * 0.8 + dx * mood.width
        canvas.drawPath(polygon([(x - 0.08, 0.42), (x + 0.08, 0.42), (x, 0.6)]), solid(face.TOOTH))
