"""The sessions of a person that are open: listed, one ended, all others ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from importlib import import_module

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.db import transaction
from django.utils import timezone

from sora_site.people.http import PersonRequest
from sora_site.people.models import User
from sora_site.people.sessions import clients


@dataclass(frozen=True)
class SessionView:
    """One place somebody is signed in."""

    id: int
    client: str  # "Firefox · Linux"; "" where it is not known
    network: str  # "203.0.113.…"; "" where it is not known
    begun_at: datetime
    seen_at: datetime
    is_this: bool


def sessions_of(request: PersonRequest) -> list[SessionView]:
    """This one first, then the last used. Two queries for each session: what has ended is forgotten on the way."""
    rows = UserSession.objects.purge_and_list(request.user)
    views = [_view(row, row.session_key == request.session.session_key) for row in rows]
    return sorted(views, key=lambda view: (view.is_this, view.seen_at), reverse=True)


def _view(row: UserSession, is_this: bool) -> SessionView:
    network = clients.network_words(str(row.ip))
    return SessionView(row.pk, row.user_agent, network, row.created_at, row.last_seen_at, is_this)


def end(person: User, session_id: int) -> bool:
    """Ends one session of a person's. Returns whether there was one."""
    row = UserSession.objects.filter(user=person, pk=session_id).first()
    if row is None:
        return False
    row.end()
    return True


def forget_ended() -> None:
    """Removes the sessions that ran out: each still says who had signed in, and how. A chore of the light lane."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()


@transaction.atomic
def end_others(request: PersonRequest) -> None:
    """Ends every session but this one, also those no list knows of: their proof no longer fits the person."""
    person = request.user
    person.sessions_ended_at = timezone.now()
    person.save(update_fields=["sessions_ended_at"])
    UserSession.objects.filter(user=person).delete()
    # This one goes on under a new key, with the new proof.
    update_session_auth_hash(request, person)
    UserSession.objects.create_from_request(request)
