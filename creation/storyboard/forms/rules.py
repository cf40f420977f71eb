"""What the rules of all languages are made with."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from creation.storyboard.vocabulary import data, split

#: A written form and what it says: "base", "plural", "finite" (present), "past", "ing", "participle" or "adjective".
Form = tuple[str, str]
Inflection = Callable[[str], Iterator[Form]]


def with_last(phrase: str, inflect: Inflection) -> Iterator[Form]:
    """Bends the last word of a phrase."""
    head, space, last = phrase.rpartition(" ")
    yield from ((head + space + written, form) for written, form in inflect(last))


def with_first(phrase: str, inflect: Inflection) -> Iterator[Form]:
    """Bends the first word of a phrase."""
    first, space, rest = phrase.partition(" ")
    yield from ((written + space + rest, form) for written, form in inflect(first))


def irregular(language: str, kind: str, word: str) -> tuple[str, ...]:
    """The exceptions vocabulary/forms.toml has for a word."""
    return split(data("forms").get(language, {}).get(kind, {}).get(word.lower(), ""))
