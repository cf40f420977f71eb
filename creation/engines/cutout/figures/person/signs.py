"""Small signs a person gives: nods, bows, claps, points, yawns, shouts and whispers."""

from __future__ import annotations

from creation.engines.cutout.figures.motion import beat, ease, spring, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def nod(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 0.8)
    dip = swing(share, (0, 0), (0.25, 1), (0.5, -0.25), (0.75, 0.7), (1, 0))
    return Stance(nod=0.05 + 0.68 * dip, lean=0.05 + 0.14 * dip, turn=0.6, front=0.5, mood="joy", grip=False)


def shake_head(pose: Pose, legs: float) -> Stance:
    side = wave(pose.t * 1.3)
    return Stance(
        turn=0.95 * side, nod=0.12, lean=0.02 * side, near=(0.35, 1.7), far=(0.45, 1.6), front=0.6, mood="sad"
    )


def bow(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 2.6)
    down = swing(share, (0, 0), (0.08, -0.08), (0.32, 1), (0.62, 1), (0.86, 0), (1, 0))
    return Stance(
        lean=1.15 * down,
        sway=-0.07 * down,
        nod=0.3 * max(down, 0),
        near=(-0.35 - 0.9 * down, 0.25),
        far=(0.2 + 0.5 * down, 1.3 * down + 0.3),
        crouch=0.02 * down,
        turn=0.8,
        front=0.45,
        flow=-0.3 * down,
        mood="joy",
        shut=down > 0.6,
        grip=False,
    )


def clap(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 0.42)
    apart = swing(share, (0, 0), (0.45, 1), (1, 0))
    return Stance(
        near=(0.75 - 0.5 * apart, 1.35 - 0.15 * apart),
        far=(0.95 + 0.55 * apart, 1.1 - 0.35 * apart),
        lean=0.03 + 0.03 * apart,
        nod=-0.06 * apart,
        crouch=0.012 * (1 - apart),
        turn=0.45,
        front=0.6,
        mood="joy",
        mouth=0.25,
        grip=False,
    )


def point(pose: Pose, legs: float) -> Stance:
    out = spring(pose.t * 1.2, 1.5, 4.5) if pose.t < 3 else 1.0
    jab = 0.06 * wave(pose.t * 1.6)
    return Stance(
        far=(0.2 + 1.42 * out + jab, 0.05),
        near=(-0.3, 1.2),
        lean=0.09 * out,
        turn=0.85,
        front=0.5,
        near_foot=(-0.09, 0, 0.2),
        far_foot=(0.1, 0, 0),
        mood="surprise",
        grip=False,
    )


def think(pose: Pose, legs: float) -> Stance:
    hum = wave(pose.t * 0.5)
    return Stance(
        far=(0.55, 2.25 + 0.06 * wave(pose.t * 1.8)),
        near=(0.45, 1.45),
        nod=-0.12 + 0.05 * hum,
        lean=-0.04,
        turn=0.35,
        front=0.55,
        sway=0.012 * hum,
        grip=False,
    )


def sneeze(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.9)
    back = swing(share, (0, 0), (0.2, 0.5), (0.3, 0.4), (0.46, 1), (0.52, -1.2), (0.62, -1), (0.86, 0), (1, 0))
    burst = max(0.0, -back)
    return Stance(
        lean=-0.2 * max(back, 0) + 0.55 * burst,
        nod=-0.35 * max(back, 0) + 0.45 * burst,
        near=(0.2 + 0.4 * burst, 0.6 + 1.5 * burst),
        far=(0.35 + 0.9 * max(back, 0), 1.2 + 0.9 * max(back, 0)),
        crouch=0.05 * burst,
        lift=0.02 * burst,
        mouth=0.75 * max(back, burst),
        shut=abs(back) > 0.35,
        turn=0.8,
        flow=-0.4 * burst,
        mood="effort",
    )


def yawn(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 3.4)
    wide = swing(share, (0, 0), (0.3, 1), (0.62, 1), (0.85, 0), (1, 0))
    return Stance(
        near=(-0.2 - 2.3 * wide, -0.5 * wide + 0.2),
        far=(0.3 + 2.4 * wide, 0.9 * wide),
        lean=-0.16 * wide,
        nod=-0.25 * wide,
        tall=1 + 0.03 * wide,
        mouth=0.95 * wide,
        shut=wide > 0.4,
        turn=0.35,
        front=0.7,
    )


