"""Ways of getting about that have a name: marching, sneaking, climbing, skating, surfing, rowing; tricks."""

from __future__ import annotations

from dataclasses import replace
from math import pi

from creation.engines.cutout.figures.motion import TAU, arc, beat, ease, swing, wave
from creation.engines.cutout.figures.person.adrift import fall as tumble
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.person.travel import walk
from creation.engines.cutout.figures.pose import Pose


def march(pose: Pose, legs: float) -> Stance:
    base = walk(pose, legs)
    arm = wave(pose.phase, 0.25)
    near_x, near_up, near_pitch = base.near_foot
    far_x, far_up, far_pitch = base.far_foot
    return replace(
        base,
        lean=-0.05,
        nod=-0.06,
        near=(1.15 * arm, 0.05),
        far=(-1.15 * arm, 0.05),
        near_foot=(near_x, near_up * 3.0, -0.3 if near_up > 0.01 else near_pitch * 0.3),
        far_foot=(far_x, far_up * 3.0, -0.3 if far_up > 0.01 else far_pitch * 0.3),
        mood="smug",
        grip=True,
    )


def sneak(pose: Pose, legs: float) -> Stance:
    base = walk(pose, legs)
    glance = swing(beat(pose.t, 2.6)[0], (0, 0.95), (0.55, 0.95), (0.65, -0.8), (0.88, -0.8), (1, 0.95))
    return replace(
        base,
        crouch=0.1 + 0.03 * wave(2 * pose.phase),
        lean=0.38,
        nod=-0.25,
        near=(1.35 + 0.1 * wave(pose.phase), 1.9),
        far=(1.55 - 0.1 * wave(pose.phase), 1.8),
        near_foot=(base.near_foot[0], base.near_foot[1] * 2.4, 0.7),
        far_foot=(base.far_foot[0], base.far_foot[1] * 2.4, 0.7),
        turn=glance,
        mood="smug",
        grip=False,
    )


def crawl(pose: Pose, legs: float) -> Stance:
    turns = pose.phase * 2
    reach = wave(turns)
    return Stance(
        crouch=legs - 0.16,
        lean=1.25,
        sway=-0.1,
        nod=-0.9,
        near=(0.95 + 0.45 * reach, 0.25),
        far=(0.95 - 0.45 * reach, 0.25),
        near_foot=(-0.24 - 0.05 * reach, 0.0, 1.2),
        far_foot=(-0.2 + 0.05 * reach, 0.0, 1.2),
        turn=0.95,
        mood="effort",
        grip=False,
    )


def climb(pose: Pose, legs: float) -> Stance:
    hand = wave(pose.t * 0.9)
    return Stance(
        near=(2.5 + 0.4 * hand, 0.35 - 0.3 * hand),
        far=(2.6 - 0.4 * hand, 0.35 + 0.3 * hand),
        near_foot=(0.1, 0.1 + 0.1 * hand, 0.5),
        far_foot=(0.13, 0.1 - 0.1 * hand, 0.5),
        lean=0.1,
        sway=0.02 * hand,
        nod=-0.3,
        crouch=0.02,
        turn=0.9,
        mood="effort",
    )


def slip(pose: Pose, legs: float) -> Stance:
    """Feet out from under, arms like mills, then flat on the back among stars."""
    t = pose.t
    if t < 0.45:
        mill = wave(t * 4.5)
        skid = ease(t / 0.45)
        return Stance(
            near=(TAU * t * 2.2, 0.2), far=(pi + TAU * t * 2.2, 0.2), lean=-0.3 * skid, nod=-0.1, front=0.6, turn=0.4,
            near_foot=(-0.05 + 0.28 * skid, 0.04 * skid, -0.5 * skid), far_foot=(0.06 + 0.2 * mill * skid, 0.02, 0.2),
            mouth=0.7, mood="fear", grip=False,
        )  # fmt: skip
    air = max(0.0, 1 - (t - 0.45) / 0.3) if t < 0.75 else 0.0
    down = replace(pose, t=t + 0.15, airborne=0.0)
    return replace(tumble(down, legs), lift=0.22 * arc(air) if t < 0.75 else tumble(down, legs).lift)


