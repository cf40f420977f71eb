"""Shouted, whispered, sung; and who sounds how."""

from __future__ import annotations

import numpy as np
import pytest

from creation.sound.loudness import integrated
from creation.sound.music.piece import key_of
from creation.sound.music.theory import hertz
from creation.sound.signal.basics import Samples
from creation.sound.speech import SpokenLine, speak
from creation.sound.voices.base import Manner
from creation.sound.voices.cast import manner_of
from creation.sound.voices.phones import Phone
from creation.sound.voices.singing import in_key, notes
from creation.storyboard.types import Action, Line, Member, Shot
from tests.creation.sound.measuring import film, pitch

WORDS = {"en": "The moon is made of yellow cheese.", "de": "Der Mond ist aus gelbem Käse gemacht."}
WOMAN = Member("c1", "woman", "woman")
EVERY = pytest.mark.parametrize("language", WORDS)


def said(language: str, verb: str, words: str = "") -> SpokenLine:
    action = Action("c1", verb, end=9.0)
    shot = Shot(9.0, "park", cast=("c1",), actions=(action,), lines=(Line("c1", words or WORDS[language], language),))
    return speak(film(shot, cast=(WOMAN,)), 1).lines[0]


def loudness(sound: Samples) -> float:
    return integrated(np.stack([sound, sound]))


def voicing(sound: Samples) -> float:
    """How periodic the loud parts are: near 1 a voice, near 0 breath."""
    found = []
    for start in range(0, len(sound) - 4096, 4096):
        piece = sound[start : start + 4096].astype(np.float64)
        if np.abs(piece).max() > 0.3 * np.abs(sound).max():
            likeness = np.fft.irfft(np.abs(np.fft.rfft(piece, 16384)) ** 2)
            found.append(likeness[120:700].max() / likeness[0])
    return float(np.median(found))


@EVERY
def test_a_shout_is_higher_and_louder(language: str) -> None:
    plain, shout = said(language, "talk"), said(language, "shout")
    assert shout.delivery == "shout" and pitch(shout.samples) > 1.1 * pitch(plain.samples)
    assert loudness(shout.samples) > loudness(plain.samples) + 1.5


@EVERY
def test_a_whisper_is_breath_and_softer(language: str) -> None:
    plain, whisper = said(language, "talk"), said(language, "whisper")
    assert voicing(plain.samples) > 0.45 > 0.35 > voicing(whisper.samples)
    assert loudness(whisper.samples) < loudness(plain.samples) - 2


@EVERY
def test_a_song_is_slower_and_goes_up_and_down_in_steps(language: str) -> None:
    plain, song = said(language, "talk"), said(language, "sing")
    assert song.end - song.start > 1.2 * (plain.end - plain.start)

    def spread(line: SpokenLine) -> float:
        pieces = np.array_split(line.samples, 12)
        found = [pitch(piece) for piece in pieces if len(piece) > 6000 and np.abs(piece).max() > 0.1]
        return float(np.nanstd(np.log2([hertz for hertz in found if hertz > 0]) * 12))

    assert spread(song) > 1.5


@pytest.mark.parametrize("pitch_", [80.0, 116.0, 198.0, 330.0])
@pytest.mark.parametrize("tonic", [55, 60, 66])
def test_a_singer_begins_on_the_tonic_of_the_music_near_their_own_voice(pitch_: float, tonic: int) -> None:
    singer = in_key(Manner(pitch=pitch_), tonic, is_minor=False)
    steps = 12 * np.log2(singer.pitch / hertz(tonic))
    assert steps == pytest.approx(12 * round(steps / 12), abs=1e-6)
    assert 0.7 < singer.pitch / pitch_ < 1.42


def test_a_song_in_a_minor_key_has_a_small_third() -> None:
    phones = tuple(Phone(0.5 * turn, 0.5 * turn + 0.4, "a") for turn in range(16))
    times = np.arange(0.3, 8, 0.5, dtype=np.float32)
    for is_minor, scale in ((False, {0, 2, 4, 7, 9}), (True, {0, 3, 7, 10})):
        factors = notes(phones, times, is_minor=is_minor)
        assert {round(12 * float(np.log2(each))) % 12 for each in factors} <= scale


@pytest.mark.parametrize("mood", ["happy", "sad"])
def test_sung_words_are_in_the_key_of_the_music(mood: str) -> None:
    shot = Shot(9.0, "park", cast=("c1",), actions=(Action("c1", "sing", end=9.0),), lines=(Line("c1", WORDS["en"]),))
    board = film(shot, cast=(WOMAN,), mood=mood)
    tonic, _ = key_of(board, 1)
    # The mean of all notes says little; the first syllable is on the tonic.
    song = speak(board, 1).lines[0].samples
    first = pitch(song[4000:16_000])
    away = (12 * np.log2(first / hertz(tonic))) % 12
    assert min(away, 12 - away) < 0.9


def test_capitals_and_exclamation_marks_are_shouted() -> None:
    assert said("en", "talk", "STOP RIGHT THERE").delivery == "shout"
    assert said("en", "talk", "Stop right there!!").delivery == "shout"
    assert said("en", "talk", "Stop right there!").delivery == ""


def test_everybody_has_a_voice_of_their_own() -> None:
    kinds = ["grandma", "girl", "giant", "robot", "ghost", "mouse", "dragon", "alien", "man", "woman", "elephant"]
    manners = {kind: manner_of(Member("c1", kind, kind), 1) for kind in kinds}
    assert len(
        {(round(each.pitch), round(each.tract, 2), each.colour, round(each.tremor, 1)) for each in manners.values()}
    ) == len(kinds)
    assert (
        manners["mouse"].pitch
        > manners["girl"].pitch
        > manners["woman"].pitch
        > manners["man"].pitch
        > manners["dragon"].pitch
    )
    assert manners["grandma"].tremor > 0 and manners["grandma"].pace < manners["woman"].pace
    assert {manners[kind].colour for kind in ("robot", "ghost", "dragon", "alien")} == {
        "robot",
        "ghost",
        "monster",
        "alien",
    }
