"""A blanket on the grass, a basket, something good on it, and everyone sits around."""

from __future__ import annotations

from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.games.group import alive, gather, own_height
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene, Seat
from creation.engines.cutout.direction.types import RATE

#: What is on the blanket, how large in heights of those who sit there, and where on it.
_FOOD = (("basket", 0.26, 0.0), ("sandwich", 0.14, -0.27), ("watermelon", 0.17, 0.26))
#: Metres of a blanket's own length.
_LONG = 2.0


def arrange(scene: Scene) -> None:
    for action in scene.shot.actions:
        sitters = alive(scene.of(action.who))
        if action.verb != "picnic" or not sitters or scene.seats:
            continue
        leader, tall = sitters[0], max(own_height(part) for part in sitters)
        wide = (0.75 + 0.36 * min(len(sitters), 4)) * tall
        blanket = scene.bring("picnic_blanket", leader)
        blanket.size = wide / _LONG
        gather(sitters, wide + 0.5 * tall, 0.85 * tall)
        scene.seats.append(Seat(blanket, leader, 0.0, 0.0, -0.05, 1.0, sits=False))
        for number, part in enumerate(sitters):
            share = number / max(1, len(sitters) - 1) - 0.5 if len(sitters) > 1 else -0.4
            side = -1.0 if share > 0 else 1.0
            scene.seats.append(Seat(part, leader, 0.95 * wide * share, 0.0, 0.1 * (number % 2), side, sits=False))
        for kind, share, x in _FOOD:
            food = scene.bring(kind, leader)
            food.size *= share * tall / max(*sizes(food), 0.01)
            scene.seats.append(Seat(food, leader, x * wide, 0.0, -0.1, 1.0, sits=False))


def feast(event: Event) -> None:
    """Sitting down, looking round, and a laugh now and then."""
    for number, part in enumerate(alive(event.doers)):
        part.does("sit", 0, event.scene.samples, "joy", since=1.0)
        for i in range(event.a + round((0.8 + 0.7 * number) * RATE), event.b - 4, round(2.6 * RATE)):
            event.scene.heard(i, "munch", 0.6, float(part.x[0]))
