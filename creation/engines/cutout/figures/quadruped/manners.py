"""Signs and feelings of four-legged animals: the head and the ears tell most, the whole body the rest."""

from __future__ import annotations

from dataclasses import replace
from math import cos

from creation.engines.cutout.figures.motion import TAU, arc, beat, ease, swing, wave
from creation.engines.cutout.figures.person.exertions import TAICHI
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.quadruped.bearing import Bearing
from creation.engines.cutout.figures.quadruped.gaits import walk
from creation.engines.cutout.figures.quadruped.grounded import sit, stand, talk
from creation.engines.cutout.figures.quadruped.species import Species
from creation.engines.cutout.figures.quadruped.upright import fight, on_hind_legs


def nod(pose: Pose, kind: Species) -> Bearing:
    dip = max(0.0, wave(pose.t * 1.25))
    return replace(
        stand(pose, kind),
        pitch=0.08 - 0.16 * dip,
        neck=0.2 - 0.55 * dip,
        nod=0.5 * dip,
        ears=0.4 * dip,
        tail=0.4,
        mood="joy",
    )


def shake_head(pose: Pose, kind: Species) -> Bearing:
    side = wave(pose.t * 1.3)
    return replace(
        stand(pose, kind),
        turn=cos(TAU * pose.t * 1.3),
        neck=0.3,
        nod=-0.2,
        sway=0.05 * side,
        ears=0.6 * side,
        tail=-0.3,
    )


def bow(pose: Pose, kind: Species) -> Bearing:
    """One front leg out, the chest down to it, and up again."""
    share, _ = beat(pose.t, 2.6)
    down = swing(share, (0, 0), (0.3, 1), (0.62, 1), (0.9, 0), (1, 0))
    return replace(
        stand(pose, kind),
        pitch=-0.36 * down,
        front=((0.24 * down, 0, True), (0.3 * down, 0, True)),
        neck=-0.35 * down,
        nod=0.35 * down,
        shut=down > 0.7,
        mood="joy",
        wag=wave(pose.t * 1.5),
    )


def clap(pose: Pose, kind: Species) -> Bearing:
    apart = abs(wave(pose.t * 1.2))
    base = on_hind_legs(pose, kind, (1.1 + 0.5 * apart, 0.5), (1.3 - 0.4 * apart, 0.4), bounce=apart)
    return replace(base, mood="joy", mouth=0.4)


def point(pose: Pose, kind: Species) -> Bearing:
    """As pointers do: a paw up, nose and tail in one line."""
    return replace(
        stand(pose, kind),
        front=((0.24, 0.5, False), (0.0, 0, True)),
        neck=-0.35,
        nod=-0.15,
        sway=0.08,
        tail=0.8,
        wag=0.0,
        ears=-0.2,
    )


def think(pose: Pose, kind: Species) -> Bearing:
    tilt = wave(pose.t * 0.35)
    base = sit(replace(pose, t=pose.t + 1), kind)
    return replace(base, neck=0.2, nod=-0.18 + 0.16 * tilt, ears=0.3 * tilt, wag=0.3 * wave(pose.t * 0.5))


def sneeze(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 1.9)
    back = swing(share, (0, 0), (0.45, 1), (0.5, -1), (0.62, -0.6), (0.9, 0), (1, 0))
    return replace(
        stand(pose, kind),
        neck=0.3 * back,
        nod=-0.4 * back,
        pitch=0.1 * back,
        shut=abs(back) > 0.4,
        mouth=0.7 * max(0.0, -back) + 0.3 * max(0.0, back),
        ears=-0.6 * back,
        lift=0.05 * max(0.0, -back),
    )


def yawn(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 3.4)
    wide = swing(share, (0, 0), (0.35, 1), (0.65, 1), (0.85, 0), (1, 0))
    return replace(
        stand(pose, kind), pitch=-0.2 * wide, neck=0.25 * wide, nod=-0.35 * wide, mouth=wide, shut=wide > 0.3, ears=0.5
    )


def wake(pose: Pose, kind: Species) -> Bearing:
    """A long stretch, rump high, then up."""
    up = ease((pose.t - 0.8) / 0.7)
    return replace(
        stand(pose, kind),
        pitch=-0.42 * (1 - up),
        front=((0.28 * (1 - up), 0, True), (0.32 * (1 - up), 0, True)),
        neck=0.3 * (1 - up) + 0.1 * up,
        mouth=0.8 * arc(pose.t / 1.4),
        shut=pose.t < 0.9,
        tail=0.6,
        ears=0.4 * (1 - up),
    )


def shiver(pose: Pose, kind: Species) -> Bearing:
    shake = wave(pose.t * 9)
    return replace(
        stand(pose, kind),
        crouch=0.09,
        sway=0.018 * shake,
        neck=-0.25,
        nod=0.1,
        tail=-0.7,
        ears=0.7,
        mouth=0.15 + 0.1 * shake,
        mood="fear",
    )


def shout(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 1.4)
    out = swing(share, (0, 0.1), (0.12, -0.4), (0.25, 1), (0.86, 0.85), (1, 0.1))
    return replace(
        stand(pose, kind),
        neck=0.45 * out,
        nod=-0.55 * out,
        pitch=0.18 * out,
        mouth=max(0.1, out),
        ears=0.7 * out,
        tail=0.5,
    )


