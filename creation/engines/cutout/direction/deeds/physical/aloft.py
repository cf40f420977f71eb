"""Where what falls comes from, and whom it falls on: out of a tree, a hand or the sky, onto a head or the ground."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.deeds.physical.shattering import shatter
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.physics import World
from creation.engines.cutout.physics.world import GRAVITY
from creation.sound.foley.kinds import landing_of

_LIVING = ("person", "being", "animal")
_IDLE = frozenset(("stand", "look", "sit", "sleep", "read", "cry", "laugh", "cheer"))
#: A source is so many times as high as what falls from it; where in it that hangs; what falls on a head is so small.
_HIGHER, _HANGS, _SMALL = 2.2, 0.6, 0.55
#: Seconds of hesitation, the sway of what hangs.
_BEAT = 0.8


@dataclass(frozen=True, eq=False)
class Fall:
    """From (x, up); `hangs` where it is seen there before; on the head of `head`, or on the ground."""

    x: float
    up: float
    hangs: bool
    head: Acting | None


def from_above(event: Event, part: Acting) -> None:
    """A beat, down it comes, a bounce, at rest; or on somebody's head, and off it."""
    scene, way = event.scene, event.scene.way
    fall = _origin(scene, part)
    begin = min(event.moment(_BEAT), scene.samples - 2)
    part.x[:], part.up[:] = fall.x, fall.up
    if not fall.hangs:
        part.scale[: begin if event.tense == "now" else scene.samples] = 0.0
    if event.tense == "before":
        return
    tall = bodies.sizes(part)[1]
    if event.tense == "after":
        part.scale[:], part.up[:], part.x[:] = 1.0, 0.0, fall.x + way * 0.3
        if _breaks(scene, part):
            bodies.break_at(scene, part, 0, still=True)
        return
    top = 0.97 * fall.head.height if fall.head is not None else 0.0
    i = begin
    if fall.head is not None:
        n = round(sqrt(2 * max(0.05, fall.up - top) / GRAVITY) * RATE)
        i = begin + n
        t = np.arange(n) / RATE
        seen = max(0, min(i, scene.samples) - begin)
        part.up[begin : begin + seen] = (fall.up - 0.5 * GRAVITY * t**2)[:seen]
        if i >= scene.samples - 3:
            return
        _hit_head(scene, part, fall.head, i)
        if _breaks(scene, part):
            scene.settled.add((part.member.id, "break"))
            part.up[i:] = top
            shatter(scene, part, i)
            return
    world = World(bounce=0.35)
    heavy = tall > 0.8
    n = bodies.add(world, part, fall.x, top if fall.head is not None else fall.up, turn=0.0 if fall.hangs else 8.0,
                   spin=30.0 if heavy else 160.0 * way, vx=0.5 * way if fall.head is not None else 0.0,
                   vy=1.4 if fall.head is not None else 0.0)  # fmt: skip
    motion = world.run(scene.samples - i)
    bodies.write(part, motion, n, i)
    for number, hit in enumerate(motion.hits[:5]):
        at = i + hit.i
        scene.heard(
            at,
            "thud" if heavy and not number else landing_of(part.member.kind),
            min(1.6, 0.2 + 0.2 * hit.force),
            fall.x,
        )
        if number == 0:
            scene.seen(at, "dust", part, size=0.6 + 0.5 * tall)
            bodies.shake(scene, at)
            if _breaks(scene, part):
                scene.settled.add((part.member.id, "break"))
                shatter(scene, part, at)
                return


def is_high(scene: Scene, part: Acting) -> bool:
    """Whether it was said to come from the sky."""
    return any(spot.who == part.member.id and spot.relation == "over" for spot in scene.shot.places)


def _origin(scene: Scene, part: Acting) -> Fall:
    x, tall = float(part.x[0]), bodies.sizes(part)[1]
    head = _under(scene, part)
    source = _source(scene, part)
    if is_high(scene, part) and (source is None or source.sort in _LIVING or source is head):
        source = None
    if source is not None and source.sort in _LIVING:
        side = float(np.sign(source.facing[0])) or scene.way
        part.depth[:] = source.depth - 0.05
        return Fall(float(source.x[0]) + side * 0.3 * source.height, 0.5 * source.height, True, None)
    if source is not None:
        side = scene.way if head is None else float(np.sign(head.x[0] - source.x[0])) or scene.way
        x, up = float(source.x[0]) + side * 0.24 * source.length, _HANGS * source.height
        part.depth[:] = source.depth - 0.04
        if head is not None:
            head.x[:], head.depth[:] = x, source.depth - 0.06
            up = max(up, 1.25 * head.height)
        return Fall(x, up, True, head)
    high = min(0.55 * scene.tall, 2.5 + tall)
    if head is not None:
        x, high = float(head.x[0]), max(high, 1.6 * head.height)
        part.depth[:] = head.depth - 0.04
    return Fall(x, high, False, head)


def _source(scene: Scene, part: Acting) -> Acting | None:
    """What it hangs in: something tall of the shot; else the hand of whoever is there, for what a hand holds."""
    tall = bodies.sizes(part)[1]
    things = [other for other in scene.parts if other.sort in ("thing", "vehicle") and other is not part]
    for other in things:
        if not other.is_prop and not other.shard and other.height > _HIGHER * tall:
            return other
    holders = [other for other in scene.parts if other.sort in ("person", "being") and tall < 0.4 * other.height]
    return holders[0] if holders else None


def _under(scene: Scene, part: Acting) -> Acting | None:
    """Whose head it falls on: somebody idle, larger than it is, where it comes from above them."""
    told = [spot.whom for spot in scene.shot.places if spot.who == part.member.id and spot.relation == "over"]
    for whom in told:
        if found := scene.of(whom):
            return found[0]
    source = _source(scene, part)
    if not is_high(scene, part) and (source is None or source.sort in _LIVING):
        return None
    tall = bodies.sizes(part)[1]
    for other in scene.parts:
        verbs = {action.verb for action in scene.shot.actions if action.who == other.member.id}
        if other.sort in _LIVING and verbs <= _IDLE and tall < _SMALL * other.height and other.mount < 0:
            return other
    return None


def _hit_head(scene: Scene, part: Acting, head: Acting, i: int) -> None:
    x, top = float(head.x[i]), head.height
    scene.heard(i, "hit", 1.2, x)
    bodies.shake(scene, i)
    scene.at(i, "star", x, float(head.depth[i]) - 0.08, top, 0.5)
    if head.sort in (*_LIVING, "bird"):
        head.does("stand", max(0, i - 4), scene.samples, "surprise")
        head.looks(i, scene.samples, 0.0, -0.9)
    n = min(26, scene.samples - i)
    head.squash[i : i + n] *= (1 - 0.12 * np.exp(-np.linspace(0, 5, n)) * np.cos(np.linspace(0, 12, n))).astype(
        np.float32
    )


def _breaks(scene: Scene, part: Acting) -> bool:
    says = any(action.verb == "break" and action.who == part.member.id for action in scene.shot.actions)
    return says or bodies.is_fragile(part)
