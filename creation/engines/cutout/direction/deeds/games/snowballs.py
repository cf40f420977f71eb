"""Two sides and snowballs between them, each of which bursts where it hits."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.games.group import alive, gather, idle, own_height
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain

#: Seconds of one throw's movement, where in it the hand lets go, and of the ball's way.
_TURN, _LOOSE, _FLIES = 1.7, 0.8, 0.55
_SMALL = 0.13


def arrange(scene: Scene) -> None:
    players = _players(scene)
    if not players:
        return
    tall = max(own_height(part) for part in players)
    rows = (len(players) + 1) // 2
    gather(players, (1.25 + 0.4 * min(rows, 3)) * tall, 1.15 * tall)
    for part in scene.parts:
        if part.member.kind == "snowball":
            part.is_extra = True
            part.scale[:] = 0.0
    scene.settled.update(
        (part.member.id, verb) for part in players for verb in ("stand", "walk", "run", "play", "throw")
    )
    for player in players:
        ball = scene.bring("snowball", player)
        ball.size *= _SMALL * tall / max(*sizes(ball), 0.01)
        scene.thrown.append((player, ball))


def _players(scene: Scene) -> list[Acting]:
    """All who throw, and whoever joins in."""
    found: list[Acting] = []
    for action in scene.shot.actions:
        if action.verb == "snowball_fight":
            found += [
                part for who in (action.who, action.whom) if who for part in alive(scene.of(who)) if part not in found
            ]
    return found + idle(scene, found) if found else []


def pelt(event: Event) -> None:
    """Turn by turn from one side to the other: an arc, a puff of snow, a start."""
    scene = event.scene
    players = [player for player, _ in scene.thrown]
    if not players or event.doers[0] is not players[0]:
        return
    sides = players[0::2], players[1::2]
    wide = players[0].extent[0] if players[0].extent else scene.room
    tall = max(own_height(part) for part in players)
    for side, team in zip((-1.0, 1.0), sides, strict=True):
        for row, part in enumerate(team):
            part.x[:] = side * (0.5 * wide - (0.22 + 0.33 * row) * tall)
            part.depth[:] = 1.0 + 0.2 * row + 0.05 * (side > 0)
            part.facing[:] = -side
            part.does("cheer", event.a, event.b, "joy")
    for number, (part, ball) in enumerate(scene.thrown):
        foes = sides[1] if part in sides[0] else sides[0]
        _throws(scene, part, ball, foes, event.a + round(0.43 * number * RATE), event.b, number)


def _throws(scene: Scene, part: Acting, ball: Acting, foes: list[Acting], a: int, b: int, number: int) -> None:
    ball.scale[:] = 0.0
    turn, i = 0, a
    while foes and i + (_LOOSE + _FLIES) * RATE < b:
        foe = foes[int(grain(part.seed, turn, "foe") * len(foes)) % len(foes)]
        loose = i + round(_LOOSE * RATE)
        hit = loose + round(_FLIES * RATE)
        way = float(part.facing[i])
        part.does("throw", i, min(b, i + round(_TURN * RATE)), "joy")
        start = float(part.x[i]) + way * 0.25 * own_height(part), 0.78 * own_height(part)
        goal = float(foe.x[i]) - way * 0.12 * own_height(foe), (0.45 + 0.35 * grain(part.seed, turn)) * own_height(foe)
        s = np.linspace(0, 1, hit - loose)
        ball.scale[loose:hit] = 1.0
        ball.x[loose:hit] = start[0] + (goal[0] - start[0]) * s
        ball.up[loose:hit] = start[1] + (goal[1] - start[1]) * s + 0.5 * s * (1 - s)
        ball.depth[loose:hit] = part.depth[0] + (foe.depth[0] - part.depth[0]) * s - 0.04
        scene.heard(loose, "whoosh", 0.6, start[0])
        scene.heard(hit, "splat", 0.9, goal[0])
        for kind, size in (("poof", 0.7), ("drops", 0.5), ("star", 0.35)):
            scene.at(hit, kind, goal[0], float(foe.depth[0]) - 0.06, goal[1], size)
        n = min(22, scene.samples - hit)
        foe.turn[hit : hit + n] += (way * 9 * np.sin(np.linspace(0, np.pi, n))).astype(np.float32)
        foe.emotion[hit : hit + n] = "surprise"
        turn, i = turn + 1, i + round((_TURN + 0.5 * grain(part.seed, turn, "wait")) * RATE)
