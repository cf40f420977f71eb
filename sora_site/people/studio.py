"""The rooms of a person's studio. Every floor registers its own; the pages show them all, in one order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise

from sora_site.people.models import User


@dataclass(frozen=True)
class Room:
    """One room, as the studio's rail and start page show it."""

    #: The name of its address; it takes no arguments.
    view_name: str
    label: str | Promise
    #: Of the site's set.
    icon: str
    #: Its place: lower comes first.
    order: int
    #: What the start page says of it, in one short line; at most two queries.
    said: Callable[[User], str] | None = None
    #: Further pages that belong to it.
    also: frozenset[str] = frozenset()
    #: Whether the start page, which has figures of its own for some, lists it.
    is_listed: bool = True

    def holds(self, view_name: str) -> bool:
        """Whether that page lies in this room."""
        return view_name == self.view_name or view_name in self.also


_rooms: dict[str, Room] = {}


def register(room: Room) -> None:
    """Adds a room. Called when an app is ready; the last one called for an address counts."""
    _rooms[room.view_name] = room


def rooms() -> list[Room]:
    """All rooms, in their order."""
    return sorted(_rooms.values(), key=lambda room: room.order)
