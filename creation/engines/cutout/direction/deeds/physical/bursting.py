"""Breaking where it stands, and harmless explosions: a swell, a flash, pieces, confetti and smoke."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies, falling
from creation.engines.cutout.direction.deeds.physical.shattering import shatter
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE

_BEAT = 0.8


def break_apart(event: Event) -> None:
    """It cracks and falls to pieces; if someone breaks it, at their blow."""
    scene = event.scene
    things = event.doers
    if event.others and event.doers and event.doers[0].sort != "thing":
        doer = event.doers[0]
        side = 1.0 if float(doer.x[0]) <= float(event.others[0].x[0]) else -1.0
        doer.facing[:] = side
        doer.does("kungfu" if doer.sort in ("person", "being") else "fight", event.a, event.b, "anger")
        things = event.others
    if things and things[0].is_extra:
        falling.fall(Event(scene, event.action, things, [], event.a, event.b, event.tense))
        return
    for part in things:
        if event.tense == "before":
            continue
        if event.tense == "after":
            bodies.break_at(scene, part, 0, still=True)
            continue
        i = event.a + round(_BEAT * RATE)
        _tremble(part, event.a, min(i, scene.samples))
        if i < scene.samples - 2:
            scene.heard(max(0, i - 14), "crack", 0.6, float(part.x[0]))
            shatter(scene, part, i)


def explode(event: Event) -> None:
    """It swells and shakes, then it is gone in a ball of light; living ones are left standing, black with soot."""
    scene = event.scene
    for part in event.others if event.others and event.doers and event.doers[0].sort != "thing" else event.doers:
        if event.tense == "before":
            _tremble(part, event.a, event.b)
            continue
        if event.tense == "after":
            if part.sort in ("thing", "vehicle"):
                bodies.break_at(scene, part, 0, blast=3.2, many=14, still=True)
            for k in range(0, event.b - event.a, 30):
                scene.at(event.a + k, "smoke", float(part.x[0]), float(part.depth[0]), 0.2, 0.6 + 0.4 * part.height)
            continue
        i = min(event.a + round(1.0 * RATE), scene.samples - 3)
        _tremble(part, event.a, i)
        swell = np.linspace(1, 1.16, max(0, i - event.a)) ** 2
        part.scale[event.a : i] *= swell
        if part.sort in ("thing", "vehicle"):
            bodies.break_at(scene, part, i, blast=3.2, many=14)
        else:
            _singe(scene, part, i)
        _blast(scene, part, i)


def pop(event: Event) -> None:
    """It swells, trembles, and is gone with a bang: shreds of it come down."""
    scene = event.scene
    things = event.others if event.others and event.doers and event.doers[0].sort not in ("thing",) else event.doers
    if things is not event.doers:
        event.doers[0].does("point" if event.doers[0].sort in ("person", "being") else "look", event.a, event.b, "smug")
    for number, part in enumerate(things):
        if event.tense == "before":
            continue
        if event.tense == "after":
            part.scale[:] = 0.0
            continue
        i = min(event.a + round((_BEAT + 0.35 * number) * RATE), scene.samples - 3)
        _tremble(part, event.a, i)
        part.scale[event.a : i] *= np.linspace(1, 1.35, max(0, i - event.a)) ** 2
        part.scale[i:] = 0.0
        x, depth, up = float(part.x[i]), float(part.depth[i]), float(part.up[i]) + 0.5 * part.height
        scene.heard(i, "pop", 1.6, x)
        bodies.shake(scene, i)
        scene.at(i, "star", x, depth - 0.05, up, 0.5 + 0.6 * part.height)
        scene.at(i, "shock", x, depth - 0.06, up, 0.6 + 0.6 * part.height)
        scene.at(i, "confetti", x, depth - 0.07, up, 0.3 + 0.5 * part.height)


def _blast(scene: Scene, part: Acting, i: int) -> None:
    x, depth = float(part.x[i]), float(part.depth[i])
    tall = max(0.5, part.height)
    scene.heard(i, "boom", 1.8, x)
    for late in (0, 5, 11):
        bodies.shake(scene, i + late)
    scene.at(i, "blast", x, depth - 0.05, 0.45 * tall, 1.1 * tall + 0.4)
    scene.at(i, "shock", x, depth - 0.06, 0.3 * tall, 1.4 * tall + 0.5)
    scene.at(i + 2, "confetti", x, depth - 0.08, 0.6 * tall, 1.2 * tall + 0.8)
    for k in range(4):
        scene.at(i + 5 + 7 * k, "smoke", x + (k - 1.5) * 0.25 * tall, depth - 0.04, 0.3 * tall, 0.8 * tall + 0.3)


def _singe(scene: Scene, part: Acting, i: int) -> None:
    part.does("shiver", i, scene.samples, "surprise")
    part.looks(i, scene.samples, 0.0, 0.0)
    n = min(30, scene.samples - i)
    part.up[i : i + n] += 0.35 * part.height * np.sin(np.linspace(0, np.pi, n))


def _tremble(part: Acting, a: int, b: int) -> None:
    t = np.arange(max(0, b - a)) / RATE
    grows = np.clip(t / max(0.2, len(t) / RATE), 0, 1)
    part.x[a : a + len(t)] += 0.025 * part.height * np.sin(t * 61) * grows
    part.turn[a : a + len(t)] += 2.5 * np.sin(t * 47) * grows
