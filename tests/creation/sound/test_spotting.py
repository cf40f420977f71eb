"""Music and picture: strokes at what happens, the tune with those who are seen to play, the colour of the place."""

from __future__ import annotations

import numpy as np
import pytest

from creation.sound.foley.catalogue import is_known
from creation.sound.moments import Moment
from creation.sound.music.arranging import arranged
from creation.sound.music.drums import is_drum
from creation.sound.music.instruments import PLAYERS
from creation.sound.music.piece import compose, piece, struck, tonic_of
from creation.sound.music.repertoire import MOODS
from creation.sound.music.spotting import is_played, spotted
from creation.sound.music.theory import MODES
from creation.sound.speech import Speech
from creation.sound.track import track
from creation.storyboard.types import Shot, Storyboard
from creation.storyboard.vocabulary import data, split
from tests.creation.sound.measuring import decibels, film, part

FALL = (Moment(6.0, "shatter"),)


def board(mood: str, setting: str = "living_room") -> Storyboard:
    return film(Shot(10.0, setting), mood=mood)


@pytest.mark.parametrize("mood", MOODS)
def test_the_music_stops_before_what_happens_and_strikes_with_it(mood: str) -> None:
    notes = compose(board(mood), 10.0, (), 3, FALL)
    stroke = [note for note in notes if abs(note.start - 6.0) < 1e-9]
    assert {"cymbal", "bass"} <= {note.part for note in stroke} and len(stroke) > 5
    breath = [note for note in notes if 5.2 < note.start < 5.99]
    assert {note.part for note in breath} <= {"snare", "taiko", "scrape", "harp"}
    assert not [note for note in notes if 6.01 < note.start < 6.65]
    ringing = [
        note for note in notes if note.start < 5.1 and note.start + note.seconds > 5.2 and not is_drum(note.part)
    ]
    assert not ringing, "a pad goes on through the silence"


@pytest.mark.parametrize("mood", ["tense", "funny", "calm", "epic"])
def test_the_stroke_is_heard_over_what_came_before(mood: str) -> None:
    sound = piece(board(mood), 10.0, (), 480_000, 3, FALL)
    assert decibels(part(sound, 6.0, 6.25)) > decibels(part(sound, 3.0, 5.0)) + 2
    assert decibels(part(sound, 6.0, 6.25)) > decibels(part(sound, 5.15, 5.4)) + 3


def test_only_what_is_worth_it_is_struck_and_never_into_a_word() -> None:
    steps = tuple(Moment(time / 2, "step") for time in range(20))
    assert not struck(10.0, (), steps)
    assert not struck(10.0, ((5.8, 7.0),), FALL)
    many = tuple(Moment(1.5 + 0.4 * turn, "explosion") for turn in range(20))
    hits = struck(10.0, (), many)
    assert len(hits) == 2 and hits[1].time - hits[0].time >= 2.5 and hits[0].time == 1.5
    assert not struck(10.0, (), (Moment(0.4, "crash"), Moment(9.8, "crash")))


@pytest.mark.parametrize(("kind", "player"), [("violin", "violin"), ("piano", "piano"), ("sing", "voice")])
def test_who_is_seen_to_play_has_the_tune_in_the_key_of_the_music(kind: str, player: str) -> None:
    story = board("happy", "stage")
    seen = tuple(Moment(0.1 + 0.6 * turn, kind) for turn in range(15))
    notes = [note for note in compose(story, 10.0, (), 3, seen) if note.part == player and note.start < 8]
    mood, tonic = arranged(story, 3), tonic_of(story, 3)
    assert len(notes) >= 8
    assert {(note.pitch - tonic) % 12 for note in notes} <= set(MODES[mood.mode])
    low, high = data("music")["seen"][kind]["low"], data("music")["seen"][kind]["high"]
    assert all(low <= note.pitch <= high for note in notes)


def test_several_players_share_the_tune_and_a_drummer_beats_time() -> None:
    seen = tuple(Moment(0.1 + 0.6 * turn, kind) for turn in range(15) for kind in ("violin", "sing", "drum"))
    notes = compose(board("dreamy", "stage"), 10.0, (), 3, seen)
    sung = {note.start: note.pitch for note in notes if note.part == "voice" and note.start < 8}
    fiddled = {note.start: note.pitch for note in notes if note.part == "violin" and note.start < 8}
    together = sung.keys() & fiddled.keys()
    assert len(together) >= 4 and any(sung[start] % 12 != fiddled[start] % 12 for start in together)
    assert len([note for note in notes if note.part in ("kick", "snare")]) >= 8


def test_what_the_music_plays_is_not_heard_beside_it() -> None:
    assert is_played(Moment(1.0, "violin")) and not is_played(Moment(1.0, "step"))
    story, seen = board("happy", "stage"), tuple(Moment(0.1 + 0.6 * turn, "violin") for turn in range(15))
    whole = track(story, Speech(), seen, 10.0, 3)
    silent = track(story, Speech(), (Moment(0.1, "step"),), 10.0, 3)
    assert np.abs(whole - silent).max() > 0.05
    assert spotted(seen, 10.0).share > 8


def test_another_seed_arranges_the_same_mood_otherwise() -> None:
    for mood in MOODS:
        found = {(arranged(board(mood), seed).lead, arranged(board(mood), seed).tempo) for seed in range(12)}
        assert len(found) >= 4, mood
        assert len({tonic_of(board(mood), seed) for seed in range(12)}) > 1


@pytest.mark.parametrize(
    ("setting", "leads", "mode"),
    [("bamboo", {"koto", "flute", "violin"}, ""), ("pyramids", {"oud", "flute", "clarinet"}, "hijaz"),
     ("western_town", {"whistling", "twang", "violin"}, ""), ("paris", {"accordion", "clarinet", "violin"}, "")],
)  # fmt: skip
def test_the_place_colours_the_music(setting: str, leads: set[str], mode: str) -> None:
    for seed in range(6):
        mood = arranged(board("calm", setting), seed)
        assert mood.lead in leads and (not mode or mood.mode == mode)
    assert arranged(board("rock", setting), 1).mode == MOODS["rock"].mode


def test_the_table_names_what_there_is() -> None:
    music = data("music")
    assert set(music["leads"]) == set(MOODS)
    assert all(set(split(leads)) <= set(PLAYERS) for leads in music["leads"].values())
    settings = set(data("settings"))
    for colour in music["colours"].values():
        assert set(split(colour["leads"])) <= set(PLAYERS) and colour["chords"] in PLAYERS
        assert set(split(colour["moods"])) <= set(MOODS)
        assert set(split(colour["settings"])) <= settings, set(split(colour["settings"])) - settings
        assert colour.get("mode", "major") in MODES
    assert all(is_known(kind) for kind in music["hits"])
    assert set(music["instruments"].values()) <= set(music["seen"])
    assert all(
        is_known(kind) and (about["part"] in PLAYERS or not about["part"]) for kind, about in music["seen"].items()
    )
