"""Loads and lanes: pushing, pulling, carrying, racing. What moves another touches it all the way."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.carrying import is_held
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.moving import move
from creation.engines.cutout.direction.deeds.paths import eased_way, go, pace
from creation.engines.cutout.direction.deeds.physical import bodies, falling, toppling
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.sound.foley.kinds import foot_of, motor_of

_HEAVE = 0.55  # of a walk's speed
#: How much broader the second file of carriers is.
_OUTER = 1.25
#: How far apart two of a file walk, in their lengths.
_APART = 0.75
#: Of the shorter one's length a team and its load overlap in an upright frame.
_OVERLAP = 0.5
_ROPE = 0.35  # metres between what pulls and what is pulled


def arrange(scene: Scene) -> None:
    """Before anything is framed: what several carry is worth their while, and can be seen over their heads."""
    for action in scene.shot.actions:
        doers = scene.of(action.who)
        things = scene.of(action.whom) if action.whom else []
        if action.verb != "carry" or not doers or len(things) != 1 or things[0].sort != "thing":
            continue
        if is_held(scene, things[0]):
            continue
        wide, tall = bodies.sizes(things[0])
        large = doers[0].length if doers[0].sort not in ("person", "being") else 0.55 * doers[0].height
        wanted = (1.25 if len(doers) > 2 else 1.1 if len(doers) > 1 else 0.7) * large
        things[0].size *= max(1.0, wanted / max(wide, tall, 0.01))
        things[0].is_extra = True
        # Borne above them, with whoever rides on it.
        high = doers[0].height + sum(bodies.sizes(things[0])[1:]) * 0.9
        riders = [a.who for a in scene.shot.actions if a.verb == "ride" and a.whom == action.whom]
        high += sum(part.height for who in riders for part in scene.of(who))
        broad = 1 + _APART * (_front(scene, len(doers)) - 1)
        doers[0].extent = (broad * doers[0].length, max(high, doers[0].height))


def push(event: Event) -> None:
    """Behind it, arms out, step by step; a small thing on a table is pushed off, one of a row is pushed over."""
    scene = event.scene
    things = event.others
    if not things:
        for part in event.doers:
            part.does("push", event.a, event.b, "effort")
            go(part, event.a, event.b, scene.way * eased_way(event.b - event.a, 0.4))
        return
    if things[0].sort == "thing" and (things[0].is_extra or len(things) > 1):
        deed = toppling.topple if len(things) > 1 else falling.fall
        deed(Event(scene, event.action, things, [], event.a, event.b, event.tense))
        return
    load = things[0]
    heavy = load.height * load.length > 0.35 * sum(part.height * part.length for part in event.doers)
    if not heavy and load.sort in ("person", "animal", "being", "bird"):
        _shove(event, event.doers[0], load)
        return
    _move(event, load, -1.0, 0.5 * load.length, "push")


def pull(event: Event) -> None:
    """Ahead of it on a rope or in harness, in step with nobody; it follows, rider and all."""
    if not event.others:
        for part in event.doers:
            part.does("pull", event.a, event.b, "effort")
        return
    load = event.others[0]
    _move(event, load, 1.0, 0.5 * load.length + _ROPE, "pull")
    scene = event.scene
    for part in event.doers:
        scene.linked(part, load)


def _move(event: Event, load: Acting, side: float, reach: float, verb: str) -> None:
    scene, a, b, way = event.scene, event.a, event.b, event.scene.way
    animal = event.doers[0].sort == "animal"
    gallops = animal and load.sort == "vehicle"
    speed = pace(event.doers[0], "run" if gallops else "walk") * (0.9 if gallops else _HEAVE)
    go(load, a, b, way * eased_way(b - a, speed, 0.5 if a > 3 else 0.0, 0.0 if b >= scene.samples - 3 else 0.5))
    load.facing[:] = way
    if load.sort == "vehicle":
        load.does("drive", a, b)
    # In an upright frame a team comes towards us, the load behind it.
    near = 0.4 * scene.step if scene.is_narrow and side > 0 else 0.0
    reach -= _OVERLAP * min(load.length, event.doers[0].length) if near else 0.0
    load.depth[:] += near
    for number, part in enumerate(event.doers):
        row, lane = divmod(number, 2)
        ahead = (
            reach
            + 0.5 * part.length * (0.9 if side > 0 else 0.62)
            + row * 1.05 * part.length
            + 0.12 * lane * part.length
        )
        part.x[a:] = load.x[a:] + side * way * ahead
        part.x[:a] = part.x[a]
        part.depth[:] = load.depth - near + (0.05 - 0.1 * lane * (3 if near else 1) if side > 0 else -0.02)
        part.facing[:] = way
        part.is_travelling = True
        part.does("run" if gallops else verb, a, b, "effort", since=0.37 * number)
        if not gallops:
            # A heave at every second step.
            t = np.arange(b - a) / RATE
            part.turn[a:b] += way * 2.0 * np.sin(t * 3.6 + number)
    for i in range(a + 10, b, 24):
        scene.seen(i, "dust", load, size=0.4 + 0.25 * load.height, ahead=-0.45 * load.length)
        rolls = motor_of(load.member.kind) if load.sort == "vehicle" else "creak"
        scene.heard(i, rolls if gallops else "creak", 0.5, float(load.x[i]))


def _shove(event: Event, doer: Acting, whom: Acting) -> None:
    """One push and the other is on the ground."""
    scene, a = event.scene, event.a
    side = 1.0 if float(doer.x[0]) <= float(whom.x[0]) else -1.0
    doer.x[a:] = float(whom.x[a]) - side * (0.42 * doer.height + 0.25 * whom.length)
    doer.facing[:], whom.facing[:] = side, -side
    touched = min(scene.samples - 2, a + round(0.7 * RATE))
    doer.does("push", a, touched + 20, "smug")
    whom.does("fall", max(0, touched - 24), max(touched + 1, event.b), "surprise")
    n = min(scene.samples - touched, 30)
    whom.x[touched : touched + n] += side * 0.3 * np.sin(np.linspace(0, np.pi / 2, n))
    whom.x[touched + n :] += side * 0.3
    scene.heard(touched, "thump", 1.0, float(whom.x[touched]))
    scene.flashes.append(touched / RATE)


def carry(event: Event) -> None:
    """It rides on their hands or backs, dips with their steps, and never leaves them."""
    scene, a, b, way = event.scene, event.a, event.b, event.scene.way
    if event.others and is_held(scene, event.others[0]):
        for part in event.doers:
            move(scene, part, None, "walk", a, b)
        return
    load = event.others[0] if event.others else None
    doers = event.doers
    high = max(part.figure.height * part.size for part in doers)
    many, long = len(doers), doers[0].figure.length * doers[0].size
    front = _front(scene, many)
    wide = max(bodies.sizes(load)[0] * 0.8 if load and many < 4 else 0.0, (front - 1) * _APART * long)
    speed = pace(doers[0], "walk") * 0.8
    gone = way * eased_way(b - a, speed, 0.0 if a < 3 else 0.4)
    for number, part in enumerate(doers):
        place, row = _place(number, many, front)
        part.x[:a] = part.x[a:] = way * -place * wide
        part.x[a:b] += gone
        part.x[b:] = part.x[b - 1]
        part.depth[:] = 1.0 + (1.1 * scene.step * row if front < many else 0.05 * (number % 2))
        part.facing[:] = way
        part.is_travelling = True
        part.does("carry", a, b, "effort", since=0.31 * number)
    if load is None:
        return
    middle = np.mean([part.x for part in doers], axis=0)
    upright = doers[0].sort in ("person", "being")
    t = np.arange(scene.samples) / RATE
    dip = 0.02 * high * np.sin(t * 9.0)
    load.x[:] = middle
    load.up[:] = (0.92 if upright else 0.9) * high + dip
    load.turn[:] += 2.5 * np.sin(t * 4.3 + 6 * grain(load.seed, "tilt"))
    load.depth[:] = 0.98
    load.is_travelling = True
    if load.sort not in ("thing", "vehicle"):
        load.does("cheer", a, b, "joy")
    foot = foot_of(doers[0].member.kind, doers[0].sort, doers[0].height)
    for i in range(a + 6, b if foot else a, 20):
        scene.heard(i, foot, 0.3, float(middle[i]), doers[0].member.id)


def _front(scene: Scene, many: int) -> int:
    """How many walk in the first file: in an upright frame more than three carry it in two."""
    return many if many <= 3 or not scene.is_narrow else (many + 1) // 2


def _place(number: int, many: int, front: int) -> tuple[float, int]:
    """Of the first file's breadth from its middle, and which file: the second walks at both sides."""
    row, at = divmod(number, front)
    if front < 2:
        return 0.0, row
    if not row:
        return at / (front - 1) - 0.5, row
    # Farther out than the first, beside what they carry.
    behind = many - front
    return (_OUTER * (at / (behind - 1) - 0.5) if behind > 1 else 0.5 * _OUTER), row


