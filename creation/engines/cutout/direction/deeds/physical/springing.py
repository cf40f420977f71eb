"""What is made to be sprung on and swung on: trampolines and beds, see-saws."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain

SPRINGY = frozenset(("trampoline", "bed", "sofa", "mattress", "bouncy_castle", "armchair"))
_SEESAW = "seesaw"
#: Of its length where the seats of a see-saw are, of its height where its beam rests; degrees it swings and, as it is
#: drawn, turns a second.
_SEATS, _BEAM, _TILT, _TURNS = 0.36, 0.93, 9.0, 0.4
_PLAYS = frozenset(("stand", "sit", "play", "jump", "bounce", "swing", "laugh", "ride", "look", "cheer", "balance"))


def arrange(scene: Scene) -> None:
    """Before anything is framed: whoever plays on it has no mark of their own, and takes room over it."""
    for thing in scene.parts:
        users = _users(scene, thing)
        if not users:
            continue
        wide, tall = bodies.sizes(thing)
        if thing.member.kind in SPRINGY:
            need = sum(part.length for part in users[:3]) * 1.15
            thing.size *= min(1.7, max(1.0, need / wide))
            wide, tall = bodies.sizes(thing)
        high = max(part.height for part in users)
        thing.extent = (wide * 1.05, tall + high * (1.9 if thing.member.kind in SPRINGY else 1.15))
        thing.about = 0.0
        for part in users:
            part.is_extra = True


def spring(scene: Scene) -> None:
    """Once everyone has acted: leaps on what springs, up and down on what tips."""
    for thing in scene.parts:
        users = _users(scene, thing)
        if not users:
            continue
        thing.x[:] = 0.0
        if thing.member.kind == _SEESAW:
            _see_and_saw(scene, thing, users)
        else:
            _leap(scene, thing, users)


def _users(scene: Scene, thing: Acting) -> list[Acting]:
    """Who plays on it in this shot."""
    if thing.member.kind not in SPRINGY and thing.member.kind != _SEESAW:
        return []
    on = {spot.who for spot in scene.shot.places if spot.whom == thing.member.id and spot.relation in ("on", "in")}
    told = {a.who for a in scene.shot.actions if a.whom == thing.member.id and a.verb in _PLAYS}
    jumps = {a.who for a in scene.shot.actions if a.verb in ("jump", "bounce")}
    if thing.member.kind in SPRINGY:
        on = (on | told) & jumps
    else:
        on |= told
    found = [part for part in scene.parts if part.member.id in on and part.sort != "thing" and part.mount < 0]
    return found[: 2 if thing.member.kind == _SEESAW else 4]


def _leap(scene: Scene, thing: Acting, users: list[Acting]) -> None:
    wide, tall = bodies.sizes(thing)
    depth = float(thing.depth[0])
    for number, part in enumerate(users):
        share = (number + 0.5) / len(users) - 0.5
        part.x[:] = 0.72 * share * wide
        part.depth[:] = depth - 0.01 - 0.01 * number
        part.facing[:] = -1.0 if share > 0 else 1.0
        top = 0.93 * tall
        part.floor[:] = top
        part.does("jump", 0, scene.samples, "joy", since=0.3 * grain(part.seed, "jump"))
        seconds = 0.95 + 0.15 * grain(part.seed, "leap")
        t = np.arange(scene.samples) / RATE + seconds * number / len(users)
        u = (t / seconds) % 1.0
        air = np.clip((u - 0.18) / 0.82, 0, 1)
        arc = 4 * air * (1 - air)
        sunk = np.where(u < 0.18, np.sin(np.pi * u / 0.18), 0.0)
        part.up[:] = top + 0.85 * part.height * arc - 0.1 * tall * sunk
        part.airborne[:] = arc
        part.squash[:] *= (1 - 0.14 * sunk).astype(np.float32)
        thing.squash[:] *= (1 - 0.07 * sunk).astype(np.float32)
        for k in np.flatnonzero(np.diff(np.floor(t / seconds)) > 0):
            scene.heard(int(k) + 1, "boing", 0.8, float(part.x[0]))


def _see_and_saw(scene: Scene, thing: Acting, users: list[Acting]) -> None:
    """Each on a seat: one goes up as the other comes down, with the beam as it is drawn."""
    wide, tall = bodies.sizes(thing)
    thing.does("stand", 0, scene.samples)
    angle = np.radians(_TILT) * np.sin(2 * np.pi * _TURNS * (np.arange(scene.samples) / RATE))
    depth = float(thing.depth[0])
    for number, part in enumerate(users):
        side = -1.0 if number == 0 else 1.0
        along = side * _SEATS * wide
        part.x[:] = along * np.cos(angle)
        # Turned clockwise, the right end goes down.
        part.up[:] = _BEAM * tall - along * np.sin(angle)
        part.floor[:] = part.up
        part.depth[:] = depth - 0.02
        part.facing[:] = -side
        part.does("sit", 0, scene.samples, "joy")
        # Who sits is drawn sitting on the ground, legs out: the seat is there.
        for i in np.flatnonzero(np.diff(np.sign(np.cos(2 * np.pi * _TURNS * np.arange(scene.samples) / RATE)))):
            scene.heard(int(i), "creak", 0.5, float(part.x[0]))
