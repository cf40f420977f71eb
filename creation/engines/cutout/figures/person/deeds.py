"""Verbs with a thing or an opponent: cooking, fighting, throwing, kicking, playing."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.figures.motion import arc, beat, ease, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def cook(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.6)
    toss = swing(share, (0, 0), (0.12, -0.18), (0.24, 0.4), (0.42, 0.05), (0.8, 0), (0.86, -0.12), (1, 0))
    follow = swing(share, (0, 0.1), (0.3, -0.22), (0.7, -0.1), (1, 0.1))
    return Stance(
        far=(0.72 + toss, 0.75 - 0.3 * toss),
        far_prop="pan",
        near=(0.25 + 0.12 * wave(pose.t * 1.2), 1.3),
        near_prop="spatula",
        nod=follow,
        lean=0.07,
        turn=0.7,
        front=0.45,
        crouch=0.01 + 0.02 * max(-toss, 0) * 4,
        scene_prop="pancake",
        prop_at=(0.0, arc((share - 0.22) / 0.6) * 0.3 if 0.22 < share < 0.82 else 0.0),
        mood="joy",
    )


def fight(pose: Pose, legs: float) -> Stance:
    share, number = beat(pose.t, 0.72)
    jab = swing(share, (0, 0), (0.16, -0.25), (0.3, 1), (0.42, 1), (0.7, 0), (1, 0))
    guard = (0.8 - 0.5 * min(jab, 0), 2.0)
    hit = (0.8 + 0.78 * jab, 2.0 - 1.95 * max(jab, 0))
    near, far = (hit, guard) if number % 2 else (guard, hit)
    return Stance(
        near=near,
        far=far,
        lean=0.12 + 0.14 * jab,
        sway=0.03 * jab,
        crouch=0.035 + 0.012 * wave(pose.t * 2.8),
        nod=0.05,
        near_foot=(-0.13, 0, 0.3),
        far_foot=(0.11, 0, 0),
        turn=0.9,
        front=0.4,
        mood="anger",
        flow=-0.1 * jab,
    )


def throw(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.7)
    wind = swing(share, (0, 0), (0.3, 1), (0.4, 1), (0.5, -1), (0.72, -0.8), (1, 0))
    flown = (share - 0.47) / 0.5
    return Stance(
        near=(0.4 - 2.6 * max(wind, 0) + 1.0 * max(-wind, 0), 1.1 * max(wind, 0) + 0.25),
        far=(0.3 + 1.1 * max(wind, 0) - 0.6 * max(-wind, 0), 0.3),
        near_prop="ball" if flown < 0 else "",
        lean=-0.2 * max(wind, 0) + 0.32 * max(-wind, 0),
        sway=-0.04 * wind,
        crouch=0.02 * abs(wind),
        near_foot=(-0.12, 0, 0.5 * max(-wind, 0)),
        far_foot=(0.12, 0.05 * max(wind, 0) * (share < 0.4), 0),
        scene_prop="ball" if 0 < flown < 1 else "",
        prop_at=(0.3 + 2.2 * flown, -0.85 - 0.5 * arc(flown * 0.8) + 0.5 * flown * flown),
        nod=0.1 * max(-wind, 0),
        turn=0.9,
        flow=-0.15 * wind,
        mood="effort",
    )


def hurl(pose: Pose, legs: float) -> Stance:
    """A throw of what is in the hand already."""
    return replace(throw(pose, legs), near_prop="", scene_prop="")


def kick(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.4)
    leg = swing(share, (0, 0), (0.28, -1), (0.36, -1), (0.47, 1), (0.66, 0.8), (1, 0))
    flown = (share - 0.44) / 0.5
    ball = (0.24, -0.05) if flown < 0 else (0.24 + 2.4 * flown, -0.05 - 0.55 * arc(flown))
    return Stance(
        near_foot=(
            -0.03 + (0.3 if leg > 0 else 0.2) * leg,
            0.16 * abs(leg) ** 1.5,
            -0.5 * max(leg, 0) + 0.7 * max(-leg, 0),
        ),
        far_foot=(0.02, 0, 0.25 * max(leg, 0)),
        lean=-0.2 * leg + 0.03,
        sway=-0.03 * leg,
        near=(-0.8 * leg - 0.1, 0.3),
        far=(0.9 * leg + 0.2, 0.3),
        crouch=0.015,
        scene_prop="football" if flown < 1 else "",
        prop_at=ball,
        turn=0.9,
        mood="effort",
        flow=-0.1 * leg,
    )


def boot(pose: Pose, legs: float) -> Stance:
    """A kick at what lies there."""
    return replace(kick(pose, legs), scene_prop="")


def play(pose: Pose, legs: float) -> Stance:
    share, number = beat(pose.t, 0.62)
    down = 1 - arc(share)  # the ball is high in the middle, in the hand at neither end but the top
    hand = ease(arc(share))
    skip = wave(number * 0.5 + share * 0.5)
    return Stance(
        far=(0.55 + 0.4 * hand, 0.75 - 0.2 * hand),
        near=(-0.35, 0.6),
        scene_prop="football",
        prop_at=(0.24, -0.06 - 0.36 * (1 - down)),
        crouch=0.03 + 0.02 * down,
        lean=0.16,
        nod=0.2,
        sway=0.012 * skip,
        near_foot=(-0.07, 0, 0),
        far_foot=(0.08, 0, 0),
        turn=0.8,
        mood="joy",
        grip=False,
    )
