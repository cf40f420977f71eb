"""Jumps, and what water does to them: leaps on land, dives and splashes where there is water."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.paths import hop
from creation.engines.cutout.direction.deeds.playing import jump as hops
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.settings import setting_for
from creation.storyboard.types import Shot

#: Places whose water is what one jumps into.
_BATHING = ("pool", "lake", "river", "sea", "waterfall")
#: How far behind its edge the water is deep enough.
_DEEP = 0.32


def jump(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Into the water where there is any and the leap comes at the end; else leap after leap."""
    alone = len(scene.of(part.member.id)) == 1
    wet = (
        scene.shot.setting in ("pool", "swimming_pool")
        or "splash" in scene.shot.sounds
        or (deep_water(scene) is not None and alone and part.sort in ("animal", "person", "being") and _ends_wet(scene))
    )
    if (wet and verb != "bounce" and part is scene.parts[0]) or verb == "dive":
        plunge(scene, part, whom, verb, a, b)
    else:
        hops(scene, part, whom, verb, a, b)


def _ends_wet(scene: Scene) -> bool:
    """Whether nothing comes after, or what comes is in the water."""
    if scene.shot.setting in _BATHING:
        return True
    later = scene.board.shots[scene.number + 1 :]
    return not later or any(setting_for(shot.setting).swims for shot in later)


def deep_water(scene: Scene) -> float | None:
    """The distance at which the place has water to jump into; 1 where everyone is in it, None where there is none."""
    edge = setting_for(scene.shot.setting).water_at
    return None if edge is None else max(1.0, edge + _DEEP)


