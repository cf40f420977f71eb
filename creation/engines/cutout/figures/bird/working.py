"""Music, work and signs of birds: a wing reaches forward as an arm would, the head and the tail say the rest."""

from __future__ import annotations

from dataclasses import replace
from math import cos

from creation.engines.cutout.figures.bird.deeds import stand, talk
from creation.engines.cutout.figures.bird.perch import Perch
from creation.engines.cutout.figures.bird.plumage import Plumage
from creation.engines.cutout.figures.bird.travel import walk
from creation.engines.cutout.figures.motion import TAU, arc, beat, ease, swing, wave
from creation.engines.cutout.figures.pose import Pose


def piano(pose: Pose, kind: Plumage) -> Perch:
    return Perch(
        far=0.85 + 0.18 * wave(pose.t * 2),
        near=0.5 + 0.3 * wave(pose.t * 2, 0.5),
        spread=0.6,
        nod=0.12 * wave(pose.t),
        roll=0.05 * wave(pose.t * 0.5),
        mood="joy",
    )


def drums(pose: Pose, kind: Plumage) -> Perch:
    return Perch(
        far=1.0 + 0.45 * wave(pose.t * 2),
        near=1.0 - 0.45 * wave(pose.t * 2),
        spread=0.5,
        nod=0.2 * wave(pose.t * 2),
        crouch=0.02 * (1 + wave(pose.t * 2)),
        mood="joy",
        mouth=0.4,
    )


def strings(pose: Pose, kind: Plumage) -> Perch:
    bow = wave(pose.t * 0.8)
    return Perch(
        far=0.95 + 0.12 * bow, near=0.5 + 0.35 * bow, spread=0.4, roll=0.1 * bow, nod=0.08 * bow, shut=True, mood="joy"
    )


def trumpet(pose: Pose, kind: Plumage) -> Perch:
    up = 0.5 + 0.5 * wave(pose.t * 0.5)
    return Perch(far=1.15 + 0.15 * up, near=0.2, spread=0.4, pitch=0.12 * up, nod=-0.2 * up, mood="effort")


def held(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 2.4)
    turn = arc((share - 0.85) / 0.15) if share > 0.85 else 0.0
    return Perch(far=0.85 + 0.2 * turn, near=0.1, spread=0.4, nod=0.22, roll=0.02 * wave(pose.t * 0.4))


def work(pose: Pose, kind: Plumage) -> Perch:
    stroke = wave(pose.t * 1.4)
    return Perch(
        far=0.9 + 0.35 * stroke,
        near=0.3,
        spread=0.4,
        pitch=-0.1 - 0.06 * stroke,
        nod=0.2 + 0.08 * stroke,
        mood="effort",
        tail=0.2 * stroke,
    )


def drink(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 2.2)
    up = arc(share)
    return Perch(far=0.9 + 0.2 * up, spread=0.4, nod=0.2 - 0.7 * up, rise=0.04 * up, shut=up > 0.6)


def nod(pose: Pose, kind: Plumage) -> Perch:
    return replace(stand(pose, kind), nod=0.5 * max(0.0, wave(pose.t * 1.25)), mood="joy")


def shake_head(pose: Pose, kind: Plumage) -> Perch:
    return replace(stand(pose, kind), turn=cos(TAU * pose.t * 1.3), rise=0.03)


def bow(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 2.6)
    down = swing(share, (0, 0), (0.3, 1), (0.62, 1), (0.9, 0), (1, 0))
    return Perch(
        pitch=-0.5 * down, nod=0.5 * down, far=0.9 * down, spread=down, shut=down > 0.7, mood="joy", tail=0.3 * down
    )


def clap(pose: Pose, kind: Plumage) -> Perch:
    apart = abs(wave(pose.t * 1.2))
    return Perch(far=0.7 + 0.6 * apart, near=0.7 + 0.6 * apart, spread=0.7, crouch=0.02 * apart, mood="joy", mouth=0.4)


