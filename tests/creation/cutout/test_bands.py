"""Every instrument of the vocabulary is played as what it is: held, heard, and never with a ball."""

from __future__ import annotations

from math import hypot

import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.deeds.rhythm import BEATS
from creation.engines.cutout.figures.person import Person
from creation.engines.cutout.figures.person.bandsmen import VERBS
from creation.engines.cutout.figures.person.gripping import anchor, gripping
from creation.engines.cutout.figures.person.skeleton import skeleton
from creation.engines.cutout.figures.person.verbs import stance_for
from creation.engines.cutout.figures.pose import Pose
from creation.sound.foley.catalogue import is_known
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Member, Shot, Storyboard

INSTRUMENTS = (
    *("accordion", "saxophone", "flute", "harmonica", "trombone", "tuba", "harp", "cello", "double_bass", "xylophone"),
    *("bongos", "long_drum", "maracas", "tambourine", "cymbals", "guitar", "violin", "trumpet", "piano", "drum"),
)


@pytest.mark.parametrize("player", ["man", "dog"])
@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_an_instrument_is_played_as_what_it_is(player: str, instrument: str) -> None:
    cast = (Member("c1", player, player), Member("c2", instrument, instrument))
    shot = Shot(4.0, "park", cast=("c1", "c2"), actions=(Action("c1", "play", "c2"),), camera=Camera("medium"))
    film = direct(Storyboard("t", "en", cast, (shot,)), 5, 180, 320, None)
    track = film.shots[0].tracks[0]
    verbs = set(track.verb) - {"stand"}
    assert verbs and all(verb.startswith("play_") for verb in verbs), verbs
    assert any(is_known(moment.kind) for moment in film.moments), instrument


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_hands_are_on_the_instrument_whatever_the_build(verb: str) -> None:
    for kind in ("man", "girl", "robot"):
        build = Person(Member("c1", kind, kind), 3).looks.build
        for t in (0.0, 0.3, 0.7, 1.1):
            stance = stance_for(Pose(verb=verb, t=t), build.legs)
            bones = gripping(skeleton(build, stance), build, stance)
            x, y = anchor(stance, bones, build)
            for arm, hand in zip((bones.near_arm, bones.far_arm), stance.holds, strict=True):
                if hand:
                    assert hypot(arm.end[0] - x - hand[0], arm.end[1] - y - hand[1]) < 0.09, (kind, verb)


def test_every_way_of_playing_is_heard_and_read() -> None:
    assert all(any(beat.sound for beat in BEATS[verb]) for verb in VERBS)
    for words, verb in (("A man plays the flute", "play_flute"), ("Ein Mann spielt Cello", "play_cello"),
                        ("男人拉手风琴", "play_accordion")):  # fmt: skip
        assert any(action.verb == verb for shot in read(words, 6.0, 1).shots for action in shot.actions), words


def test_a_band_shares_its_instruments_out() -> None:
    cast = (Member("c1", "man", "band", 3), Member("c2", "drum", "drums", 3), Member("c3", "trumpet", "trumpet"))
    shot = Shot(4.0, "stage", cast=("c1", "c2", "c3"), actions=(Action("c1", "play_guitar"),), camera=Camera("medium"))
    film = direct(Storyboard("t", "en", cast, (shot,)), 5, 320, 180, None)
    players = [track for track in film.shots[0].tracks if track.member == "c1"]
    played = [{verb for verb in track.verb if verb.startswith("play_")} for track in players]
    assert sorted(map(sorted, played)) == [["play_drums"], ["play_guitar"], ["play_trumpet"]]
