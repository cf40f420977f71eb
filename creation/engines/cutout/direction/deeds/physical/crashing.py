"""Two that run into each other: the approach, the hit with its freeze, the bounce, dust and stars."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.physics import World

_SECONDS = 1.1
#: Metres that two are thrown apart in the frame.
_APART = 0.9


def arrange(scene: Scene) -> None:
    """Before anything is framed: the camera looks at where two will meet; they come from outside of the frame."""
    for action in scene.shot.actions:
        pair = [*scene.of(action.who), *(scene.of(action.whom) if action.whom else [])][:2]
        if action.verb != "crash" or len(pair) < 2 or any(part.extent or part.is_extra for part in pair):
            continue
        wide = 1.05 * (pair[0].length + pair[1].length) + _APART
        pair[0].extent, pair[0].about = (wide, 1.35 * max(part.height for part in pair)), 0.0
        pair[1].is_extra = True


def crash(event: Event) -> None:
    """`doers` into `others`; two of one kind into each other; one alone into what it did not see."""
    scene = event.scene
    pair = (event.doers + event.others)[:2] if event.others else event.doers[:2]
    met = event.a + round(_SECONDS * RATE)
    if met >= scene.samples - 4 or event.tense == "before":
        for part in pair:
            part.does("drive" if part.sort == "vehicle" else "run", event.a, event.b)
        return
    if len(pair) < 2:
        _alone(scene, pair[0], event.a, met)
        return
    left, right = sorted(pair, key=lambda part: float(part.x[0]))
    lengths = [part.figure.length * part.size for part in (left, right)]
    reach = 0.5 * sum(lengths) * 0.92
    meet = 0.25 * (lengths[0] - lengths[1])
    for part, side in ((left, 1.0), (right, -1.0)):
        end = meet - side * 0.5 * reach
        moves = part.sort != "thing"
        start = end - side * (0.5 * scene.room + 0.5 * part.figure.length * part.size) if moves else end
        share = np.clip(np.arange(scene.samples) / met, 0, 1) ** 1.35
        part.x[:] = start + (end - start) * share
        part.facing[:] = side
        if moves:
            part.does("drive" if part.sort == "vehicle" else "run", 0, met, "surprise")
    _bounce(scene, left, right, met)


def _bounce(scene: Scene, left: Acting, right: Acting, met: int) -> None:
    world = World(bounce=0.2)
    numbers, weights = [], [max(0.05, part.length * part.height) for part in (left, right)]
    for part, side, own, other in (
        (left, -1.0, weights[0], weights[1]),
        (right, 1.0, weights[1], weights[0]),
    ):
        back = 0.7 + 0.9 * other / (own + other)
        wide, tall = bodies.sizes(part)
        numbers.append(
            world.box(
                float(part.x[met]), tall / 2 + 0.02, wide * 0.85, tall * 0.95, mass=own, group=1, vx=side * back,
                vy=1.9,                spin=side * min(90.0, 42.0 / max(0.5, wide)), friction=0.8,
            )
        )  # fmt: skip
    hold = 4
    motion = world.run(scene.samples - met - hold)
    x = (float(left.x[met]) + float(right.x[met])) / 2
    for part, n in zip((left, right), numbers, strict=True):
        part.x[met : met + hold] = part.x[met]
        bodies.write(part, motion, n, met + hold)
        person = part.sort in ("person", "being", "animal", "bird")
        part.does("fall" if person else "stand", met, scene.samples, "surprise", since=0.4 if person else 0.0)
        if person:
            part.turn[met:] = 0.0
            part.up[met:] = np.maximum(0, part.up[met:])
    tall = max(left.height, right.height)
    _effects(scene, x, float(left.depth[met]), tall, met, drives="vehicle" in (left.sort, right.sort))
    for hit in motion.hits[:6]:
        scene.heard(met + hold + hit.i, "thump", min(1.2, 0.2 + 0.2 * hit.force), hit.x)
        scene.at(met + hold + hit.i, "dust", hit.x, float(left.depth[met]) - 0.03, 0.0, 0.7)


def _alone(scene: Scene, part: Acting, a: int, met: int) -> None:
    """Against the edge of the picture, which is as hard as a wall."""
    side = scene.way
    end = side * (0.42 * scene.room - 0.5 * part.length)
    share = np.clip((np.arange(scene.samples) - a) / max(1, met - a), 0, 1) ** 1.3
    part.x[:] = -side * 0.45 * scene.room + (end + side * 0.45 * scene.room) * share
    part.facing[:] = side
    part.does("drive" if part.sort == "vehicle" else "run", 0, met, "effort")
    n = min(40, scene.samples - met)
    back = np.sin(np.linspace(0, np.pi / 2, n))
    part.x[met : met + n] -= side * 0.35 * back
    part.x[met + n :] -= side * 0.35
    part.squash[met : met + 10] = np.linspace(1.25, 1, len(part.squash[met : met + 10]))
    part.does("stand" if part.sort == "vehicle" else "fall", met, scene.samples, "surprise", since=0.4)
    if part.sort == "vehicle":
        part.turn[met : met + n] -= side * 7 * np.sin(np.linspace(0, np.pi, n))
    _effects(
        scene, end + side * 0.5 * part.length, float(part.depth[met]), part.height, met, drives=part.sort == "vehicle"
    )


def _effects(scene: Scene, x: float, depth: float, tall: float, i: int, *, drives: bool) -> None:
    if drives:
        scene.heard(max(0, i - 22), "brake", 0.7, x)
    scene.heard(i, "crash" if drives else "thud", 1.6, x)
    scene.heard(i + 2, "metal" if drives else "crack", 1.0, x)
    for late in (0, 6):
        bodies.shake(scene, i + late)
    scene.at(i, "star", x, depth - 0.1, 0.5 * tall, 0.8 + 0.6 * tall)
    scene.at(i, "spark", x, depth - 0.1, 0.4 * tall, 0.8 + 0.4 * tall)
    for k in range(4):
        scene.at(i + 3 * k, "dust", x + (k - 1.5) * 0.3 * tall, depth - 0.08, 0.0, 0.9 + 0.4 * tall)
    scene.at(i + 10, "smoke", x, depth - 0.05, 0.3 * tall, 0.6 + 0.4 * tall)
