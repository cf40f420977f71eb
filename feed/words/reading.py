"""Finds what stands out in plain words. Asks nobody whether a handle or an address exists; cost is linear."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from feed.words.tags import fold, is_of_tag


class Kind(Enum):
    MENTION = "mention"
    TOPIC = "topic"
    LINK = "link"


@dataclass(frozen=True)
class Facet:
    """A part of the words, `start` to `end`. `value` is a handle in small letters, a folded topic, or an address."""

    kind: Kind
    start: int
    end: int
    value: str


# The full-width ones are what a Chinese or Japanese keyboard types.
_AT, _TOPIC = "@\uff20", "#\uff03"
_BEGINS = re.compile(r"https?://|[@#\uff20\uff03]", re.IGNORECASE)
_HANDLE = re.compile(r"[A-Za-z0-9_]{2,30}(?![A-Za-z0-9_])")
_ADDRESS = re.compile(r"""https?://[^\s<>"'\u201c\u201d\u2018\u2019\u300c-\u300f\u3001\u3002\uff0c]+""", re.IGNORECASE)
#: Signs that end a sentence rather than an address.
_AFTER = ".,;:!?)]}*_~\u2026\uff01\uff1a\uff1b\uff1f\uff09"


def read(words: str) -> list[Facet]:
    """What stands out, from left to right, never overlapping."""
    found: list[Facet] = []
    at = 0
    while (begin := _BEGINS.search(words, at)) is not None:
        facet = _facet_at(words, begin.start())
        if facet is not None:
            found.append(facet)
        at = facet.end if facet is not None else begin.end()
    return found


def mentions(words: str) -> list[str]:
    """The handles named, each once, in their order."""
    return _values(words, Kind.MENTION)


def topics(words: str) -> list[str]:
    """The topics named, folded, each once, in their order."""
    return _values(words, Kind.TOPIC)


def _values(words: str, kind: Kind) -> list[str]:
    return list(dict.fromkeys(facet.value for facet in read(words) if facet.kind is kind))


def _facet_at(words: str, start: int) -> Facet | None:
    sign = words[start]
    if sign in "hH":
        return _link(words, start)
    # Within a word or an address it is no sign of ours: somebody@example.org, C#, &#39;.
    before = words[start - 1] if start else " "
    if (is_of_tag(before) and not _ends_freely(before)) or before in f"{_AT}{_TOPIC}&/":
        return None
    return _mention(words, start) if sign in _AT else _topic(words, start)


def _ends_freely(before: str) -> bool:
    """Whether a word of this sign's script needs no space after it: 今天#猫 is a topic, as C#猫 is not."""
    return before >= "\u2e80"


def _mention(words: str, start: int) -> Facet | None:
    named = _HANDLE.match(words, start + 1)
    if named is None or words[named.end() : named.end() + 1] in set(_AT):
        return None
    return Facet(Kind.MENTION, start, named.end(), named[0].lower())


def _topic(words: str, start: int) -> Facet | None:
    end = start + 1
    while end < len(words) and is_of_tag(words[end]):
        end += 1
    name = fold(words[start + 1 : end])
    return Facet(Kind.TOPIC, start, end, name) if name else None


def _link(words: str, start: int) -> Facet | None:
    if start and is_of_tag(words[start - 1]) and not _ends_freely(words[start - 1]):
        return None
    address = _ADDRESS.match(words, start)
    if address is None:
        return None
    text = address[0]
    while text and text[-1] in _AFTER and not (text[-1] == ")" and text.count("(") >= text.count(")")):
        text = text[:-1]
    return Facet(Kind.LINK, start, start + len(text), text) if len(text.split("//")[1]) > 2 else None
