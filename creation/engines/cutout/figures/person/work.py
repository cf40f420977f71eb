"""Work and leisure with a tool in the hand."""

from __future__ import annotations

from creation.engines.cutout.figures.motion import TAU, beat, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def hammer(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 0.7)
    blow = swing(share, (0, 0), (0.45, 1), (0.6, -0.15), (0.7, 0), (1, 0))
    return Stance(
        far=(0.95 + 1.25 * blow, 0.5 + 0.8 * blow),
        near=(0.75, 0.5),
        far_prop="hammer",
        lean=0.3 - 0.16 * blow,
        crouch=0.07,
        nod=0.15,
        near_foot=(-0.12, 0, 0.2),
        far_foot=(0.1, 0, 0),
        turn=0.85,
        mood="effort",
    )


def knit(pose: Pose, legs: float) -> Stance:
    """Two needles that click before the chest, what is done hanging from them."""
    click = wave(pose.t * 2.4)
    return Stance(
        near=(0.55 + 0.05 * click, 1.25 - 0.1 * click),
        far=(0.7 - 0.05 * click, 1.1 + 0.1 * click),
        near_prop="knitting",
        lean=0.06,
        nod=0.2 + 0.02 * wave(pose.t * 0.4),
        crouch=0.02,
        turn=0.75,
        front=0.45,
        mood="joy",
    )


def pat(pose: Pose, legs: float) -> Stance:
    """Hand after hand on what is shaped: snow, sand, blocks."""
    hand = wave(pose.t * 1.5)
    return Stance(
        near=(1.1 + 0.28 * hand, 0.4 - 0.2 * hand),
        far=(1.2 - 0.28 * hand, 0.4 + 0.2 * hand),
        lean=0.28 + 0.04 * wave(pose.t * 3),
        crouch=0.06 + 0.012 * wave(pose.t * 3),
        nod=0.08,
        near_foot=(-0.12, 0, 0.2),
        far_foot=(0.1, 0, 0),
        turn=0.85,
        mood="joy",
        grip=False,
    )


def plant(pose: Pose, legs: float) -> Stance:
    pat = wave(pose.t * 1.4)
    return Stance(
        crouch=legs - 0.17,
        lean=0.55 + 0.05 * pat,
        sway=-0.05,
        near=(0.55 + 0.2 * pat, 0.1),
        far=(0.7 - 0.2 * pat, 0.1),
        near_foot=(-0.14, 0, 1.0),
        far_foot=(0.09, 0, 0),
        scene_prop="sprout",
        prop_at=(0.36, 0.0),
        nod=0.2,
        turn=0.85,
        mood="joy",
        grip=False,
    )


def dig(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.3)
    heave = swing(share, (0, 0), (0.25, -1), (0.45, -1), (0.7, 1), (1, 0))
    return Stance(
        near=(0.75 + 0.5 * heave, 0.35),
        far=(0.6 + 0.75 * heave, 0.2),
        far_prop="shovel",
        lean=0.35 - 0.28 * heave,
        crouch=0.07 - 0.03 * heave,
        near_foot=(-0.12, 0, 0.1),
        far_foot=(0.13, 0.03 * max(-heave, 0), 0),
        nod=0.2 - 0.1 * heave,
        turn=0.9,
        mood="effort",
    )


def read(pose: Pose, legs: float) -> Stance:
    page = swing(beat(pose.t, 2.4)[0], (0, 0), (0.75, 0), (0.85, 1), (1, 0))
    return Stance(
        near=(0.7, 1.25 + 0.25 * page),
        far=(0.75, 1.15),
        far_prop="book",
        nod=0.34 + 0.03 * wave(pose.t * 0.4),
        lean=0.03,
        turn=0.6,
        front=0.55,
    )


def write(pose: Pose, legs: float) -> Stance:
    scribble = wave(pose.t * 3.2)
    along = wave(pose.t * 0.4)
    return Stance(
        near=(0.85, 1.1),
        near_prop="pad",
        far=(0.95 + 0.08 * along, 1.05 + 0.07 * scribble),
        far_prop="pencil",
        nod=0.32,
        lean=0.08,
        turn=0.65,
        front=0.5,
    )


def paint(pose: Pose, legs: float) -> Stance:
    stroke_, across = wave(pose.t * 0.8), wave(pose.t * 0.33)
    return Stance(
        far=(1.35 + 0.3 * stroke_, 0.45 - 0.25 * across),
        far_prop="brush",
        near=(0.45, 1.35),
        near_prop="palette",
        scene_prop="easel",
        prop_at=(0.56, 0.0),
        lean=0.05 + 0.05 * stroke_,
        nod=-0.04 + 0.06 * across,
        turn=0.85,
        near_foot=(-0.09, 0, 0.2),
        far_foot=(0.08, 0, 0),
    )


def photograph(pose: Pose, legs: float) -> Stance:
    sway = wave(pose.t * 0.4)
    return Stance(
        near=(1.05, 1.85),
        far=(1.15, 1.7),
        far_prop="photo_camera",
        crouch=0.06 + 0.02 * sway,
        lean=0.1 + 0.03 * sway,
        near_foot=(-0.12, 0, 0.2),
        far_foot=(0.13, 0, 0),
        turn=0.9,
        front=0.5,
    )


