"""What one window of the composer sends of its draft: which one it is, and all that stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from creation.beginning import LONGEST_PROMPT
from creation.cards import CardsError, posted

#: A name that a page made up: as `ids.token` would.
_NAME = re.compile(r"[a-z0-9]{8,16}\Z")
_WINDOW = re.compile(r"[a-z0-9]{0,32}\Z")
#: The chips, and what goes on from elsewhere: fields whose text is kept as it was sent.
CHOICES = ("seconds", "size", "style", "takes", "seed", "again", "after")
LONGEST_CHOICE = 64
#: What a database column of whole numbers holds.
_LARGEST = 2**31 - 1
_HALVES = re.compile("[\ud800-\udfff\0]")


@dataclass(frozen=True)
class Page:
    """One window: the draft it shows, the revision it saw, and how often it has written."""

    draft: str
    window: str
    revision: int = 0
    turn: int = 0


@dataclass(frozen=True)
class Content:
    """All that stands in a composer, but its pictures."""

    prompt: str = ""
    choices: dict[str, str] = field(default_factory=dict)
    storyboard: dict[str, Any] | None = None
    told: str = ""
    #: The cards cannot be kept as they are just now; the message says why. Those kept before stay.
    problem: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nobody would miss it: chips alone are no work."""
        return not self.prompt.strip() and self.storyboard is None and not self.problem


def page(fields: Mapping[str, str]) -> Page | None:
    """The window a form comes from; None for a form that names no draft."""
    name, window = fields.get("draft", ""), fields.get("window", "")
    if not _NAME.match(name) or not _WINDOW.match(window):
        return None
    return Page(name, window, _whole(fields.get("revision", "")), _whole(fields.get("turn", "")))


def content(fields: Mapping[str, str]) -> Content:
    """What a form holds, as far as it can be kept; nothing is refused that could be typed."""
    prompt = _clean(fields.get("prompt", ""))[:LONGEST_PROMPT]
    choices = {name: _clean(fields[name])[:LONGEST_CHOICE] for name in CHOICES if fields.get(name)}
    try:
        board = posted(fields)
    except CardsError as problem:
        return Content(prompt, choices, problem=str(problem))
    told = _clean(fields.get("board-prompt", ""))[:LONGEST_PROMPT] if board else ""
    return Content(prompt, choices, board.to_data() if board else None, told)


def _clean(text: str) -> str:
    return _HALVES.sub("", text.replace("\r\n", "\n"))


def _whole(text: str) -> int:
    return min(int(text), _LARGEST) if text.isascii() and text.isdigit() and len(text) < 12 else 0
