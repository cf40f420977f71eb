"""What people do on occasions: quarrels, proposals, lessons, spells, salutes; and how they sit on what has a seat."""

from __future__ import annotations

from creation.engines.cutout.figures.motion import beat, ease, spring, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose

#: Seconds of a turn in a quarrel: one lets fly, then the other.
TURN = 1.5


def argue(pose: Pose, legs: float) -> Stance:
    share, number = beat(pose.t, TURN)
    if number % 2:
        # Arms on the hips, a head that says no.
        side = wave(pose.t * 1.6)
        return Stance(
            near=(-0.75, 1.9), far=(0.55, -2.0), lean=-0.08, nod=-0.05, turn=0.75 + 0.25 * side,
            front=0.55, mood="anger", near_foot=(-0.1, 0, 0), far_foot=(0.1, 0, 0.2 * max(0.0, side)),
        )  # fmt: skip
    out = swing(share, (0, 0), (0.12, -0.3), (0.25, 1), (0.8, 0.9), (1, 0))
    jab = 0.16 * wave(pose.t * 3.1) * max(out, 0)
    return Stance(
        far=(0.5 + 1.05 * out + jab, 0.35 - 0.3 * out),
        near=(-0.5 - 0.4 * max(out, 0), 0.9),
        lean=0.05 + 0.26 * out,
        nod=-0.12 * out,
        mouth=0.3 + 0.45 * max(out, 0) * abs(wave(pose.t * 3.3)),
        near_foot=(-0.12, 0, 0.35 * max(out, 0)),
        far_foot=(0.13, 0, 0),
        turn=0.95,
        front=0.4,
        mood="anger",
        grip=False,
    )


def propose(pose: Pose, legs: float) -> Stance:
    """Down on one knee, the ring held up."""
    down = ease(pose.t / 0.7)
    out = spring(max(0.0, pose.t - 0.6), 0.9, 3.0) if pose.t < 4 else 1.0
    return Stance(
        crouch=(legs - 0.2) * down,
        lean=0.08 * down,
        near_foot=(-0.05 - 0.14 * down, 0, 1.0 * down),
        far_foot=(0.06 + 0.1 * down, 0, 0),
        far=(0.4 + 1.15 * out, 0.5 - 0.35 * out),
        near=(0.45, 2.1),
        far_prop="ring",
        nod=-0.28 * down,
        turn=0.9,
        mood="joy",
        mouth=0.15,
    )


def meditate(pose: Pose, legs: float) -> Stance:
    """On the knees, palms together, eyes shut."""
    breath = wave(pose.t * 0.18)
    return Stance(
        crouch=legs - 0.13,
        near=(0.3 + 0.02 * breath, 1.95),
        far=(0.36 + 0.02 * breath, 1.9),
        near_foot=(-0.2, 0.0, 1.2),
        far_foot=(-0.16, 0.0, 1.2),
        nod=0.06 + 0.03 * breath,
        lean=-0.02,
        tall=1 + 0.014 * breath,
        turn=0.45,
        front=0.5,
        shut=True,
        grip=False,
    )


def conjure(pose: Pose, legs: float) -> Stance:
    """The wand circles, points; the other hand spreads."""
    share, _ = beat(pose.t, 2.4)
    up = swing(share, (0, 0), (0.3, 1), (0.5, 1), (0.6, -0.6), (0.85, -0.5), (1, 0))
    swirl = wave(pose.t * 2.2)
    return Stance(
        far=(1.3 + 0.9 * up + 0.15 * swirl, 0.25 + 0.2 * swirl * max(up, 0)),
        near=(-1.0 - 0.4 * up, -0.35),
        far_prop="wand",
        lean=0.08 - 0.14 * up,
        nod=-0.16 * up,
        lift=0.02 * max(up, 0),
        turn=0.7,
        front=0.65,
        flow=0.25 * up,
        mood="smug",
    )


def salute(pose: Pose, legs: float) -> Stance:
    up = spring(pose.t * 1.6, 1.6, 5.0) if pose.t < 3 else 1.0
    return Stance(
        far=(0.2 + 1.2 * up, 0.2 + 2.15 * up),
        near=(-0.06, 0.05),
        lean=-0.05,
        nod=-0.06,
        turn=0.5,
        front=0.6,
        near_foot=(-0.02, 0, 0),
        far_foot=(0.03, 0, 0),
        tall=1.01,
        grip=False,
    )


def teach(pose: Pose, legs: float) -> Stance:
    """Points up and back to what is on the board, then to the class."""
    share, _ = beat(pose.t, 3.0)
    board = swing(share, (0, 0), (0.12, 1), (0.55, 1), (0.7, 0), (1, 0))
    say = abs(wave(pose.t * 2.3))
    return Stance(
        near=(-0.3 - 1.9 * board, -0.1),
        far=(0.6 + 0.5 * (1 - board), 1.2 - 0.4 * (1 - board) + 0.2 * wave(pose.t * 1.9)),
        lean=0.06 - 0.12 * board,
        nod=-0.06,
        mouth=0.12 + 0.38 * say,
        turn=0.75 - 0.5 * board,
        front=0.65,
        mood="joy",
        grip=False,
    )


def seat(pose: Pose, legs: float) -> Stance:
    """On a chair or throne: the origin is the seat, the feet are down before it."""
    breath = wave(pose.t * 0.3)
    swing_ = 0.02 * wave(pose.t * 0.7)
    low = -0.48 * legs
    return Stance(
        seated=True,
        lean=-0.1,
        near=(0.3, 0.75),
        far=(0.42, 0.65),
        near_foot=(0.18 + swing_, low, 0.0),
        far_foot=(0.22 - swing_, low, 0.0),
        nod=0.02 * breath,
        turn=0.5,
        front=0.5,
        tall=1 + 0.006 * breath,
        grip=False,
    )
