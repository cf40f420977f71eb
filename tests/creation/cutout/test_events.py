"""What happens stays happened, is seen by those around, and by nobody before it."""

from __future__ import annotations

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.continuity import continuous
from creation.engines.cutout.direction.types import RATE, Direction, Track
from creation.engines.cutout.physics.shards import within
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Line, Member, Shot, Storyboard

SIZE = (180, 320)
BOY = Member("c1", "boy", "a boy")


def film(cast: list[Member], *shots: Shot) -> Direction:
    return direct(Storyboard("t", "en", tuple(cast), shots), 5, *SIZE, None)


def shot(cast: list[Member], *actions: Action, setting: str = "park", framing: str = "medium") -> Shot:
    return Shot(4.0, setting, cast=tuple(m.id for m in cast), actions=actions, camera=Camera(framing))


def track(direction: Direction, member: str, number: int = 0) -> Track:
    return next(t for t in direction.shots[number].tracks if t.member == member and not t.shard)


def heard(direction: Direction, *kinds: str) -> float:
    return next(moment.time for moment in direction.moments if moment.kind in kinds)


def test_a_kicked_ball_breaks_the_window_when_it_gets_there() -> None:
    cast = [BOY, Member("c2", "football", "a ball"), Member("c3", "vase", "a vase")]
    directed = film(cast, shot(cast, Action("c1", "kick", "c2", 0.0, 4.0), setting="living_room"))
    at = round(heard(directed, "shatter") * RATE)
    ball, vase = track(directed, "c2"), track(directed, "c3")
    assert abs(float(ball.x[at] - vase.x[at])) < 0.6
    assert abs(float(ball.x[0] - vase.x[0])) > 0.8
    assert vase.scale[at - 3] > 0.5
    assert vase.scale[at + 3] == 0
    assert "boot" in track(directed, "c1").verb


def test_a_kick_at_nothing_leaves_the_frame() -> None:
    cast = [BOY, Member("c2", "football", "a ball")]
    directed = film(cast, shot(cast, Action("c1", "kick", "c2", 0.0, 4.0)))
    ball = track(directed, "c2")
    assert ball.scale[0] == 1
    assert ball.scale[-1] == 0


def test_who_flees_does_so_when_it_falls_and_not_before() -> None:
    cast = [Member("c1", "crate", "crates", 6), Member("c2", "chicken", "hens", 3)]
    before = shot(cast, Action("c2", "flee", "", 0.0, 4.0), setting="farm", framing="wide")
    now = shot(cast, Action("c1", "topple", "", 0.0, 4.0), Action("c2", "flee", "", 0.0, 4.0), setting="farm")
    directed = film(cast, before, now)
    assert set(track(directed, "c2", 0).verb) == {"stand"}
    hen = track(directed, "c2", 1)
    gone = int(np.argmax(hen.verb == "flee"))
    assert 0.7 * RATE < gone < 2.2 * RATE
    fallen = next(i for i in range(len(hen.x)) if abs(float(track(directed, "c1", 1).turn[i])) > 20 or i == 239)
    assert abs(gone - fallen) < 1.2 * RATE


def test_a_tower_is_one_on_another() -> None:
    cast = [Member("c1", "crate", "crates", 6)]
    directed = film(cast, shot(cast, Action("c1", "topple", "", 0.0, 4.0), setting="farm"))
    heights = sorted(float(t.up[0]) for t in directed.shots[0].tracks if t.member == "c1")
    assert len({round(height, 2) for height in heights}) == 6
    assert np.diff(heights).min() > 0.2


def test_a_snowman_melts_to_his_hat_a_carrot_and_coal() -> None:
    cast = [Member("c1", "man", "snowman", 1, {"job": "snowman"})]
    directed = film(cast, shot(cast, Action("c1", "melt", "", 0.0, 4.0), setting="snow"))
    man = track(directed, "c1")
    assert man.up[0] == 0
    assert float(man.up[-1]) < -0.8 * 1.2
    assert float(man.squash.min()) > 0.6
    left = [t for t in directed.shots[0].tracks if t.prop is not None]
    assert {t.prop.kind for t in left if t.prop} == {"carrot", "ball"}
    assert all(t.scale[0] == 0 and t.scale[-1] == 1 for t in left)
    assert any(effect.kind == "puddle" for effect in directed.shots[0].effects)


def test_what_has_grown_is_still_there() -> None:
    woman = Member("c1", "woman", "a woman")
    cast = (woman, Member("c2", "sunflower", "a sunflower"))
    grows = Shot(4.0, "mars", cast=("c1", "c2"), actions=(Action("c2", "grow", "", 0, 4),), camera=Camera("medium"))
    says = Shot(3.0, "mars", cast=("c1",), camera=Camera("close"), lines=(Line("c1", "Shade.", "en", 0.3, 1.0),))
    there = continuous(Storyboard("t", "en", cast, (grows, says))).shots[1]
    assert there.cast == ("c1", "c2")
    assert there.camera.framing == "medium"
    elsewhere = continuous(Storyboard("t", "en", cast, (grows, Shot(3.0, "park", cast=("c1",))))).shots[1]
    assert elsewhere.cast == ("c1",)


@pytest.mark.parametrize(("verb", "kind", "feels"), [("explode", "barrel", "fear"), ("break", "vase", "surprise")])
def test_those_around_see_it_at_its_frame(verb: str, kind: str, feels: str) -> None:
    cast = [Member("c2", kind, "it"), BOY]
    looks = Action("c1", "look", "", 0.0, 4.0)
    directed = film(cast, shot(cast, Action("c2", verb, "", 0.0, 4.0), looks, setting="kitchen"))
    at = round(heard(directed, "boom", "explosion", "shatter") * RATE)
    boy = track(directed, "c1")
    assert feels not in boy.emotion[: at - 2]
    assert feels in boy.emotion[at : at + round(0.6 * RATE)]
    assert any(moment.kind == "gasp" for moment in directed.moments)


def test_pieces_are_of_what_is_seen() -> None:
    wedge = ((0.0, -0.2), (5.0, -3.0), (5.0, 3.0))
    kept = within(wedge, 0.4, 0.5)
    assert kept
    assert all(abs(x) <= 0.2 + 1e-6 and -0.5 - 1e-6 <= y <= 1e-6 for x, y in kept)
    assert within(((2.0, 0.0), (3.0, 0.0), (3.0, -1.0)), 0.4, 0.5) == ()


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("Eine Blume wächst", ("daisy", "grow")),
        ("Der Schneemann schmilzt", ("man", "melt")),
        ("Das Glas zerbricht", ("glass", "break")),
    ],
)
def test_strong_verbs_are_read(prompt: str, deed: tuple[str, str]) -> None:
    board = read(prompt, 5)
    assert deed in {(board.member(a.who).kind, a.verb) for s in board.shots for a in s.actions}
