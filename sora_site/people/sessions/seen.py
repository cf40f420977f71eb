"""Notes now and then that a session is used, and keeps of its client only what its person is shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from allauth.usersessions.models import UserSession
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from sora_site.lib.everyone import is_for_everyone
from sora_site.people.models import User
from sora_site.people.sessions import clients

#: Seconds; a page in between costs nothing.
NOTED_EVERY = 3600
PLACE = "seen"


class Seen:
    """Two writes an hour of each session in use, in the request itself; no query otherwise."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable[..., Any], _args: object, _kwargs: object) -> None:
        """Only once it is known what answers: some answers are the same for everyone, and read no session."""
        if not is_for_everyone(view):
            note(request)


def note(request: HttpRequest) -> None:
    """Writes when this session was last used, once an hour; begins the line of one that had none."""
    session = request.session
    if not session.session_key or not request.user.is_authenticated:
        return
    now = int(time.time())
    if now - session.get(PLACE, 0) < NOTED_EVERY:
        return
    session[PLACE] = now
    if not UserSession.objects.filter(session_key=session.session_key).update(last_seen_at=timezone.now()):
        UserSession.objects.create_from_request(request)


def keep_little(sender: type[UserSession], instance: UserSession, **_kwargs: Any) -> None:
    """Before a line is written: of the address its network, of the browser its name."""
    instance.ip = clients.coarse(instance.ip)
    instance.user_agent = clients.words(instance.user_agent)


def begin(sender: type[User], request: HttpRequest, **_kwargs: Any) -> None:
    """A session that begins now needs no note for an hour."""
    request.session[PLACE] = int(time.time())
