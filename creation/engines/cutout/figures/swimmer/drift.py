"""What a body without legs does with each verb: shared by fish, octopus, snake and insect."""

from __future__ import annotations

from math import cos

from creation.engines.cutout.figures.motion import TAU, arc, beat, clamp, ease, swing, wave
from creation.engines.cutout.figures.nearest import BASE
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.swimmer.hold import Drift
from creation.engines.cutout.figures.swimmer.signs import SIGNS, sign_for

#: What such a body has a movement of its own for.
KNOWN = BASE | SIGNS.keys()


def drift_for(pose: Pose) -> Drift:
    """Every verb of the vocabulary, told by a body that can only bend, tilt, squash and rise."""
    t, verb = pose.t, pose.verb
    if verb in SIGNS:
        return sign_for(verb, t)
    bob = 0.05 * wave(t * 0.45)
    if verb in ("run", "chase", "flee", "swim", "fly", "walk", "drive", "ride"):
        hurry = 2.2 if verb in ("run", "chase", "flee") else 1.2
        mood = {"chase": "anger", "flee": "fear", "run": "effort"}.get(verb, "")
        return Drift(
            lift=bob,
            wag=1.3 if hurry > 2 else 1.0,
            pace=hurry,
            tilt=0.05 * wave(t * 0.6),
            mood=mood,
            mouth={"chase": 0.6, "flee": 0.4}.get(verb, 0.0),
            arms=0.2,
        )
    if verb in ("dance", "cheer", "spin", "play", "wave", "bounce"):
        share, _ = beat(t, 0.55)
        breadth = cos(TAU * t * 1.1) if verb == "spin" else 1.0
        return Drift(
            lift=0.18 * arc(share) + bob,
            tilt=0.5 + 0.3 * wave(t * 0.9) if verb != "wave" else 0.15,
            wag=1.3,
            pace=1.8,
            arms=0.75 + 0.25 * wave(t * 1.8),
            mood="joy",
            mouth=0.4,
            wide=(1 if breadth >= 0 else -1) * max(abs(breadth), 0.4),
            tall=1 - 0.06 * (1 - arc(share)),
        )
    if verb == "jump":
        return Drift(
            tilt=0.5 * (1 - 2 * clamp(pose.airborne)) * (pose.airborne > 0.02),
            wag=1.3,
            pace=2.0,
            arms=0.6,
            mood="joy",
            tall=1 + 0.05 * pose.airborne,
        )
    if verb == "sleep":
        return Drift(
            lift=-0.02 + 0.02 * wave(t * 0.25),
            wag=0.15,
            pace=0.25,
            shut=True,
            scene_prop="zzz",
            tall=1 + 0.02 * wave(t * 0.25),
        )
    if verb == "eat":
        share, _ = beat(t, 0.7)
        return Drift(tilt=-0.25 * swing(share, (0, 0), (0.3, 1), (1, 0)), mouth=0.8 * arc(share), wag=0.6, mood="joy")
    if verb in ("fight", "kick", "throw"):
        share, _ = beat(t, 0.8)
        hit = swing(share, (0, 0), (0.25, -0.5), (0.42, 1), (1, 0))
        return Drift(
            tilt=-0.3 * hit,
            arms=0.5 + 0.5 * hit,
            mouth=0.4 + 0.4 * max(hit, 0),
            wag=1.4,
            pace=2.0,
            mood="anger",
            lift=bob,
        )
    if verb == "cry":
        return Drift(
            tilt=-0.25, wag=0.3, pace=0.5, mood="sad", mouth=0.3 * abs(wave(t * 1.5)), shut=wave(t * 1.5) > 0.7
        )
    if verb == "laugh":
        return Drift(
            tilt=0.25,
            wag=0.5,
            tall=1 + 0.03 * wave(t * 4.5),
            mouth=0.6 + 0.3 * wave(t * 4.5),
            mood="joy",
            shut=wave(t * 0.6) > -0.2,
            arms=0.4,
        )
    if verb == "fall":
        tip = ease((t - 0.3) / 0.4)
        return Drift(
            tilt=-0.6 * (1 - tip) if pose.airborne <= 0.05 else 0.7 * wave(t * 0.9),
            arms=0.8,
            mood="surprise",
            mouth=0.6,
            scene_prop="stars" if tip >= 1 and pose.airborne < 0.05 else "",
        )
    if verb == "roll":
        return Drift(tilt=TAU * t * 0.5, wag=0.5, mood="joy", lift=0.1)
    if verb in ("sing", "talk", "hug", "cook", "sit", "look"):
        return Drift(
            lift=bob,
            tilt=0.12 + 0.1 * wave(t * 0.7),
            wag=0.6,
            pace=0.8,
            arms=0.35 + 0.25 * wave(t * 0.9),
            mood="joy" if verb in ("sing", "hug") else "",
            shut=verb == "hug",
        )
    return Drift(lift=bob, wag=0.55, pace=0.6, arms=0.1 + 0.1 * wave(t * 0.5))
