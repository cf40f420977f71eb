"""The words films are read by: a TOML file for each kind of word, or a folder of such files where it has many.

Every entry has its words in the languages of `LANGUAGES`: "en = …, zh = …, de = …" and so on, separated by commas.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

#: Read by grammar; other languages by the names of emoji and the few words of foreign.toml.
LANGUAGES = ("en", "zh", "de", "es", "fr", "ja")
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, eq=False)
class Entry:
    """One line of a vocabulary file. Compared by identity."""

    role: str  # the file it stands in: "subjects", "actions" …
    name: str  # what the storyboard calls it
    about: Mapping[str, Any]  # everything else said of it

    def words(self, language: str) -> tuple[str, ...]:
        """Its words in a language, as they are written in the file."""
        return split(self.about.get(language, ""))

    def options(self, key: str) -> tuple[str, ...]:
        """A list of names, best first; empty when nothing is said."""
        return split(self.about.get(key, ""))


def split(text: str) -> tuple[str, ...]:
    """The parts of a comma-separated list."""
    return tuple(part for part in (piece.strip() for piece in text.split(",")) if part)


@cache
def data(name: str) -> Mapping[str, Any]:
    """A file as it is, or the files of a folder as one. Raises ValueError for a name that two of them give."""
    # Templates ask with a SafeString, which pathlib refuses.
    if not (folder := _FOLDER / f"./{name}").is_dir():
        return _file(_FOLDER / f"{name}.toml")
    whole: dict[str, Any] = {}
    for path in sorted(folder.glob("*.toml")):
        if twice := whole.keys() & (part := _file(path)).keys():
            raise ValueError(f"{path.name} names again: {', '.join(sorted(twice))}")
        whole |= part
    return whole


def _file(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def entries(role: str) -> tuple[Entry, ...]:
    """The entries of a file, in its order."""
    return tuple(Entry(role, name, about) for name, about in data(role).items())


@cache
def entry(role: str, name: str) -> Entry:
    """One entry. Raises KeyError."""
    return Entry(role, name, data(role)[name])


@cache
def function_words(language: str) -> frozenset[str]:
    """Words without a picture, lower case. Empty for a language that is not in the file."""
    return frozenset(data("function_words").get(language, "").lower().split())
