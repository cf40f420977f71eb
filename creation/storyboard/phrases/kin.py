"""The family of beasts: the mother of a duckling is a duck."""

from __future__ import annotations

from functools import cache

from creation.storyboard.cast import Draft
from creation.storyboard.tokens import key
from creation.storyboard.vocabulary import Entry, data, entry, split

_BEASTS = ("animal", "bird", "sea")
_SMALL = {"age": "young", "size": "small"}


def of_beast(words: str, owner: Draft | None, language: str) -> tuple[Entry, dict[str, str]] | None:
    """What `words` (for a relative) means of this owner, with its looks; None for people and for other words."""
    side = _sides(language).get(key(words), "")
    if owner is None or not side or owner.entry.about.get("class") not in _BEASTS:
        return None
    return _grown(owner), dict(_SMALL) if side == "young" else {}


def _grown(owner: Draft) -> Entry:
    name = str(owner.entry.about.get("grown", owner.kind))
    return entry("subjects", name) if name in data("subjects") else owner.entry


@cache
def _sides(language: str) -> dict[str, str]:
    return {key(word): side for side, words in data("kin").items() for word in split(words.get(language, ""))}
