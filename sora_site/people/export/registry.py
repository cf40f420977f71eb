"""What goes into a person's export. Every floor registers how it writes what it keeps of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise

from sora_site.people.export.archive import Archive
from sora_site.people.models import User


@dataclass(frozen=True)
class Part:
    """One part of an export: some files, and the words that document them."""

    name: str
    order: int
    #: What is being written, for who waits.
    label: str | Promise
    write: Callable[[User, Archive], None]
    #: The files and what stands in them, for the README.
    about: str
    #: Bytes it will come to, roughly; None for lists.
    weigh: Callable[[User], int] | None = None
    #: Models whose rows it writes: "feed.Like".
    models: frozenset[str] = frozenset()


_parts: dict[str, Part] = {}
_left_out: dict[str, str] = {}


def register(part: Part) -> None:
    """Adds a part. Called when an app is ready; the last one called for a name counts."""
    _parts[part.name] = part


def leave_out(model: str, why: str) -> None:
    """Says of a model that names people why its rows are not written."""
    _left_out[model] = why


def parts() -> list[Part]:
    """All parts in their order."""
    return sorted(_parts.values(), key=lambda part: (part.order, part.name))


def covered() -> set[str]:
    """Models of which someone has said what becomes of them."""
    return set(_left_out).union(*(part.models for part in _parts.values()))
