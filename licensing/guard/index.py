"""The one index of names: famous characters, public figures, and the operator's own list."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from licensing.guard.spelling import is_cjk, plain, squeezed, words

DATA = Path(__file__).parent / "names"


@dataclass(frozen=True)
class Name:
    """Someone or something that may not be cast without a yes."""

    kind: str  # "character", "public_figure" or "operator"
    name: str  # as shown in a reason
    aliases: tuple[str, ...]
    #: Sets of attributes that mean it without its name: all of one set on one member of the cast.
    looks: tuple[frozenset[str], ...] = ()
    #: What could be typed instead.
    instead: str = ""


@dataclass(frozen=True)
class Found:
    """A name in a text, and the words it was found by."""

    name: Name
    words: str


class Index:
    """Finds names in texts and in sets of attributes. Built once from a list of names; finding is linear in the text.

    Latin aliases match whole words only, however they are spaced or joined ("spider man", "Spider-Man", "s p i d e r
    m a n"), so that a name inside an innocent word raises no alarm. Chinese and Japanese aliases match as they stand.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        self._joined: dict[str, Name] = {}
        self._standing: dict[str, Name] = {}
        self._looks: list[tuple[frozenset[str], Name]] = []
        for name in names:
            for alias in (name.name, *name.aliases):
                if is_cjk(alias):
                    self._standing[plain(alias).replace(" ", "")] = name
                elif joined := squeezed(alias):
                    self._joined[joined] = name
            self._looks += [(look, name) for look in name.looks]
        self._longest = max(map(len, self._joined), default=0)

    def in_text(self, text: str) -> list[Found]:
        """Every name in `text`, each once, in the order they appear."""
        found: dict[str, Found] = {}
        run = words(text)
        for start in range(len(run)):
            joined = ""
            for end in range(start, len(run)):
                joined += run[end]
                if len(joined) > self._longest:
                    break
                if (name := self._joined.get(joined)) is not None:
                    found.setdefault(name.name, Found(name, " ".join(run[start : end + 1])))
        if self._standing and is_cjk(text):
            closed = "".join(plain(text).split())
            for alias, name in self._standing.items():
                if alias in closed:
                    found.setdefault(name.name, Found(name, alias))
        return list(found.values())

    def in_attributes(self, attributes: frozenset[str]) -> list[Found]:
        """Every character one member of a cast with these attributes would be taken for."""
        return [Found(name, ", ".join(sorted(look))) for look, name in self._looks if look <= attributes]


def shipped_names() -> list[Name]:
    """The names that come with the site, as data."""
    return [name for path in sorted(DATA.glob("*.toml")) for name in _read(path)]


@lru_cache(maxsize=4)
def index_of(operators: tuple[Name, ...]) -> Index:
    """The index of the shipped names and the operator's. Kept while the operator's list stays the same."""
    return Index([*shipped_names(), *operators])


def _read(path: Path) -> list[Name]:
    data = tomllib.loads(path.read_text())
    return [
        Name(
            kind=data["kind"],
            name=entry["name"],
            aliases=tuple(entry.get("aliases", ())),
            looks=tuple(frozenset(look) for look in entry.get("looks", ())),
            instead=entry.get("instead", ""),
        )
        for entry in data["names"]
    ]
