"""Things that come down from the sky, bounce and pile up."""

from __future__ import annotations

from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.engines.cutout.physics import World
from creation.sound.foley.kinds import landing_of

_HEAD = 0.12


def arrange(scene: Scene) -> None:
    """To the camera what rains is the place it rains on."""
    for action in scene.shot.actions:
        parts = scene.of(action.who) if action.verb == "rain_down" else []
        for part in parts[1:]:
            part.is_extra = True
        if parts:
            others = [part for part in scene.parts if part not in parts]
            tall = max((part.height for part in others), default=4 * bodies.sizes(parts[0])[1])
            parts[0].about, parts[0].extent = 0.0, (1.25 * tall, 1.7 * tall)


def rain_down(event: Event) -> None:
    """Each its own moment and place; people below are in the way, things slide off their heads."""
    scene, parts = event.scene, event.doers
    world = World(bounce=0.28)
    people = [part for part in scene.parts if part not in parts and part.mount < 0 and part.sort != "thing"]
    for person in people:
        top, half = 0.96 * person.height, min(0.4 * person.length, _HEAD * person.height + 0.1)
        x = float(person.x[event.a])
        world.wall((x - half, 0.8 * top), (x, top))
        world.wall((x, top), (x + half, 0.8 * top))
    numbers = []
    span = max(0.5, (event.b - event.a) / RATE * 0.62)
    for k, part in enumerate(parts):
        x = (((k * 0.618 + grain(scene.seed, "rain")) % 1.0) - 0.5) * 0.86 * scene.room
        wakes = event.a + round(span * (k + 0.6 * grain(part.seed, "when")) / max(1, len(parts)) * RATE)
        numbers.append(
            bodies.add(
                world, part, x, 1.05 * scene.tall, wakes=wakes, vy=-2.2, turn=40 * (grain(part.seed, "t") - 0.5),
                spin=260 * (grain(part.seed, "s") - 0.5), friction=0.8,
            )
        )  # fmt: skip
        part.depth[:] = 0.96 + 0.05 * grain(part.seed, "deep")
        part.scale[: min(wakes, scene.samples)] = 0.0
        part.facing[:] = 1.0
    motion = world.run(scene.samples)
    for part, n in zip(parts, numbers, strict=True):
        bodies.write(part, motion, n, 0)
        hits = [hit for hit in motion.hits if n in (hit.one, hit.other) and hit.force > 0.9]
        sound = landing_of(part.member.kind)
        for number, hit in enumerate(hits[:3]):
            scene.heard(hit.i, sound if number == 0 else "bounce", min(1.0, 0.15 + 0.12 * hit.force), hit.x)
        if hits and part.sort == "thing":
            scene.at(hits[0].i, "dust", hits[0].x, 0.95, max(0.0, hits[0].up), 0.4)
    for person in people:
        person.looks(event.a, event.b, 0.2, -0.9)
        person.emotion[event.a : event.b] = "surprise"
