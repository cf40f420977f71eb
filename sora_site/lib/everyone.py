"""Answers that are the same whoever asks: caches between may keep one for all, and no session is read for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

V = TypeVar("V", bound=Callable[..., Any])


def for_everyone(view: V) -> V:
    """Marks a view that never looks at who asks. Middleware asks `is_for_everyone` before it reads the session."""
    view.is_for_everyone = True  # type: ignore[attr-defined]
    return view


def is_for_everyone(view: Callable[..., Any]) -> bool:
    """Whether `view`, under whatever decorators keep its attributes, is so marked."""
    return bool(getattr(view, "is_for_everyone", False))
