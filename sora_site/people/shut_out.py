"""Somebody suspended signs in: the few pages that stay theirs are open to them, and nothing else is.

They come in as everyone does, with a second step where they have one, and for an hour. On their own pages they are who
they are; everywhere else they are somebody without an account.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.middleware.csrf import rotate_token
from django.utils.crypto import constant_time_compare

from sora_site.lib.work import State
from sora_site.people.models import User

#: Where the session keeps who it is, and until when.
PLACE = "shut_out"
#: Seconds for which the pages are open.
OPEN_FOR = 3600

#: Taking everything along, being deleted, and the way out. Asked for once more: who has no password.
_open = {
    *("people:export", "people:export_cancel", "people:export_file"),
    *("people:deletion", "people:deletion_undo", "people:language"),
    *("account_logout", "account_reauthenticate", "mfa_reauthenticate", "mfa_reauthenticate_webauthn"),
}
_home = ["people:export"]


def open_to(names: set[str], *, home: str) -> None:
    """Adds pages of a floor above, and says which one they come to first. Called when an app is ready."""
    _open.update(names)
    _home[0] = home


def home() -> str:
    """The name of the page they come to first."""
    return _home[0]


def is_open(view_name: str) -> bool:
    """Whether that page is open to them."""
    return view_name in _open


def is_shut_out(person: User) -> bool:
    """Whether this is somebody suspended who may still come to their own pages."""
    if person.is_active or person.suspended_at is None or person.deleted_at is not None:
        return False
    # Whose deletion has begun is past coming back.
    return not User.objects.filter(pk=person.pk, departure__state=State.IN_PROGRESS).exists()


def let_in(request: HttpRequest, person: User) -> None:
    """Opens their pages to this session. Called once they have shown who they are."""
    request.session.cycle_key()
    proof = person.get_session_auth_hash()
    request.session[PLACE] = {"person": person.pk, "proof": proof, "until": time.time() + OPEN_FOR}
    rotate_token(request)


def who(request: HttpRequest) -> User | None:
    """The person this session was opened to, as long as nothing has ended it."""
    kept = request.session.get(PLACE)
    if not isinstance(kept, dict) or kept["until"] < time.time():
        return None
    person = User.objects.filter(pk=kept["person"]).first()
    if person is None or not is_shut_out(person):
        return None
    return person if constant_time_compare(kept["proof"], person.get_session_auth_hash()) else None


class ShutOutGate:
    """Middleware, after the one that knows who asks: on their own pages they are known."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: Callable[..., Any], _args: tuple[Any, ...], _kwargs: dict[str, Any]
    ) -> None:
        match = request.resolver_match
        if match is None or not is_open(match.view_name) or request.user.is_authenticated:
            return
        person = who(request)
        if person is not None:
            request.user = person