def race(event: Event) -> None:
    """Side by side in lanes; now one is ahead, now another; the line is crossed by the nose."""
    scene, a, b, way = event.scene, event.a, event.b, event.scene.way
    runners = [*event.doers, *event.others]
    speed = max(pace(part, "run") for part in runners)
    gone = eased_way(b - a, speed, 0.0 if a < 3 else 0.3)
    t = np.arange(b - a) / RATE
    longest = max(part.length for part in runners)
    swims = scene.shot.setting in ("sea", "river", "lake", "harbour")
    # In an upright frame the lanes lie deeper, not longer.
    apart, lane = (0.5, max(0.17, 1.8 * scene.step)) if scene.is_narrow else (1.0, 0.17)
    for number, part in enumerate(runners):
        lead = (
            (0.12 if longest > 3 else 0.3) * longest * np.sin(t * (1.1 + 0.23 * number) + 2.4 * number + scene.seed % 5)
        )
        # In an upright frame nobody's head is before another's.
        slim = longest < runners[0].height
        ahead = (1.6 if slim else 0.8) if scene.is_narrow and longest <= 3 else 0.06 if longest > 3 else 0.12
        offset = ahead * longest * (number - (len(runners) - 1) / 2)
        part.x[a:b] = way * (gone + apart * (lead + offset))
        part.x[:a], part.x[b:] = part.x[a], part.x[b - 1]
        part.depth[:] = 0.94 + lane * number
        part.facing[:] = way
        part.is_travelling = True
        verb = "drive" if part.sort == "vehicle" else "swim" if swims and part.sort != "bird" else "run"
        part.does(verb, a, b, "effort", since=0.41 * number)
        for i in range(a + 5 + 4 * number, b, 15):
            kind = "splash" if swims else "dust"
            scene.seen(i, kind, part, size=0.5 + 0.2 * part.height, ahead=-0.45 * part.length)
        for i in range(a + 20 + 11 * number, b, 50):
            scene.seen(i, "speed", part, up=0.5 * part.height, size=0.6 * part.height, ahead=-0.6 * part.length)


EVENTS = {"push": push, "pull": pull, "carry": carry, "race": race}
