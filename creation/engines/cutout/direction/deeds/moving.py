"""Walking, running, rolling, driving, flying, swimming."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.paths import eased_way, go, pace, rounds
from creation.engines.cutout.direction.deeds.physical.lanes import go_down, lane_of
from creation.engines.cutout.direction.deeds.wetting import deep_water
from creation.engines.cutout.direction.marks.rows import is_passing
from creation.engines.cutout.direction.scene import FLOATING, Scene
from creation.engines.cutout.direction.types import RATE

_MOODS = {
    "run": "effort",
    "flee": "fear",
    "fly": "joy",
    "ride": "joy",
    "drive": "joy",
    "roll": "effort",
    "swim": "effort",
}


def move(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Goes along the way of the film; to and fro where others stay behind."""
    if (lane := lane_of(scene, part)) is not None:
        go_down(scene, part, lane, verb, a, b)
        return
    shown = _verb(part, verb)
    part.does(shown, a, b, _mood(part, verb))
    part.looks(a, b, 0.6, 0.0)
    speed = pace(part, verb)
    if verb == "fly" and scene.shot.setting not in FLOATING:
        _lift(scene, part, a, b)
    if verb == "swim" and scene.shot.setting not in FLOATING:
        _sink(scene, part, a, b)
    if holder := _holder(scene, part):
        # Its ways end at the rim.
        rounds(part, a, b, 0.4 * speed, 0.22 * holder.length)
        part.depth[:] = holder.depth + 0.015
        return
    if scene.is_narrow and is_passing(scene.shot, part, scene.parts[0]):
        _across(scene, part, a, b)
    elif whom is not None and verb in ("walk", "run") and not whom.is_travelling:
        _up_to(scene, part, whom, a, b, speed)
    elif all(other is part or _comes_along(scene, part, other) for other in scene.parts) or _leaves(scene, verb):
        stop = 0.0 if b >= scene.samples - 3 else 0.5
        go(part, a, b, scene.way * eased_way(b - a, speed, 0.0 if a < 3 else 0.4, stop))
    else:
        several = part.member.count > 1
        part.facing[a:] = scene.way if several else part.facing[a:]
        rounds(part, a, b, speed, (0.22 if several else 0.33) * scene.room, keeps=several)


def _mood(part: Acting, verb: str) -> str:
    """Effort is for people: on an animal it reads as anger."""
    mood = _MOODS.get(verb, "")
    return "joy" if mood == "effort" and part.sort not in ("person", "being") else mood


def _holder(scene: Scene, part: Acting) -> Acting | None:
    """The thing it is in: a bowl, a bath, a cage."""
    for spot in scene.shot.places:
        if spot.who == part.member.id and spot.relation == "in" and (holders := scene.of(spot.whom)):
            return holders[0] if holders[0].sort == "thing" else None
    return None


def _verb(part: Acting, verb: str) -> str:
    return "drive" if part.sort == "vehicle" and verb in ("walk", "run", "ride", "roll") else verb


def _across(scene: Scene, part: Acting, a: int, b: int) -> None:
    """From beyond one edge of the frame to beyond the other, at its depth."""
    wide = scene.room * (1 + max(0.0, float(part.depth[a]) - 1) / (0.3 * scene.tall))
    far = 0.5 * wide + 0.3 * part.length
    main = scene.parts[0]
    part.x[a:b] = scene.way * np.linspace(-far, far, b - a) + main.x[a:b] - main.x[0]
    part.x[:a], part.x[b:] = part.x[a], part.x[b - 1]
    part.facing[:] = scene.way


def _comes_along(scene: Scene, part: Acting, other: Acting) -> bool:
    """Whether it is on its own way, or carried by this one."""
    carried = any(
        spot.who == other.member.id and spot.whom == part.member.id and spot.relation in ("on", "in")
        for spot in scene.shot.places
    )
    held = any(thing is other for _, thing in scene.held)
    return other.is_travelling or other.mount >= 0 or carried or held


def _leaves(scene: Scene, verb: str) -> bool:
    return verb == "flee" and scene.is_last


def _up_to(scene: Scene, part: Acting, whom: Acting, a: int, b: int, speed: float) -> None:
    """Comes up to someone who stays, from the edge of the frame, and stops before them."""
    side = 1.0 if float(part.x[a]) <= float(whom.x[a]) else -1.0
    goal = float(whom.x[a]) - side * (0.55 * (part.length + whom.length) + 0.1)
    start = goal - side * min(0.8 * scene.room, speed * (b - a) / RATE * 0.8)
    gone = eased_way(b - a, speed, 0.0, 0.3)
    part.x[a:b] = np.where(gone < abs(goal - start), start + side * gone, goal)
    part.x[b:] = part.x[b - 1]
    part.facing[a:] = side
    there = a + int(np.argmax(gone >= abs(goal - start) * 0.985)) if gone[-1] >= abs(goal - start) else b
    if there < b:
        part.does("stand", there, b)


def _lift(scene: Scene, part: Acting, a: int, b: int) -> None:
    t = np.arange(b - a) / RATE
    rise = np.clip(t / 0.9, 0, 1) if a > 3 else np.ones(b - a)
    large = 0.45 if part.height > 1.5 and part is scene.parts[0] else 0.0
    base = (0.35 + large) * part.height + 0.62 if part.sort != "bird" else 1.0 + 0.4 * part.height
    part.up[a:b] = rise * (base + 0.16 * np.sin(t * 1.9) + 0.07 * np.sin(t * 4.3))
    part.turn[a:b] = -5 * np.cos(t * 1.9)
    if b < scene.samples:
        part.up[b:] = part.up[b - 1]


def _sink(scene: Scene, part: Acting, a: int, b: int) -> None:
    """Half under; where the water begins behind a shore, out there."""
    water = deep_water(scene)
    if water is not None and water > 1.0 and _holder(scene, part) is None:
        part.depth[:] = np.maximum(part.depth, water + 0.15 * part.copy)
    t = np.arange(b - a) / RATE
    deep = -0.2 * part.height if part.sort in ("person", "being") else -0.4 * part.height
    part.up[a:b] = deep + 0.05 * np.sin(t * 2.2)
    for i in range(a + 20, b, 44):
        scene.seen(i, "splash", part, size=0.5, ahead=0.4 * part.length)
        scene.heard(i, "splash", 0.45, float(part.x[i] - part.x[a]))
