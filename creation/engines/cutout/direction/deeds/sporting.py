"""Ball games: the ball goes between the players, or up and down before the one who plays; rackets are in hand."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.games.group import gather
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene, Seat
from creation.engines.cutout.direction.types import RATE
from creation.storyboard.types import Action

#: What a game is played with besides its ball, and the ball of what is played with.
_GEAR = {"tennis_ball": "tennis_racket", "golf_ball": "golf_club", "baseball": "baseball_bat"}
_BALLS = {
    **{gear: ball for ball, gear in _GEAR.items()},
    **dict.fromkeys(("table_tennis", "badminton"), "golf_ball"),
    **dict.fromkeys(("hockey_stick", "lacrosse_stick"), "tennis_ball"),
    "ice_hockey_stick": "golf_ball", "cricket_bat": "baseball",
}  # fmt: skip
#: Balls that are played as they are, and those that stay on the ground.
_PLAIN = frozenset(("football", "basketball", "volleyball", "beach_ball", "ball", "american_football", "rugby_ball"))
_LOW = frozenset(("football", "hockey_stick", "ice_hockey_stick", "golf_ball", "golf_club", "lacrosse_stick"))
#: Of a player's height: a plain ball, a small one, and what is held.
_LARGE, _SMALL, _HELD = 0.24, 0.1, 0.46
_PUCK = "#22252b"
#: What stands between two who play it, the height of its top in theirs, and how far from its end they stand.
_NETS = {
    "table_tennis": ("net_table", 0.47, 0.24), "tennis_ball": ("court_net", 0.5, 0.75),
    "tennis_racket": ("court_net", 0.5, 0.75), "badminton": ("court_net", 0.75, 0.7),
    "volleyball": ("court_net", 0.95, 0.6), "beach_ball": ("court_net", 0.9, 0.6),
}  # fmt: skip
#: Of a player's height the bat of table tennis.
_BAT = 0.24
#: Seconds of a ball's way, and how high it flies in heights of the player.
_WAY, _ARC = 0.95, 0.55


def arrange(scene: Scene) -> None:
    """Before anything is framed: everyone has a racket, and there is one ball of a ball's size."""
    for action in scene.shot.actions:
        things = scene.of(action.whom) if action.verb == "play" and action.whom else []
        kind = things[0].member.kind if things else ""
        if kind not in _PLAIN and kind not in _BALLS and kind not in _GEAR:
            continue
        players = _players(scene, action)
        if not players:
            continue
        small = min(part.figure.height * part.size for part in players)
        ball, own = _ball(scene, kind, things, players[0])
        ball.is_extra = True
        ball.size *= (_LARGE if kind in _PLAIN else _SMALL) * small / max(*sizes(ball), 0.01)
        gear = _GEAR.get(kind, kind if kind in _BALLS else "")
        for part in players:
            part.carries = "hand" if gear else "ball"
            if gear:
                racket = own.pop(0) if own else scene.bring(gear, part)
                racket.is_extra = True
                held = _BAT if kind == "table_tennis" else _HELD
                racket.size *= held * part.height / max(*sizes(racket), 0.01)
                scene.held.append((part, racket))
        if len(players) == 2 and kind in _NETS:
            _across(scene, players, *_NETS[kind])
        scene.games.append((tuple(players), ball, kind in _LOW))


def _across(scene: Scene, players: list[Acting], kind: str, top: float, off: float) -> None:
    """A net, or the table with one, between the two, who stand at its ends."""
    tall = max(part.figure.height * part.size for part in players)
    net = scene.bring(kind, players[0])
    net.size *= top * tall / max(sizes(net)[1], 0.01)
    wide = sizes(net)[0]
    gather(players, wide + (2 * off + 0.7) * tall, 1.15 * tall)
    for side, part in zip((-1.0, 1.0), players, strict=True):
        scene.seats.append(Seat(part, players[0], side * (0.5 * wide + off * tall), 0.0, 0.02, -side, sits=False))
    scene.seats.append(Seat(net, players[0], 0.0, 0.0, 0.0, 1.0))


def _players(scene: Scene, action: Action) -> list[Acting]:
    """Who plays, and whoever stands by with nothing else to do: it takes two."""
    players = list(scene.of(action.who))
    others = [part for part in scene.parts if part.sort not in ("thing", "vehicle") and part not in players]
    idle = {a.who for a in scene.shot.actions if a.verb == "play" or (a.verb == "stand" and not a.whom)}
    if len(players) == 1:
        players += [part for part in others if part.member.id in idle][:1]
    return [part for part in players if part.sort not in ("thing", "vehicle")]


def _ball(scene: Scene, kind: str, things: list[Acting], beside: Acting) -> tuple[Acting, list[Acting]]:
    """The ball of the game, and the rackets there are."""
    if kind in _PLAIN or kind in _GEAR:
        return things[0], []
    return scene.bring(_BALLS[kind], beside, colour=_PUCK if kind == "ice_hockey_stick" else ""), list(things)


def play_on(scene: Scene) -> None:
    """Once everyone has acted: the ball flies."""
    for players, ball, is_low in scene.games:
        t = np.arange(scene.samples) / RATE
        if len(players) > 1:
            _between(scene, players, ball, t, is_low=is_low)
        else:
            _alone(scene, players[0], ball, t, is_low=is_low)
        ball.verb[:] = "stand"


def _between(scene: Scene, players: tuple[Acting, ...], ball: Acting, t: np.ndarray, *, is_low: bool) -> None:
    """From one to the next and on, in arcs; they face each other."""
    left, right = sorted(players, key=lambda part: float(part.x[0]))[:: len(players) - 1]
    for part, side in ((left, 1.0), (right, -1.0)):
        part.facing[:] = side
    turns = t / _WAY
    share, goes = turns % 1.0, (turns.astype(int) % 2) == 0
    high = min(part.figure.height * part.size for part in (left, right))
    start, end = left.x + _reach(left), right.x - _reach(right)
    ball.x[:] = np.where(goes, start + (end - start) * share, end + (start - end) * share)
    arc = 4 * share * (1 - share)
    ball.up[:] = 0.05 * high * arc if is_low else high * (0.5 + _ARC * arc)
    ball.depth[:] = np.where(goes, left.depth, right.depth) - 0.02
    ball.turn[:] = 300 * t * np.where(goes, 1, -1)
    _struck(scene, ball)


def _alone(scene: Scene, part: Acting, ball: Acting, t: np.ndarray, *, is_low: bool) -> None:
    """Bounced in front, or nudged along the ground."""
    share = t / (0.7 * _WAY) % 1.0
    high = part.figure.height * part.size
    side = np.where(part.facing >= 0, 1.0, -1.0)
    nudge = 0.3 * np.sin(np.pi * share) if is_low else 0.0
    ball.x[:] = part.x + side * (_reach(part) + nudge * high)
    ball.up[:] = 0.0 if is_low else 0.5 * high * 4 * share * (1 - share)
    ball.depth[:] = part.depth - 0.03
    ball.turn[:] = side * 240 * t
    _struck(scene, ball)


def _reach(part: Acting) -> float:
    return 0.3 * part.figure.height * part.size + (0.3 * part.length if part.sort == "animal" else 0.0)


def _struck(scene: Scene, ball: Acting) -> None:
    for i in range(4, scene.samples, round(_WAY * RATE)):
        scene.heard(i, "bounce", 0.6, float(ball.x[i]))
