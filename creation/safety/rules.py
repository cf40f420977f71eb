"""The rules of `data/rules.toml`: words that decide, and words that ask the meaning model."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from licensing.guard.spelling import is_cjk, plain, words

DATA = Path(__file__).parent / "data" / "rules.toml"


@dataclass(frozen=True)
class Rule:
    """One kind of harm."""

    code: str
    certain: tuple[str, ...]
    hints: tuple[str, ...]
    harm: tuple[str, ...]
    fine: tuple[str, ...]


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """All rules, read once."""
    data = tomllib.loads(DATA.read_text())
    return tuple(
        Rule(code, *(tuple(entry[key]) for key in ("certain", "hints", "harm", "fine"))) for code, entry in data.items()
    )


def first_of(phrases: tuple[str, ...], text: str) -> str:
    """The first of `phrases` that stands in `text` as whole words (Chinese: anywhere); "" when none does."""
    run = f" {' '.join(words(text))} "
    closed = "".join(plain(text).split())
    for phrase in phrases:
        if is_cjk(phrase):
            if phrase in closed:
                return phrase
        elif f" {' '.join(words(phrase))} " in run:
            return phrase
    return ""
