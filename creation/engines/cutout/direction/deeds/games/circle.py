"""Those around something that burns: a cake whose candles are blown out, a fire in the evening."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.games.group import alive, gather, idle, own_height
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene, Seat
from creation.engines.cutout.direction.types import RATE

#: Of the height of whose day it is: the cake, and the table's top.
_CAKE, _TABLE = 0.5, 0.42
#: What stands for the cake where one is named; candles on their own are on it.
_CAKES, _CANDLES = ("cake", "birthday_cake", "cupcake"), ("candle",)
#: Seconds until the breath, and until the flames are out.
_BREATH, _OUT = 1.2, 1.75
_FIRE, _LOG = 0.62, 0.25


def arrange(scene: Scene) -> None:
    laid = False
    for action in scene.shot.actions:
        doers = alive(scene.of(action.who))
        if action.verb == "blow_out" and doers and not laid:
            _lay(scene, doers)
            laid = True
        elif action.verb == "roast" and doers and not scene.seats:
            _camp(scene, doers + idle(scene, doers))


def _lay(scene: Scene, doers: list[Acting]) -> None:
    """A table with the cake between the one whose day it is and the first of the guests."""
    hero, tall = doers[0], max(own_height(doers[0]), 0.55)
    guests = doers[1:] + [part for part in alive(scene.parts) if part not in doers]
    for part in scene.parts:
        if part.member.kind in (*_CAKES, *_CANDLES):
            part.is_extra = True
            part.scale[:] = 0.0
    table = next((part for part in scene.parts if part.member.kind == "table"), None) or scene.bring("table", hero)
    table.size *= _TABLE * tall / (0.78 * table.size)
    wide = sizes(table)[0]
    lit, out = scene.bring("birthday_cake", hero), scene.bring("birthday_cake_out", hero)
    for cake in (lit, out):
        cake.size *= _CAKE * tall / max(*sizes(cake), 0.01)
        cake.scale[:] = 1.0 if cake is lit else 0.0
    top = _TABLE * tall
    biggest = max([tall, *(own_height(part) for part in guests)])
    half = 0.5 * hero.figure.length * hero.size
    gather([hero, *guests], wide + 2 * half + 0.7 * biggest, 1.12 * biggest)
    table.is_extra = True
    scene.seats.append(Seat(hero, hero, -(0.34 * wide + half), 0.0, 0.0, 1.0, sits=False))
    scene.seats += [Seat(table, hero, 0.0, 0.0, 0.03, 1.0), Seat(lit, hero, 0.0, top, 0.0, 1.0)]
    scene.seats.append(Seat(out, hero, 0.0, top, 0.0, 1.0))
    for number, part in enumerate(guests):
        x = (number + 1) / (len(guests) + 1) * (wide + 0.5 * biggest) - 0.25 * wide
        scene.seats.append(Seat(part, hero, x, 0.0, 0.22 + 0.08 * (number % 2), -1.0, sits=False))


def blow_out(event: Event) -> None:
    """A deep breath, a long puff, smoke where the flames were, and cheers."""
    scene, hero = event.scene, event.doers[0]
    cakes = [part for part in scene.parts if part.member.kind.startswith("birthday_cake") and part.is_prop]
    if len(cakes) < 2:
        return
    lit, out = cakes[:2]
    if next(seat.leader for seat in scene.seats if seat.part is lit) is not hero:
        # It is somebody else's day.
        for part in event.doers:
            part.does("cheer", event.a, event.b, "joy")
        return
    breath, gone = event.a + round(_BREATH * RATE), event.a + round(_OUT * RATE)
    hero.does("look", event.a, breath, "joy")
    hero.does("whisper", breath, gone, "effort")
    hero.does("cheer", min(gone + 20, scene.samples), scene.samples, "joy")
    hero.looks(event.a, gone, 0.8, 0.2)
    lit.scale[gone:], out.scale[gone:] = 0.0, 1.0
    if gone >= scene.samples - 4:
        return
    place = next(seat for seat in scene.seats if seat.part is lit)
    x, up = float(hero.x[0]) + place.x, place.up + 0.95 * sizes(lit)[1]
    scene.heard(breath, "wind_gust", 0.9, x)
    scene.heard(min(gone + 20, scene.samples - 1), "cheer", 1.2, x)
    for k in range(3):
        scene.at(gone + 5 * k, "steam", x + (k - 1) * 0.1, float(hero.depth[0]) - 0.05, up, 0.7)
        scene.at(min(gone + 24 + 9 * k, scene.samples - 1), "confetti", x + (k - 1) * 0.5, 1.0, up + 0.6, 1.0)


def _camp(scene: Scene, sitters: list[Acting]) -> None:
    """On logs at both sides of a fire."""
    leader, tall = sitters[0], max(own_height(part) for part in sitters)
    fire = next((part for part in scene.parts if part.member.kind in ("campfire", "fire")), None)
    fire = fire or scene.bring("campfire", leader)
    fire.size *= _FIRE * tall / max(*sizes(fire), 0.01)
    for part in scene.parts:
        if part.sort == "thing" and part is not fire and not part.is_prop:
            part.is_extra = True
            part.scale[:] = 0.0
    rows = (len(sitters) + 1) // 2
    gather(sitters, (1.6 + 0.36 * (rows - 1)) * tall, 1.1 * tall)
    fire.is_extra = True
    scene.seats.append(Seat(fire, leader, 0.0, 0.0, 0.05, 1.0))
    for number, part in enumerate(sitters):
        side, row = (-1.0 if number % 2 == 0 else 1.0), number // 2
        x, deep = side * (0.54 + 0.2 * row) * tall, 0.24 * row
        upright = part.sort in ("person", "being")
        scene.seats.append(Seat(part, leader, x, 0.0, deep, -side))
        if upright:
            log = scene.bring("log", part)
            log.size *= _LOG * own_height(part) / max(sizes(log)[1], 0.01)
            scene.seats.append(Seat(log, leader, x, 0.0, deep + 0.02, 1.0))


def roast(event: Event) -> None:
    """Sticks into the glow, sparks up into the night."""
    scene = event.scene
    sitters = [seat.part for seat in scene.seats if seat.part.sort != "thing"]
    for part in sitters:
        part.does("roast", event.a, event.b, "joy", since=0.4 * part.copy)
        part.looks(event.a, event.b, 0.7, 0.3)
    fire = next((seat for seat in scene.seats if seat.part.member.kind in ("campfire", "fire")), None)
    if fire is None:
        return
    for i in np.arange(event.a, event.b - 2, round(0.7 * RATE)):
        scene.heard(int(i), "crackle", 0.7, 0.0)
        scene.at(int(i), "spark", float(fire.leader.x[0]), float(fire.leader.depth[0]), 0.5, 0.5)
