"""Wider words for what is in the cast: a poodle is a dog, and an animal."""

from __future__ import annotations

from functools import cache

from creation.storyboard.vocabulary import Entry, data, split


def is_one(entry: Entry, wider: Entry) -> bool:
    """Whether the wider subject's word may be said of `entry` once it is known."""
    narrower, classes = _of(wider.name)
    return entry is not wider and (entry.name in narrower or entry.about.get("class") in classes)


@cache
def _of(wider: str) -> tuple[frozenset[str], frozenset[str]]:
    known = data("kinds_of").get(wider, {})
    return frozenset(split(known.get("of", ""))), frozenset(split(known.get("classes", "")))
