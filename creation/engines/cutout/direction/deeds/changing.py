"""What comes, goes and changes: growing, melting, vanishing, building up, arriving, leaving, lifting off."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.gradually import share as _share
from creation.engines.cutout.direction.deeds.gradually import tense as _tense
from creation.engines.cutout.direction.deeds.gradually import told as _told
from creation.engines.cutout.direction.deeds.melting import melt
from creation.engines.cutout.direction.deeds.paths import pace
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.deeds.tools import work_on
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.sound.foley.kinds import motor_for, wing_of

#: Motors of what lands on wheels.
_ON_WHEELS = ("jet", "propeller")
#: Metres up to which nobody needs a hammer.
_TINY = 0.5
#: Of the time a snowman takes, the share in which his snow is rolled; of a builder, how large a ball becomes.
_ROLLED, _BALL, _SNOW = 0.42, 0.42, "#cfdff0"


def grow(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Out of the ground, in springs, past its height and back."""
    share = _told(scene, part, "grow", _share(scene, a, a + round(0.75 * (b - a)), 0.3))
    t = np.arange(scene.samples) / RATE
    part.scale *= 0.06 + 0.94 * share
    wobble = np.where((share > 0.02) & (share < 0.995), 0.07 * np.sin(t * 11), 0.02 * np.sin(t * 2.2))
    part.squash *= (1 + wobble).astype(np.float32)
    part.turn += 2.5 * np.sin(t * 1.7)
    part.does("stand", a, b, "joy")
    for k in range(5):
        i = a + round((0.3 + 0.6 * k) * RATE)
        if i < b and _tense(scene, part, "grow") == "now":
            scene.at(
                i,
                "sparkle",
                float(part.x[0]),
                float(part.depth[0]) - 0.05,
                0.5 * part.height * float(share[min(i, scene.samples - 1)]),
                0.5 + 0.2 * part.height,
            )
            scene.heard(i, "grow", 0.6, float(part.x[0]))


