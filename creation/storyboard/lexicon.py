"""The vocabulary turned around: from written words to what they may mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from creation.storyboard.forms import forms
from creation.storyboard.tokens import key, phrase_key, plain
from creation.storyboard.vocabulary import Entry, data, entries, entry, function_words, split

ROLES = (
    "subjects",
    "actions",
    "settings",
    "time_of_day",
    "weather",
    "camera",
    "styles",
    "moods",
    "sounds",
    "looks",
    "clothes",
    "numbers",
    "relations",
    "links",
    "pronouns",
    "determiners",
    "transitions",
    "light",
    "pace",
    "voices",
    "fillers",
    "auxiliaries",
)


@dataclass(frozen=True)
class Sense:
    """One meaning a written form may have."""

    entry: Entry
    form: str  # see forms.py
    speech: bool = False  # a verb that words in quotes follow

    @property
    def role(self) -> str:
        return self.entry.role


Key = tuple[str, ...]


class Lexicon:
    """Phrases by their first word, the longest first."""

    def __init__(self) -> None:
        self.senses: dict[Key, list[Sense]] = {}
        self._longest: dict[str, int] = defaultdict(int)

    def add(self, phrase: str, sense: Sense) -> None:
        key = phrase_key(phrase)
        if not key:
            return
        known = self.senses.setdefault(key, [])
        if all(other.entry is not sense.entry for other in known):
            known.append(sense)
        self._longest[key[0]] = max(self._longest[key[0]], len(key))

    def add_plain(self) -> None:
        """Also finds every phrase typed without its accents, unless that is a phrase of its own."""
        for phrase in [phrase for phrase in self.senses if not "".join(phrase).isascii()]:
            typed = tuple(plain(word) for word in phrase)
            if typed not in self.senses and "".join(typed).isascii():
                self.senses[typed] = self.senses[phrase]
                self._longest[typed[0]] = max(self._longest[typed[0]], len(typed))

    def longest(self, keys: Sequence[str], at: int) -> tuple[int, list[Sense]]:
        """How many words from `at` on are the longest known phrase, and its meanings; (0, []) when none is."""
        for size in range(min(self._longest.get(keys[at], 0), len(keys) - at), 0, -1):
            if senses := self.senses.get(tuple(keys[at : at + size])):
                return size, senses
        return 0, []

    def knows(self, word: str) -> bool:
        return (word,) in self.senses


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language: whole for those of `LANGUAGES`, a few words for some others, else empty."""
    book = Lexicon()
    for meaning, words in data("foreign").get(language, {}).items():
        role, _, name = meaning.partition(".")
        for word in split(words):
            book.add(word, Sense(entry(role, name), "base"))
    for role in ROLES:
        for known in entries(role):
            _add(book, known, language)
    if language in ("en", "es", "fr"):
        book.add_plain()
    for word in function_words(language) if language in ("zh", "ja") else ():
        if len(word) > 1 and phrase_key(word) not in book.senses:
            book.add(word, Sense(Entry("little", word, {}), "base"))
    return book


def _add(book: Lexicon, entry: Entry, language: str) -> None:
    little = function_words(language)
    speech = (
        split(data("speech")[language].replace("\n", " "))
        if entry.role == "actions" and language in data("speech")
        else ()
    )
    for word in entry.words(language):
        for written, form in forms(word, language, entry.role):
            # A rule may make a little word by chance: "does" is no plural of "doe".
            if form == "base" or key(written) not in little:
                book.add(written, Sense(entry, form, word in speech))


@cache
def names(language: str) -> dict[str, str]:
    """Single words one could have meant, with the word of the vocabulary each is a form of."""
    return dict(_names(language))


def _names(language: str) -> Iterator[tuple[str, str]]:
    for role in ("subjects", "settings", "actions", "clothes", "looks", "styles", "moods"):
        for known in entries(role):
            for word in known.words(language):
                if " " not in word:
                    yield from (("".join(phrase_key(form)), word) for form, _ in forms(word, language, role))
