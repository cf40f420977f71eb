"""Text cut into words with their places. Chinese signs and kana stand alone, since nothing divides their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import emoji

from creation.storyboard.vocabulary import data

#: A sentence's end, a comma or a list's bullet; everything else that is no word says nothing.
_TOKEN = re.compile(
    r"(?P<sign>[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\u31f0-\u31ff])"
    r"|(?P<number>\d+(?:[.,]\d+)?)"
    r"|(?P<own>['’]s\b)"
    r"|(?P<elided>(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu)['’](?=[aeiouyhàâéèêëîïôûœ]|$))"
    r"|(?P<word>[^\W\d_](?:[^\W\d_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|['’](?!s\b)(?=[^\W\d_]))*)"
    r"|(?P<end>[.!?。！？…;；\n\r]+)"
    r"|(?P<list>、)"
    r"|(?P<comma>[,，:：()（）–—\[\]|]+)"
    r"|(?P<and>[&+＆])",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\u31f0-\u31ff]+")


@dataclass(frozen=True)
class Token:
    """One word, sign, number, emoji or mark of punctuation."""

    kind: str  # "word", "sign", "number", "own" ('s), "end", "comma", "list", "and", "emoji"
    key: str  # what it is looked up by
    start: int
    end: int
    text: str

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


def tokens(text: str, offset: int = 0) -> list[Token]:
    """The words of a text in order; places are counted from `offset`."""
    found = list(_emoji(text, offset))
    taken = {place for token in found for place in range(token.start, token.end)}
    for match in _TOKEN.finditer(text):
        if match.start() + offset not in taken and match.lastgroup:
            start, end = match.start() + offset, match.end() + offset
            kind = "word" if match.lastgroup == "elided" else match.lastgroup
            found.append(Token(kind, key(match.group()), start, end, match.group()))
    found.sort(key=lambda token: token.start)
    return found


def key(word: str) -> str:
    """A word as the vocabulary has it: lower case, simplified signs, ss for ß, straight apostrophes."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKC", word).lower().replace("ß", "ss").replace("’", "'")
    return plain.translate(_simplified())


def plain(word: str) -> str:
    """A key as it is typed without accents: nino for niño, foret for forêt."""
    letters = unicodedata.normalize("NFD", word.replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def phrase_key(phrase: str) -> tuple[str, ...]:
    """The keys of a vocabulary phrase."""
    # Nearly all of them are plain words or rows of signs, which need no pattern.
    if phrase.isascii():
        words = phrase.split(" ")
        if all(map(str.isalpha, words)):
            return tuple(phrase.lower().split(" "))
    elif _SIGNS.fullmatch(phrase):
        signs = key(phrase)
        if len(signs) == len(phrase):
            return tuple(signs)
    elif phrase.isalpha() and not _SIGNS.search(phrase):
        return (key(phrase),)
    return tuple(key(match.group()) for match in _TOKEN.finditer(phrase))


def _emoji(text: str, offset: int) -> Iterator[Token]:
    if text.isascii():
        return
    for found in emoji.emoji_list(text):
        symbol = found["emoji"]
        if not symbol.isascii():
            yield Token("emoji", symbol, found["match_start"] + offset, found["match_end"] + offset, symbol)


@cache
def _simplified() -> dict[int, str]:
    signs = data("traditional")
    return {
        ord(traditional): simplified
        for traditional, simplified in zip(
            signs["traditional"].replace("\n", ""), signs["simplified"].replace("\n", ""), strict=True
        )
    }
