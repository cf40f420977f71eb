"""Round things that roll: a ball into pins, a boulder past, a ball over the ground that slows."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.physics import World

_PINS = ("pin", "bowling_pin", "skittle")


def is_pin(part: Acting) -> bool:
    return part.member.kind in _PINS


def ball_of(scene: Scene) -> Acting | None:
    """The round thing of the shot, if it has one."""
    return next((part for part in scene.parts if bodies.is_round(part)), None)


def strike(event: Event, ball: Acting, pins: list[Acting]) -> None:
    """The ball rolls in from the edge and through the pins: a low rumble, then everything at once."""
    scene, way = event.scene, event.scene.way
    first, radius = float(pins[0].x[0]), bodies.sizes(ball)[1] / 2
    scene.settled.add((ball.member.id, "roll"))
    speed = 1.5 * max(1.0, scene.room / 2.4)
    away = min(0.5 * scene.room, speed * max(0.6, 0.42 * (event.b - event.a) / RATE))
    world = World(bounce=0.35)
    n = world.ball(-away, radius, radius, mass=36.0, vx=speed, spin=np.degrees(speed / radius), friction=0.8)
    tall = bodies.sizes(pins[0])[1]
    numbers = []
    for pin in pins:
        along = way * (float(pin.x[0]) - first)
        wide = bodies.sizes(pin)[0]
        numbers.append(
            world.box(along, tall / 2, wide * 0.6, tall, mass=0.9, group=1 + round(along * 100), friction=0.4)
        )
    late = 0 if event.tense != "before" else scene.samples
    a = min(event.a, scene.samples)

    def brake(_i: int) -> None:
        # Beyond the pins it runs out: everyone stays in the picture.
        if world.place(n) > 0.6 * tall:
            world.drag(n, 10.0, 0.975)

    motion = world.run(scene.samples - a + round(event.passed * RATE), brake)
    if event.tense == "after":
        motion = motion.after(round(event.passed * RATE))
    if late:
        # Only the ball is on its way.
        n_samples = scene.samples - a
        ball.x[a:] = first + way * (-away - 0.4 + 0.5 * away * np.arange(n_samples) / max(1, n_samples))
        ball.turn[a:] = way * np.degrees((ball.x[a:] - ball.x[a]) * way / radius)
        ball.up[:] = 0.0
        scene.heard(a, "bowl", 0.6, float(ball.x[a]))
        return
    bodies.write(ball, motion, n, a, mirror=way, about=0.0)
    ball.x[a:] += first
    ball.x[:a] = ball.x[a] if a < scene.samples else first - way * away
    ball.depth[:] = float(pins[0].depth[0]) - 0.08
    ball.does("stand", 0, scene.samples)
    scene.heard(a, "bowl", 1.0, float(ball.x[a]))
    for pin, k in zip(pins, numbers, strict=True):
        depth = pin.depth.copy()
        bodies.write(pin, motion, k, a, mirror=way, about=0.0)
        pin.x[a:] += first
        pin.depth[:] = depth
    struck = False
    for hit in motion.hits:
        i = a + hit.i
        if i >= scene.samples:
            break
        if not struck and n in (hit.one, hit.other) and hit.other != -1 and hit.one != -1:
            struck = True
            scene.heard(i, "strike", 1.5, first)
            scene.flashes.append(i / RATE)
            scene.at(i, "star", first, float(pins[0].depth[0]) - 0.1, 0.4 * tall, 0.9 * tall + 0.3)
            for part in (ball, *pins):
                _freeze(part, i)
        elif hit.force > 0.7 and hit.i % 3 == 0:
            scene.heard(i, "pin", min(1.0, 0.3 + 0.15 * hit.force), first)


def _freeze(part: Acting, i: int, samples: int = 4) -> None:
    """Two frames in which the hit is seen."""
    for curve in (part.x, part.up, part.turn):
        curve[i + samples :] = curve[i : len(curve) - samples].copy()
        curve[i : i + samples] = curve[i]


def roll(event: Event) -> None:
    """Round things roll in, bounce once or twice and come to rest; others roll over as figures do."""
    from creation.engines.cutout.direction.deeds.moving import move

    scene = event.scene
    pins = [part for part in scene.parts if is_pin(part) and not part.shard]
    if pins and event.doers and bodies.is_round(event.doers[0]):
        from creation.engines.cutout.direction.deeds.physical.toppling import set_up

        set_up(scene, pins)
        strike(Event(scene, event.action, event.doers, pins, event.a, event.b, "before"), event.doers[0], pins)
        return
    for part in event.doers:
        if not bodies.is_round(part) or (part.member.kind == "ball" and part.copy == 0 and not event.others):
            move(scene, part, None, "roll", event.a, event.b)
            continue
        way, radius = scene.way, bodies.sizes(part)[1] / 2
        n = event.b - event.a
        speed = 0.9 * scene.room / max(0.8, n / RATE)
        gone = speed * np.arange(n) / RATE
        start = -way * (0.5 * scene.room + radius)
        part.x[: event.a] = start
        part.x[event.a : event.b] = start + way * gone
        part.x[event.b :] = part.x[event.b - 1]
        part.turn[event.a : event.b] = way * np.degrees(gone / radius)
        part.turn[event.b :] = part.turn[event.b - 1]
        part.does("stand", event.a, event.b)
        scene.heard(event.a, "bowl", 0.9, start)
        for i in range(event.a, event.b, 16):
            scene.seen(i, "dust", part, size=0.4 + radius, ahead=-way * radius * 0.6)
