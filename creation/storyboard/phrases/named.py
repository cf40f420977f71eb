"""Things that a verb's own words name: who rides a bike has one, who bakes a cake bakes something."""

from __future__ import annotations

from functools import cache

from creation.storyboard import hypernyms
from creation.storyboard.lexicon import Sense, lexicon
from creation.storyboard.tokens import key, phrase_key
from creation.storyboard.vocabulary import LANGUAGES, data, entry

_THINGS = ("thing", "vehicle")


@cache
def named(words: str, verb: str, language: str) -> tuple[Sense, str] | None:
    """The subject that `words`, read as the action `verb`, hold, and its words; None when it brings nothing along.

    An animal only comes along where it is ridden or walked: what is fried is a dish.
    """
    brings = entry("actions", verb).about.get("brings")
    if not brings or language not in LANGUAGES:
        return None
    if dish := _also(words, language):
        return dish, words
    row, book = phrase_key(words), lexicon(language)
    for size in range(len(row) - 1, 0, -1):
        # The object ends a Chinese phrase (过马路 brings no horse) and begins a Japanese one.
        starts = {"zh": (len(row) - size,), "ja": (0,)}.get(language, range(len(row) - size + 1))
        for start in starts:
            for sense in book.senses.get(row[start : start + size], ()):
                if sense.role == "subjects" and (sense.entry.about["class"] in _THINGS or brings == "all"):
                    return sense, ("" if language in ("zh", "ja") else " ").join(row[start : start + size])
    for start in range(1, len(row)):
        size, wider = hypernyms.kind(row, start, language)
        if wider and start + size == len(row) and wider.entry.about["class"] in _THINGS:
            return wider, " ".join(row[start:])
    return None


def _also(words: str, language: str) -> Sense | None:
    """The noun that the verb's words may be as well (senses.toml)."""
    meanings = data("senses").get(language, {}).get(key(words), {})
    nouns = (name for name in meanings if "." not in name and name != "nothing")
    return next((Sense(entry("subjects", name), "base") for name in nouns), None)