def shrink(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """In jerks, with surprise."""
    share = _told(scene, part, "shrink", _share(scene, a, a + round(0.7 * (b - a)), 0.5))
    stepped = np.floor(share * 6) / 6
    part.scale *= 1 - 0.78 * (0.7 * stepped + 0.3 * share)
    part.does("stand", a, b, "surprise")
    for k in range(6):
        i = int(np.argmax(share >= (k + 1) / 6.01))
        if i > a:
            scene.heard(i, "shrink", 0.6, float(part.x[0]))
            scene.at(i, "poof", float(part.x[0]), float(part.depth[0]) + 0.02, 0.3 * part.height, 0.4 * part.height)


def vanish(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Thin and tall, gone; a puff where it was."""
    tense = _tense(scene, part, "vanish")
    i = min(scene.samples - 2, a + round(min(1.0, 0.5 * (b - a) / RATE) * RATE)) if tense != "after" else 0
    if tense == "before":
        return
    n = min(10, i)
    part.scale[i:] = 0.0
    part.squash[i - n : i] *= np.linspace(1, 2.2, n) if n else 1
    if tense == "now":
        part.does("spin" if part.sort in ("person", "being") else "stand", max(a, i - 24), i, "surprise")
        _poof(scene, part, i)


def appear(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A puff, and there it is, still swinging."""
    tense = _tense(scene, part, "appear")
    if tense == "after":
        return
    i = min(scene.samples - 2, a + round(0.5 * RATE)) if tense == "now" else scene.samples
    part.scale[:i] = 0.0
    if tense == "now":
        _pop(part, i)
        part.does("cheer" if part.sort in ("person", "being", "animal") else "stand", i, min(b, i + 50), "joy")
        _poof(scene, part, i)


def transform(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A whirl, a puff; what it turned into stands there."""
    tense = _tense(scene, part, "transform")
    i = min(scene.samples - 2, a + round(0.5 * (b - a))) if tense == "now" else 0 if tense == "after" else scene.samples
    if whom is None or whom is part:
        part.does("spin", a, b, "surprise")
        part.scale[i:] *= 1.25
    else:
        whom.x[:], whom.depth[:] = part.x, part.depth
        whom.facing[:] = part.facing
        part.does("spin", max(0, i - 40), i, "surprise")
        part.scale[i:], whom.scale[:i] = 0.0, 0.0
    if 0 < i < scene.samples:
        _poof(scene, part, i)
        _pop(whom or part, i)


def _poof(scene: Scene, part: Acting, i: int) -> None:
    x, depth = float(part.x[i]), float(part.depth[i])
    scene.heard(i, "poof", 1.1, x)
    scene.heard(i + 3, "magic", 0.7, x)
    for k in range(4):
        scene.at(
            i,
            "poof",
            x + (k - 1.5) * 0.22 * part.length,
            depth - 0.05,
            (0.2 + 0.2 * k) * part.height,
            0.7 * part.height + 0.2,
        )
    scene.at(i, "sparkle", x, depth - 0.06, 0.5 * part.height, 0.8 * part.height + 0.3)


def _pop(part: Acting, i: int) -> None:
    n = min(40, len(part.scale) - i)
    t = np.arange(n) / RATE
    part.squash[i : i + n] *= 1 - 0.4 * np.exp(-6 * t) * np.cos(t * 26)


def build(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """At work on both sides of it while it rises, piece upon piece."""
    tense = _tense(scene, part, "build")
    others = scene.of(part.member.id)
    if whom is None:
        part.does("build", a, b, "joy")
        _hammering(scene, part, a, b)
        return
    # Builders stand on both sides, facing it.
    side = -1.0 if others.index(part) % 2 == 0 else 1.0
    apart = 0.5 * bodies.sizes(whom)[0] + (0.2 if scene.is_narrow else 0.3) * part.height
    if part is others[0]:
        share = _told(scene, part, "build", _share(scene, a, a + round(0.85 * (b - a)), 0.3))
        whom.x[:] = float(np.mean([other.x[0] for other in others])) if len(others) > 1 else whom.x[0]
        steps = 5
        risen = np.clip((np.floor(share * steps) + np.clip((share * steps % 1) * 4, 0, 1)) / steps, 0, 1)
        whom.scale *= np.maximum(0.02, 0.12 + 0.88 * risen) if tense != "before" else np.float32(0.02)
        t = np.arange(scene.samples) / RATE
        whom.squash *= (1 + 0.05 * np.sin(t * 13) * (share > 0.02) * (share < 0.99)).astype(np.float32)
        for k in range(steps):
            i = int(np.argmax(share >= (k + 0.2) / steps))
            if i > a:
                scene.heard(i, "thump", 0.6, float(whom.x[0]))
                scene.at(i, "dust", float(whom.x[0]), float(whom.depth[0]) - 0.04, 0.15 * k * whom.height, 0.7)
        if whom.sort != "thing" or whom.member.kind == "snowman":
            scene.settled.add((whom.member.id, "bounce"))
    part.x[a:] = whom.x[a:] + side * apart
    part.x[:a] = part.x[a]
    part.facing[:] = -side
    part.depth[:] = whom.depth - (0.8 * scene.step if scene.is_narrow else 0.03)
    done = a + round(0.88 * (b - a)) if tense != "before" else b
    work = work_on(whom)
    part.does(work if tense != "after" else "cheer", a, done, "joy", since=0.3 * grain(part.seed, "work"))
    part.does("cheer", done, b, "joy")
    part.looks(a, b, 0.9, 0.1)
    if whom.member.looks.get("job") == "snowman" and tense == "before":
        _roll_snow(scene, part, side, a, b)
    elif whom.member.looks.get("job") == "snowman" and tense == "now" and not scene.earlier(part.member.id, "build"):
        _roll_snow(scene, part, side, a, a + round(_ROLLED * (b - a)))
    sound = "thump" if whom.height < _TINY else "hammer"
    _hammering(scene, part, a, done, {"pat": "thump", "dig": "dig"}.get(work, sound))


def _roll_snow(scene: Scene, part: Acting, side: float, a: int, b: int) -> None:
    """A ball of snow grows as it is rolled up to where the others are."""
    ball = scene.bring("snowball", part, colour=_SNOW)
    n = b - a
    if n < 4:
        return
    high = bodies.sizes(ball)[1]
    share = np.linspace(0.0, 1.0, n)
    grown = _BALL * part.height / high * (0.35 + 0.65 * share)
    way = 0.22 * part.height * (1 - share)
    goal = part.x[a:b].copy()
    ball.x[a:b] = goal + side * (way + 0.1 * part.height)
    part.x[a:b] = ball.x[a:b] + side * (0.5 * high * grown + 0.22 * part.height)
    if back := min(12, scene.samples - b):
        part.x[b : b + back] += np.linspace(float(part.x[b - 1] - part.x[b]), 0.0, back)
    part.x[:a], ball.x[:a] = part.x[a], ball.x[a]
    ball.depth[:] = part.depth - 0.02
    ball.scale[:a], ball.scale[a:b], ball.scale[b:] = grown[0], grown, 0.0
    ball.turn[a:b] = -side * np.degrees(way / (0.5 * high * grown))
    part.does("push", a, b, "effort")
    for i in range(a + 8, b, 22):
        scene.heard(i, "step", 0.4, float(part.x[i]))


def _hammering(scene: Scene, part: Acting, a: int, b: int, sound: str = "hammer") -> None:
    for i in range(a + 26, b, 42):
        scene.heard(i, sound, 0.6, float(part.x[min(i, scene.samples - 1)]))


def arrive(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """In from the edge, slower and slower, a nod of the brakes; those who wait turn to it."""
    tense = _tense(scene, part, verb) if verb != "park" else "now"
    if tense == "after":
        return
    side = float(np.sign(part.x[0])) or -scene.way
    goal = float(part.x[0])
    start = side * (0.5 * scene.room + 0.62 * part.length + 0.2)
    seconds = max(
        0.8,
        min(0.75 * (b - a) / RATE, abs(start - goal) / pace(part, "drive" if part.sort == "vehicle" else "walk") * 1.5),
    )
    there = min(scene.samples, a + round(seconds * RATE))
    s = np.clip((np.arange(scene.samples) - a) / max(1, there - a), 0, 1)
    share = 1 - (1 - s) ** 2.2
    part.x[:] = start + (goal - start) * share if tense == "now" else start
    part.facing[:] = -side
    part.is_travelling = True
    moves = "drive" if part.sort == "vehicle" else "walk"
    part.does(moves, 0, there)
    part.does("stand", there, scene.samples)
    if tense == "before":
        part.scale[:] = 0.0
        return
    if part.sort == "vehicle":
        n = min(36, scene.samples - there)
        if n > 0:
            part.turn[there : there + n] += -side * -1.6 * np.sin(np.linspace(0, 6, n)) * np.exp(-np.linspace(0, 3, n))
        scene.heard(max(a, there - 30), "brake", 0.9, goal)
        scene.heard(min(there + 12, scene.samples - 1), "door", 0.6, goal)
        for k in range(3):
            scene.seen(max(a, there - 20) + 8 * k, "dust", part, size=0.7, ahead=0.4 * part.length)
    for other in scene.parts:
        if other is not part and other.sort in ("person", "being", "animal", "bird") and not other.is_travelling:
            turned = min(scene.samples, a + round(0.4 * seconds * RATE))
            other.facing[turned:] = np.sign(goal - float(other.x[0])) or 1.0
            scene.seen(turned, "exclaim", other, up=1.12 * other.height, size=0.6)


def leave(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A turn, a look back, out over the edge."""
    away = np.clip((np.arange(scene.samples) - a) / RATE - 0.4, 0, None)
    speed = pace(part, "drive" if part.sort == "vehicle" else "walk") * 0.9
    part.x += (scene.way * speed * (away - (1 - np.exp(-2 * away)) / 2)).astype(np.float32)
    part.facing[a:] = scene.way
    part.is_travelling = True
    part.does("drive" if part.sort == "vehicle" else "walk", a + 20, scene.samples)
    part.looks(a, min(scene.samples, a + 40), -0.9, 0.0)
    part.emotion[a:] = "sad" if scene.board.mood == "sad" else part.emotion[a]


def _thrust(part: Acting) -> str:
    """What lifts it: its own motor where that flies, else a jet."""
    motor = motor_for(part.member.kind, part.member.words)
    return motor.sound if motor.flies else "jet"


def takeoff(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A rumble, then up: straight for what stands on its tail, along and up for what has wings."""
    tense = _tense(scene, part, "takeoff")
    if tense == "before":
        return
    t = np.clip((np.arange(scene.samples) - a) / RATE - 0.7, 0, None)
    straight = part.height > 1.15 * part.length
    rise = min(0.6 * scene.tall * 1.6, 0.9 * scene.tall + part.height)
    up = np.minimum(rise, 0.55 * t**2 * (1.3 if straight else 0.6)) if tense == "now" else t * 0 + 0.3 * scene.tall
    part.up += up.astype(np.float32)
    if not straight:
        part.x += (scene.way * np.minimum(1.2 * t**1.5, 0.75 * scene.room)).astype(np.float32)
        part.turn -= (scene.way * 14 * np.clip(t / 1.2, 0, 1)).astype(np.float32)
        part.facing[:] = scene.way
    shake = np.where(t < 0.6, 0.02, 0.006) * np.sin(np.arange(scene.samples) * 1.9)
    part.x += (shake * part.height).astype(np.float32)
    part.does("fly", a + 30, scene.samples, "joy")
    scene.heard(a + 6, _thrust(part), 1.3, float(part.x[a]), part.member.id)
    for n, i in enumerate(range(a + 10, min(b, a + 3 * RATE), 9)):
        scene.at(
            i,
            "smoke" if straight else "dust",
            float(part.x[0]) + 0.3 * part.length * (grain(part.seed, n) - 0.5),
            float(part.depth[0]) - 0.02,
            0.0,
            0.8 + 0.3 * part.height,
        )
        if straight:
            scene.seen(
                i,
                "fire",
                part,
                up=float(part.up[min(i, scene.samples - 1)]) - 0.05 * part.height,
                size=0.4 * part.height,
            )
    scene.flashes += [(a + 45 + 14 * k) / RATE for k in range(5)]


def land(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Down in a long curve, flaring out; a puff and a nod at the end."""
    tense = _tense(scene, part, "land")
    if tense == "after":
        return
    seconds = max(1.0, 0.7 * (b - a) / RATE)
    s = np.clip((np.arange(scene.samples) - a) / RATE / seconds, 0, 1) if tense == "now" else np.zeros(scene.samples)
    left = (1 - s) ** 2
    straight = part.height > 1.15 * part.length
    part.up += (left * 0.75 * scene.tall).astype(np.float32)
    if not straight:
        part.x -= (scene.way * left * 0.5 * scene.room).astype(np.float32)
        part.facing[:] = scene.way
        part.turn += (scene.way * 9 * np.sin(np.pi * s) * (1 - s)).astype(np.float32)
    down = min(scene.samples - 1, a + round(0.93 * seconds * RATE))
    part.does("fly", 0, down, "effort")
    part.does("stand", down, scene.samples, "joy")
    if tense == "now":
        scene.heard(a, _thrust(part) if part.sort == "vehicle" else wing_of(part.member.kind, part.sort), 0.8)
        scene.heard(down, "landing" if _thrust(part) in _ON_WHEELS else "thud", 1.0, float(part.x[down]))
        for k in (-0.4, 0.0, 0.4):
            scene.seen(down, "dust", part, size=0.7 + 0.3 * part.height, ahead=k * part.length)
        _pop(part, down)


def sink(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """By the stern, bubbling."""
    share = _told(scene, part, "sink", _share(scene, a, b, 0.3))
    part.up -= (1.1 * part.height * share).astype(np.float32)
    part.turn += (np.sign(part.facing[0]) * -18 * np.sin(np.pi * np.minimum(1, share * 1.2) / 2)).astype(np.float32)
    part.does("sink", a, b, "fear")
    for n, i in enumerate(range(a + 10, b, 12)):
        scene.seen(
            i,
            "bubble",
            part,
            up=0.1,
            size=0.5 + 0.2 * part.height,
            ahead=0.5 * part.length * (grain(part.seed, n) - 0.5),
        )
        if n % 3 == 0:
            scene.heard(i, "bubble", 0.6, float(part.x[0]))


def float_(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Off the ground and slowly round about."""
    t = np.clip((np.arange(scene.samples) - a) / RATE, 0, None)
    rise = np.clip(t / 1.4, 0, 1) if a > 3 else np.ones(scene.samples)
    phase = 6 * grain(part.seed, "float")
    part.up += (rise * (0.35 * part.height + 0.25 + 0.12 * np.sin(t * 1.3 + phase))).astype(np.float32)
    part.x += (rise * 0.1 * scene.room * np.sin(t * 0.5 + phase)).astype(np.float32)
    part.turn += (rise * 7 * np.sin(t * 0.9 + phase)).astype(np.float32)
    part.does("float", a, b, "joy")


def climb(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Pull by pull, up along what is climbed or a rope that hangs there."""
    t = np.clip((np.arange(scene.samples) - a) / RATE, 0, None)
    pull = t + 0.18 * np.sin(t * 5.6)
    high = (whom.height - 0.35 * part.height) if whom is not None else 0.45 * scene.tall
    part.up += np.minimum(0.32 * part.height * pull, max(0.3, high)).astype(np.float32)
    if whom is not None:
        side = 1.0 if float(part.x[a]) <= float(whom.x[a]) else -1.0
        part.x[:] = whom.x - side * (0.22 * bodies.sizes(whom)[0] + 0.12 * part.height)
        part.facing[:] = side
        part.depth[:] = whom.depth - 0.03
    part.turn += (3 * np.sin(t * 5.6)).astype(np.float32)
    part.does("climb", a, b, "effort")
    for i in range(a + 20, b, 34):
        scene.heard(i, "rope", 0.5, float(part.x[0]))


def swing(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """To and fro on a swing; what has no hands sways from above."""
    t = np.arange(b - a) / RATE
    part.does("swing", a, b, "joy")
    if part.sort not in ("person", "being"):
        part.turn[a:b] += 16 * np.sin(t * 2.5)
        part.x[a:b] += 0.18 * part.height * np.sin(t * 2.5)
        part.up[a:b] += 0.12 * part.height * np.abs(np.sin(t * 2.5))
    for i in range(a + 20, b, 75):
        scene.heard(i, "creak", 0.5, float(part.x[a]))


DEEDS = {
    "grow": grow, "shrink": shrink, "melt": melt, "vanish": vanish, "appear": appear, "transform": transform,
    "build": build, "arrive": arrive, "park": arrive, "leave": leave, "takeoff": takeoff, "land": land, "sink": sink,
    "float": float_, "climb": climb, "swing": swing,
}  # fmt: skip