def plunge(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A run-up, a leap, an instant at the top, and the splash: a column, drops on everyone, waves; then the head."""
    way = scene.way
    seconds = (b - a) / RATE
    tense, _ = scene.tense(part.member.id, verb)
    if tense != "now":
        _waits(scene, part, a, b) if tense == "before" else _is_in(scene, part, a, b)
        return
    leap = a + round(min(0.9, 0.25 * seconds) * RATE)
    land = min(leap + round(min(1.15, 0.4 * seconds) * RATE), scene.samples - 3)
    start, goal = -way * 0.4 * scene.room, way * 0.04 * scene.room
    edge = start + 0.35 * (goal - start)
    part.facing[:] = way
    water = deep_water(scene)
    if water is not None and water > 1.0:
        # The run-up leads to the edge, the leap over it.
        edge_at = min(float(part.depth[0]) + 0.5 * (water - float(part.depth[0])), water - _DEEP - 0.12)
        part.depth[a:leap] = np.linspace(float(part.depth[0]), edge_at, leap - a)
        part.depth[leap:land] = np.linspace(edge_at, water, land - leap)
        part.depth[land:] = water
    part.x[:a] = start
    part.x[a:leap] = np.linspace(start, edge, leap - a)
    s = np.linspace(0, 1, max(2, land - leap))
    high = min(0.75 * part.height + 0.35, 0.42 * scene.tall)
    part.x[leap:land] = edge + (goal - edge) * s
    part.up[leap:land] = 4 * high * s * (1 - s)
    part.airborne[leap:land] = 4 * s * (1 - s)
    part.does("run", a, leap, "joy")
    part.does("dive" if verb == "dive" else "jump", leap, land, "joy")
    if verb != "dive":
        part.turn[leap:land] = way * (-8 + 16 * s)
    part.x[land:] = goal
    after = np.arange(scene.samples - land) / RATE
    deep = -1.02 * part.height
    head = -0.5 * part.height + 0.04 * part.height * np.sin(after * 2.4)
    out = np.clip((after - 0.9) / 0.5, 0, 1)
    part.up[land:] = np.where(after < 0.9, deep, deep + (head - deep) * out)
    part.turn[land:] = 0.0
    part.does("splash", land, scene.samples, "joy")
    _splash(scene, part, goal, land)


def _waits(scene: Scene, part: Acting, a: int, b: int) -> None:
    """At the edge, eager."""
    part.x[:] = -scene.way * 0.28 * scene.room
    part.facing[:] = scene.way
    part.does("bounce", a, b, "joy")


def _is_in(scene: Scene, part: Acting, a: int, b: int) -> None:
    """In the water up to the chest; the others drip."""
    t = np.arange(scene.samples) / RATE
    part.x[:] = 0.04 * scene.way * scene.room
    part.up[:] = -0.5 * part.height + 0.04 * part.height * np.sin(t * 2.4)
    part.depth[:] = deep_water(scene) or 1.0
    part.does("splash", 0, scene.samples, "joy")
    scene.at(0, "foam", float(part.x[0]), float(part.depth[0]), 0.0, 0.42 * part.length)
    for n, i in enumerate(range(a + 6, b, 40)):
        scene.seen(i, "ring" if n % 2 else "splash", part, up=0.5 * part.height, size=0.5 + 0.5 * part.height)
    _wet(scene, part, 0, float(part.x[0]))


def stay_in(scene: Scene) -> None:
    """Who has jumped in is still in the water when only looks are told of it."""
    water = deep_water(scene)
    if water is None:
        return
    for part in scene.parts:
        acts = {action.verb for action in scene.shot.actions if action.who == part.member.id}
        idle = acts <= {"look", "stand", "cheer", "laugh", "talk", "wave"}
        if part is scene.parts[0] and idle and any(_has_jumped(scene, part, verb) for verb in ("jump", "dive")):
            part.depth[:] = water
            t = np.arange(scene.samples) / RATE
            if not setting_for(scene.shot.setting).swims:
                part.up[:] = -0.42 * part.height + 0.03 * part.height * np.sin(t * 2.4)
                part.verb[np.isin(part.verb, ("stand", "look"))] = "splash"
                scene.at(0, "foam", float(part.x[0]), float(part.depth[0]), 0.0, 0.42 * part.length)


def _has_jumped(scene: Scene, part: Acting, verb: str) -> bool:
    """In an earlier shot of the same place, into its water."""
    shots = scene.board.shots[: scene.number]
    return any(
        action.who == part.member.id and action.verb == verb and _is_wet(scene, shot)
        for shot in shots
        for action in shot.actions
    )


def _is_wet(scene: Scene, shot: Shot) -> bool:
    return shot.setting == scene.shot.setting and (shot.setting in _BATHING or "splash" in shot.sounds)


def _splash(scene: Scene, part: Acting, x: float, i: int) -> None:
    size = 0.5 + 1.15 * max(part.height, 0.7 * part.length)
    depth = float(part.depth[min(i, scene.samples - 1)])
    scene.heard(i, "splash_big" if part.height > 0.8 else "splash", 1.8, x)
    for late in (0, 5):
        if i + late < scene.samples:
            scene.flashes.append((i + late) / RATE)
    scene.at(i, "column", x, depth - 0.04, 0.0, size)
    scene.at(i + 3, "drops", x, depth - 0.08, 0.2 * size, 1.5 * size)
    scene.at(i + 6, "ring", x, depth, 0.0, size)
    scene.at(i + 24, "ring", x, depth, 0.0, 1.3 * size)
    scene.at(i + 70, "foam", x, depth, 0.0, 0.42 * part.length)
    _wet(scene, part, i, x)


def _wet(scene: Scene, part: Acting, i: int, x: float) -> None:
    """Everyone around is hit by drops and drips from then on."""
    for number, other in enumerate(scene.parts):
        if other is part or other.is_extra or other.mount >= 0 or other.sort in ("thing", "vehicle"):
            continue
        hit = min(scene.samples - 1, i + 10 + 5 * number)
        # Hands up at first, then they stand there dripping.
        start = min(scene.samples, hit + round(0.8 * RATE)) if i else hit
        other.does("cheer", hit, start, "surprise", since=grain(other.seed, "up"))
        other.does("shiver", start, scene.samples, "surprise", since=grain(other.seed, "wet"))
        dry = start + round((0.7 + grain(other.seed, "dry")) * RATE)
        if number % 2 and dry < scene.samples - 20:
            other.does("laugh", dry, scene.samples, "joy", since=grain(other.seed, "wet"))
        n = min(20, scene.samples - hit)
        away = 1.0 if float(other.x[hit]) >= x else -1.0
        other.turn[hit : hit + n] += away * 11 * np.sin(np.linspace(0, np.pi, n))
        # A step back.
        back = np.clip((np.arange(scene.samples) - hit) / (0.3 * RATE), 0, 1)
        other.x += (away * 0.16 * other.height * back).astype(np.float32)
        for n, k in enumerate(range(hit, scene.samples - 1, 16)):
            scene.seen(k, "drip", other, up=(0.8 - 0.25 * (n % 3)) * other.height, size=0.6 * other.height)
        scene.heard(hit, "splash_small", 0.6, float(other.x[hit]))


def _puddles(scene: Scene, part: Acting, a: int, b: int) -> None:
    """On land: leap after leap into the puddle at one's feet."""
    x, depth = float(part.x[a]), float(part.depth[a])
    scene.at(0, "puddle", x, depth, 0.0, 0.38 * part.height)
    part.does("jump", a, b, "joy")
    for i in range(a, b - 54, 58):
        end = i + 52
        hop(part, i, end, 0.4 * part.height)
        land = i + round(0.82 * (end - i))
        scene.heard(land, "splash_small" if (i - a) % 116 else "splash", 1.0, x)
        scene.at(land, "splash", x, depth - 0.03, 0.02, 0.9 * part.height)
        scene.at(land, "drops", x, depth - 0.04, 0.05, 0.6 * part.height)
        scene.at(land, "ring", x, depth - 0.02, 0.0, 0.28 * part.height)


def splash(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Arms and feet in the water, drops everywhere; at whom it may concern."""
    part.does("splash", a, b, "joy")
    if deep_water(scene) is None and scene.shot.setting not in _BATHING:
        _puddles(scene, part, a, b)
        return
    side = 1.0
    if whom is not None and whom is not part:
        side = 1.0 if float(part.x[a]) <= float(whom.x[a]) else -1.0
        part.facing[a:b] = side
        whom.emotion[a:b] = "surprise"
    for n, i in enumerate(range(a + 10, b, 18)):
        scene.seen(i, "splash", part, up=0.1 * part.height, size=0.5 + 0.4 * part.height, ahead=0.3 * part.height)
        scene.heard(i, "splash_small" if n % 3 else "splash", 0.7, float(part.x[i]))
        if whom is not None and whom is not part and n % 2:
            scene.seen(i + 14, "drip", whom, up=0.7 * whom.height, size=0.5)


DEEDS = {"jump": jump, "dive": plunge, "splash": splash}
