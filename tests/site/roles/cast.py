"""Everyone who may ask for a page, one person a role, each with a browser of their own."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.models import Group
from django.http import HttpRequest
from django.test import Client
from django.utils import timezone

from sora_site.people import actions, keys, shut_out
from sora_site.people.models import Block, Follow, User

#: In the order of the table's columns.
ROLES = (
    "nobody",  # without an account
    "stranger",
    "follower",  # of the maker
    "blocked",  # by the maker
    "maker",  # of every film here
    "teen",
    "moderator",
    "rights_holder",
    "operator",
    "suspended",  # with a session from before
    "shut_out",  # suspended, who has signed in since
)


@dataclass(frozen=True)
class Cast:
    """The people and how they ask: by browser, or as a program with a key of theirs."""

    people: dict[str, User]
    clients: dict[str, Client]
    keys: dict[str, str]

    @property
    def maker(self) -> User:
        return self.people["maker"]

    @property
    def follower(self) -> User:
        return self.people["follower"]


def gather() -> Cast:
    """One person for each role but nobody."""
    year = timezone.now().year
    staff = {"moderator", "rights_holder", "operator"}
    people = {
        role: User.objects.create_user(
            role,
            password="a-long-password",
            birth_year=year - 15 if role == "teen" else 1990,
            is_staff=role in staff,
            is_superuser=role == "operator",
        )
        for role in ROLES[1:]
    }
    people["moderator"].groups.add(*Group.objects.filter(name="Moderators"))
    Follow.objects.create(follower=people["follower"], followed=people["maker"])
    Block.objects.create(blocker=people["maker"], blocked=people["blocked"])
    clients = {"nobody": Client(raise_request_exception=False)}
    secrets = {}
    for role, person in people.items():
        clients[role] = Client(raise_request_exception=False)
        clients[role].force_login(person)
        secrets[role] = keys.create(person, "table")[1]
    actions.suspend(people["suspended"])
    actions.suspend(people["shut_out"])
    clients["shut_out"] = _outside(people["shut_out"])
    return Cast(people, clients, secrets)


def _outside(person: User) -> Client:
    """A browser in which somebody suspended has just shown who they are."""
    client = Client(raise_request_exception=False)
    request = HttpRequest()
    request.session = client.session
    shut_out.let_in(request, person)
    request.session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = str(request.session.session_key)
    return client
