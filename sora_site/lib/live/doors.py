"""Who sits behind a socket, and what they may watch. Asks the database: runs in a RowThread."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user
from django.http import HttpRequest, parse_cookie

from sora_site.lib.live import topics
from sora_site.lib.live.topics import Wanted


def session_key(scope: dict[str, Any]) -> str:
    """The session's key from the cookies a socket was opened with; "" without one."""
    for name, value in scope.get("headers", []):
        if name == b"cookie":
            return str(parse_cookie(value.decode("latin1")).get(settings.SESSION_COOKIE_NAME, ""))
    return ""


def person_of(session_key: str) -> int | None:
    """Who is signed in by that session now: a changed password, a sign-out or a suspension ends it. 0 to 2 queries."""
    if not session_key:
        return None
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(session_key)
    person = get_user(request)
    return person.pk if person.is_authenticated else None


def permitted(person: int | None, wanted: Wanted) -> Wanted:
    """Of what is wanted, what the person may watch. Topics nobody registered are left out."""
    granted: Wanted = {}
    for name, ids in wanted.items():
        if ids and (topic := topics.get(name)) is not None:
            allowed = set(topic.allowed(person, ids))
            granted[name] = [identity for identity in ids if identity in allowed]
    return granted


def still_permitted(session_key: str, wanted: Wanted) -> tuple[int | None, Wanted]:
    """Who it is and what they may watch, asked anew for a socket that has been open for a while."""
    person = person_of(session_key)
    return person, permitted(person, wanted)
