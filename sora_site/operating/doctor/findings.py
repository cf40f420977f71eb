from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """A note may stay as it is; a problem keeps people from something, or will."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Finding:
    """What was looked at, how it is, and what to do about it ("" where nothing need be done)."""

    name: str
    level: Level
    words: str
    todo: str = ""


Findings = Iterator[Finding]
Check = Callable[[], Findings]


def ok(name: str, words: str) -> Finding:
    return Finding(name, Level.OK, words)


def note(name: str, words: str, todo: str = "") -> Finding:
    return Finding(name, Level.NOTE, words, todo)


def problem(name: str, words: str, todo: str) -> Finding:
    return Finding(name, Level.PROBLEM, words, todo)


def looked_at(name: str, check: Check) -> list[Finding]:
    """The findings of a check; one that breaks down in the middle says so itself."""
    found: list[Finding] = []
    try:
        found.extend(check())
    except Exception as trouble:  # noqa: BLE001 - whatever is broken is what a doctor is asked about
        words = f"{type(trouble).__name__}: {trouble}".strip().split("\n")[0]
        found.append(problem(name, words, "Correct what stands above first, then this."))
    return found
