"""The second source for words nobody knows: what each is a kind of (a spaniel is a dog).

Asked only for words without another reading, so the first such word pays for the table, and most prompts never do.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from creation.storyboard.forms import forms
from creation.storyboard.lexicon import Lexicon, Sense
from creation.storyboard.vocabulary import data, entry, split


def kind(keys: Sequence[str], at: int, language: str) -> tuple[int, Sense | None]:
    """How many words from `at` on name something by a table's word, and the wider subject; (0, None) for none."""
    size, senses = _book(language).longest(keys, at)
    return size, senses[0] if senses else None


@cache
def _book(language: str) -> Lexicon:
    book = Lexicon()
    for name, words in data("hypernyms").get(language, {}).items():
        for word in split(words):
            for written, form in forms(word, language, "subjects"):
                book.add(written, Sense(entry("subjects", name), form))
    return book
