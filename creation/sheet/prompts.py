"""The public set of prompts the engine is judged by, as `settings.SHEET_PROMPTS` names it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings


@dataclass(frozen=True)
class Prompt:
    """One film of the set."""

    name: str  # of its files and its place on the page
    language: str
    prompt: str
    #: What someone who sees only the frames and the sounds should name.
    must: tuple[str, ...] = ()
    #: What the storyboard must hold: see the file.
    has: dict[str, Any] = field(default_factory=dict)


def prompts() -> tuple[Prompt, ...]:
    """Every prompt of the set; none when this installation came without the file."""
    return _loaded(settings.SHEET_PROMPTS)


@lru_cache(2)
def _loaded(path: Path) -> tuple[Prompt, ...]:
    if not path.exists():
        return ()
    films = tomllib.loads(path.read_text(encoding="utf-8"))["film"]
    return tuple(
        Prompt(film["name"], film["language"], film["prompt"], tuple(film["must"]), film["has"]) for film in films
    )
