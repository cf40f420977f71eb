"""Who and what is on the stage besides the doers: things in use, crowds, and what is not there yet."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.continuity import continuous
from creation.engines.cutout.stage.types import BANK
from creation.storyboard.types import Action, Member, Shot, Storyboard
from tests.creation.cutout.test_deeds import directed


def test_two_cats_share_a_piano_that_stands_before_them() -> None:
    shot = directed([Member("c1", "cat", "", 2)], [Action("c1", "play_piano")]).shots[0]
    (piano,) = [track for track in shot.tracks if track.prop]
    assert piano.prop is not None and piano.prop.kind == "piano" and piano.scale.min() == 1
    for cat in shot.tracks[:2]:
        ahead = float((piano.x[60] - cat.x[60]) * cat.facing[60])
        assert 0.2 < ahead < 3.0
        assert cat.verb[60] == "play_piano"


def test_what_an_animal_works_with_is_in_its_paws_and_people_bring_their_own() -> None:
    dog = directed([Member("c1", "dog", "")], [Action("c1", "read")]).shots[0]
    (book,) = [track for track in dog.tracks if track.prop]
    away = np.abs(book.x - dog.tracks[0].x)
    assert away.max() < 1.2 and book.up.min() > 0.1
    assert len(directed([Member("c1", "man", "")], [Action("c1", "read")]).shots[0].tracks) == 1


def test_a_crowd_stands_behind_and_on_the_bank_of_a_river() -> None:
    cast = [Member("c1", "dancer", ""), Member("c2", "man", "", 4)]
    stage = directed(cast, [Action("c1", "dance"), Action("c2", "clap")], "stage").shots[0]
    assert all(track.depth[0] > stage.tracks[0].depth[0] + 0.2 for track in stage.tracks[1:5])
    cast = [Member("c1", "dragon_boat", "", 2), Member("c2", "man", "", 4)]
    river = directed(cast, [Action("c1", "race"), Action("c2", "cheer")], "river").shots[0]
    people = [track for track in river.tracks if track.member == "c2"]
    assert len(people) > 4 and all(track.depth.min() > BANK and track.up.min() >= 0 for track in people)
    assert all(track.depth.max() < BANK for track in river.tracks if track.member == "c1")
    sea = directed(cast, [Action("c1", "race"), Action("c2", "cheer")], "sea").shots[0]
    assert all(track.up.min() > 0.2 for track in sea.tracks if track.member == "c2")
    assert any(track.prop and track.prop.kind == "bank" for track in sea.tracks)


def _film(*shots: Shot, cast: tuple[Member, ...]) -> Storyboard:
    return continuous(Storyboard("", "", cast=cast, shots=shots))


def test_what_grows_is_not_there_before_and_what_has_melted_not_after() -> None:
    cast = (Member("c1", "man", ""), Member("c2", "sunflower", ""), Member("c3", "snowman", ""))
    all_three = ("c1", "c2", "c3")
    film = _film(
        Shot(2, "park", cast=all_three, actions=(Action("c1", "look"),)),
        Shot(2, "park", cast=all_three, actions=(Action("c2", "grow"), Action("c3", "melt"))),
        Shot(2, "park", cast=all_three, actions=(Action("c1", "look"),)),
        cast=cast,
    )
    assert [shot.cast for shot in film.shots] == [("c1", "c3"), all_three, ("c1", "c2")]


def test_what_a_calling_has_in_hand_is_not_staged_again() -> None:
    cast = (Member("c1", "woman", "", 1, {"job": "reporter"}), Member("c2", "microphone", ""), Member("c3", "cow", ""))
    film = _film(Shot(2, "street", cast=("c1", "c2", "c3"), actions=(Action("c1", "talk"),)), cast=cast)
    assert film.shots[0].cast == ("c1", "c3")
