"""Round things that roll: down a slope, into pins, past, over the ground where they slow."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.moving import move
from creation.engines.cutout.direction.deeds.physical import bodies, lanes, pins
from creation.engines.cutout.direction.deeds.physical.bowling import strike
from creation.engines.cutout.direction.deeds.physical.standing import set_up
from creation.engines.cutout.direction.types import RATE


def roll(event: Event) -> None:
    """Round things roll in, bounce once or twice and come to rest; others roll over as figures do."""
    scene = event.scene
    standing = [part for part in scene.parts if pins.is_pin(part) and not part.shard]
    if standing and event.doers and bodies.is_round(event.doers[0]):
        set_up(scene, standing)
        strike(Event(scene, event.action, event.doers, standing, event.a, event.b, "before"), event.doers[0], standing)
        return
    for part in event.doers:
        if (lane := lanes.lane_of(scene, part)) is not None:
            lanes.go_down(scene, part, lane, "roll", event.a, event.b)
            continue
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