def whisper(pose: Pose, kind: Species) -> Bearing:
    return replace(talk(pose, kind), neck=-0.22, crouch=0.08, ears=0.3, nod=0.05 * wave(pose.t * 1.6), mood="smug")


def hide(pose: Pose, kind: Species) -> Bearing:
    """Flat on the ground, paws over the eyes."""
    base = sit(replace(pose, t=pose.t + 1), kind)
    return replace(
        base,
        crouch=kind.axis - kind.belly * 1.1,
        pitch=0.0,
        front=((0.3, 0.12, False), (0.34, 0.14, False)),
        neck=-0.45,
        nod=0.25,
        ears=0.8,
        tail=-0.8,
        shut=wave(pose.t * 0.4) > -0.4,
        mood="fear",
    )


def peek(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 2.4)
    up = swing(share, (0, 0), (0.4, 1), (0.7, 1), (0.85, 0), (1, 0))
    return replace(
        stand(pose, kind), crouch=0.3 * kind.axis * (1 - up), neck=-0.3 + 0.55 * up, ears=0.5 - 0.7 * up, turn=0.85
    )


def knock(pose: Pose, kind: Species) -> Bearing:
    rap = max(0.0, wave(pose.t * 2.9))
    base = on_hind_legs(pose, kind, (1.2 + 0.4 * rap, 0.4), (0.8, 0.8), lean=-0.1)
    return replace(base, ears=0.2 * rap)


def box(pose: Pose, kind: Species) -> Bearing:
    return replace(fight(pose, kind), mouth=0.1)


def taichi(pose: Pose, kind: Species) -> Bearing:
    """Upright, deep in the knees, the weight from leg to leg; the paws open in wide slow circles."""
    t = pose.t * TAICHI
    side, turn = wave(t), wave(t, 0.25)
    arms = 0.3 + 0.35 * abs(turn)
    base = on_hind_legs(pose, kind, (0.3 - 1.5 * side, arms), (0.4 + 1.4 * side, arms), lean=0.2)
    return replace(
        base,
        sway=base.sway + 0.1 * side,
        crouch=0.16 + 0.03 * turn,
        hind=((-0.14, 0.0, True), (0.58, 0.06 * max(-side, 0.0), side > -0.2)),
        shut=turn > 0.3,
        nod=0.0,
    )


def ballet(pose: Pose, kind: Species) -> Bearing:
    share, _ = beat(pose.t, 1.6)
    breadth = cos(TAU * pose.t * 0.8)
    base = on_hind_legs(pose, kind, (2.7, 0.3), (2.4, 0.5))
    return replace(
        base,
        wide=(1 if breadth >= 0 else -1) * max(abs(breadth), 0.4),
        lift=0.16 * arc(share * 2) if share < 0.5 else 0.0,
        hind=((0.08, 0.0, True), (0.34, 0.34 * arc(share), False)),
        shut=True,
        mood="joy",
    )


def robot_dance(pose: Pose, kind: Species) -> Bearing:
    step = (0.0, 1.0, 0.0, -1.0)[int(pose.t * 2) % 4]
    base = on_hind_legs(pose, kind, (1.4 + 0.7 * step, 1.0), (1.4 - 0.7 * step, 1.0), lean=0.1 * step)
    return replace(base, turn=1.0 if step >= 0 else -1.0)


def breakdance(pose: Pose, kind: Species) -> Bearing:
    """On its back and round."""
    base = on_hind_legs(pose, kind, (2.4, 0.4), (2.0, 0.4))
    share, number = beat(pose.t, 2.0)
    if number % 2 == 0:
        return replace(base, sway=base.sway + 0.14 * wave(pose.t * 2), lift=0.1 * abs(wave(pose.t * 2)), mood="joy")
    return replace(base, spin=TAU * 2 * ease(share), lift=0.2, mood="joy", mouth=0.4)


def yoga(pose: Pose, kind: Species) -> Bearing:
    """The downward dog, of course."""
    down = 0.5 + 0.5 * wave(pose.t * 0.25)
    return replace(
        stand(pose, kind),
        pitch=-0.4 * down,
        front=((0.2 * down, 0, True), (0.24 * down, 0, True)),
        neck=-0.4 * down,
        shut=True,
        tail=0.4,
    )


def sneak(pose: Pose, kind: Species) -> Bearing:
    return replace(walk(pose, kind), crouch=0.2 * kind.axis, neck=-0.15, ears=0.4, tail=-0.2, mood="smug")


def crawl(pose: Pose, kind: Species) -> Bearing:
    return replace(walk(pose, kind), crouch=0.42 * kind.axis, neck=-0.3, tail=-0.5)


def march(pose: Pose, kind: Species) -> Bearing:
    return replace(walk(pose, kind), neck=0.3, nod=-0.1, tail=0.6, ears=-0.2)


def tug(pose: Pose, kind: Species) -> Bearing:
    """Weight into it, the head low: what pulls, pushes or carries."""
    return replace(walk(pose, kind), pitch=-0.08, neck=-0.2, nod=0.1, mood="effort", ears=0.4)


def kiss(pose: Pose, kind: Species) -> Bearing:
    near = ease(pose.t / 0.8)
    return replace(
        stand(pose, kind),
        pitch=0.16 * near,
        sway=0.06 * near,
        neck=0.3 * near,
        nod=-0.4 * near,
        shut=pose.t > 0.6,
        mood="joy",
        tail=0.6 * near,
        ears=0.4 * near,
    )
