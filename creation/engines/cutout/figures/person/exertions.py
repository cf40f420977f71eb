"""Dances with a name, exercise, martial arts."""

from __future__ import annotations

from math import cos, pi

from creation.engines.cutout.figures.motion import TAU, beat, ease, swing, wave
from creation.engines.cutout.figures.person import dances
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def _dip(t: float) -> float:
    return 0.5 - 0.5 * cos(TAU * t * 2)


def disco(pose: Pose, legs: float) -> Stance:
    return dances.disco(pose.t, _dip(pose.t))


def breakdance(pose: Pose, legs: float) -> Stance:
    """Up-rock, six-step on the hands, a spin on the head, a freeze: a phrase of eight seconds, each its own start."""
    t = pose.t + pose.seed % 4 * 2.0
    part, number = beat(t, 2.0)
    match number % 4:
        case 0:
            side = wave(t)
            return Stance(
                near=(-0.9 * side, 1.3), far=(0.9 * side + 0.3, 1.1), lean=0.15 + 0.1 * side, crouch=0.07 * _dip(t),
                near_foot=(-0.12 + 0.2 * max(side, 0), 0.1 * max(side, 0), 0), turn=0.4, front=0.8, mood="joy",
                far_foot=(0.12 - 0.2 * max(-side, 0), 0.1 * max(-side, 0), 0),
            )  # fmt: skip
        case 1:
            round_ = wave(t)
            return Stance(
                crouch=legs - 0.12, lean=-0.75, near=(-1.0, 0.1), far=(-0.7, 0.1),
                near_foot=(0.28 + 0.12 * round_, 0.02 + 0.1 * max(wave(t, 0.25), 0), -0.3),
                far_foot=(0.34 - 0.14 * round_, 0.02 + 0.1 * max(-wave(t, 0.25), 0), -0.3),
                nod=0.5, turn=0.5, front=0.7, flow=0.3 * round_, mood="effort",
            )  # fmt: skip
        case 2:
            turn = cos(TAU * t * 1.6)
            spread = ease(part * 4) * ease((1 - part) * 4)
            return Stance(
                spin=pi, lying=False, lift=0.0, wide=(1 if turn >= 0 else -1) * max(abs(turn), 0.3),
                crouch=legs - 0.5, near=(2.7, 0.2), far=(2.9, -0.2),
                near_foot=(-0.26 * spread, 0.12, 0.5), far_foot=(0.26 * spread, 0.12, 0.5),
                flow=0.5, turn=0.3, front=0.8, mood="effort",
            )  # fmt: skip
        case _:
            hold = ease(part * 5)
            return Stance(
                spin=-1.15 * hold, crouch=(legs - 0.3) * hold, near=(-2.6 * hold, 0.0), far=(1.2, 1.2),
                near_foot=(-0.05, 0.1 * hold, 0.3), far_foot=(0.22 * hold, 0.22 * hold, 0.3),
                turn=0.2, front=0.8, mood="smug", nod=0.2,
            )  # fmt: skip


def ballet(pose: Pose, legs: float) -> Stance:
    """On the toes, arms in a ring; then a turn with one leg up; then an arabesque."""
    part, number = beat(pose.t, 2.0)
    if number % 3 == 2:
        out = ease(part * 4) * ease((1 - part) * 5)
        return Stance(
            lean=0.75 * out, far=(1.5 * out + 0.4, 0.0), near=(-1.2 * out, 0.0), nod=-0.5 * out,
            near_foot=(-0.34 * out, 0.36 * out, 0.9 * out), far_foot=(0.02, 0.0, 0.5), lift=0.02, turn=0.9, mood="joy",
            grip=False,
        )  # fmt: skip
    turns = cos(TAU * pose.t * 1.25) if number % 3 == 1 else 1.0
    rise = 0.5 + 0.5 * wave(pose.t * 0.5)
    return Stance(
        wide=(1 if turns >= 0 else -1) * max(abs(turns), 0.3),
        lift=0.035,
        near=(-2.1 - 0.5 * rise, -0.8),
        far=(2.1 + 0.5 * rise, 0.8),
        near_foot=(-0.01, 0.0, 0.9) if number % 3 == 0 else (0.08, 0.17, 0.9),
        far_foot=(0.02, 0.0, 0.9),
        nod=-0.08,
        turn=0.4,
        front=0.75,
        flow=0.25 * wave(pose.t),
        mood="joy",
        grip=False,
    )


