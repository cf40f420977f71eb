from __future__ import annotations

import numpy as np
import pytest

from creation.sound.music.arranging import arranged
from creation.sound.music.grid import grid
from creation.sound.music.piece import compose, piece
from creation.sound.music.repertoire import MOODS, mood_of
from creation.storyboard import read, vocabulary
from creation.storyboard.types import Action, Member, Shot, Storyboard
from tests.creation.sound.measuring import colour, decibels, film, part

PITCHED_BASS = {"bass", "drone"}


def three_shots(mood: str) -> Storyboard:
    return film(Shot(3.3, "park"), Shot(4.1, "park"), Shot(4.6, "beach"), mood=mood)


def test_all_moods_of_the_vocabulary_have_rules_of_their_own() -> None:
    assert set(MOODS) == {entry.name for entry in vocabulary.entries("moods")} and len(MOODS) >= 12
    assert len({(mood.mode, mood.tempo, mood.lead, mood.drums) for mood in MOODS.values()}) == len(MOODS)
    for entry in vocabulary.entries("moods"):
        assert all(entry.words(language) for language in ("en", "zh", "de", "es", "fr", "ja")), entry.name


@pytest.mark.parametrize(
    ("prompt", "mood"),
    [
        ("a dog walks in the park, sad music", "sad"),
        ("Ein Hund im Park, lustige Musik", "funny"),
        ("一只狗在公园里散步，欢快的音乐", "happy"),
        ("a cat with spy music", "spy"),
        ("un perro en el parque, música triste", "sad"),
        ("un chien dans le parc, musique romantique", "romantic"),
        ("a lullaby for a baby", "lullaby"),
    ],
)
def test_prompts_ask_for_music(prompt: str, mood: str) -> None:
    assert read(prompt, 6).mood == mood


@pytest.mark.parametrize("mood", MOODS)
def test_every_mood_plays_to_the_end_and_closes_on_its_tonic(mood: str) -> None:
    notes = compose(three_shots(mood), 12.0, (), seed=3)
    assert all(0 <= note.start < 12.0 for note in notes)
    last = max(note.start for note in notes if note.part in PITCHED_BASS)
    assert 9.0 < last < 11.2
    tonics = {tonic % 12 for tonic in mood_of(mood).tonics}
    bass = next(note for note in notes if note.start == last and note.part in PITCHED_BASS)
    assert bass.pitch % 12 in tonics and last + bass.seconds == pytest.approx(12.0, abs=0.01)
    before = [note for note in notes if note.part in PITCHED_BASS and note.start < last - 0.01]
    assert len({note.pitch % 12 for note in before}) > 1 or mood == "scary"


@pytest.mark.parametrize("mood", MOODS)
def test_chords_change_at_the_cuts(mood: str) -> None:
    beats = grid(three_shots(mood), 12.0, mood_of(mood).tempo)
    assert np.abs(np.array(beats.beats) - 3.3).min() < 1e-6 and np.abs(np.array(beats.beats) - 7.4).min() < 1e-6
    starts = [note.start for note in compose(three_shots(mood), 12.0, (), seed=3)]
    assert min(abs(start - 7.4) for start in starts) < 1e-6


def test_the_tempo_hardly_bends_between_shots() -> None:
    for mood in MOODS.values():
        gaps = np.diff(grid(film(Shot(3.3, "park"), Shot(4.1, "park"), Shot(4.6, "park")), 12.0, mood.tempo).beats)
        assert gaps.max() / gaps.min() < 1.25


def test_a_dance_keeps_two_beats_a_second_from_the_first_frame() -> None:
    dancer = Member("c1", "robot", "robot")
    shots = [Shot(each, "stage", cast=("c1",), actions=(Action("c1", "dance"),)) for each in (3.3, 4.7)]
    notes = compose(film(*shots, cast=(dancer,), mood="happy"), 8.0, (), seed=1)
    kicks = [note.start for note in notes if note.part == "kick" and note.start < 6]
    assert len(kicks) >= 8 and np.allclose(np.mod(kicks, 0.5), 0)


def test_the_tune_rests_while_someone_speaks() -> None:
    lead = arranged(three_shots("happy"), 3).lead
    free = [
        note for note in compose(three_shots("happy"), 12.0, (), seed=3) if note.part == lead and 4 < note.start < 8
    ]
    hushed = [note for note in compose(three_shots("happy"), 12.0, ((4.0, 8.0),), seed=3) if note.part == lead]
    assert free and not [note for note in hushed if 4 < note.start < 8]


def test_music_waits_for_a_reason_in_a_calm_film() -> None:
    cat = Member("c1", "cat", "cat")
    shot = Shot(10.0, "park", cast=("c1",), actions=(Action("c1", "walk", start=2.0, end=6.0),))
    assert compose(film(shot, cast=(cat,)), 10.0, (), 1)[0].start == pytest.approx(2.0, abs=0.8)
    asked = Shot(10.0, "park", sounds=("music",))
    assert compose(film(asked), 10.0, (), 1)[0].start == 0.0


@pytest.mark.parametrize("seconds", [0.5, 1.0, 2.0, 4.0, 30.0])
def test_any_length_has_music_without_clipping(seconds: float) -> None:
    n = round(seconds * 48_000)
    sound = piece(film(Shot(seconds, "park"), mood="happy"), seconds, (), n, 1)
    assert sound.shape == (2, n) and np.isfinite(sound).all()
    assert decibels(sound) > -40 and np.abs(sound[:, -1]).max() < 1e-3


def test_moods_differ_to_the_ear() -> None:
    colours = {mood: colour(piece(film(Shot(6.0, "park"), mood=mood), 6.0, (), 6 * 48_000, 1)) for mood in MOODS}
    names = list(colours)
    for index, one in enumerate(names):
        for other in names[:index]:
            assert np.abs(colours[one] - colours[other]).mean() > 1.0, (one, other)


def test_nothing_sounds_above_hearing_or_below_it() -> None:
    for mood in MOODS:
        sound = piece(three_shots(mood), 12.0, (), 12 * 48_000, 1)
        spectrum = np.abs(np.fft.rfft(sound.mean(axis=0))) ** 2
        hertz = np.fft.rfftfreq(sound.shape[-1], 1 / 48_000)
        assert spectrum[(hertz < 20) | (hertz > 19_000)].sum() < 1e-3 * spectrum.sum(), mood
        assert decibels(part(sound, 4.0, 8.0)) > -45
