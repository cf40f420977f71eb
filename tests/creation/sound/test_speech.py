from __future__ import annotations

import numpy as np
import pytest

from creation.engines.base import EngineError
from creation.sound.signal.basics import RATE
from creation.sound.speech import Speech, speak
from creation.sound.voices import choose
from creation.sound.voices.base import Manner, VoiceMissingError
from creation.sound.voices.phones import Spoken
from creation.storyboard.types import Line, Member, Shot
from tests.creation.sound.measuring import decibels, film, pitch

GRANDMA = Member("c1", "woman", "grandma", looks={"age": "old"})
GIRL = Member("c2", "girl", "girl")
DRAGON = Member("c3", "dragon", "dragon")
CAST = (GRANDMA, GIRL, DRAGON)
LONG = "I have told you a hundred times, and I will tell you a hundred times more, never eat my sandwich again."


def said(who: str, words: str, seconds: float = 6.0, language: str = "en") -> Speech:
    return speak(film(Shot(seconds, "beach", lines=(Line(who, words, language),)), cast=CAST), seed=1)


def test_lines_follow_one_another_inside_their_shot() -> None:
    shots = (
        Shot(2.0, "beach"),
        Shot(5.0, "beach", lines=(Line("c1", "Who are you?"), Line("c2", "Only me."))),
        Shot(3.0, "beach", lines=(Line("", "And that was that."),)),
    )
    lines = speak(film(*shots, cast=CAST), seed=1).lines
    assert [line.who for line in lines] == ["c1", "c2", ""]
    assert 2.2 < lines[0].start < 2.5
    assert lines[0].end < lines[1].start and lines[1].end <= 7.0
    assert lines[2].start > 7.0 and lines[2].end <= 10.0
    for line in lines:
        assert line.samples.dtype == np.float32 and line.samples.ndim == 1
        assert line.end - line.start == pytest.approx(len(line.samples) / RATE)
        assert decibels(line.samples) > -30


def test_a_line_with_too_little_room_is_said_faster() -> None:
    words = "Give me back my sandwich, it was for my grandson."
    free, tight = said("c1", words, 9.0).lines[0], said("c1", words, 3.0).lines[0]
    assert tight.words == words and tight.end <= 3.0
    assert (free.end - free.start) / 1.5 < tight.end - tight.start < free.end - free.start


def test_a_line_far_too_long_ends_at_a_word_and_what_was_lost_is_told() -> None:
    speech = said("c1", LONG, 2.5)
    (line,) = speech.lines
    assert line.end <= 2.5
    assert 0 < len(line.words) < len(LONG)
    assert LONG.startswith(line.words) and LONG[len(line.words)] == " "
    assert speech.unheard == (LONG[len(line.words) :].strip(),)


def test_an_asked_start_is_kept_where_there_is_room() -> None:
    shot = Shot(6.0, "beach", lines=(Line("c1", "Hello.", "en", 3.0, 4.0),))
    assert speak(film(shot, cast=CAST), seed=1).lines[0].start == pytest.approx(3.0, abs=0.01)


def test_children_speak_higher_than_grandmothers_and_dragons_lowest() -> None:
    girl, grandma, dragon = (
        pitch(said(who, "The moon is made of cheese.").lines[0].samples) for who in ("c2", "c1", "c3")
    )
    assert girl > grandma * 1.2 > dragon * 1.8


def test_old_people_speak_slower() -> None:
    young = Member("c1", "woman", "woman")
    shot = Shot(8.0, "beach", lines=(Line("c1", "The moon is made of cheese."),))
    fast, slow = (speak(film(shot, cast=(member,)), 1).lines[0] for member in (young, GRANDMA))
    assert slow.end - slow.start > (fast.end - fast.start) * 1.05


def test_two_of_a_kind_do_not_share_a_voice() -> None:
    twins = (Member("c1", "girl", "girl"), Member("c2", "girl", "girl"))
    shot = Shot(
        8.0, "beach", lines=(Line("c1", "The moon is made of cheese."), Line("c2", "The moon is made of cheese."))
    )
    first, second = speak(film(shot, cast=twins), 1).lines
    assert abs(pitch(first.samples) / pitch(second.samples) - 1) > 0.005


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh", "今天天气真好,我们去公园。"), ("de", "Das Krokodil isst mein Brot."), ("fr", "Le chat danse sur la lune.")],
)
def test_other_languages_are_spoken_too(language: str, words: str) -> None:
    (line,) = said("c2", words, 8.0, language).lines
    assert line.voice == "espeak-ng" and line.words == words
    assert line.end - line.start > 0.8 and decibels(line.samples) > -30


def test_chinese_in_an_english_line_is_read_as_chinese() -> None:
    assert said("c2", "你好,世界").lines[0].language == "zh"


def test_mouths_move_only_while_their_owner_speaks() -> None:
    speech = speak(film(Shot(6.0, "beach", lines=(Line("c1", "Who are you?"), Line("c2", "Only me."))), cast=CAST), 1)
    first, second = speech.lines
    times = np.arange(0, 6, 0.02)
    grandma = np.array([speech.mouth("c1", float(t)) for t in times])
    inside = (times >= first.start) & (times < first.end)
    assert grandma.min() >= 0 and grandma.max() <= 1
    assert grandma[inside].max() > 0.7 and not grandma[~inside].any()
    assert 0.1 < (grandma[inside] < 0.3).mean() < 0.9
    assert speech.mouth("c2", first.start + 0.2) == 0
    assert speech.speaking(first.start + 0.1) == "c1" and speech.speaking(second.start + 0.1) == "c2"
    assert speech.speaking(0.05) is None and speech.speaking(5.9) is None


def test_the_same_seed_says_the_same_samples_and_another_seed_others() -> None:
    storyboard = film(Shot(5.0, "beach", lines=(Line("c1", "Hello there."),)), cast=CAST)
    first, again, other = (speak(storyboard, seed).lines[0].samples for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert first.shape != other.shape or not np.array_equal(first, other)


def test_words_without_sound_are_told_as_unheard() -> None:
    speech = said("c1", "…")
    assert speech.lines == () and speech.unheard == ("…",)


class _Missing:
    name = "missing"

    def say(self, words: str, language: str, manner: Manner, seed: int) -> Spoken:
        raise VoiceMissingError("not here")


def test_when_the_english_voice_is_missing_another_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choose, "_ENGLISH", _Missing())
    assert said("c1", "Hello there.").lines[0].voice == "espeak-ng"


def test_without_any_voice_the_film_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choose, "_ENGLISH", _Missing())
    monkeypatch.setattr(choose, "_MANY", _Missing())
    with pytest.raises(EngineError) as refused:
        said("c1", "Hello there.")
    assert refused.value.code == "voice_unavailable" and "missing" in str(refused.value)
    assert speak(film(Shot(3.0, "beach"), cast=CAST), 1).lines == ()
