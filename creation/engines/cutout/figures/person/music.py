"""Playing an instrument."""

from __future__ import annotations

from creation.engines.cutout.figures.motion import beat, swing, wave
from creation.engines.cutout.figures.person.stance import Stance
from creation.engines.cutout.figures.pose import Pose


def piano(pose: Pose, legs: float) -> Stance:
    left, right = wave(pose.t * 2.0), wave(pose.t * 2.0, 0.37)
    return Stance(
        crouch=legs - 0.2,
        lean=0.16 + 0.05 * wave(pose.t * 0.5),
        near=(0.85 + 0.14 * left, 0.75 - 0.1 * left),
        far=(1.0 + 0.14 * right, 0.65 - 0.1 * right),
        near_foot=(0.18, 0, 0),
        far_foot=(0.24, 0.015 * max(right, 0), 0),
        nod=0.1 * wave(pose.t * 1.0),
        scene_prop="keyboard",
        prop_at=(0.33, 0.0),
        turn=0.75,
        mood="joy",
        shut=wave(pose.t * 0.25) > 0.5,
        grip=False,
    )


def drums(pose: Pose, legs: float) -> Stance:
    def stick(lag: float) -> float:
        return swing((pose.t * 2.0 + lag) % 1.0, (0, 0), (0.5, 1), (0.8, -0.1), (1, 0))

    left, right = stick(0.0), stick(0.5)
    return Stance(
        crouch=legs - 0.26,
        lean=0.06 + 0.04 * left,
        near=(0.65 + 0.5 * left, 0.75 + 0.9 * left),
        far=(0.85 + 0.5 * right, 0.65 + 0.9 * right),
        near_prop="drumstick",
        far_prop="drumstick",
        near_foot=(0.14, 0, 0),
        far_foot=(0.2, 0.02 * right, 0),
        nod=0.16 * wave(pose.t * 2.0),
        scene_prop="drum_kit",
        prop_at=(0.36, 0.0),
        turn=0.6,
        front=0.6,
        mouth=0.2,
        mood="joy",
    )


def guitar(pose: Pose, legs: float) -> Stance:
    strum = wave(pose.t * 2.0)
    return Stance(
        near=(0.05 + 0.16 * strum, 1.35),
        far=(0.95, 0.95 + 0.05 * wave(pose.t * 0.5)),
        far_prop="",
        scene_prop="guitar",
        prop_at=(0.05, -0.47),
        lean=-0.05 + 0.03 * wave(pose.t * 1.0),
        nod=0.08 * wave(pose.t * 1.0),
        crouch=0.02 + 0.012 * abs(wave(pose.t * 1.0)),
        far_foot=(0.1, 0.0, -0.25 * max(strum, 0)),
        turn=0.5,
        front=0.7,
        mood="joy",
    )


def violin(pose: Pose, legs: float) -> Stance:
    bow = wave(pose.t * 0.8)
    return Stance(
        far=(1.4, 0.95),
        far_prop="violin",
        near=(0.85 + 0.22 * bow, 1.35 - 0.5 * bow),
        near_prop="violin_bow",
        lean=0.03 + 0.05 * bow,
        nod=0.22,
        sway=0.015 * bow,
        turn=0.75,
        front=0.5,
        shut=True,
        mood="joy",
    )


def trumpet(pose: Pose, legs: float) -> Stance:
    share, _ = beat(pose.t, 2.0)
    up = swing(share, (0, 0), (0.3, 1), (0.6, 0.8), (1, 0))
    return Stance(
        near=(1.2 + 0.2 * up, 1.35),
        far=(1.4 + 0.25 * up, 0.9),
        far_prop="trumpet",
        lean=-0.05 - 0.12 * up,
        nod=-0.1 - 0.1 * up,
        crouch=0.015 + 0.01 * wave(pose.t * 2),
        turn=0.85,
        mood="effort",
    )
