"""What weight does: things come down on heads, tip over, spring, see and saw, pop, meet in the frame."""

from __future__ import annotations

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.continuity import continuous
from creation.engines.cutout.direction.types import RATE, Direction, Track
from creation.engines.cutout.direction.wording import worded
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Member, Place, Shot, Storyboard

SIZE = (180, 320)
BOY, GIRL = Member("c1", "boy", "a boy"), Member("c2", "girl", "a girl")


def film(cast: list[Member], *actions: Action, setting: str = "park", places: tuple[Place, ...] = ()) -> Direction:
    shot = Shot(5.0, setting, cast=tuple(m.id for m in cast), actions=actions, camera=Camera("medium"), places=places)
    return direct(Storyboard("t", "en", tuple(cast), (shot,)), 5, *SIZE, None)


def track(direction: Direction, member: str, copy: int = 0) -> Track:
    return next(t for t in direction.shots[0].tracks if t.member == member and t.copy == copy and not t.shard)


def heard(direction: Direction, kind: str) -> float:
    return next(moment.time for moment in direction.moments if moment.kind == kind)


def test_a_ball_falls_out_of_the_tree_onto_a_head() -> None:
    cast = [Member("c2", "ball", "a ball", looks={"size": "tiny"}), Member("c3", "tree", "a tree"), BOY]
    directed = film(cast, Action("c2", "fall", "", 0, 5), Action("c1", "stand", "", 0, 5))
    ball, boy = track(directed, "c2"), track(directed, "c1")
    at = round(heard(directed, "hit") * RATE)
    assert ball.scale[0] == 1
    assert ball.up[0] > ball.up[at] > 0.5
    assert abs(float(ball.x[at] - boy.x[at])) < 0.4
    assert float(ball.up[-1]) < 0.1
    assert boy.emotion[at + 5] == "surprise"


def test_a_piano_falls_from_the_sky_once() -> None:
    board = read("A piano falls from the sky on a man", 8)
    said = worded(board)
    assert not any(action.verb == "rain_down" for shot in said.shots for action in shot.actions)
    falls = [shot for shot in direct(said, 5, *SIZE, None).shots if any(np.ptp(t.up) > 1 for t in shot.tracks)]
    assert len(falls) == 1


@pytest.mark.parametrize("kind", ["tree", "wine", "street_lamp"])
def test_what_stands_tips_about_its_foot_and_lies(kind: str) -> None:
    directed = film([Member("c1", kind, "it")], Action("c1", "topple", "", 0, 5))
    turn = track(directed, "c1").turn
    assert float(np.abs(turn[0])) < 4
    assert float(np.abs(turn[-1])) > 85 or kind == "wine"
    assert heard(directed, "topple") > 0.7


def test_a_tree_falls_on_the_car_and_dents_it() -> None:
    cast = [Member("c1", "tree", "a tree"), Member("c2", "car", "a car")]
    directed = film(cast, Action("c1", "fall", "", 0, 5), Action("c2", "drive", "", 0, 5), setting="road")
    tree, car = track(directed, "c1"), track(directed, "c2")
    assert 25 < float(np.abs(tree.turn[-1])) < 89
    assert np.ptp(car.x) < 0.01
    assert float(car.squash[-1]) < 0.9
    assert np.sign(tree.turn[-1]) == np.sign(float(car.x[0] - tree.x[0]))


def test_wine_tips_over_on_the_table_which_stays() -> None:
    cast = [Member("c1", "wine", "wine"), Member("c2", "table", "a table")]
    told = Action("c1", "topple", "c2", 0, 5), Action("c2", "topple", "", 0, 5)
    directed = film(cast, *told, setting="kitchen", places=(Place("c1", "on", "c2"),))
    assert float(np.abs(track(directed, "c2").turn).max()) < 1
    assert float(np.abs(track(directed, "c1").turn[-1])) > 80
    assert float(track(directed, "c1").floor[-1]) > 0.3
    assert any(effect.kind == "spill" for effect in directed.shots[0].effects)


def test_a_pushed_vase_falls() -> None:
    cast = (Member("c1", "cat", "a cat"), Member("c2", "vase", "a vase"))
    shot = Shot(4.0, "kitchen", cast=("c1", "c2"), actions=(Action("c1", "push", "c2", 0, 4),))
    board = worded(Storyboard("t", "en", cast, (shot,)))
    assert ("c2", "fall") in {(action.who, action.verb) for action in board.shots[0].actions}


def test_children_leap_on_the_trampoline_and_not_beside_it() -> None:
    cast = [Member("c1", "boy", "children", 3), Member("c2", "trampoline", "a trampoline")]
    directed = film(cast, Action("c1", "jump", "c2", 0, 5))
    bed = track(directed, "c2")
    tops = []
    for copy in range(3):
        child = track(directed, "c1", copy)
        assert abs(float(child.x[0] - bed.x[0])) < 1.6
        assert float(child.up.min()) > 0.2
        tops.append(int(np.argmax(child.up[:60])))
    assert len(set(tops)) == 3
    assert sum(moment.kind == "boing" for moment in directed.moments) >= 9


def test_one_goes_up_as_the_other_comes_down() -> None:
    cast = [BOY, GIRL, Member("c3", "seesaw", "a see-saw")]
    places = Place("c1", "on", "c3"), Place("c2", "on", "c3")
    directed = film(cast, Action("c1", "stand", "", 0, 5), Action("c2", "stand", "", 0, 5), places=places)
    one, other = track(directed, "c1").up, track(directed, "c2").up
    assert np.corrcoef(one, other)[0, 1] < -0.95
    assert float(np.ptp(one)) > 0.1


