"""How something without limbs acts: hops, tilts, squashes and stretches, for every verb of the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos

from creation.engines.cutout.figures.motion import TAU, arc, beat, clamp, ease, noise, pick, swing, wave
from creation.engines.cutout.figures.pose import Pose


@dataclass(frozen=True)
class Tumble:
    lift: float = 0.0  # in heights of the figure
    tilt: float = 0.0  # radians, clockwise, about the foot
    turn: float = 0.0  # radians, clockwise, about the middle
    wide: float = 1.0
    tall: float = 1.0
    slide: float = 0.0  # in heights, forward
    mood: str = ""
    shut: bool = False


def _squash(hop: float, strength: float = 1.0) -> tuple[float, float]:
    """Breadth and height of a hopper: flat on the ground, long on its way."""
    ground = max(0.0, 1 - hop * 4)
    return 1 + (0.12 * ground - 0.05 * hop) * strength, 1 - (0.13 * ground - 0.07 * hop) * strength


#: What houses and rocks do not do: breathe and sway where they stand.
_STILL = ("stand", "look", "wait", "drive", "ride")


def tumble_for(pose: Pose, *, is_heavy: bool = False) -> Tumble:
    """How it holds itself; what is heavy stays where it stands."""
    if is_heavy and pose.verb in _STILL:
        return Tumble()
    t, verb = pose.t, pose.verb
    if verb in ("walk", "run", "chase", "flee", "drive", "ride"):
        return _travel(pose)
    if verb in ("dance", "cheer", "bounce", "laugh", "play", "kick", "fight", "throw"):
        return _lively(pose)
    if verb == "jump":
        air = clamp(pose.airborne)
        ready = (1 - ease(air * 4)) * (0.5 + 0.5 * wave(t * 1.1))
        return Tumble(
            wide=1 + 0.14 * ready - 0.07 * air,
            tall=1 - 0.16 * ready + 0.09 * air,
            tilt=0.12 * wave(t * 0.5) * air,
            mood="joy",
        )
    if verb == "roll":
        return Tumble(turn=pose.phase * TAU * 0.5 if pose.speed else TAU * 0.5 * t)
    if verb == "spin":
        breadth = cos(TAU * t * 1.1)
        return Tumble(
            wide=(1 if breadth >= 0 else -1) * max(abs(breadth), 0.35), lift=0.03 + 0.03 * wave(t * 2.2), mood="joy"
        )
    if verb == "fall":
        if pose.airborne > 0.05:
            return Tumble(turn=1.4 * t, mood="fear")
        tip = ease((t - 0.35) / 0.4)
        thud = 0.08 * max(0.0, 1 - abs(t - 0.85) * 8)
        return Tumble(tilt=1.25 * tip - 0.12 * wave(t * 2.4) * (1 - tip), wide=1 + thud, tall=1 - thud, mood="surprise")
    if verb in ("fly", "swim"):
        return Tumble(lift=0.06 + 0.06 * wave(t * 0.6), tilt=0.14 * wave(t * 0.45, 0.1), tall=1 + 0.02 * wave(t * 1.2))
    if verb in ("sleep", "sit"):
        breath = wave(t * 0.25)
        return Tumble(tall=0.94 + 0.025 * breath, wide=1.04 - 0.012 * breath, tilt=0.1, shut=verb == "sleep")
    return _quiet(pose)


def _travel(pose: Pose) -> Tumble:
    hurry = pose.verb in ("run", "chase", "flee")
    share = pose.phase % 1.0
    air = arc((share - 0.22) / 0.78) if share > 0.22 else 0.0
    wide, tall = _squash(air, 1.3 if hurry else 0.9)
    return Tumble(
        lift=(0.2 if hurry else 0.11) * air,
        tilt=(0.16 if hurry else 0.07) + 0.1 * wave(share, 0.1),
        wide=wide,
        tall=tall,
        mood={"chase": "anger", "flee": "fear"}.get(pose.verb, ""),
    )


def _lively(pose: Pose) -> Tumble:
    seconds = {"laugh": 0.32, "fight": 0.7, "throw": 1.2, "kick": 1.1}.get(pose.verb, 0.5)
    share, number = beat(pose.t, seconds)
    if pose.verb in ("fight", "kick", "throw"):
        hit = swing(share, (0, 0), (0.25, -0.45), (0.4, 1), (0.55, 0.7), (1, 0))
        return Tumble(
            slide=0.16 * hit,
            tilt=0.35 * hit,
            wide=1 + 0.06 * hit,
            tall=1 - 0.04 * hit,
            mood="anger" if pose.verb == "fight" else "effort",
        )
    air = arc((share - 0.2) / 0.8) if share > 0.2 else 0.0
    wide, tall = _squash(air)
    side = 1 if number % 2 else -1
    lean = (0.28 if pose.verb == "dance" and pick(pose.seed, 2) else 0.15) * side * ease(air)
    return Tumble(lift=(0.06 if pose.verb == "laugh" else 0.16) * air, tilt=lean, wide=wide, tall=tall, mood="joy")


def _quiet(pose: Pose) -> Tumble:
    t, voice = pose.t, pose.mouth
    breath = wave(t * 0.32)
    tall, wide, tilt, mood = 1 + 0.012 * breath, 1 - 0.008 * breath, 0.03 * noise(pose.seed, t * 0.6), ""
    if pose.verb in ("talk", "sing"):
        tall, wide = tall + 0.09 * voice, wide - 0.04 * voice
        tilt += 0.07 * wave(t * (0.5 if pose.verb == "sing" else 1.2))
    elif pose.verb == "wave":
        tilt += 0.2 * wave(t * 1.8)
    elif pose.verb == "look":
        tilt += 0.22 * wave(t * 0.35)
    elif pose.verb == "hug":
        tilt, mood = tilt + 0.14 + 0.03 * wave(t), "joy"
    elif pose.verb in ("eat", "cook"):
        tall, wide, mood = tall - 0.06 * abs(wave(t * 1.5)), wide + 0.04 * abs(wave(t * 1.5)), "joy"
    elif pose.verb == "cry":
        tall, wide, tilt, mood = 0.93 + 0.03 * abs(wave(t * 1.5)), 1.04, 0.12, "sad"
    return Tumble(tall=tall, wide=wide, tilt=tilt, mood=mood)