def wake(pose: Pose, legs: float) -> Stance:
    """Up from the ground, a stretch, then standing."""
    up = ease((pose.t - 0.5) / 0.9)
    reach = swing(min(1.0, pose.t / 3.2), (0, 0), (0.35, 0), (0.6, 1), (0.8, 1), (1, 0))
    return Stance(
        crouch=(legs - 0.08) * (1 - up),
        lean=-0.1 * reach + 0.25 * (1 - up),
        near=(-0.2 - 2.2 * reach, 0.2),
        far=(0.3 + 2.3 * reach, 0.3),
        near_foot=(-0.05 + 0.3 * (1 - up), 0, -0.2 * (1 - up)),
        far_foot=(0.06 + 0.3 * (1 - up), 0, -0.2 * (1 - up)),
        nod=0.3 * (1 - up) - 0.2 * reach,
        mouth=0.6 * reach,
        shut=pose.t < 0.7 or reach > 0.6,
        turn=0.5,
        front=0.6,
    )


def shiver(pose: Pose, legs: float) -> Stance:
    shake = wave(pose.t * 9)
    return Stance(
        near=(0.65, 1.9 + 0.08 * shake),
        far=(0.75, 1.7 - 0.08 * shake),
        sway=0.008 * shake,
        lean=0.1,
        nod=0.12 + 0.03 * wave(pose.t * 9, 0.2),
        crouch=0.045 + 0.006 * shake,
        near_foot=(-0.02, 0, 0),
        far_foot=(0.03, 0, 0),
        mouth=0.12,
        turn=0.55,
        mood="fear",
    )


def shout(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 1.4)
    out = swing(share, (0, 0), (0.15, -0.3), (0.3, 1), (0.75, 0.9), (1, 0))
    return Stance(
        near=(0.9, 2.15),
        far=(1.15 + 0.5 * out, 1.6 - 1.2 * out),
        lean=0.06 + 0.24 * out,
        nod=-0.22 * out,
        mouth=0.35 + 0.6 * max(out, 0),
        near_foot=(-0.11, 0, 0.25),
        far_foot=(0.12, 0, 0),
        turn=0.8,
        mood="anger",
        grip=False,
    )


def whisper(pose: Pose, legs: float) -> Stance:
    sway = wave(pose.t * 0.7)
    return Stance(
        near=(0.1, 0.4),
        far=(1.2, 1.5),
        lean=0.3 + 0.02 * sway,
        nod=0.1,
        crouch=0.03,
        mouth=0.12 + 0.1 * wave(pose.t * 3.1),
        turn=0.9,
        mood="smug",
        near_foot=(-0.1, 0, 0.4),
        far_foot=(0.08, 0, 0),
        grip=False,
    )


def hide(pose: Pose, legs: float) -> Stance:
    down = ease(pose.t / 0.35)
    peek = swing(beat(pose.t, 2.6)[0], (0, 0), (0.5, 0), (0.62, 1), (0.85, 1), (1, 0))
    return Stance(
        crouch=(legs - 0.13) * down - 0.05 * peek,
        lean=0.5 * down - 0.2 * peek,
        nod=0.35 * down - 0.5 * peek,
        near=(1.5 * down, 2.1 * down),
        far=(1.7 * down - 0.4 * peek, 2.0 * down),
        near_foot=(-0.07, 0, 0.6),
        far_foot=(0.08, 0, 0),
        shut=peek < 0.4,
        turn=0.7,
        mood="fear",
    )


def peek(pose: Pose, legs: float) -> Stance:
    out = swing(beat(pose.t, 2.4)[0], (0, 0), (0.3, 0), (0.45, 1), (0.8, 1), (1, 0))
    return Stance(
        lean=-0.25 + 0.75 * out,
        sway=-0.05 + 0.06 * out,
        nod=-0.1 - 0.2 * out,
        crouch=0.07,
        near=(0.6, 1.9),
        far=(1.1, 1.8),
        near_foot=(-0.14, 0, 0.5 * out),
        far_foot=(0.06, 0, 0),
        turn=0.95,
        mood="surprise" if out > 0.5 else "smug",
        grip=False,
    )


def knock(pose: Pose, legs: float) -> Stance:
    share, number = beat(pose.t, 0.34)
    rest = number % 6 > 3
    tap = 0.0 if rest else swing(share, (0, 0), (0.4, -1), (0.7, 1), (1, 0))
    return Stance(
        far=(1.25 + 0.2 * tap, 1.15 - 0.4 * tap),
        near=(-0.1, 0.3),
        lean=0.06 + 0.03 * tap,
        nod=0.1 if rest else -0.04,
        turn=0.95,
        near_foot=(-0.07, 0, 0.2),
        far_foot=(0.08, 0, 0),
    )
