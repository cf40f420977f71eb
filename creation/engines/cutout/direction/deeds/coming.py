"""Coming and going: who arrives, parks, leaves, takes off and lands."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.gradually import settle
from creation.engines.cutout.direction.deeds.gradually import tense as _tense
from creation.engines.cutout.direction.deeds.paths import pace
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.sound.foley.kinds import motor_for, wing_of

#: Motors of what lands on wheels.
_ON_WHEELS = ("jet", "propeller")


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
        settle(part, down)


DEEDS = {"arrive": arrive, "park": arrive, "leave": leave, "takeoff": takeoff, "land": land}
