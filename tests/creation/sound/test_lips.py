"""Mouths and captions against the voice as it is heard in the mix: in Chinese, German and English."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from creation.sound.captions import LONGEST, LONGEST_CJK, captions
from creation.sound.mix import spoken
from creation.sound.speech import Speech, speak
from creation.sound.voices.phones import viseme
from creation.storyboard.types import Line, Member, Shot, Storyboard
from tests.creation.sound.measuring import film

GIRL = Member("c1", "girl", "girl")
LINES = {
    "en": "Give me back my sandwich, you silly crocodile, or I will tell my grandma about it.",
    "de": "Das Krokodil isst mein Brot, und meine Oma weiß noch gar nichts davon.",
    "zh": "今天天气真好,我们一起去公园放风筝吧,然后再去河边看小鸭子。",
}
STEP = 0.01
EVERY = pytest.mark.parametrize("language", LINES)


@cache
def said(language: str) -> tuple[Storyboard, Speech]:
    shot = Shot(10.0, "meadow", cast=("c1",), lines=(Line("c1", LINES[language], language, 1.0),))
    board = film(Shot(1.5, "meadow", cast=("c1",)), shot, cast=(GIRL,))
    return board, speak(board, 3)


@cache
def stem(language: str) -> NDArray[np.float64]:
    """The level of the voice alone as it lies in the mix, every 10 ms, its loudest at 1."""
    board, speech = said(language)
    sound = spoken(board, speech, round(board.seconds * 48_000)).mean(axis=0)
    level = np.sqrt((sound.reshape(-1, 480).astype(np.float64) ** 2).mean(axis=1))
    return np.asarray(level / level.max())


@cache
def mouth(language: str) -> NDArray[np.float64]:
    board, speech = said(language)
    return np.array([speech.mouth("c1", (i + 0.5) * STEP) for i in range(round(board.seconds / STEP))])


@EVERY
def test_a_mouth_moves_only_while_its_line_is_heard(language: str) -> None:
    assert mouth(language).max() > 0.7
    assert stem(language)[mouth(language) > 0.05].min() > 0.01
    (line,) = said(language)[1].lines
    outside = np.r_[mouth(language)[: int(line.start / STEP) - 1], mouth(language)[int(line.end / STEP) + 2 :]]
    assert not outside.any()


@EVERY
def test_a_mouth_begins_and_ends_with_the_voice(language: str) -> None:
    """Within 80 ms. Openings below an eighth are not seen."""
    voiced = np.flatnonzero(stem(language) > 0.06) * STEP
    moving = np.flatnonzero(mouth(language) > 0.12) * STEP
    assert abs(moving[0] - voiced[0]) <= 0.08
    assert abs(moving[-1] - voiced[-1]) <= 0.08


@EVERY
def test_a_mouth_is_open_when_the_voice_is_loud(language: str) -> None:
    voice = np.convolve(stem(language), np.ones(5) / 5, "same")
    spoken_time = np.flatnonzero(stem(language) > 0.02)
    span = slice(int(spoken_time[0]), int(spoken_time[-1]))
    assert np.corrcoef(voice[span], mouth(language)[span])[0, 1] > 0.6


@EVERY
def test_captions_hold_the_words_are_short_and_never_come_before_the_voice(language: str) -> None:
    board, speech = said(language)
    cues = captions(speech, board.seconds)
    between = "" if language == "zh" else " "
    assert between.join(cue.words for cue in cues) == LINES[language] and len(cues) >= 2
    assert all(len(cue.words) <= (LONGEST_CJK if language == "zh" else LONGEST) for cue in cues)
    voiced = np.flatnonzero(stem(language) > 0.02) * STEP
    assert -0.02 <= voiced[0] - cues[0].start <= 0.08 and abs(cues[-1].end - voiced[-1]) < 0.3


@EVERY
def test_a_caption_changes_where_its_first_word_is_said(language: str) -> None:
    """The pause at a comma of the line lies beside the change of captions."""
    board, speech = said(language)
    (line,) = speech.lines
    cues = captions(speech, board.seconds)
    change = next(
        (cue for cue in cues[1:] if LINES[language][: LINES[language].index(cue.words)].strip()[-1] in ",，"), None
    )
    if change is None:
        pytest.skip("no caption begins after a comma")
    around = stem(language)[int((change.start - 0.35) / STEP) : int((change.start + 0.2) / STEP)]
    assert around.min() < 0.05
    assert line.start < change.start < line.end


def test_lips_close_on_b_and_are_round_or_wide_as_the_vowel_is() -> None:
    shots = tuple(
        Shot(5.0, "meadow", lines=(Line("c1", words),))
        for words in ("Who do you choose?", "He sees three bees.", "Bob and Pam.")
    )
    speech = speak(film(*shots, cast=(GIRL,)), 3)
    round_, wide, shut = speech.lines
    assert round_.lips[round_.opening > 0.2].mean() < -0.2 < 0.2 < wide.lips[wide.opening > 0.2].mean()
    closed = [phone for phone in shut.phones if phone.symbol in "bpm"]
    assert len(closed) >= 4
    for phone in closed:
        assert shut.opening[min(int((phone.start + phone.end) * 50), len(shut.opening) - 1)] < 0.35
    assert viseme("m").open == 0 and viseme("ˈuː").lips < 0 < viseme("iː").lips


@EVERY
def test_sounds_are_told_in_order_inside_the_line(language: str) -> None:
    (line,) = said(language)[1].lines
    starts = [phone.start for phone in line.phones]
    assert len(starts) > 15 and starts == sorted(starts)
    assert line.phones[-1].end <= line.end - line.start + 0.35