def phone(pose: Pose, legs: float) -> Stance:
    talk = wave(pose.t * 0.9)
    return Stance(
        near=(-1.15, -1.8),
        near_prop="telephone",
        far=(0.35 + 0.3 * talk, 0.9 + 0.2 * talk),
        nod=0.08 * talk,
        lean=-0.03,
        sway=0.014 * wave(pose.t * 0.3),
        mouth=0.25 * max(0.0, wave(pose.t * 2.3)),
        turn=0.5,
        front=0.55,
        grip=False,
    )


def type_(pose: Pose, legs: float) -> Stance:
    keys = wave(pose.t * 5.3)
    return Stance(
        crouch=legs - 0.22,
        lean=0.12,
        near=(0.85 + 0.05 * keys, 0.65),
        far=(0.95 - 0.05 * keys, 0.6),
        near_foot=(0.16, 0, 0),
        far_foot=(0.22, 0, 0),
        scene_prop="laptop",
        prop_at=(0.3, 0.0),
        nod=0.16 + 0.03 * wave(pose.t * 0.7),
        turn=0.85,
    )


def wash(pose: Pose, legs: float) -> Stance:
    rub = TAU * pose.t * 1.1
    return Stance(
        near=(0.9 + 0.2 * wave(rub / TAU), 0.75 + 0.3 * wave(rub / TAU, 0.25)),
        far=(1.1 + 0.2 * wave(rub / TAU, 0.5), 0.7),
        near_prop="sponge",
        lean=0.22,
        crouch=0.03,
        nod=0.2,
        near_foot=(-0.1, 0, 0.1),
        far_foot=(0.1, 0, 0),
        turn=0.8,
        mood="joy",
    )


def sweep(pose: Pose, legs: float) -> Stance:
    stroke_ = wave(pose.t * 0.9)
    return Stance(
        near=(0.35 + 0.35 * stroke_, 0.9),
        far=(0.75 + 0.4 * stroke_, 0.35),
        far_prop="broom",
        lean=0.22 + 0.08 * stroke_,
        crouch=0.03,
        sway=0.03 * stroke_,
        nod=0.15,
        near_foot=(-0.1, 0, 0.2 * max(stroke_, 0)),
        far_foot=(0.1, 0, 0),
        turn=0.8,
    )


def water(pose: Pose, legs: float) -> Stance:
    sway = wave(pose.t * 0.5)
    return Stance(
        far=(1.05 + 0.1 * sway, 0.25),
        far_prop="watering_can",
        near=(-0.25, 0.5),
        lean=0.16,
        nod=0.2,
        turn=0.8,
        near_foot=(-0.08, 0, 0.1),
        far_foot=(0.09, 0, 0),
        mood="joy",
    )


def fish(pose: Pose, legs: float) -> Stance:
    tug = max(0.0, wave(pose.t * 0.35)) ** 4
    return Stance(
        crouch=legs - 0.14,
        lean=-0.05 - 0.25 * tug,
        near=(0.75, 0.9),
        far=(0.95 + 0.3 * tug, 0.6),
        far_prop="rod",
        near_foot=(0.22, 0, -0.2),
        far_foot=(0.3, 0, -0.2),
        nod=0.05,
        turn=0.85,
        mood="surprise" if tug > 0.4 else "",
    )


def bake(pose: Pose, legs: float) -> Stance:
    stir = pose.t * 1.5
    return Stance(
        near=(0.7, 1.15),
        near_prop="bowl",
        far=(0.95 + 0.16 * wave(stir), 1.1 + 0.2 * wave(stir, 0.25)),
        far_prop="whisk",
        lean=0.07 + 0.02 * wave(stir),
        nod=0.18,
        turn=0.6,
        front=0.5,
        mood="joy",
    )


def drink(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 2.2)
    up = swing(share, (0, 0), (0.3, 1), (0.62, 1), (0.85, 0), (1, 0))
    return Stance(
        far=(0.6 + 0.5 * up, 1.0 + 1.25 * up),
        far_prop="mug",
        near=(-0.15, 0.35),
        nod=-0.02 - 0.26 * up,
        lean=-0.08 * up,
        mouth=0.3 * up,
        shut=up > 0.8,
        turn=0.65,
        front=0.5,
        mood="joy",
    )


def pour(pose: Pose, legs: float) -> Stance:
    tip = swing(beat(pose.t, 3.0)[0], (0, 0), (0.2, 1), (0.8, 1), (1, 0))
    return Stance(
        far=(1.5 + 0.2 * tip, 0.35 - 0.1 * tip),
        far_prop="teapot",
        near=(0.75, 0.9),
        near_prop="mug",
        lean=0.06,
        nod=0.16,
        turn=0.75,
        mood="joy",
    )


def open_(pose: Pose, legs: float) -> Stance:
    """The lid off, hands thrown apart, a face of wonder."""
    out = swing(min(1.0, pose.t / 1.6), (0, 0), (0.5, -0.2), (0.7, 1), (1, 1))
    return Stance(
        near=(0.8 - 0.9 * out, 0.8 + 0.6 * out),
        far=(0.95 + 1.1 * max(out, 0), 0.7),
        scene_prop="gift_open" if out > 0.3 else "gift",
        prop_at=(0.36, -0.0),
        lean=0.25 - 0.3 * out,
        crouch=0.1 - 0.06 * out,
        nod=0.2 - 0.1 * out,
        mouth=0.7 * max(out, 0),
        turn=0.8,
        front=0.5,
        mood="surprise" if out > 0.3 else "joy",
        grip=False,
    )
