"""Words that stand nowhere: what they may be a form, a compound or a slip of."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from functools import cache

from creation.storyboard import emojis
from creation.storyboard.lexicon import Lexicon, Sense, lexicon, names
from creation.storyboard.vocabulary import Entry, entry

#: How alike two words are for one to be called near the other, and for it to be taken for the other.
_NEAR, _SLIP = 0.6, 0.83
_PLAIN = str.maketrans("äöü", "aou")
_TRANSCRIBED = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"))


def near(word: str, language: str) -> str:
    """The word of the vocabulary that `word` looks most like, or "" when none does."""
    if language == "zh" or (not word.isascii() and len(word) < 3):
        return _sharing_signs(word)
    found = difflib.get_close_matches(
        word, [other for other in _candidates(language, word, 3) if other[0] == word[0]], n=1, cutoff=_NEAR
    )
    return _words(language)[found[0]] if found else ""


def slip(word: str, language: str) -> tuple[Sense, str] | None:
    """The sense and the word that `word` is a misspelling of: same first letter, and nearly the same others."""
    if len(word) < 5 or language == "zh":
        return None
    candidates = [other for other in _candidates(language, word, 1) if other[0] == word[0] and len(other) > 3]
    for other in difflib.get_close_matches(word, candidates, n=3, cutoff=_SLIP):
        same_letters = Counter(word) == Counter(other)
        if not same_letters and other[-1] != word[-1] and not other.startswith(word):
            continue  # "teaches" is no teacher
        senses = lexicon(language).senses.get((other,)) or emojis.named(language).senses.get((other,), [])
        for sense in senses:
            if sense.role in ("subjects", "settings") or (same_letters and sense.role == "actions"):
                return sense, _words(language)[other]
    return None


def doer(word: str) -> Sense | None:
    """Someone who does something: a surfer surfs."""
    stem = word.removesuffix("s")
    if not stem.endswith("er") or len(stem) < 5:
        return None
    for verb in (stem[:-2], stem[:-1], stem[:-3] if stem[-3] == stem[-4] else ""):
        for sense in lexicon("en").senses.get((verb,), ()):
            if sense.role == "actions":
                return Sense(_doer(sense.entry), "plural" if stem != word else "base")
    return None


@cache
def _doer(verb: Entry) -> Entry:
    return Entry("subjects", f"who_{verb.name}", {**entry("subjects", "person").about, "idle": verb.name})


def german(word: str, books: tuple[Lexicon, ...]) -> Sense | None:
    """What a German compound ends in (Spielzeugauto: Auto), or what it is with umlauts written out (Maedchen)."""
    spelled = word
    for plain, umlaut in _TRANSCRIBED:
        spelled = spelled.replace(plain, umlaut)
    if spelled != word:
        for book in books:
            if senses := book.senses.get((spelled,)):
                return senses[0]
    if word.endswith(("chen", "lein")):
        stem = word[:-4].translate(_PLAIN)
        for known in (word[:-4], word[:-4] + "e", stem, stem + "e"):
            for sense in books[0].senses.get((known,), ()):
                if sense.role == "subjects":
                    return sense
    for cut in range(3, len(word) - 3):
        for book in books:
            for sense in book.senses.get((word[cut:],), ()):
                if sense.role in ("subjects", "settings", "clothes"):
                    return sense
    return None


def trimmed(word: str, books: tuple[Lexicon, ...]) -> Sense | None:
    """A word without the last letters that its language may have added: крокодилы, 고양이가, gatos."""
    for cut in (1, 2, 3):
        stem = word[:-cut]
        if len(stem) < (3 if word.isascii() or word[0] < "\uac00" else 1):
            return None
        for book in books:
            if senses := book.senses.get((stem,)):
                return senses[0]
    return None


def _candidates(language: str, word: str, spread: int) -> list[str]:
    by_length = _by_length(language)
    return [other for size in range(len(word) - spread, len(word) + spread + 1) for other in by_length.get(size, ())]


@cache
def _words(language: str) -> dict[str, str]:
    """Every single word known, of the vocabulary or of the emoji, with the word it is a form of."""
    pictures = {key[0]: key[0] for key in emojis.named(language).senses if len(key) == 1}
    return pictures | names(language)


@cache
def _by_length(language: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for word in _words(language):
        found[len(word)].append(word)
    return found


def _sharing_signs(word: str) -> str:
    signs = set(word)
    best = max(names("zh"), key=lambda other: (len(signs & set(other)) / max(len(other), len(word)), -len(other)))
    return names("zh")[best] if signs & set(best) else ""