def point(pose: Pose, kind: Plumage) -> Perch:
    return Perch(far=1.0 + 0.06 * wave(pose.t * 1.5), spread=0.9, rise=0.03, nod=-0.05)


def think(pose: Pose, kind: Plumage) -> Perch:
    return Perch(far=0.6, spread=0.3, nod=-0.15 + 0.2 * wave(pose.t * 0.35), rise=0.03, roll=0.04)


def sneeze(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 1.9)
    back = swing(share, (0, 0), (0.45, 1), (0.5, -1), (0.62, -0.6), (0.9, 0), (1, 0))
    out = max(0.0, -back)
    return Perch(
        pitch=0.25 * back, nod=-0.5 * back, near=0.9 * out, far=0.9 * out, spread=out, mouth=out, shut=abs(back) > 0.4
    )


def yawn(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 3.4)
    wide = swing(share, (0, 0), (0.35, 1), (0.65, 1), (0.85, 0), (1, 0))
    return Perch(nod=-0.4 * wide, rise=0.05 * wide, mouth=wide, shut=wide > 0.3, near=wide, far=wide, spread=wide)


def wake(pose: Pose, kind: Plumage) -> Perch:
    up = ease(pose.t / 1.2)
    return Perch(
        crouch=kind.legs * 0.85 * (1 - up),
        near=1.4 * arc(pose.t / 1.8),
        far=1.4 * arc(pose.t / 1.8),
        spread=1.0,
        shut=pose.t < 0.7,
        mouth=0.6 * arc(pose.t / 1.4),
    )


def shiver(pose: Pose, kind: Plumage) -> Perch:
    shake = wave(pose.t * 9)
    return Perch(roll=0.03 * shake, rise=-0.05, near=0.1 + 0.06 * shake, far=0.1, wide=1.08, tall=0.96, mood="fear")


def shout(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 1.4)
    out = swing(share, (0, 0), (0.2, -0.4), (0.35, 1), (0.7, 0.8), (1, 0))
    return Perch(
        neck=0.1 * out,
        nod=-0.2 * out,
        mouth=max(0.1, out),
        near=0.8 * max(0.0, out),
        far=0.8 * max(0.0, out),
        spread=0.7,
    )


def whisper(pose: Pose, kind: Plumage) -> Perch:
    return replace(talk(pose, kind), neck=0.1, far=0.8, spread=0.7, crouch=0.04, mood="smug")


def hide(pose: Pose, kind: Plumage) -> Perch:
    """A wing before the eyes."""
    return Perch(crouch=kind.legs * 0.85, near=1.2, far=1.3, spread=1.0, nod=0.5, rise=-0.08, shut=True, mood="fear")


def peek(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 2.4)
    up = swing(share, (0, 0), (0.4, 1), (0.7, 1), (0.85, 0), (1, 0))
    return Perch(crouch=kind.legs * 0.7 * (1 - up), rise=0.08 * up - 0.04, neck=0.06 * up, turn=0.9)


def knock(pose: Pose, kind: Plumage) -> Perch:
    """With the beak."""
    peck = max(0.0, wave(pose.t * 2.9))
    return Perch(pitch=-0.25 * peck, neck=0.12 * peck, nod=0.1)


def taichi(pose: Pose, kind: Plumage) -> Perch:
    turn = pose.t * 0.25
    return Perch(
        far=0.9 + 0.7 * wave(turn),
        near=0.9 - 0.7 * wave(turn),
        spread=1.0,
        roll=0.14 * wave(turn, 0.2),
        far_foot=(0.1, 0.14 * max(0.0, wave(turn)), wave(turn) < 0.1),
        shut=True,
    )


