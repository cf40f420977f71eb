from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from feed.models import Post
from sora_site.cases.models import Case
from sora_site.people.models import User
from tests.feed.conftest import posted


def moderator(handle: str) -> User:
    person = User.objects.create_user(handle, password="a-long-password", birth_year=1990, is_staff=True)
    person.groups.add(Group.objects.get(name="Moderators"))
    return person


@pytest.fixture
def mona(db: None) -> User:
    """Moderates."""
    return moderator("mona")


@pytest.fixture
def max_(db: None) -> User:
    """Moderates too."""
    return moderator("max")


@pytest.fixture
def monas(mona: User) -> Client:
    return client_of(mona)


@pytest.fixture
def maxs(max_: User) -> Client:
    return client_of(max_)


def client_of(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def post(alice: User) -> Post:
    return posted(alice, "look at this")


def report(client: Client, post: Post, reason: str = "violence") -> str:
    """Two clicks on a film; returns the address of the reporter's page."""
    where = f"/report/post/{post.clip.public_id}/"
    assert client.get(where).status_code == 200
    response = client.post(where, {"reason": reason})
    assert response.status_code == 302
    return str(response["Location"])


def decide(client: Client, case: Case, outcome: str, *, seen: object = None, **values: object) -> int:
    """What a moderator presses; returns the status."""
    last = case.decisions.order_by("-pk").first() if seen is None else None
    data = {
        "outcome": outcome,
        "reason": "violence",
        "rule": "decent",
        "strike": 0,
        "words": "It shows cruelty.",
        "seen": seen if seen is not None else (last.pk if last else ""),
        **values,
    }
    return int(client.post(f"/admin/cases/case/{case.pk}/decision/", data).status_code)
