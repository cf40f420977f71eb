"""Kicked and shot things fly: at what stands there, which breaks or is knocked over, or out of the frame."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.deeds.physical.shattering import shatter
from creation.engines.cutout.direction.deeds.playing import strike
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.physics import World

#: Seconds of the run-up, and until the foot meets it.
_KICK = 0.64
#: Of its kicker's height a ball at the foot has at most.
_AT_FOOT = 0.32
#: What shoots; the place of its muzzle, in its lengths and heights.
GUNS = frozenset(("cannon", "catapult", "tank", "slingshot", "pirate_ship"))
_MUZZLE = 0.45, 0.62
_GOALS = ("goal", "goal_net", "football_goal", "net")


def arrange(scene: Scene) -> None:
    """Before anything is framed: what is kicked lies at the foot, and what it will hit stands across from it."""
    for action in scene.shot.actions:
        doers, things = scene.of(action.who), scene.of(action.whom) if action.whom else []
        shoots = action.verb == "throw" and bool(doers) and doers[0].member.kind in GUNS
        if (action.verb != "kick" and not shoots) or not doers or not _flies(doers[0], things):
            continue
        ball = things[0]
        ball.size *= min(1.0, _AT_FOOT * doers[0].height / max(bodies.sizes(ball)))
        ball.is_extra = True
        scene.settled.update((ball.member.id, verb) for verb in ("bounce", "fly", "roll", "fall"))
        target = _target(scene, doers[0], ball)
        if target is not None:
            target.is_extra = True
            scene.settled.update((target.member.id, verb) for verb in ("break", "fall", "topple"))
            wide = 2.4 * doers[0].height if scene.is_narrow else 3.6 * doers[0].height
            wide = max(wide, 1.1 * (doers[0].length + target.length))
            doers[0].extent = (wide, max(doers[0].height, bodies.sizes(target)[1]) * 1.05)
            doers[0].about = 0.0


def kick(event: Event) -> None:
    """A step, the foot, and off it goes."""
    scene = event.scene
    if not event.doers:
        return
    doer = event.doers[0]
    for other in event.doers[1:] if not _flies(doer, event.others) else ():
        strike(scene, other, None, "kick", event.a, event.b)
    if not _flies(doer, event.others):
        strike(scene, doer, event.others[0] if event.others else None, "kick", event.a, event.b)
        return
    _send(event, doer, event.others[0])


def _flies(doer: Acting, things: list[Acting]) -> bool:
    heavy = 1.1 * doer.height
    acts = doer.sort != "thing" or doer.member.kind in GUNS
    return acts and bool(things) and things[0].sort == "thing" and bodies.sizes(things[0])[1] < heavy


def _target(scene: Scene, doer: Acting, ball: Acting) -> Acting | None:
    """What it is kicked at: a thing of the shot that breaks or falls, or that can."""
    others = [part for part in scene.parts if part.sort == "thing" and part not in (ball, doer) and not part.is_extra]
    told = {action.who for action in scene.shot.actions if action.verb in ("break", "fall", "topple")}
    for part in sorted(others, key=lambda part: part.member.kind not in (*_GOALS, "window")):
        if part.member.id in told or bodies.is_fragile(part) or part.member.kind in _GOALS:
            return part
    return next((part for part in others if bodies.sizes(part)[1] < 1.6 * doer.height), None)


def _send(event: Event, doer: Acting, ball: Acting) -> None:
    scene, a, way = event.scene, event.a, event.scene.way
    own = doer.figure.height * doer.size
    target = next((part for part in scene.parts if part is not ball and (part.member.id, "break") in scene.settled
                   and part.sort == "thing" and part.is_extra and not part.is_prop), None)  # fmt: skip
    reach = 0.5 * (doer.extent[0] if doer.extent else 0.8 * scene.room)
    stands = -way * (reach - 0.3 * own) if target is not None else float(doer.x[0])
    doer.x[:], doer.facing[:] = stands, way
    is_gun = doer.member.kind in GUNS
    reaches = _MUZZLE[0] * doer.figure.length * doer.size if is_gun else 0.26 * own
    foot = stands + way * (reaches + (0.0 if is_gun else 0.5 * bodies.sizes(ball)[0]))
    high = _MUZZLE[1] * doer.figure.height * doer.size if is_gun else 0.0
    depth = float(doer.depth[0])
    bodies.stand(ball, foot, high, 0, scene.samples)
    ball.depth[:] = depth - 0.03
    if is_gun:
        ball.scale[: a + round(_KICK * RATE)] = 0.0
    goal = way * (reach - 0.25 * own)
    if target is not None:
        bodies.stand(target, goal, 0.0, 0, scene.samples)
        target.depth[:] = depth + 0.02
    met = a + round(_KICK * RATE)
    if event.tense == "before" or met >= scene.samples - 4:
        doer.looks(0, scene.samples, 0.9, 0.3)
        return
    if event.tense == "after":
        ball.scale[:] = 0.0
        if target is not None and _breaks(scene, target):
            bodies.break_at(scene, target, 0, still=True)
        return
    if is_gun:
        _fire(scene, doer, met, foot, high, way)
        _fly(scene, ball, target, met, foot, goal, high)
        return
    done = min(scene.samples - 1, a + round(1.35 * RATE))
    doer.does("boot", a, done, "effort")
    doer.does("look", done, scene.samples, "surprise" if target is not None and _breaks(scene, target) else "")
    scene.heard(met, "hit", 1.2, foot)
    scene.seen(met, "dust", doer, size=0.5, ahead=0.3 * own)
    _fly(scene, ball, target, met, foot, goal, 0.0)


def _fire(scene: Scene, gun: Acting, i: int, x: float, up: float, way: float) -> None:
    """A flash, smoke, and the gun jumps back."""
    scene.heard(i, "cannon", 1.8, x)
    for late in (0, 5):
        bodies.shake(scene, i + late)
    scene.at(i, "blast", x + 0.2 * way, float(gun.depth[i]) - 0.05, up, 0.6 * gun.height)
    for k in range(5):
        scene.at(i + 4 * k, "smoke", x + 0.25 * way * k, float(gun.depth[i]) - 0.04, up, 0.7 * gun.height)
    n = scene.samples - i
    gun.x[i:] -= (way * 0.28 * gun.height * (1 - np.exp(-np.arange(n) / 5.0)) * np.exp(-np.arange(n) / 90.0)).astype(
        np.float32
    )


def _fly(scene: Scene, ball: Acting, target: Acting | None, met: int, foot: float, goal: float, start: float) -> None:
    way, tall = scene.way, bodies.sizes(ball)[1]
    far = abs(goal - foot) if target is not None else 1.2 * scene.room
    n = max(8, round((0.3 + 0.07 * far) * RATE))
    high = min(0.6 * bodies.sizes(target)[1], 0.8) if target is not None else 0.5 * scene.tall
    s = np.linspace(0, 1, n)
    hit = min(scene.samples, met + n)
    x = foot + way * far * s
    up = start + (high - start) * s + (0.5 * high + 0.3 * start) * s * (1 - s)
    ball.x[met:hit], ball.up[met:hit] = x[: hit - met], up[: hit - met]
    ball.turn[met:hit] = way * 900 * s[: hit - met]
    if hit >= scene.samples - 3:
        return
    if target is None:
        ball.x[hit:], ball.up[hit:], ball.scale[hit:] = ball.x[hit - 1], ball.up[hit - 1], 0.0
        return
    scene.heard(hit, "hit", 1.0, goal)
    scene.flashes.append(hit / RATE)
    scene.at(hit, "star", goal, float(ball.depth[0]) - 0.05, float(ball.up[hit - 1]) + 0.5 * tall, 0.6)
    through = _breaks(scene, target)
    if through:
        shatter(scene, target, hit, vx=2.0 * way)
    elif target.member.kind not in _GOALS:
        _knock_over(scene, target, hit, way)
    else:
        scene.heard(min(hit + 8, scene.samples - 1), "cheer", 1.2, goal)
    world = World(bounce=0.5)
    body = world.ball(
        0.0, float(ball.up[hit - 1]) + tall / 2, tall / 2, vx=1.2 if through else -1.1, vy=1.0, spin=200.0
    )

    def rub(_i: int) -> None:
        world.drag(body, tall, 0.985)

    turned = float(ball.turn[hit - 1])
    motion = world.run(scene.samples - hit, rub)
    bodies.write(ball, motion, body, hit, mirror=way, about=goal)
    ball.turn[hit:] += turned
    for bounced in motion.hits[:3]:
        scene.heard(min(hit + bounced.i, scene.samples - 1), "bounce", min(1.0, 0.2 * bounced.force), goal)


def _breaks(scene: Scene, part: Acting) -> bool:
    says = any(action.verb == "break" and action.who == part.member.id for action in scene.shot.actions)
    return says or bodies.is_fragile(part)


def _knock_over(scene: Scene, part: Acting, i: int, way: float) -> None:
    world = World()
    n = bodies.add(world, part, 0.0, 0.0, vx=1.4, vy=0.6, spin=110.0)
    motion = world.run(scene.samples - i)
    bodies.write(part, motion, n, i, mirror=way, about=float(part.x[i - 1]))
    for hit in motion.hits[:3]:
        scene.heard(min(i + hit.i, scene.samples - 1), "thump", min(1.2, 0.3 * hit.force), float(part.x[i]))
