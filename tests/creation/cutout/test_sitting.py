"""Who sits has a seat under them, a table between them or a desk before them."""

from __future__ import annotations

import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import ShotPlan, Track
from creation.engines.cutout.figures.nearest import SEATED
from creation.engines.cutout.figures.person import Person
from creation.engines.cutout.figures.person.seated import HIGH, UPPER
from creation.engines.cutout.figures.person.verbs import VERBS, stance_for
from creation.engines.cutout.figures.pose import Pose
from creation.storyboard.types import Action, Camera, Member, Shot, Storyboard


def shown(
    cast: list[Member], actions: list[Action], setting: str = "park", more: tuple[Action, ...] = ()
) -> list[ShotPlan]:
    ids = tuple(member.id for member in cast)
    shots = [Shot(3.0, setting, cast=ids, actions=tuple(actions), camera=Camera("medium"))]
    shots += [Shot(3.0, setting, cast=(action.who,), actions=(action,), camera=Camera("full")) for action in more]
    return list(direct(Storyboard("t", "en", tuple(cast), tuple(shots)), 5, 180, 320, None).shots)


def of(shot: ShotPlan, name: str) -> list[Track]:
    return [track for track in shot.tracks if name in (track.member, track.prop.kind if track.prop else "")]


@pytest.mark.parametrize("furniture", ["bench", "chair", "armchair", "table", "desk"])
def test_who_sits_at_or_on_furniture_is_on_a_seat_near_it(furniture: str) -> None:
    cast = [Member("c1", "woman", "woman"), Member("c2", furniture, furniture)]
    shot = shown(cast, [Action("c1", "sit", "c2")])[0]
    sitter, thing = of(shot, "c1")[0], of(shot, "c2")[0]
    assert all(verb.startswith(SEATED) for verb in sitter.verb)
    assert abs(float(sitter.x[-1] - thing.x[-1])) < 1.5 and float(sitter.up[-1]) < 0.2
    # A desk is before its sitter, a chair behind.
    assert (float(sitter.depth[-1]) > float(thing.depth[-1])) == (furniture in ("desk", "table"))


def test_two_at_a_table_face_each_other_with_their_plates_on_it() -> None:
    cast = [Member("c1", "man", "men", 2), Member("c2", "table", "table")]
    shot = shown(cast, [Action("c1", "eat", "c2")])[0]
    left, right = sorted(of(shot, "c1"), key=lambda track: float(track.x[-1]))
    assert left.facing[-1] > 0 > right.facing[-1] and left.x[-1] < of(shot, "c2")[0].x[-1] < right.x[-1]
    plates = of(shot, "spaghetti")
    assert len(plates) == 2 and all(float(plate.up[-1]) > 0.4 for plate in plates)
    assert len(of(shot, "chair")) == 2


def test_an_office_has_chairs_and_a_meadow_none() -> None:
    king = [Member("c1", "man", "king", looks={"job": "king"})]
    assert of(shown(king, [Action("c1", "sit")], "office")[0], "chair")
    assert len(shown(king, [Action("c1", "sit")], "meadow")[0].tracks) == 1


def test_a_seat_is_kept_in_the_next_shot_and_left_by_who_runs() -> None:
    cast = [Member("c1", "woman", "woman"), Member("c2", "desk", "desk")]
    sits = Action("c1", "sit", "c2")
    writing = shown(cast, [sits], "office", (Action("c1", "write"),))[1]
    assert of(writing, "c2") and all(verb.startswith(SEATED) for verb in of(writing, "c1")[0].verb)
    running = shown(cast, [sits], "office", (Action("c1", "run"),))[1]
    assert not of(running, "c2") and "run" in of(running, "c1")[0].verb


def test_hips_are_at_the_height_of_the_seat_whatever_is_done_on_it() -> None:
    assert set(VERBS) >= UPPER - {"deal"}
    for kind in ("man", "girl", "granny"):
        build = Person(Member("c1", kind, kind), 3).looks.build
        for verb in UPPER:
            stance = stance_for(Pose(verb=SEATED + verb, t=0.4), build.legs)
            assert build.legs - stance.crouch == pytest.approx(HIGH) and stance.lift == 0.0, verb