def waltz(pose: Pose, legs: float) -> Stance:
    """One half of a couple: a hand held out, the other about the partner, rise and fall in three."""
    share = pose.t / 1.5
    fall, side = wave(share, 0.1), wave(share * 0.5)
    return Stance(
        far=(1.7, 0.05 + 0.1 * fall),
        near=(1.15, 0.75),
        lift=0.015 + 0.015 * fall,
        sway=0.03 * side,
        lean=-0.05 + 0.07 * side,
        nod=-0.08,
        near_foot=(-0.06 + 0.1 * max(side, 0), 0.02 * max(fall, 0), 0.4),
        far_foot=(0.07 - 0.1 * max(-side, 0), 0.02 * max(-fall, 0), 0.4),
        turn=0.75,
        flow=0.25 * side,
        mood="joy",
        grip=False,
    )


def tango(pose: Pose, legs: float) -> Stance:
    """Straight arm ahead, long low steps, a snap of the head on the fourth beat."""
    share, _ = beat(pose.t, 2.0)
    stretch = swing(share, (0, 0), (0.2, 1), (0.4, 0.9), (0.6, 0.2), (1, 0))
    snap = swing(share, (0, 0.95), (0.7, 0.95), (0.76, -0.8), (0.94, -0.8), (1, 0.95))
    return Stance(
        far=(1.62, 0.0),
        near=(1.1, 0.9),
        lean=0.06 - 0.18 * stretch,
        crouch=0.05 + 0.06 * stretch,
        far_foot=(0.08 + 0.2 * stretch, 0, -0.1 * stretch),
        near_foot=(-0.08 - 0.14 * stretch, 0, 0.7 * stretch),
        turn=snap,
        nod=-0.1,
        flow=-0.3 * stretch,
        mood="smug",
    )


def robot_dance(pose: Pose, legs: float) -> Stance:
    """Held, snapped, held: eight stiff poses."""
    share, number = beat(pose.t, 0.5)
    tick = swing(share, (0, 0), (0.16, 1.12), (0.24, 1), (1, 1))

    def between(k: int, table: tuple[float, ...]) -> float:
        before, now = table[(number - 1 + k) % len(table)], table[(number + k) % len(table)]
        return before + (now - before) * tick

    return Stance(
        near=(between(0, (0.0, 1.57, 1.57, 0.0)), between(1, (1.57, 0.0, 1.57, 3.0))),
        far=(between(2, (1.57, 0.0, 1.57, 2.4)), between(0, (0.0, 1.57, -0.4, 1.57))),
        lean=between(1, (0.0, 0.18, 0.0, -0.18)),
        turn=between(0, (0.9, 0.2, -0.6, 0.2)),
        nod=between(3, (0.0, 0.25, 0.0, -0.1)),
        crouch=0.04 * between(0, (0.0, 1.0, 0.2, 1.0)),
        front=0.7,
    )


#: Turns a second of a slow art, on any number of legs.
TAICHI = 0.24


def taichi(pose: Pose, legs: float) -> Stance:
    """Deep in the knees, the weight from leg to leg; the arms open in wide slow circles, one before, one behind."""
    t = pose.t * TAICHI
    side, turn = wave(t), wave(t, 0.25)
    return Stance(
        sway=0.09 * side,
        crouch=0.13 + 0.02 * turn,
        lean=0.03 + 0.04 * side,
        near=(0.2 - 1.5 * side, 0.3 + 0.35 * abs(turn)),
        far=(0.3 + 1.4 * side, 0.3 + 0.35 * abs(turn)),
        near_foot=(-0.26, 0.0, 0.0),
        far_foot=(0.27, 0.03 * max(-side, 0), -0.4 * max(-side, 0)),
        turn=0.5 + 0.45 * side,
        front=0.6,
        nod=-0.02,
        shut=turn > 0.8,
        grip=False,
    )


def yoga(pose: Pose, legs: float) -> Stance:
    """The tree, hands together over the head; then the warrior."""
    part, number = beat(pose.t, 4.0)
    hold = ease(part * 4) * ease((1 - part) * 6)
    breath = 0.01 * wave(pose.t * 0.4)
    if number % 2:
        return Stance(
            near=(-1.57 * hold, 0.0), far=(1.57 * hold, 0.0), crouch=0.12 * hold, sway=0.05 * hold, turn=0.9,
            near_foot=(-0.05 - 0.2 * hold, 0, 0.0), far_foot=(0.06 + 0.18 * hold, 0, 0), front=0.5, tall=1 + breath,
            grip=False,
        )  # fmt: skip
    return Stance(
        near=(-0.15 - 2.75 * hold, -0.2 * hold),
        far=(0.15 + 2.75 * hold, 0.2 * hold),
        near_foot=(-0.02, 0, 0),
        far_foot=(0.05 + 0.02 * hold, 0.16 * hold, 0.9 * hold),
        sway=0.012 * wave(pose.t * 0.7) * hold - 0.02 * hold,
        nod=-0.05,
        turn=0.3,
        front=0.7,
        tall=1 + breath,
        shut=hold > 0.6,
        grip=False,
    )


