from __future__ import annotations

from creation.engines.base import Cue
from creation.finish.captions import webvtt


def test_lines_are_written_in_order_with_their_speakers() -> None:
    text = webvtt([Cue(61.25, 63, "Run!", "Mouse"), Cue(0.5, 2, "A quiet day.")], 90)
    assert text == (
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nA quiet day.\n\n00:01:01.250 --> 00:01:03.000\n<v Mouse>Run!\n"
    )


def test_words_cannot_become_markup_or_another_line() -> None:
    text = webvtt([Cue(0, 2, "<b>a</b> & b\n\n00:01 --> 00:02\nevil", "<c> & >\nd")], 5)
    cue = text.split("\n\n", 1)[1]
    assert cue.count("\n") == 2
    assert "<v &lt;c&gt; &amp; &gt; d>&lt;b&gt;a&lt;/b&gt; &amp; b 00:01 --&gt; 00:02 evil" in cue


def test_no_line_reaches_beyond_the_film() -> None:
    text = webvtt([Cue(4, 9, "long"), Cue(7, 8, "too late"), Cue(-1, 1, "early")], 5)
    assert "00:00:04.000 --> 00:00:05.000" in text
    assert "00:00:00.000 --> 00:00:01.000" in text
    assert "too late" not in text


def test_a_line_stays_long_enough_to_be_read() -> None:
    assert "00:00:01.000 --> 00:00:01.600" in webvtt([Cue(1, 1.1, "Hey!")], 5)


def test_a_film_without_words_has_no_captions() -> None:
    assert webvtt([], 5) == ""
    assert webvtt([Cue(0, 1, "  ")], 5) == ""