def test_a_balloon_pops_in_a_moment() -> None:
    directed = film([Member("c1", "balloon", "a balloon")], Action("c1", "pop", "", 0, 5))
    scale, at = track(directed, "c1").scale, round(heard(directed, "pop") * RATE)
    assert scale[at - 2] > 1.1
    assert scale[at + 1] == 0


def test_two_cars_meet_in_the_middle_of_the_frame() -> None:
    directed = film([Member("c1", "car", "cars", 2)], Action("c1", "crash", "", 0, 5), setting="road")
    at = heard(directed, "crash")
    shot = directed.shots[0]
    view = shot.camera.at(at + 0.2, *SIZE)
    wide = 0.0
    for copy in range(2):
        car = track(directed, "c1", copy).at(at)
        assert 0.1 * SIZE[0] < view.column(car.x, car.depth) < 0.9 * SIZE[0]
        wide += view.scale(car.depth) * figure_for(Member("c1", "car", ""), 1).length
    assert wide > 0.5 * SIZE[0]


@pytest.mark.parametrize(
    "prompt", ["A volcano erupts and people run away", "火山爆发,人们逃跑", "Ein Vulkan bricht aus und Leute fliehen"]
)
def test_an_eruption_is_read_and_seen(prompt: str) -> None:
    board = read(prompt, 5)
    assert {(shot.setting, shot.weather) for shot in board.shots} == {("volcano", "eruption")}
    frames = []
    for weather in ("eruption", "clear"):
        empty = Storyboard("t", "en", (), (Shot(3.0, "volcano", weather=weather),))
        plan = Plan(empty, 3, *SIZE, 30, direct(empty, 3, *SIZE, None).shots)
        frames.append(Painter(plan).frame(30)[..., :3].astype(int).copy())
    assert (np.abs(frames[0] - frames[1]).max(axis=2) > 60).mean() > 0.01


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("A balloon pops", ("balloon", "pop")),
        ("Ein Luftballon platzt", ("balloon", "pop")),
        ("A girl jumps in puddles", ("girl", "splash")),
    ],
)
def test_such_verbs_are_read(prompt: str, deed: tuple[str, str]) -> None:
    board = read(prompt, 5)
    assert deed in {(board.member(a.who).kind, a.verb) for shot in board.shots for a in shot.actions}


def test_a_canopy_opens_over_who_falls_and_slows_them() -> None:
    cast = [BOY, Member("c2", "parachute", "a parachute")]
    directed = film(cast, Action("c1", "open", "c2", 0, 5))
    boy, canopy = track(directed, "c1"), track(directed, "c2")
    assert canopy.scale[0] == 0
    assert canopy.scale[-1] == 1
    assert boy.up[0] > 1.0 > 0.3 > boy.up[-1]
    opened = int(np.argmax(canopy.scale > 0.9))
    assert np.all(np.abs(canopy.x[opened:] - boy.x[opened:]) < 0.3)
    assert not any(t.prop is not None for t in directed.shots[0].tracks)


def test_a_cannon_breaks_the_wall_it_shoots_at() -> None:
    cast = [Member("c1", "cannon", "a cannon"), Member("c2", "ball", "a ball"), Member("c3", "brick_wall", "a wall")]
    told = Action("c1", "throw", "c2", 0, 5), Action("c3", "break", "", 0, 5)
    directed = film(cast, *told, setting="castle")
    assert heard(directed, "cannon") < heard(directed, "shatter")
    assert track(directed, "c3").scale[-1] == 0


def test_a_rocket_lifts_off_from_the_ground_and_is_in_space_later() -> None:
    cast = (Member("c1", "rocket", "a rocket"), BOY)
    up = Shot(3.0, "space", cast=("c1", "c1"), actions=(Action("c1", "takeoff", "", 0, 3),))
    on = Shot(3.0, "space", cast=("c1",), actions=(Action("c1", "fly", "", 0, 3),))
    settings = [shot.setting for shot in continuous(Storyboard("t", "en", cast, (on, up, on))).shots]
    assert settings[0] == settings[1] != "space"
    assert settings[2] == "space"


def test_a_balloon_that_explodes_pops_and_a_snowball_fight_is_thrown() -> None:
    balloon, ball = Member("c1", "balloon", "a balloon"), Member("c2", "snowball", "a snowball")
    kids = Member("c3", "boy", "kids", 2)
    told = Action("c1", "explode", "", 0, 4), Action("c3", "fight", "c2", 0, 4)
    shot = Shot(4.0, "snow", cast=("c1", "c2", "c3"), actions=told)
    board = worded(Storyboard("t", "en", (balloon, ball, kids), (shot,)))
    assert {(action.who, action.verb) for action in board.shots[0].actions} == {("c1", "pop"), ("c3", "throw")}


def test_two_throw_snowballs_at_each_other_in_turn() -> None:
    kids = [Member("c1", "boy", "kids", 2)]
    directed = film(kids, Action("c1", "throw", "", 0, 5), setting="snow")
    balls = [t for t in directed.shots[0].tracks if t.prop is not None and t.prop.kind == "snowball" and not t.shard]
    assert len(balls) == 2
    seen = [np.flatnonzero(ball.scale > 0) for ball in balls]
    assert seen[0].max() < seen[1].min()
    for copy in range(2):
        assert "surprise" in track(directed, "c1", copy).emotion