def exercise(pose: Pose, legs: float) -> Stance:
    """Jumping jacks and squats in turn."""
    part, number = beat(pose.t, 0.8)
    out = 0.5 - 0.5 * cos(TAU * part)
    if number % 8 > 4:
        return Stance(
            crouch=0.17 * out, lean=0.35 * out, near=(1.5 * out, 0.1), far=(1.65 * out, 0.1), near_foot=(-0.1, 0, 0),
            far_foot=(0.1, 0, 0), turn=0.7, mood="effort",
        )  # fmt: skip
    return Stance(
        near=(-0.15 - 2.6 * out, -0.1),
        far=(0.15 + 2.6 * out, 0.1),
        near_foot=(-0.03 - 0.14 * out, 0.0, 0.3),
        far_foot=(0.03 + 0.14 * out, 0.0, 0.3),
        lift=0.06 * abs(wave(part)),
        turn=0.3,
        front=0.9,
        flow=-0.2 * wave(part),
        mouth=0.2,
        mood="effort",
    )


def kungfu(pose: Pose, legs: float) -> Stance:
    """A low stance with open hands, then a high kick."""
    part, number = beat(pose.t, 1.5)
    kick = swing(part, (0, 0), (0.3, 0), (0.42, -0.2), (0.55, 1), (0.7, 1), (0.9, 0), (1, 0))
    circle = wave(pose.t * 0.7)
    return Stance(
        near=(-0.9 + 0.5 * kick, 1.2),
        far=(1.35 + 0.25 * circle - 0.4 * kick, 0.5 + 0.25 * circle),
        crouch=0.12 * (1 - max(kick, 0)),
        lean=-0.32 * max(kick, 0) + 0.03,
        sway=-0.03 * kick,
        near_foot=(-0.17 + 0.12 * max(kick, 0), 0, 0),
        far_foot=(0.16 + 0.16 * max(kick, 0), 0.46 * max(kick, 0), -0.9 * max(kick, 0)),
        turn=0.9,
        mouth=0.5 * max(kick, 0),
        mood="anger",
        flow=-0.2 * kick,
        grip=number % 2 == 0,
    )


def box(pose: Pose, legs: float) -> Stance:
    """Small quick jabs from a bouncing guard, then a hook."""
    part, number = beat(pose.t, 0.45)
    jab = swing(part, (0, 0), (0.2, -0.12), (0.42, 1), (0.55, 1), (1, 0))
    bob = wave(pose.t * 2.2)
    strike, guard = (1.05 + 0.5 * jab, 1.95 - 1.9 * max(jab, 0)), (0.85, 2.1)
    hook = number % 4 == 3
    return Stance(
        near=(strike if number % 2 else guard),
        far=(guard if number % 2 else (strike[0] + 0.5 * hook, strike[1] + 0.5 * hook)),
        crouch=0.04 + 0.02 * bob,
        lift=0.012 * max(bob, 0),
        lean=0.1 + 0.12 * jab,
        nod=0.12,
        near_foot=(-0.1, 0, 0.4 + 0.2 * bob),
        far_foot=(0.1, 0, 0.2 - 0.2 * bob),
        turn=0.9,
        front=0.45,
        mood="anger",
    )


def swordfight(pose: Pose, legs: float) -> Stance:
    """Cut from above, parry, thrust."""
    part, number = beat(pose.t, 0.9)
    cut = swing(part, (0, 0), (0.25, -1), (0.36, -1), (0.5, 1), (0.66, 0.9), (1, 0))
    thrust = number % 3 == 2
    arm = (1.3 + 0.3 * cut, 0.5 - 0.45 * cut) if thrust else (1.6 - 0.85 * cut, 0.5 - 0.35 * cut)
    return Stance(
        far=arm,
        near=(-0.9, 0.9),
        far_prop="sword",
        lean=0.1 + 0.2 * max(cut, 0) - 0.1 * max(-cut, 0),
        crouch=0.05 + 0.05 * max(cut, 0),
        near_foot=(-0.14, 0, 0.3),
        far_foot=(0.13 + 0.1 * max(cut, 0), 0, 0),
        turn=0.95,
        mouth=0.3 * max(cut, 0),
        mood="anger",
        flow=-0.15 * cut,
    )


def breathe_fire(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 2.4)
    out = swing(share, (0, 0), (0.2, -1), (0.3, -1), (0.4, 1), (0.85, 1), (1, 0))
    return Stance(
        lean=0.1 + 0.22 * out,
        nod=-0.05 - 0.1 * out,
        near=(-0.5 - 0.3 * out, 0.5),
        far=(-0.2 - 0.4 * out, 0.5),
        mouth=max(0.0, out),
        near_foot=(-0.12, 0, 0.2),
        far_foot=(0.12, 0, 0),
        turn=0.95,
        mood="anger",
        flow=-0.3 * out,
    )
