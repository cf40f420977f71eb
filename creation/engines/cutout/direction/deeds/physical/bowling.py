"""A ball that rolls up to pins and through them."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies, lanes
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.engines.cutout.physics import Motion, World

#: When the ball meets the pins: as a share of the shot, and at least so many seconds into it.
_MEETS, _SOONEST = 0.36, 0.7
#: Metres a second of a ball that hits pins, at least.
_FAST = 2.4


def strike(event: Event, ball: Acting, pins: list[Acting]) -> None:
    """The ball rolls up to the pins and through them: a low rumble, then everything at once."""
    scene, way = event.scene, event.scene.way
    first, radius = float(pins[0].x[0]), bodies.sizes(ball)[1] / 2
    scene.settled.add((ball.member.id, "roll"))
    ball.does("stand", 0, scene.samples)
    ball.depth[:] = float(pins[0].depth[0]) - 0.03
    a = min(event.a, scene.samples - 2)
    met = a + max(round(_SOONEST * RATE), round(_MEETS * (scene.samples - a)))
    after = event.tense == "after"
    gone = round(event.passed * RATE) if after else 0
    if event.tense == "before":
        _approach(scene, ball, first, a, scene.samples, radius)
        return
    speed = _FAST
    if not after:
        speed = max(_FAST, _approach(scene, ball, first, a, met, radius))
    tall = bodies.sizes(pins[0])[1]
    world, n, numbers = _set(scene, ball, pins, speed)
    kicked: set[int] = set()

    def before(_i: int) -> None:
        at = world.place(n)
        for k, pin in zip(numbers, pins, strict=True):
            along = way * (float(pin.x[0]) - first)
            if k not in kicked and at + radius > along - 0.02:
                # It is flung up and on, some more than others.
                kicked.add(k)
                much = 0.35 + 0.65 * grain(scene.seed, k, "kick")
                world.push(k, (0.15 + 0.45 * much) * speed, 3.4 * much * tall**0.5, 260 * (much - 0.3))
            # What lies rolls no farther.
            world.drag(k, 0.3 * tall, 0.95)
        # Beyond the pins it runs out: everyone stays in the picture.
        if at > 0.6 * tall:
            world.drag(n, 10.0, 0.975)

    begin = 0 if after else met
    motion = world.run(scene.samples - begin + gone, before)
    motion = motion.after(gone) if after else motion
    turned = float(ball.turn[met - 1]) if not after else 0.0
    bodies.write(ball, motion, n, begin, mirror=way, about=first)
    ball.turn[begin:] += turned
    ball.floor[begin:] = 0.0
    for pin, k in zip(pins, numbers, strict=True):
        depth = pin.depth.copy()
        bodies.write(pin, motion, k, begin, mirror=way, about=first)
        pin.depth[:] = depth
    if not after:
        _tell(scene, ball, pins, motion, n, begin)


def _approach(scene: Scene, ball: Acting, first: float, a: int, b: int, radius: float) -> float:
    """On its way until sample `b`: down its slope, or in from the edge of the frame. Returns its speed at the end."""
    scene.heard(a, "bowl", 1.0, float(ball.x[a]))
    for i in range(a + 45, b - 20, 50):
        scene.heard(i, "bowl", 0.8, float(ball.x[min(i, scene.samples - 1)]))
    way = scene.way
    lane = lanes.lane_of(scene, ball)
    shares = lanes.stretch(scene, ball.member.id)
    goal = first - way * (radius + 0.05)
    if lane is not None:
        speed = lanes.descend(scene, ball, lane, a, b, shares)
        # The last of the way is level.
        rest = np.clip((np.arange(b - a) / max(1, b - a) - 0.8) / 0.2, 0, 1) * (shares[1] == 1.0)
        ball.x[a:b] += ((goal - lane.foot) * rest[: len(ball.x[a:b])]).astype(np.float32)
        ball.x[:a], ball.up[:a], ball.floor[:a] = ball.x[a], ball.up[a], ball.floor[a]
        return max(speed, abs(goal - lane.foot) / max(0.1, 0.2 * (b - a) / RATE))
    far = 0.5 * scene.room + abs(goal)
    u = np.linspace(0, 1, max(2, b - a))
    share = shares[0] + (shares[1] - shares[0]) * (0.7 * u + 0.3 * u**2)
    ball.x[a:b] = (goal - way * far * (1 - share))[: len(ball.x[a:b])]
    ball.x[:a] = ball.x[a]
    ball.turn[a:b] = way * np.degrees((ball.x[a:b] - ball.x[a]) * way / radius)
    ball.up[:], ball.facing[:] = 0.0, way
    return 1.3 * far * (shares[1] - shares[0]) / max(0.2, (b - a) / RATE)


def _set(scene: Scene, ball: Acting, pins: list[Acting], speed: float) -> tuple[World, int, list[int]]:
    """The world as the ball reaches the first pin, which stands at 0."""
    first, radius = float(pins[0].x[0]), bodies.sizes(ball)[1] / 2
    wide, tall = bodies.sizes(pins[0])
    world = World(bounce=0.35)
    n = world.ball(-radius - 0.05, radius, radius, mass=36.0, vx=speed, spin=np.degrees(speed / radius), friction=0.8)
    numbers = []
    for pin in pins:
        along = scene.way * (float(pin.x[0]) - first)
        group = 1 + round(along * 100)
        numbers.append(world.box(along, tall / 2, wide * 0.6, tall, mass=0.9, group=group, friction=0.4))
    return world, n, numbers


def _tell(scene: Scene, ball: Acting, pins: list[Acting], motion: Motion, n: int, begin: int) -> None:
    first, tall = float(pins[0].x[0]), bodies.sizes(pins[0])[1]
    struck = False
    for hit in motion.hits:
        i = begin + hit.i
        if i >= scene.samples:
            break
        if not struck and n in (hit.one, hit.other) and -1 not in (hit.one, hit.other):
            struck = True
            scene.heard(i, "strike", 1.5, first)
            scene.flashes.append(i / RATE)
            scene.at(i, "star", first, float(pins[0].depth[0]) - 0.1, 0.4 * tall, 0.6 * tall + 0.2)
            for part in (ball, *pins):
                _freeze(part, i)
        elif hit.force > 0.7 and hit.i % 3 == 0:
            scene.heard(i, "pin", min(1.0, 0.3 + 0.15 * hit.force), first)


def _freeze(part: Acting, i: int, samples: int = 4) -> None:
    """Two frames in which the hit is seen."""
    for curve in (part.x, part.up, part.turn):
        curve[i + samples :] = curve[i : len(curve) - samples].copy()
        curve[i : i + samples] = curve[i]
