"""Every kind of subject the vocabulary knows, and its class."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from creation.storyboard.vocabulary import entries


@cache
def classes() -> Mapping[str, str]:
    """The class of each kind: "person", "animal", "bird", "sea", "vehicle", "being" or "thing"."""
    found: dict[str, str] = {}
    for entry in entries("subjects"):
        for kind in (entry.name, *entry.options("kind")):
            found.setdefault(kind, str(entry.about.get("class", "thing")))
    return found
