"""What the guard is asked and what it answers. It sees words, sets of attributes and pictures, never a clip."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Outcome(StrEnum):
    """From best to worst; the worst of several counts."""

    ALLOW = "allow"
    ASK = "ask"  # its owner must say yes first
    REFUSE = "refuse"


@dataclass(frozen=True)
class Passage:
    """Something that is about to be made or shown."""

    texts: tuple[str, ...]  # the prompt, titles, lines, comments
    #: One set for each member of the cast, as `kind:…`, `colour:…`, `wears:…`, read from the storyboard.
    attributes: tuple[frozenset[str], ...] = ()
    frames: tuple[Path, ...] = ()  # pictures
    territory: str = ""  # ISO 3166 alpha-2, "" unknown
    person: int | None = None  # id of who asks


@dataclass(frozen=True)
class Reason:
    """Why, in words for the person who asked."""

    code: str  # "public_figure", "character", "sexual", "minor", "violence", "hate", "self_harm", "face", "nudity" …
    words: str  # a whole sentence, translated
    found: str = ""  # the words of the passage it is about
    outcome: Outcome = Outcome.REFUSE


@dataclass(frozen=True)
class Verdict:
    """The answer, given before any rendering."""

    reasons: tuple[Reason, ...] = ()
    terms: tuple[int, ...] = ()  # ids of licence terms it is allowed under
    proposal: str = ""  # a text that would pass, or ""

    @property
    def outcome(self) -> Outcome:
        order = list(Outcome)
        return max((reason.outcome for reason in self.reasons), key=order.index, default=Outcome.ALLOW)

    @property
    def is_of_words(self) -> bool:
        """Whether it is words that stand in the way, and no picture."""
        return not any(reason.code in {"face", "nudity"} for reason in self.reasons)

    @property
    def is_allowed(self) -> bool:
        return self.outcome is Outcome.ALLOW
