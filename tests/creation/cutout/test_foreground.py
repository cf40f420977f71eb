"""What lies over a shot: the trunk of a reveal, the lines of an anime chase."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import ShotPlan
from creation.engines.cutout.look.foreground import Foreground
from creation.engines.cutout.stage.surface import over
from creation.storyboard.types import Action, Camera, Member, Shot, Storyboard

_SIZE = 180, 320


def plan(move: str, verb: str) -> ShotPlan:
    cast = Member("c1", "woman", "a woman"), Member("c2", "cat", "a cat")
    actions = (Action("c1", verb, "c2", 0, 3),)
    shot = Shot(3.0, "park", cast=("c1", "c2"), actions=actions, camera=Camera("medium", move))
    return direct(Storyboard("A test", "en", cast, (shot,)), 5, *_SIZE, None).shots[0]


def covered(shot: ShotPlan, style: str, t: float) -> float:
    frame = np.zeros((_SIZE[1], _SIZE[0], 4), np.uint8)
    _surface, canvas = over(frame)
    Foreground(shot, style, (0.4, 0.4, 0.6), 5).draw(canvas, *_SIZE, t)
    return float((frame[..., 3] > 30).mean())


def test_a_reveal_comes_out_from_behind_something() -> None:
    shot = plan("reveal", "look")
    first, middle, last = (covered(shot, "film", t) for t in (0.0, 1.0, 2.5))
    assert first > 0.6 > middle > 0.02 > last == 0.0
    assert covered(plan("push", "look"), "film", 0.0) == 0.0


def test_an_anime_chase_has_lines_of_speed_and_a_look_has_none() -> None:
    assert 0.002 < covered(plan("follow", "chase"), "anime", 1.5) < 0.2
    assert covered(plan("follow", "chase"), "film", 1.5) == 0.0
    assert covered(plan("follow", "look"), "anime", 1.5) == 0.0