def ballet(pose: Pose, kind: Plumage) -> Perch:
    share, _ = beat(pose.t, 1.6)
    breadth = cos(TAU * pose.t * 0.8)
    return Perch(
        near=1.7,
        far=1.7,
        spread=1.0,
        wide=(1 if breadth >= 0 else -1) * max(abs(breadth), 0.4),
        lift=0.2 * arc(share * 2) if share < 0.5 else 0.0,
        far_foot=(0.16, 0.16, False),
        rise=0.05,
        mood="joy",
    )


def robot_dance(pose: Pose, kind: Plumage) -> Perch:
    step = (0.0, 1.0, 0.0, -1.0)[int(pose.t * 2) % 4]
    return Perch(
        far=1.0 + 0.6 * step, near=1.0 - 0.6 * step, spread=0.4, roll=0.12 * step, turn=1.0 if step >= 0 else -1
    )


def breakdance(pose: Pose, kind: Plumage) -> Perch:
    share, number = beat(pose.t, 2.0)
    if number % 2 == 0:
        return Perch(roll=0.3 * wave(pose.t * 2), lift=0.1 * abs(wave(pose.t * 2)), near=1.2, far=1.2, spread=0.8)
    return Perch(spin=TAU * 2 * ease(share), lift=0.25, near=1.4, far=1.4, spread=1.0, tucked=True, mood="joy")


def exercise(pose: Pose, kind: Plumage) -> Perch:
    press = 0.5 + 0.5 * wave(pose.t * 1.25)
    return Perch(crouch=kind.legs * 0.5 * (1 - press), near=0.6 + press, far=0.6 + press, spread=0.6, mood="effort")


def yoga(pose: Pose, kind: Plumage) -> Perch:
    """On one leg: the flamingo, whoever does it."""
    return Perch(near_foot=(0.02, kind.legs * 0.55 + 0.03, False), near=1.6, far=1.6, spread=0.6, shut=True, rise=0.04)


def sneak(pose: Pose, kind: Plumage) -> Perch:
    return replace(walk(pose, kind), crouch=kind.legs * 0.4, neck=0.12, rise=-0.05, mood="smug")


def march(pose: Pose, kind: Plumage) -> Perch:
    return replace(walk(pose, kind), rise=0.06, far=0.5 + 0.4 * wave(pose.phase), nod=-0.1)


def tug(pose: Pose, kind: Plumage) -> Perch:
    return replace(walk(pose, kind), pitch=-0.3, neck=0.08, near=0.4, far=0.6, spread=0.4, mood="effort")


def kiss(pose: Pose, kind: Plumage) -> Perch:
    near = ease(pose.t / 0.8)
    return Perch(neck=0.1 * near, nod=0.05, shut=pose.t > 0.6, near=0.3 * near, far=0.5 * near, spread=0.5, mood="joy")


MOVES = {
    "nod": nod,
    "shake_head": shake_head,
    "bow": bow,
    "clap": clap,
    "point": point,
    "think": think,
    "sneeze": sneeze,
    "yawn": yawn,
    "wake": wake,
    "shiver": shiver,
    "shout": shout,
    "whisper": whisper,
    "hide": hide,
    "peek": peek,
    "knock": knock,
    "kiss": kiss,
    "taichi": taichi,
    "ballet": ballet,
    "robot_dance": robot_dance,
    "breakdance": breakdance,
    "exercise": exercise,
    "yoga": yoga,
    "sneak": sneak,
    "crawl": sneak,
    "march": march,
    "push": tug,
    "pull": tug,
    "juggle": drums,
    "swordfight": work,
    "play_piano": piano,
    "play_drums": drums,
    "play_violin": strings,
    "play_guitar": strings,
    "play_trumpet": trumpet,
    "drink": drink,
    **dict.fromkeys(("read", "photograph", "phone", "pour", "fish", "open", "feed", "hold", "shelter"), held),
    **dict.fromkeys(
        ("pat", "knit", "write", "paint", "type", "wash", "sweep", "water", "dig", "repair", "build"), work
    ),
    **dict.fromkeys(("plant", "bake", "row"), work),
}
