"""Shots that hit: a ball into the net of a goal, through a hoop, off the tee and away."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.games.group import alive, gather, own_height
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE

#: What is played with, what it goes into, and their heights in those of the player.
_GEAR = {
    "score": ("football", "goal_net", 0.2, 1.35),
    "dunk": ("basketball", "basketball_hoop", 0.2, 1.75),
    "play_golf": ("golf_ball", "", 0.1, 0.0),
}
_BALLS = ("football", "ball", "basketball", "golf_ball", "tennis_ball", "beach_ball", "goal_net", "basketball_hoop")
#: Seconds until the foot or the club meets the ball, and of its way into the net.
_KICK, _SWING, _WAY = 0.64, 0.9, 0.5
#: Of its height the rim of a hoop is up, and of its breadth it is ahead of its middle.
_RIM, _RIM_AHEAD = 0.77, 0.21
_BETWEEN = 2.6


def arrange(scene: Scene) -> None:
    for action in scene.shot.actions:
        players = alive(scene.of(action.who))
        if action.verb not in _GEAR or not players:
            continue
        kind, into, small, high = _GEAR[action.verb]
        player = players[0]
        tall = own_height(player)
        ball = _named(scene, (kind, *_BALLS[:6])) or scene.bring(kind, player)
        ball.size *= small * tall / max(*sizes(ball), 0.01)
        ball.is_extra = True
        scene.settled.update((ball.member.id, verb) for verb in ("fly", "bounce", "roll", "fall"))
        wide = 2.1 * tall
        if into:
            goal = _named(scene, (into,)) or scene.bring(into, player)
            goal.size *= high * tall / max(sizes(goal)[1], 0.01)
            goal.is_extra = True
            wide = sizes(goal)[0] + (1.15 if scene.is_narrow else 2.2) * tall
        gather(players, wide, max(1.15, high) * tall)


def score(event: Event) -> None:
    """A step, the foot, the ball in the net that gives, and everyone shouts."""
    player, ball, goal = _cast(event, "goal_net")
    if player is None or ball is None or goal is None:
        return
    scene, way, tall = event.scene, event.scene.way, own_height(player)
    _stand(event, player, goal, way)
    foot = float(player.x[0]) + way * 0.3 * tall
    net = float(goal.x[0]) - way * 0.05 * sizes(goal)[0]
    goal.depth[:] = player.depth + 0.1
    ball.depth[:] = player.depth - 0.02
    ball.x[:], ball.up[:] = foot, 0.0
    start = event.a
    while start + (_KICK + _WAY) * RATE < event.b - 6:
        met = start + round(_KICK * RATE)
        hit = met + round(_WAY * RATE)
        after = min(scene.samples, start + round(_BETWEEN * RATE))
        player.does("boot", start, min(met + 30, scene.samples), "effort")
        player.does("cheer", min(hit, scene.samples), after, "joy")
        s = np.linspace(0, 1, hit - met)
        ball.x[start:met], ball.up[start:met] = foot, 0.0
        ball.x[met:hit] = foot + (net - foot) * s
        ball.up[met:hit] = 0.55 * tall * s + 0.3 * tall * s * (1 - s)
        ball.turn[met:hit] = way * 900 * s
        _drop(ball, hit, after, net, 0.55 * tall)
        _bulges(goal, hit, way)
        scene.heard(met, "hit", 1.2, foot)
        scene.seen(met, "dust", player, size=0.4, ahead=0.3)
        _cheered(scene, hit, net, float(goal.depth[0]), tall)
        start = after


def dunk(event: Event) -> None:
    """A run, a leap as high as the rim, and down through it."""
    player, ball, hoop = _cast(event, "basketball_hoop")
    if player is None or ball is None or hoop is None:
        return
    scene, way, tall = event.scene, event.scene.way, own_height(player)
    _stand(event, player, hoop, way)
    wide, high = sizes(hoop)
    hoop.facing[:] = -way  # its board is behind it
    hoop.depth[:] = player.depth + 0.06
    ball.depth[:] = player.depth - 0.03
    begin, rim = float(player.x[0]), float(hoop.x[0]) - way * _RIM_AHEAD * wide
    under, up = rim - way * 0.2 * tall, _RIM * high
    start = event.a
    while start + 1.6 * RATE < event.b:
        leap, top = start + round(0.7 * RATE), start + round(1.15 * RATE)
        land, after = top + round(0.45 * RATE), min(scene.samples, start + round(_BETWEEN * RATE))
        player.does("run", start, leap, "effort")
        player.does("cheer", leap, after, "joy")
        player.x[start:top] = np.interp(np.arange(top - start), (0, top - start), (begin, under))
        player.x[top:after] = under
        jump = max(0.25 * tall, up - 1.02 * tall)
        t = np.linspace(0, np.pi, max(2, land - leap))[: max(0, scene.samples - leap)]
        player.up[leap : leap + len(t)] = jump * np.sin(t)
        player.airborne[leap : leap + len(t)] = 0.8
        top, land = min(top, scene.samples), min(land, scene.samples)
        ball.x[start:top] = player.x[start:top] + way * 0.24 * tall
        rise = np.clip((np.arange(start, top) - leap) / max(1, top - leap), 0, 1)
        bounce = np.abs(np.sin(np.arange(top - start) / RATE * 9)) * (1 - rise)
        ball.up[start:top] = player.up[start:top] + tall * (0.3 * bounce + 1.02 * rise)
        _drop(ball, top, after, rim, up)
        scene.heard(leap, "jump", 0.8, begin)
        scene.heard(min(top, scene.samples - 1), "hit", 1.0, rim)
        _bulges(hoop, top, 0.0)
        _cheered(scene, top, rim, float(hoop.depth[0]), tall)
        if land < scene.samples:
            scene.heard(land, "land", 1.0, under)
        start = after


def tee_off(event: Event) -> None:
    """A wide swing, a click, and the ball is a dot in the sky."""
    scene, way = event.scene, event.scene.way
    players = alive(event.doers)
    ball = _named(scene, _BALLS[:6])
    if not players or ball is None:
        return
    player, tall = players[0], own_height(players[0])
    player.x[:], player.facing[:] = -way * 0.55 * tall, way
    tee = float(player.x[0]) + way * 0.42 * tall
    player.does("play_golf", event.a, event.b, "effort")
    ball.depth[:] = player.depth - 0.03
    ball.x[:], ball.up[:] = tee, 0.0
    start = event.a
    while start < event.b - 4:
        met = min(scene.samples, start + round(_SWING * RATE))
        end = min(scene.samples, start + round(_BETWEEN * RATE))
        t = np.arange(end - met) / RATE
        ball.x[start:met], ball.up[start:met] = tee, 0.0
        ball.x[met:end], ball.up[met:end] = tee + way * 3.4 * t, 2.9 * t
        ball.depth[met:end] = ball.depth[0] + 1.6 * t
        if met < scene.samples - 2:
            scene.heard(met, "catch", 1.2, tee)
            scene.heard(met, "whoosh", 1.0, tee)
            scene.at(met, "star", tee, float(player.depth[0]) - 0.05, 0.1, 0.4)
        player.looks(met, end, 0.9, -0.8)
        start = end


def _cast(event: Event, into: str) -> tuple[Acting | None, Acting | None, Acting | None]:
    players = alive(event.doers)
    for part in players[1:]:
        part.x[:], part.depth[:] = -event.scene.way * (0.7 + 0.5 * part.copy), 1.35
        part.does("cheer", event.a, event.b, "joy")
    return players[0] if players else None, _named(event.scene, _BALLS[:6]), _named(event.scene, (into,))


def _named(scene: Scene, kinds: tuple[str, ...]) -> Acting | None:
    found = [part for kind in kinds for part in scene.parts if part.member.kind == kind and not part.shard]
    return found[0] if found else None


def _stand(event: Event, player: Acting, goal: Acting, way: float) -> None:
    wide = player.extent[0] if player.extent else event.scene.room
    player.x[:] = -way * (0.5 * wide - 0.4 * own_height(player))
    player.facing[:] = way
    player.looks(event.a, event.b, 0.9, 0.0)
    goal.x[:], goal.up[:], goal.facing[:] = way * (0.5 * wide - 0.5 * sizes(goal)[0]), 0.0, way


def _drop(ball: Acting, hit: int, end: int, x: float, up: float) -> None:
    """Down from where it was stopped, with two bounces."""
    t = np.arange(max(0, end - hit)) / RATE
    fall = up - 4.9 * t**2
    again = np.clip(np.abs(np.sin((t - 0.35) * 5)) * 0.35 * up * np.exp(-2 * t), 0, None)
    ball.x[hit:end], ball.up[hit:end] = x, np.where(fall > 0, fall, again)


def _bulges(goal: Acting, hit: int, way: float) -> None:
    n = min(40, max(0, len(goal.x) - hit))
    shake = np.exp(-np.linspace(0, 4, n)) * np.sin(np.linspace(0, 16, n))
    goal.squash[hit : hit + n] *= (1 - 0.07 * shake).astype(np.float32)
    goal.turn[hit : hit + n] += (2.5 * way * shake).astype(np.float32)


def _cheered(scene: Scene, hit: int, x: float, depth: float, tall: float) -> None:
    if hit >= scene.samples:
        return
    scene.heard(hit, "whoosh", 0.9, x)
    scene.heard(min(hit + 6, scene.samples - 1), "cheer", 1.4, x)
    scene.at(hit, "star", x, depth - 0.1, 0.6 * tall, 0.7)
    for k in range(3):
        scene.at(min(hit + 8 + 10 * k, scene.samples - 1), "confetti", x * (1 - 0.8 * k), depth - 0.1, 1.5 * tall, 1.1)
