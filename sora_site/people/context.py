"""What every page knows of the person who looks at it."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import HttpRequest

from sora_site.people.inbox import unread_count


def person(request: HttpRequest) -> dict[str, Any]:
    """No queries beyond the session's own user; `unread_count` asks when, and only when, a template shows it."""
    # Pages for errors are made without the middleware that knows who asks.
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"person": None, "is_shut_out": False, "unread_count": 0}
    # Nobody suspended is signed in, but on the pages that stay theirs.
    return {"person": user, "is_shut_out": not user.is_active, "unread_count": partial(unread_count, user)}