def trip(pose: Pose, legs: float) -> Stance:
    """A toe caught, a dive forward, flat on the face."""
    t = pose.t
    go = ease((t - 0.25) / 0.45)
    flat = t > 0.7
    kick = 0.12 * max(0.0, wave((t - 0.7) * 1.2)) * max(0.0, 1 - (t - 0.7)) if flat else 0.0
    return Stance(
        spin=pi / 2 * go,
        lying=flat,
        crouch=(legs - 0.14) * go,
        near=(1.2 + 1.5 * go, 0.1),
        far=(1.5 + 1.4 * go, 0.1),
        near_foot=(-0.05 - 0.1 * (1 - go), (0.17 - legs) * go + 0.1 * (1 - go) + kick, 0.6),
        far_foot=(0.06, (0.17 - legs) * go + 0.05 + kick, 0.4),
        nod=-0.4 * go,
        turn=0.9,
        mouth=0.7 * (1 - 0.6 * go),
        mood="surprise" if not flat else "sad",
        scene_prop="stars" if t > 0.95 else "",
        prop_at=(0.42, -0.34),
        grip=False,
    )


def faint(pose: Pose, legs: float) -> Stance:
    """The back of a hand to the brow, a sway, a slow fall backwards."""
    t = pose.t
    if t < 0.9:
        sway = wave(t * 0.8)
        return Stance(
            far=(1.1, 2.1), near=(-0.5, 0.1), lean=-0.12 - 0.1 * sway, nod=-0.25, turn=0.3, front=0.6, shut=t > 0.4,
            crouch=0.03, mood="sad", mouth=0.2, grip=False,
        )  # fmt: skip
    return replace(tumble(replace(pose, t=0.4 + (t - 0.9) * 0.75, airborne=0.0), legs), shut=True, mouth=0.0)


def skate(pose: Pose, legs: float) -> Stance:
    side = wave(pose.t * 0.55)
    out = max(side, 0.0)
    return Stance(
        lean=0.32,
        crouch=0.07 + 0.03 * abs(side),
        near=(-0.9 - 0.6 * side, 0.2),
        far=(0.5 - 0.7 * side, 0.25),
        near_foot=(-0.06 - 0.22 * out, 0.1 * out, 0.4 * out),
        far_foot=(0.05 - 0.24 * max(-side, 0), 0.1 * max(-side, 0), 0.4 * max(-side, 0)),
        sway=0.03 * side,
        nod=-0.15,
        turn=0.9,
        flow=0.5,
        mood="joy",
        grip=False,
    )


def ski(pose: Pose, legs: float) -> Stance:
    carve = wave(pose.t * 0.7)
    return Stance(
        crouch=0.13 + 0.03 * carve,
        lean=0.5 + 0.06 * carve,
        near=(0.35 + 0.5 * max(carve, 0), 1.0),
        far=(0.6 + 0.4 * max(-carve, 0), 0.9),
        near_prop="pole",
        far_prop="pole",
        near_foot=(-0.02, 0.0, 0.0),
        far_foot=(0.05, 0.0, 0.0),
        nod=-0.35,
        turn=0.9,
        flow=0.7,
        mood="joy",
    )


def board(pose: Pose, legs: float) -> Stance:
    """Sideways on a plank: the knees bent, arms out."""
    tilt = wave(pose.t * 0.6)
    return Stance(
        crouch=0.1 + 0.03 * tilt,
        lean=0.1 + 0.14 * tilt,
        sway=-0.02 * tilt,
        near=(-1.25 - 0.25 * tilt, 0.1),
        far=(1.35 - 0.25 * tilt, 0.1),
        near_foot=(-0.14, 0.0, 0),
        far_foot=(0.15, 0.0, 0),
        nod=-0.08,
        turn=0.85,
        front=0.7,
        flow=0.6,
        mood="joy",
        grip=False,
    )


def row(pose: Pose, legs: float) -> Stance:
    share = wave(pose.t * 0.6)
    return Stance(
        crouch=legs - 0.1,
        lean=0.1 + 0.4 * share,
        near=(1.15 + 0.2 * share, 0.75 - 0.65 * share),
        far=(1.25 + 0.2 * share, 0.7 - 0.6 * share),
        near_prop="oar",
        near_foot=(0.28, 0, -0.3),
        far_foot=(0.33, 0, -0.3),
        nod=-0.2 * share,
        turn=0.85,
        mouth=0.2 * max(share, 0),
        mood="effort",
    )


