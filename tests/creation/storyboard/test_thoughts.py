"""What a prompt might go on with."""

from __future__ import annotations

import pytest

from creation.storyboard import read
from creation.storyboard.thoughts import KINDS, thoughts
from creation.storyboard.vocabulary import LANGUAGES, data

PROMPTS = {
    "en": (
        "grandma chases a crocodile",
        "a sunset over the sea.",
        "Two robots fight in the city at night",
        "a red car",
    ),
    "zh": ("一只猫在厨房里做饭", "三只企鹅在雪地里跳舞。"),
    "de": ("Oma jagt ein Krokodil durch den Wald", "Ein Auto fährt nachts durch die Stadt."),
    "es": ("un gato duerme en la playa", "Una abuela baila con un dragón."),
    "fr": ("un dragon vole au-dessus du château", "Une grand-mère mange dans la cuisine."),
    "ja": ("犬が公園で走る", "おばあさんが台所で料理をする。"),
}
EVERY = [prompt for prompts in PROMPTS.values() for prompt in prompts]


@pytest.mark.parametrize("prompt", EVERY)
def test_three_to_five_of_different_kinds_are_offered(prompt: str) -> None:
    offered = thoughts(prompt, read(prompt, 8))
    assert 3 <= len(offered) <= 5
    kinds = [thought.kind for thought in offered]
    assert kinds == [kind for kind in KINDS if kind in kinds]
    assert offered == thoughts(prompt, read(prompt, 8))


@pytest.mark.parametrize("prompt", EVERY)
def test_what_is_offered_is_understood_and_changes_the_film(prompt: str) -> None:
    board = read(prompt, 8)
    for thought in thoughts(prompt, board):
        longer = read(prompt + thought.text, 8)
        assert longer.language == board.language
        assert [unread.words for unread in longer.unread] == [unread.words for unread in board.unread], thought
        assert (longer.shots, longer.mood) != (board.shots, board.mood), thought


@pytest.mark.parametrize("prompt", EVERY)
def test_what_was_taken_up_is_not_offered_again(prompt: str) -> None:
    for thought in thoughts(prompt, read(prompt, 8)):
        longer = prompt + thought.text
        again = {other.text.strip(" ,，、.。").lower() for other in thoughts(longer, read(longer, 8))}
        assert thought.text.strip(" ,，、.。").lower() not in again


def test_prompts_of_a_kind_are_not_all_offered_the_same() -> None:
    prompts = [f"a {kind} in the park" for kind in ("dog", "cat", "robot", "dragon", "tiger", "penguin")]
    assert len({thoughts(prompt, read(prompt, 8)) for prompt in prompts}) >= 5


def test_nothing_is_offered_for_nothing() -> None:
    assert thoughts("  ", read("a cat", 8)) == ()


def test_every_thought_has_words_in_every_language() -> None:
    for thought in data("thoughts")["thought"]:
        assert thought["kind"] in KINDS
        assert all(thought[language] for language in LANGUAGES)
