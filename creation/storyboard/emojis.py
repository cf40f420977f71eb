"""The long tail: subjects known only as emoji, by their names in fourteen languages.

An emoji's English name is read like a prompt first, so 🐶 "dog face" is our dog and 🏖 "beach with umbrella" a beach.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import emoji

from creation.storyboard.forms import forms
from creation.storyboard.lexicon import Lexicon, Sense, lexicon
from creation.storyboard.tokens import phrase_key
from creation.storyboard.vocabulary import Entry, data, entry, function_words, split

LANGUAGES = ("en", "de", "zh", "es", "fr", "it", "pt", "ja", "ko", "ru", "tr", "id", "ar", "fa")
_VARIATION = "\ufe0f"
#: Names of signs rather than things: 🔙 "BACK arrow", 🕣 "eight-thirty", 🟦 "blue square".
_SIGN = re.compile(
    r"button|arrow|_sign|symbol|keycap|flag|square|circle|diamond|o’clock|thirty|hand|finger|thumb|suit\b|mark\b|heart"
    r"|face$|^face_|japanese_|zodiac|pointing|skin_tone|_speech|moon_face|medal|input_|level|_hair$|_room$|person_|people_"
)
#: People, beasts, birds and insects by their places in the standard, without shells, paws and feathers.
_ANIMAL = re.compile(
    "[\U0001f385\U0001f466-\U0001f478\U0001f47a-\U0001f480\U0001f482-\U0001f487\U0001f930-\U0001f935\U0001f977\U0001f9cc-\U0001f9df]|"
    "[\U0001f400-\U0001f419\U0001f41b-\U0001f43d\U0001f54a\U0001f577\U0001f980-\U0001f9a9\U0001f9ab-\U0001f9ae]"
)
_SKIN_OR_FLAG = re.compile("[\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\u200d]")


def senses(symbol: str) -> list[Sense]:
    """What an emoji in a prompt may mean, the subject first. Never empty."""
    if override := _overrides().get(symbol.replace(_VARIATION, "")):
        return [Sense(override, "base")]
    return list(_senses_of_name(symbol))


def picture(symbol: str) -> Entry:
    """An emoji as a subject that looks like it, whatever it means."""
    first = emoji.emoji_list(symbol)[:1]
    return _entry(first[0]["emoji"], _english(first[0]["emoji"])) if first else _emoji_entry("", "thing")


@cache
def named(language: str) -> Lexicon:
    """The emoji subjects by their names in a language. Empty for a language without names."""
    book = Lexicon()
    if language not in LANGUAGES:
        return book
    emoji.config.load_language(language)
    for symbol, facts in _drawable():
        if language in facts:
            _add(book, symbol, facts[language], language)
    for symbol, names in data("emoji")["also"].get(language, {}).items():
        for name in split(names):
            sense = Sense(picture(symbol), "base")
            book.add(name, sense)
            for written, form in _plurals(name, language):
                book.add(written, Sense(sense.entry, form))
    if language == "en":  # other names come after every first name: 🥚 is the egg, 🍳 only also called so
        for symbol, facts in _drawable():
            for name in facts.get("alias", ()):
                _add(book, symbol, name, language)
    return book


def any_language(word: str) -> list[Sense]:
    """What a single word means in whichever language has an emoji of that name; empty when none has."""
    if len(word) < 4 and word.isascii():
        return []
    for language in LANGUAGES:
        if found := named(language).senses.get((word,)):
            return found
    return []


def _add(book: Lexicon, symbol: str, name: str, language: str) -> None:
    name = name.strip(":").replace("_", " ").split("(")[0]
    key = phrase_key(name)
    if not key or (len(key) == 1 and len(key[0]) == 1 and language != "zh") or " ".join(key) in _not_words():
        return
    if language in ("en", "de", "zh", "es", "fr") and _is_all_known(key, language):
        return  # the vocabulary reads these words itself, and better
    if key in book.senses:
        return
    sense = _senses_of_name(symbol)[0]
    if language not in ("en", "de", "zh") and (override := _overrides().get(symbol.replace(_VARIATION, ""))):
        sense = Sense(override, "base")
        if override.role == "settings" and (key[0],) not in book.senses:
            book.add(name.split()[0], sense)  # "plage avec parasol": la plage
    book.add(name, sense)
    for written, form in _plurals(name, language):
        book.add(written, Sense(sense.entry, form))


def _plurals(name: str, language: str) -> Iterator[tuple[str, str]]:
    if language == "en" and not name.endswith("s"):
        yield from forms(name, "en", "emoji")
    elif language in ("es", "fr"):
        yield from forms(name, language, "emoji")
    elif language == "de" and " " not in name:
        yield from forms(name.capitalize(), "de", "emoji")


def _is_all_known(key: tuple[str, ...], language: str) -> bool:
    book, little = lexicon(language), function_words(language)
    at = 0
    while at < len(key):
        size, _ = book.longest(key, at)
        if not size and key[at] not in little:
            return False
        at += size or 1
    return True


@cache
def _senses_of_name(symbol: str) -> tuple[Sense, ...]:
    name = _english(symbol)
    key, book = phrase_key(name), lexicon("en")
    found: list[Sense] = []
    at = 0
    while at < len(key):
        size, known = book.longest(key, at)
        found += [
            sense for sense in known if sense.role in ("subjects", "settings", "weather", "time_of_day", "actions")
        ]
        at += size or 1
    subject = [sense for sense in found if sense.role == "subjects"]
    animals = [sense for sense in subject if sense.entry.about.get("class") != "thing"]
    if (
        animals
        and symbol.replace(_VARIATION, "") not in data("emoji")["own"]["symbols"]
        and not _is_a_thing_of_its_own(key, animals[0])
    ):
        return (animals[0], *[sense for sense in found if sense.role == "actions"][:1])
    if _SIGN.search(name.replace(" ", "_")) is None or subject or not found:
        return (Sense(_entry(symbol, name), "base"),)
    return (found[0],)


def _is_a_thing_of_its_own(key: tuple[str, ...], subject: Sense) -> bool:
    """Whether the name only mentions the subject: a mouse trap is no mouse, a bus stop no bus."""
    known = {word for phrase in subject.entry.words("en") for word in phrase_key(phrase)}
    return key[-1] not in known | {"face", "running", "dancing", "walking"} and not lexicon("en").knows(key[-1])


def _entry(symbol: str, name: str) -> Entry:
    return _emoji_entry(symbol, re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "thing")


@cache
def _emoji_entry(symbol: str, kind: str) -> Entry:
    return Entry("subjects", kind, {"class": "animal" if _ANIMAL.match(symbol) else "thing", "emoji": symbol})


def _english(symbol: str) -> str:
    facts = emoji.EMOJI_DATA.get(symbol) or emoji.EMOJI_DATA.get(symbol + _VARIATION) or {}
    return str(facts.get("en", "")).strip(":").replace("_", " ")


@cache
def _drawable() -> tuple[tuple[str, dict[str, Any]], ...]:
    return tuple(
        (symbol, facts)
        for symbol, facts in emoji.EMOJI_DATA.items()
        if facts["status"] == emoji.STATUS["fully_qualified"]
        and not _SKIN_OR_FLAG.search(symbol)
        and not _SIGN.search(facts["en"].strip(":").lower())
    )


@cache
def _overrides() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for meaning, symbols in data("emoji").items():
        role, _, name = meaning.partition(".")
        if name:
            found |= {symbol: entry(role, name) for symbol in symbols}
    return found


@cache
def _not_words() -> frozenset[str]:
    return frozenset(data("emoji")["not_words"]["en"].split())