def juggle(pose: Pose, legs: float) -> Stance:
    left, right = abs(wave(pose.t * 1.5)), abs(wave(pose.t * 1.5, 0.25))
    return Stance(
        near=(0.55 - 0.1 * left, 1.2 + 0.35 * left),
        far=(0.85 + 0.1 * right, 1.05 + 0.35 * right),
        nod=-0.25,
        crouch=0.02 + 0.015 * left,
        sway=0.012 * wave(pose.t * 0.75),
        turn=0.35,
        front=0.75,
        scene_prop="juggled",
        prop_at=(0.07, -0.42),
        mood="effort",
        mouth=0.1,
        grip=False,
    )


def balance(pose: Pose, legs: float) -> Stance:
    tip = wave(pose.t * 0.55) + 0.4 * wave(pose.t * 1.7)
    return Stance(
        near=(-1.55 + 0.35 * tip, -0.1),
        far=(1.55 + 0.35 * tip, 0.1),
        lean=0.16 * tip,
        sway=-0.03 * tip,
        near_foot=(-0.06, 0.0, 0.0),
        far_foot=(0.05, 0.1 * max(tip, 0), 0.4 * max(tip, 0)),
        scene_prop="rope",
        prop_at=(0.0, 0.0),
        nod=0.1,
        turn=0.6,
        front=0.7,
        mood="fear",
        grip=False,
    )


def swing_(pose: Pose, legs: float) -> Stance:
    share = wave(pose.t * 0.4)
    return Stance(
        crouch=legs - 0.2,
        lean=-0.1 - 0.25 * share,
        sway=0.18 * share,
        lift=0.1 + 0.08 * share * share,
        spin=-0.3 * share,
        near=(2.2, 0.3),
        far=(2.5, 0.2),
        near_foot=(0.2 + 0.12 * share, 0.02 + 0.1 * max(share, 0), -0.4 * share),
        far_foot=(0.24 + 0.12 * share, 0.02 + 0.1 * max(share, 0), -0.4 * share),
        scene_prop="swing",
        prop_at=(0.18 * share, 0.0),
        flow=-0.5 * wave(pose.t * 0.4, 0.25),
        mood="joy",
        mouth=0.3,
    )


def slide(pose: Pose, legs: float) -> Stance:
    return Stance(
        crouch=legs - 0.08,
        lean=-0.4,
        near=(2.4 + 0.2 * wave(pose.t * 2.3), 0.2),
        far=(2.7 - 0.2 * wave(pose.t * 2.3), 0.2),
        near_foot=(0.34, 0.03, -0.5),
        far_foot=(0.38, 0.05, -0.5),
        nod=-0.05,
        flow=0.7,
        mouth=0.6,
        turn=0.8,
        mood="joy",
        grip=False,
    )


def splash(pose: Pose, legs: float) -> Stance:
    share, number = beat(pose.t, 0.6)
    hit = swing(share, (0, 0), (0.4, 1), (0.6, -0.2), (1, 0))
    up = (0.6 + 1.5 * hit, 0.2)
    low = (0.5, 0.4)
    return Stance(
        near=up if number % 2 else low,
        far=low if number % 2 else up,
        crouch=0.06 - 0.03 * hit,
        lean=0.18,
        near_foot=(-0.08, 0.12 * hit * (number % 2), 0.3),
        far_foot=(0.09, 0.12 * hit * (1 - number % 2), 0.3),
        mouth=0.5,
        turn=0.6,
        front=0.6,
        mood="joy",
        grip=False,
    )


def dive(pose: Pose, legs: float) -> Stance:
    return Stance(
        spin=2.35,
        near=(2.95, 0.0),
        far=(3.1, 0.0),
        near_foot=(-0.02, 0.0, 1.2),
        far_foot=(0.02, 0.01, 1.2),
        nod=0.0,
        turn=0.9,
        flow=0.8,
        mood="effort",
        grip=False,
    )


def float_(pose: Pose, legs: float) -> Stance:
    drift = wave(pose.t * 0.35)
    return Stance(
        spin=0.18 * drift,
        near=(-1.0 + 0.3 * drift, 0.3),
        far=(1.1 + 0.3 * drift, 0.4),
        near_foot=(-0.08, 0.05, 0.8),
        far_foot=(0.1, 0.09 + 0.02 * drift, 0.7),
        lean=-0.05,
        nod=-0.1,
        turn=0.5,
        front=0.6,
        flow=-0.2 + 0.2 * wave(pose.t * 0.4),
        mood="joy",
        grip=False,
    )
