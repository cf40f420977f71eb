"""Games and parties have what they need, and what is told happens: goals, hoops, snowballs, candles, nets, ropes."""

from __future__ import annotations

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import ShotPlan, Track
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Member, Shot, Storyboard


def shown(cast: list[Member], action: Action, setting: str = "park", size: tuple[int, int] = (180, 320)) -> ShotPlan:
    ids = tuple(member.id for member in cast)
    shot = Shot(4.0, setting, cast=ids, actions=(action,), camera=Camera("medium"))
    return direct(Storyboard("t", "en", tuple(cast), (shot,)), 5, *size, None).shots[0]


def of(shot: ShotPlan, name: str) -> list[Track]:
    return [track for track in shot.tracks if name in (track.member, track.prop.kind if track.prop else "")]


@pytest.mark.parametrize("size", [(180, 320), (320, 180)])
@pytest.mark.parametrize(("verb", "ball", "into"), [("score", "football", "goal_net"),
                                                    ("dunk", "basketball", "basketball_hoop")])  # fmt: skip
def test_a_shot_goes_in(verb: str, ball: str, into: str, size: tuple[int, int]) -> None:
    shot = shown([Member("c1", "woman", "player")], Action("c1", verb), "football_pitch", size)
    flying, goal, player = of(shot, ball)[0], of(shot, into)[0], of(shot, "c1")[0]
    apart = np.abs(flying.x - goal.x)
    assert apart[30] > 0.8 and apart.min() < 0.75
    assert "cheer" in player.verb and np.ptp(flying.up) > 0.5


def test_a_golf_ball_leaves_the_picture() -> None:
    shot = shown([Member("c1", "man", "man")], Action("c1", "play_golf"), "moon")
    ball = of(shot, "golf_ball")[0]
    assert float(ball.up.max()) > 3.0 and "play_golf" in of(shot, "c1")[0].verb


def test_snowballs_fly_both_ways_and_somebody_else_joins_in() -> None:
    cast = [Member("c1", "child", "kids", 4), Member("c2", "dog", "dog")]
    shot = shown(cast, Action("c1", "snowball_fight"), "snow")
    balls = of(shot, "snowball")
    assert len(balls) == 5
    ways = {float(np.sign(np.diff(ball.x[ball.scale > 0])[0])) for ball in balls if (ball.scale > 0).any()}
    assert ways == {1.0, -1.0}
    assert sum(effect.kind == "poof" for effect in shot.effects) >= 4


def test_candles_burn_until_they_are_blown_out() -> None:
    shot = shown([Member("c1", "dog", "dog"), Member("c2", "man", "guests", 3)], Action("c1", "blow_out"), "party")
    lit, out = of(shot, "birthday_cake")[0], of(shot, "birthday_cake_out")[0]
    assert lit.scale[0] == 1.0 and out.scale[0] == 0.0
    assert lit.scale[-1] == 0.0 and out.scale[-1] == 1.0
    assert of(shot, "table")


def test_two_play_across_what_the_game_is_played_over() -> None:
    for kind, net in (("table_tennis", "net_table"), ("tennis_racket", "court_net")):
        cast = [Member("c1", "robot", "robots", 2), Member("c2", kind, kind)]
        shot = shown(cast, Action("c1", "play", "c2"))
        left, right = sorted(of(shot, "c1"), key=lambda track: float(track.x[-1]))
        assert left.x[-1] < of(shot, net)[0].x[-1] < right.x[-1]


def test_a_board_is_on_the_table_between_two_who_sit() -> None:
    shot = shown([Member("c1", "man", "men", 2)], Action("c1", "play_chess"))
    assert of(shot, "chessboard")[0].up[-1] > 0.4 and of(shot, "table") and len(of(shot, "chair")) == 2
    assert all(verb.startswith("@") for verb in of(shot, "c1")[0].verb)


def test_two_sides_pull_at_one_rope_and_a_fire_has_its_circle() -> None:
    shot = shown([Member("c1", "dog", "dogs", 2)], Action("c1", "tug_of_war"))
    assert len(shot.links) == 1 and np.ptp(shot.tracks[0].x) > 0.05
    camp = shown([Member("c1", "man", "friends", 3)], Action("c1", "roast"), "forest")
    assert of(camp, "campfire") and {1.0, -1.0} == {float(np.sign(track.x[-1])) for track in of(camp, "c1")}


@pytest.mark.parametrize(("prompt", "verb", "setting"), [
    ("A football player shoots a goal", "score", "football_pitch"),
    ("Zwei Kinder machen eine Schneeballschlacht", "snowball_fight", "snow"),
    ("小狗在生日派对上吹蜡烛", "blow_out", "party"),
    ("A basketball player dunks the ball", "dunk", "sports_hall"),
    ("Deux hommes jouent aux échecs", "play_chess", "park"),
    ("Two dogs play tug of war", "tug_of_war", "meadow"),
])  # fmt: skip
def test_games_are_read_and_are_where_they_are_played(prompt: str, verb: str, setting: str) -> None:
    film = read(prompt, 8.0, 7)
    assert any(action.verb == verb for shot in film.shots for action in shot.actions)
    assert setting in {shot.setting for shot in film.shots} or verb == "play_chess"


def test_the_news_are_read_in_a_studio_from_its_desk() -> None:
    film = read('A news anchor sits at a desk and says "Good evening."', 8.0, 7)
    assert {shot.setting for shot in film.shots} == {"tv_studio"}
    assert of(direct(film, 5, 180, 320, None).shots[0], "news_desk")


def test_a_picnic_is_on_a_blanket_with_something_to_eat() -> None:
    shot = shown([Member("c1", "man", "family", 4)], Action("c1", "picnic"))
    blanket, sitters = of(shot, "picnic_blanket")[0], of(shot, "c1")
    assert of(shot, "basket") and of(shot, "sandwich")
    assert all("sit" in track.verb and track.depth[-1] > blanket.depth[-1] for track in sitters)
    assert len({round(float(track.x[-1]), 1) for track in sitters}) == 4
