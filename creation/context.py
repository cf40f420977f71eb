"""What every page knows of the films its reader has under way."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import HttpRequest

from creation import tray as trays
from creation.tray import Tray
from sora_site.people.models import User

#: Pages that show these films themselves, by the name of what stands in their address.
_SHOWN_THERE = {"creation:film": "public_id", "creation:takes": "batch"}


def tray(request: HttpRequest) -> dict[str, Any]:
    """`tray` asks when, and only when, a template shows it; for whoever has nothing under way it asks nothing."""
    # Pages for errors are made without the middleware that knows who asks.
    user = getattr(request, "user", None)
    return {"tray": partial(_tray, request, user) if user is not None and user.is_authenticated else None}


def _tray(request: HttpRequest, person: User) -> Tray | None:
    found = trays.tray(person)
    match = request.resolver_match
    if found is None or match is None or match.view_name not in _SHOWN_THERE:
        return found
    name = _SHOWN_THERE[match.view_name]
    here = match.kwargs.get(name)
    others = [film for film in found.films if getattr(film, name) != here]
    return Tray(others) if others else None
