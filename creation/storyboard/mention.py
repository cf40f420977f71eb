"""What one place of a prompt says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from creation.storyboard.lexicon import Sense
from creation.storyboard.vocabulary import Entry


@dataclass(frozen=True)
class Mention:
    """What one place of the prompt says."""

    role: str  # a role of the lexicon, or "unknown", "little", "quote", "comma", "end", "list", "own", "number"
    name: str
    start: int
    end: int
    words: str  # as written
    sense: Sense | None = None
    number: int = 0  # for role "number"
    language: str = ""
    nearest: str = ""  # for what was read although it is not quite in the vocabulary, or not read at all

    @property
    def entry(self) -> Entry:
        assert self.sense is not None, self.role  # noqa: S101
        return self.sense.entry

    @property
    def form(self) -> str:
        return self.sense.form if self.sense else "base"

    @property
    def is_capital(self) -> bool:
        return self.words[:1].isupper()

    def about(self, key: str) -> Any:
        return self.entry.about.get(key) if self.sense else None
