"""Two sides pull at one rope: it goes this way and that, heels dug in."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.games.group import alive, gather, idle, own_height
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE

_ROPES = ("rope", "knot")


def arrange(scene: Scene) -> None:
    for action in scene.shot.actions:
        players = _players(scene, action.who, action.whom)
        if action.verb != "tug_of_war" or not players:
            continue
        tall = max(own_height(part) for part in players)
        each = sum(part.figure.length * part.size for part in players)
        gather(players, each + 0.6 * tall, 1.1 * tall)
        for part in scene.parts:
            if part.member.kind in _ROPES:
                part.is_extra = True
                part.scale[:] = 0.0


def tug(event: Event) -> None:
    scene = event.scene
    players = _players(scene, event.action.who, event.action.whom)
    if len(players) < 2:  # nobody to pull against: the rope is only hauled
        for part in players:
            part.does("pull", event.a, event.b, "effort")
        return
    wide = players[0].extent[0] if players[0].extent else scene.room
    sides = players[0::2], players[1::2]
    t = np.arange(scene.samples) / RATE
    sway = (0.13 * own_height(players[0]) * np.sin(t * 1.7) * (0.6 + 0.4 * np.sin(t * 0.63))).astype(np.float32)
    for side, team in zip((-1.0, 1.0), sides, strict=True):
        for row, part in enumerate(team):
            length = part.figure.length * part.size
            part.x[:] = side * (0.5 * wide - 0.5 * length - 0.7 * length * (len(team) - 1 - row)) + sway
            part.depth[:] = 1.0 + 0.05 * row
            part.facing[:] = -side
            part.does("pull", event.a, event.b, "effort")
            part.turn[event.a : event.b] += (side * (9 + 5 * np.sin(t * 1.7 + side)))[event.a : event.b]
    scene.linked(sides[0][-1], sides[1][-1])
    for i in range(event.a + 12, event.b - 4, round(1.1 * RATE)):
        scene.heard(i, "rope", 0.8, 0.0)
        for team in sides:
            scene.seen(i, "dust", team[0], size=0.5)


def _players(scene: Scene, who: str, whom: str) -> list[Acting]:
    found = alive(scene.of(who)) + (alive(scene.of(whom)) if whom else [])
    return found + (idle(scene, found)[:1] if len(found) == 1 else [])
