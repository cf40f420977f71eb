"""English: plurals, and verbs that end in -s, -ing and -ed."""

from __future__ import annotations

from collections.abc import Iterator

from creation.storyboard.forms.rules import Form, irregular, with_first, with_last


def noun(phrase: str) -> Iterator[Form]:
    """`police car`: police cars."""
    yield from with_last(phrase, _plurals)


def verb(phrase: str) -> Iterator[Form]:
    """`run away`: runs away, running away, ran away."""
    yield from with_first(phrase, _verb)


def adjective(phrase: str) -> Iterator[Form]:
    """`big`: bigger, biggest."""
    if " " in phrase or "-" in phrase or not 3 <= len(phrase) <= 6:
        return
    stem = phrase[:-1] + "i" if phrase.endswith("y") else phrase.removesuffix("e")
    stem += phrase[-1] if _doubles(phrase) else ""
    yield from ((stem + ending, "adjective") for ending in ("er", "est"))


def _plurals(word: str) -> Iterator[Form]:
    odd = irregular("en", "nouns", word)
    if word.endswith("o"):
        yield word + "s", "plural"
    yield from ((form, "plural") for form in odd or (_s(word),))


def _s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _verb(word: str) -> Iterator[Form]:
    stem = word[:-1] if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) else word
    if _doubles(word):
        stem = word + word[-1]
    yield _s(word), "finite"
    yield (word[:-2] + "y" if word.endswith("ie") else stem) + "ing", "ing"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        yield word[:-1] + "ied", "past"
    else:
        yield (stem + "ed" if not word.endswith("e") else word + "d"), "past"
    yield from ((form, "past") for form in irregular("en", "verbs", word))


def _doubles(word: str) -> bool:
    """Whether the last consonant is doubled: run, hug, but not look, fix or wander."""
    vowels = "aeiou"
    return (
        len(word) >= 3
        and word[-1] not in vowels + "wxyh"
        and word[-2] in vowels
        and word[-3] not in vowels
        and not any(letter in vowels for letter in word[:-2])
    )
