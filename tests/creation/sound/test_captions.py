from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from creation.sound.captions import LONGEST, LONGEST_CJK, captions, split
from creation.sound.speech import Speech, SpokenLine

ENGLISH = "I have told you a hundred times, and I will tell you a hundred times more, never eat my sandwich again."
CHINESE = "今天天气真好,我们一起去公园放风筝吧,然后再去河边看看那些可爱的小鸭子好不好"


@pytest.mark.parametrize("words", [ENGLISH, "Short.", "A" * 100, "one two three four five six seven eight nine ten"])
def test_letters_are_split_between_words_into_readable_lines(words: str) -> None:
    parts = split(words)
    assert all(0 < len(part) <= LONGEST for part in parts)
    assert "".join(parts).replace(" ", "") == words.replace(" ", "")
    if " " in words:
        assert " ".join(parts) == words


def test_chinese_is_split_into_shorter_lines() -> None:
    parts = split(CHINESE)
    assert all(0 < len(part) <= LONGEST_CJK for part in parts) and "".join(parts) == CHINESE
    assert parts[0].endswith(",")


def test_cues_share_the_time_of_their_line_and_do_not_overlap() -> None:
    samples = np.random.default_rng(1).standard_normal(48_000 * 5).astype(np.float32)
    cues = captions(Speech((SpokenLine(1.0, 6.0, "c1", ENGLISH, "en", samples),)), seconds=10)
    assert len(cues) >= 3 and cues[0].start == 1.0 and cues[-1].end == 6.0
    assert all(cue.end == following.start for cue, following in pairwise(cues))
    assert all(cue.end - cue.start > 0.5 for cue in cues)


def test_a_pause_in_the_voice_is_not_counted_as_words() -> None:
    speech = np.random.default_rng(1).standard_normal(48_000).astype(np.float32)
    samples = np.concatenate([speech, np.zeros(48_000 * 3, np.float32), speech])
    words = "Two thirds are said before the pause here, one comes after."
    (first, second) = captions(Speech((SpokenLine(0.0, 5.0, "", words, "en", samples),)), seconds=5)
    assert (first.words, second.words) == ("Two thirds are said before the pause here,", "one comes after.")
    assert first.end == pytest.approx(4.45, abs=0.1)
