"""What two do with each other, one's half of it: kissing, slapping hands, giving, tickling, catching."""

from __future__ import annotations

from creation.engines.cutout.figures.motion import beat, ease, spring, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def kiss(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 2.2)
    near = swing(share, (0, 0), (0.3, 1), (0.7, 1), (0.9, 0), (1, 0))
    return Stance(
        lean=0.1 + 0.2 * near,
        nod=0.02 - 0.14 * near,
        near=(0.9, 0.7),
        far=(1.2 + 0.1 * near, 0.8),
        near_foot=(-0.09, 0, 0.5 * near),
        far_foot=(0.05, 0, 0),
        shut=near > 0.5,
        mouth=0.12 * near,
        turn=0.95,
        mood="joy",
        grip=False,
    )


def high_five(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.5)
    slap = swing(share, (0, 0), (0.3, -0.5), (0.42, 1), (0.55, 1), (0.75, 0), (1, 0))
    return Stance(
        far=(2.05 + 0.15 * slap, 0.2 - 0.15 * slap),
        near=(-0.4, 0.6),
        lean=0.02 + 0.14 * slap,
        lift=0.05 * max(slap, 0),
        nod=-0.12,
        near_foot=(-0.09, 0, 0.5 * max(slap, 0)),
        far_foot=(0.08, 0, 0.4 * max(slap, 0)),
        turn=0.85,
        mouth=0.4,
        mood="joy",
        grip=False,
    )


def handshake(pose: Pose, legs: float) -> Stance:
    out = ease(pose.t / 0.4)
    pump = wave(pose.t * 1.9) * out
    return Stance(
        far=(0.95 * out + 0.1 * pump, 0.55 - 0.12 * pump),
        near=(-0.15, 0.25),
        lean=0.1 * out,
        nod=0.06 * pump,
        turn=0.9,
        near_foot=(-0.08, 0, 0.2),
        far_foot=(0.09, 0, 0),
        mood="joy",
    )


def tickle(pose: Pose, legs: float) -> Stance:
    wiggle = wave(pose.t * 4.5)
    return Stance(
        near=(1.0 + 0.18 * wiggle, 0.5),
        far=(1.25 - 0.18 * wiggle, 0.35),
        lean=0.3,
        nod=-0.1,
        crouch=0.05 + 0.01 * wiggle,
        near_foot=(-0.12, 0, 0.4),
        far_foot=(0.08, 0, 0),
        mouth=0.3,
        turn=0.95,
        mood="joy",
        grip=False,
    )


def give(pose: Pose, legs: float) -> Stance:
    out = spring(pose.t * 0.9, 1.0, 3.2) if pose.t < 3 else 1.0
    return Stance(
        near=(0.55 + 0.75 * out, 0.5 - 0.15 * out),
        far=(0.75 + 0.75 * out, 0.4 - 0.1 * out),
        lean=0.05 + 0.12 * out,
        nod=-0.02,
        near_foot=(-0.1, 0, 0.3),
        far_foot=(0.08, 0, 0),
        turn=0.9,
        mood="joy",
        grip=False,
    )


def lift(pose: Pose, legs: float) -> Stance:
    """Down to it, a heave, and up over the head."""
    t = min(pose.t, 60.0)
    down = swing(min(1.0, t / 1.6), (0, 0), (0.3, 1), (0.45, 1), (0.85, 0), (1, 0))
    up = ease((t - 0.75) / 0.7)
    strain = 0.02 * wave(t * 5) * up
    return Stance(
        crouch=0.16 * down + 0.02,
        lean=0.45 * down - 0.05 * up,
        near=(0.5 + 2.05 * up, 0.3),
        far=(0.65 + 2.1 * up, 0.3 + strain),
        near_foot=(-0.1, 0, 0),
        far_foot=(0.1, 0, 0),
        sway=strain * 0.6,
        nod=-0.2 * up,
        turn=0.6,
        front=0.6,
        mood="effort",
    )


def catch(pose: Pose, legs: float) -> Stance:
    ready = wave(pose.t * 1.1)
    return Stance(
        near=(1.9 + 0.15 * ready, 0.35),
        far=(2.15 + 0.15 * ready, 0.35),
        lean=-0.05,
        nod=-0.22,
        crouch=0.05 + 0.02 * ready,
        near_foot=(-0.12, 0, 0.2),
        far_foot=(0.12, 0, 0.1),
        turn=0.85,
        front=0.5,
        mood="effort",
        grip=False,
    )


def drop(pose: Pose, legs: float) -> Stance:
    slip = ease((pose.t - 0.7) / 0.2)
    return Stance(
        near=(0.75 - 0.5 * slip, 1.0 + 0.9 * slip),
        far=(1.0 + 0.4 * slip, 0.9 + 0.9 * slip),
        lean=0.05 - 0.16 * slip,
        nod=0.1 + 0.2 * slip,
        crouch=0.03 * slip,
        mouth=0.6 * slip,
        turn=0.7,
        front=0.5,
        mood="surprise" if slip > 0.5 else "",
        grip=False,
    )


def push(pose: Pose, legs: float) -> Stance:
    from dataclasses import replace

    from creation.engines.cutout.figures.person.travel import walk

    heave = wave(pose.t * 1.2)
    return replace(
        walk(pose, legs),
        lean=0.55 + 0.05 * heave,
        near=(1.45, 0.12 + 0.1 * heave),
        far=(1.65, 0.12 + 0.1 * heave),
        nod=-0.25,
        crouch=0.06,
        mood="effort",
        grip=False,
    )


def pull(pose: Pose, legs: float) -> Stance:
    from dataclasses import replace

    from creation.engines.cutout.figures.person.travel import walk

    heave = wave(pose.t * 1.2)
    return replace(
        walk(pose, legs),
        lean=0.5 + 0.06 * heave,
        near=(-0.75, 0.15),
        far=(-0.5 + 0.1 * heave, 0.25),
        nod=-0.2,
        crouch=0.05,
        mood="effort",
    )


def carry(pose: Pose, legs: float) -> Stance:
    from dataclasses import replace

    from creation.engines.cutout.figures.person.travel import walk

    return replace(walk(pose, legs), lean=-0.04, near=(2.5, 0.35), far=(2.7, 0.25), nod=0.02, crouch=0.035, grip=False)
