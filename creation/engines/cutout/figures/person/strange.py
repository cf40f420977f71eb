"""Heads of those who are no people: robots, aliens, monsters. Head units, as in `head`."""

from __future__ import annotations

from math import sin
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.motion import wave
from creation.engines.cutout.figures.paint import dark, faded, light, linear, radial, solid, stroke
from creation.engines.cutout.figures.person.apes import APES, ape
from creation.engines.cutout.figures.person.beasts import monster
from creation.engines.cutout.figures.person.eyes import eyes
from creation.engines.cutout.figures.person.hair import View
from creation.engines.cutout.figures.person.hats import HATS
from creation.engines.cutout.figures.person.head import YAW
from creation.engines.cutout.figures.person.looks import FURRY, Looks
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.person.worn import WORN
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import box, oval, smooth, tube


def draw(canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, drop: float) -> None:
    view = View(stance.turn * YAW)
    _HEADS.get(looks.species, ape)(canvas, looks, pose, stance, mood, view, drop)
    for extra in looks.extras:
        if extra in WORN:
            WORN[extra](canvas, view)
    if looks.outfit.hat in HATS:
        HATS[looks.outfit.hat](canvas, looks.outfit.hat_colour, stance.turn)


def _robot(
    canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, view: View, drop: float
) -> None:
    skin = looks.skin
    canvas.drawPath(tube([(0, -0.9), (0.02 - stance.flow * 0.2, -1.32 - drop)], (0.06, 0.045)), solid(dark(skin, 0.35)))
    glow = 0.5 + 0.5 * wave(pose.t * 0.9)
    oval(canvas, 0.02 - stance.flow * 0.2, -1.4 - drop, 0.2, 0.2, solid(faded(0xFFFF6B5A, 0.3 * glow)))
    oval(canvas, 0.02 - stance.flow * 0.2, -1.4 - drop, 0.13, 0.13, radial(0.06, -1.45, 0.2, (0xFFFFB0A0, 0xFFE0403A)))
    for side in (-1.0, 1.0):
        canvas.drawPath(box(side * 1.02 - 0.12, -0.25, 0.24, 0.5, 0.1), solid(dark(skin, 0.3)))
    canvas.drawPath(
        box(-0.98, -0.95, 1.96, 1.88, 0.42),
        linear(-1, -0.9, 1, 0.9, (dark(skin, 0.16), light(skin, 0.3), skin), (0.0, 0.62, 1.0)),
    )
    shift = view.yaw / 27 * 0.14
    canvas.drawPath(box(-0.74 + shift, -0.6, 1.46, 1.16, 0.3), solid(0xFF26303F))
    blink = 1.0 if stance.shut else pose.blink
    for x in (-0.3, 0.36):
        size = 0.21 * mood.eye
        ex, ey = x + shift + pose.gaze[0] * 0.07, -0.18 + pose.gaze[1] * 0.06
        tall = size * max(1 - blink, 0.12) * (1 - mood.lid * 0.6 - mood.cheek * 0.5)
        oval(canvas, ex, ey, size * 1.3, tall * 1.3, solid(faded(looks.iris, 0.28)))
        oval(canvas, ex, ey, size, tall, radial(ex + 0.05, ey - 0.05, 0.25, (0xFFE8FBFF, looks.iris)))
        face.brow(canvas, ex, -0.46, 0.2, mood, -1.0 if x < 0 else 1.0, looks.iris)
    _grille(canvas, shift, max(pose.mouth, stance.mouth, mood.gape * 0.5), mood, pose.t, looks.iris)


def _grille(canvas: Any, shift: float, voice: float, mood: face.Expression, t: float, colour: int) -> None:
    """A robot speaks in bars of light."""
    for i in range(5):
        x = shift + 0.03 + (i - 2) * 0.17
        curve = -mood.smile * 0.12 * (abs(i - 2) / 2) ** 2 + mood.smile * 0.05
        tall = 0.04 + voice * (0.09 + 0.06 * sin(t * 31 + i * 2.1))
        canvas.drawPath(box(x - 0.06, 0.3 + curve - tall, 0.12, tall * 2, 0.04), solid(colour))


def _alien(
    canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, view: View, drop: float
) -> None:
    skin = looks.skin
    for side in (-1.0, 1.0):
        sway = side * 0.1 - stance.flow * 0.4 + 0.06 * wave(pose.t * 0.7, 0.1 * side)
        canvas.drawPath(
            tube(
                [(side * 0.38, -0.82), (side * 0.48 + sway * 0.5, -1.15 - drop), (side * 0.5 + sway, -1.45 - drop * 2)],
                (0.06, 0.05, 0.05),
            ),
            solid(dark(skin, 0.12)),
        )
        oval(
            canvas,
            side * 0.5 + sway,
            -1.5 - drop * 2,
            0.13,
            0.13,
            radial(side * 0.5 + sway, -1.55, 0.2, (light(skin, 0.5), dark(skin, 0.1))),
        )
    points = [
        (0, -1.08),
        (0.78, -0.85),
        (1.1, -0.2),
        (0.85, 0.42),
        (0.36, 0.9),
        (0.05, 1.0),
        (-0.3, 0.9),
        (-0.82, 0.42),
        (-1.1, -0.2),
        (-0.78, -0.85),
    ]
    canvas.drawPath(
        smooth(points), radial(0.35, -0.4, 1.8, (light(skin, 0.3), skin, dark(skin, 0.26)), (0.0, 0.5, 1.0))
    )
    eyes(
        canvas, view, pose, mood, ((-28.0, -1.0, 0.3, 0.36), (28.0, 1.0, 0.3, 0.36)), least=0.4, up=-0.08,
        brow=(-0.56, 0.25, 0.4), tears=0.3, colours=(looks.iris, skin, skin), shut=stance.shut,
    )  # fmt: skip
    middle, _ = view.at(0, 0)
    face.mouth(canvas, middle * 0.8, 0.56, 0.22, max(pose.mouth, stance.mouth), mood, looks.lips)


def belly(canvas: Any, looks: Looks) -> None:
    """Rivets and a lamp for a robot, a soft belly for a monster; the chest is at (0, 0)."""
    if looks.species == "robot":
        canvas.drawPath(box(-0.065, -0.035, 0.15, 0.11, 0.02), solid(dark(looks.skin, 0.3)))
        oval(canvas, -0.025, 0.01, 0.022, 0.022, solid(0xFF5FE08A))
        for x in (0.025, 0.055):
            canvas.drawLine(x, -0.015, x, 0.055, stroke(0xFFE7EEF5, 0.008))
    elif looks.species in FURRY:
        colour = APES[looks.species].bare if looks.species in APES else light(looks.skin, 0.35)
        oval(
            canvas,
            0.05 if looks.species == "monster" else 0.025,
            0.1,
            looks.build.waist * 0.72,
            looks.build.waist * 0.85,
            solid(colour),
        )


_HEADS = {"robot": _robot, "alien": _alien, "monster": monster}
