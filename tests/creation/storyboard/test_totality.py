"""Any text gives a film."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creation.storyboard import EmptyPromptError, Storyboard, read
from creation.storyboard.vocabulary import data, entries

MOVES = {entry.about["move"] for entry in entries("camera") if "move" in entry.about}
VERBS = data("actions").keys()

WORDS = st.sampled_from(
    (
        *(
            "grandma",
            "chases",
            "the",
            "a",
            "crocodile",
            "then",
            "and",
            ".",
            ",",
            '"',
            "“",
            "says",
            ":",
            "\n",
            "\x00",
            "'s",
        ),
        *(
            "三只",
            "企鹅",
            "的",
            "然后",
            "跳舞",
            "Oma",
            "jagt",
            "den",
            "während",
            "regnet",
            "flobbert",
            "🐊",
            "🏖️",
            "red",
        ),
        *("red", "hat", "with", "not", "it", "by", "12", "\n"),
    )
)


def check(board: Storyboard, seconds: float) -> None:
    assert sum(shot.seconds for shot in board.shots) == pytest.approx(seconds, abs=1e-6)
    assert all(shot.seconds >= min(1.2, seconds) - 1e-9 for shot in board.shots)
    known = {member.id for member in board.cast}
    places = data("settings").keys()
    for shot in board.shots:
        assert shot.setting in places
        assert shot.time_of_day in data("time_of_day")
        assert shot.weather in data("weather")
        assert shot.camera.framing in {entry.about.get("framing") for entry in entries("camera")}
        assert shot.camera.move in MOVES
        assert set(shot.cast) <= known
        assert {place.who for place in shot.places} <= set(shot.cast)
        assert {place.whom for place in shot.places} <= {"", *shot.cast}
        for action in shot.actions:
            assert action.verb in VERBS
            assert action.who in shot.cast
            assert action.whom in ("", *shot.cast)
            assert action.who != action.whom
            assert 0 <= action.start < action.end <= shot.seconds + 1e-9
        for line in shot.lines:
            assert line.who in ("", *shot.cast)
            assert 0 <= line.start < line.end <= shot.seconds + 1e-9
    assert board.style in data("styles")
    assert board.mood in data("moods")
    assert board.title
    assert Storyboard.from_data(board.to_data()) == board


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=300).filter(str.strip), st.floats(2, 60), st.integers(0, 5))
def test_any_text_gives_a_film(prompt: str, seconds: float, seed: int) -> None:
    check(read(prompt, seconds, seed), seconds)


@settings(max_examples=250, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=40), st.floats(2, 60))
def test_any_heap_of_known_words_gives_a_film(words: list[str], seconds: float) -> None:
    prompt = " ".join(words)
    if prompt.strip():
        check(read(prompt, seconds), seconds)


@pytest.mark.parametrize("prompt", ["", "   ", "\n\t ", "\u3000"])
def test_nothing_is_refused_with_words(prompt: str) -> None:
    with pytest.raises(EmptyPromptError):
        read(prompt, 8)


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf")])
def test_a_film_needs_a_length(seconds: float) -> None:
    with pytest.raises(ValueError, match="cannot last"):
        read("a cat", seconds)


@pytest.mark.parametrize(
    "prompt", ["\x00\x01\x02", "\u200b", "!!!???", "1234", "😂😂", "،؟", "asdf qwer", "💥🔥💀", "the the", "Ǆ ß ﬁ İ"]
)
def test_nonsense_gives_a_film(prompt: str) -> None:
    check(read(prompt, 8), 8)


@pytest.mark.parametrize(
    "piece",
    [
        "grandma chases a crocodile and ",
        "三只企鹅跳舞，",
        "Ein roter Panzer fährt, ",
        "🐊",
        '"',
        "“",
        "'s ",
        "flobbert ",
        "a",
        'cat says "hi" and ',
        "猫が走って",
        "l'ours danse, ",
        "3 seconds ",
        "Grandma: hi\n",
        "narrator: it ",
    ],
)
def test_thirty_two_thousand_characters_give_a_film(piece: str) -> None:
    prompt = (piece * (32_000 // len(piece) + 1))[:32_000]
    board = read(prompt, 8)
    check(board, 8)
    assert len(board.title) <= 60
