"""Monkeys and apes: one head, told apart by fur, face, ears and what stands out of it. Head units, as in `head`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.paint import Colour, dark, light, mix, radial, solid
from creation.engines.cutout.figures.person.eyes import eyes
from creation.engines.cutout.figures.person.hair import View
from creation.engines.cutout.figures.person.looks import Looks
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import oval, smooth, tube


@dataclass(frozen=True)
class Ape:
    """What tells one from the other."""

    bare: Colour  # face and belly
    ear: float = 0.36  # half its breadth
    tuft: bool = False
    crest: float = 0.0  # how high the crown rises
    flanges: bool = False  # cheek pads
    beard: bool = False
    silver: bool = False  # a silver back


APES = {
    "monkey": Ape(0xFFF2CFA4, tuft=True),
    "chimpanzee": Ape(0xFFD8AE88, ear=0.44),
    "gorilla": Ape(0xFF6A6468, ear=0.17, crest=0.34, silver=True),
    "orangutan": Ape(0xFF9C7766, ear=0.16, crest=0.1, flanges=True, beard=True),
}


def ape(canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, view: View, drop: float) -> None:
    """The head of any of them."""
    kind, skin = APES[looks.species], looks.skin
    bare = kind.bare
    for azimuth in (-86.0, 86.0):
        x, _ = view.at(azimuth, 0, 1.04)
        if abs(azimuth + view.yaw) < 118:
            oval(canvas, x, 0.0, kind.ear, 1.1 * kind.ear, solid(dark(skin, 0.08)))
            oval(canvas, x + 0.04, 0.02, 0.6 * kind.ear, 0.7 * kind.ear, solid(dark(bare, 0.08)))
    fur = radial(0.3, -0.45, 1.7, (light(skin, 0.22), skin, dark(skin, 0.25)), (0.0, 0.5, 1.0))
    if kind.crest:
        canvas.drawPath(
            smooth([(-0.86, -0.3), (-0.45, -0.9 - kind.crest), (0.3, -0.96 - kind.crest), (0.86, -0.3)]), fur
        )
    if kind.beard:
        canvas.drawPath(
            smooth([(-0.6, 0.5), (-0.25, 1.3 + drop), (0.1, 1.42 + drop), (0.45, 1.25 + drop), (0.7, 0.5)]), fur
        )
    oval(canvas, 0, -0.04, 1.0, 0.98, fur)
    if kind.tuft:
        flow = stance.flow
        tuft = [(-0.05, -0.9), (0.1 - flow * 0.2, -1.18 - drop), (0.28 - flow * 0.4, -1.2 - drop)]
        canvas.drawPath(tube(tuft, (0.14, 0.1, 0.03)), solid(skin))
    middle, _ = view.at(0, 0)
    _face(canvas, looks, pose, stance, mood, view, middle * 0.9)


def _face(
    canvas: Any, looks: Looks, pose: Pose, stance: Stance, mood: face.Expression, view: View, shift: float
) -> None:
    kind, skin = APES[looks.species], looks.skin
    bare, middle = kind.bare, shift / 0.9
    if kind.flanges:
        for side in (-1.0, 1.0):
            oval(canvas, shift + side * 0.62, 0.12, 0.34, 0.6, solid(mix(bare, skin, 0.35)))
    for dx in (-0.3, 0.3):
        oval(canvas, shift + dx * 0.95, -0.16, 0.42, 0.44, solid(bare))
    oval(canvas, shift, 0.42, 0.74, 0.5, radial(shift + 0.1, 0.25, 0.9, (light(bare, 0.3), dark(bare, 0.12))))
    eyes(
        canvas, view, pose, mood, ((-20.0, -1.0, 0.2, 0.24), (20.0, 1.0, 0.2, 0.24)), least=0.4, up=-0.12,
        brow=(-0.46, 0.22, 0.4), tears=0.12, colours=(looks.iris, bare, skin), shut=stance.shut,
    )  # fmt: skip
    for dx in (-0.07, 0.08):
        oval(canvas, 0.99 * middle + dx, 0.2, 0.055 if kind.silver else 0.04, 0.03, solid(dark(bare, 0.5)))
    face.mouth(canvas, shift, 0.48, 0.36, max(pose.mouth, stance.mouth), mood, dark(mix(skin, bare, 0.4), 0.5))
