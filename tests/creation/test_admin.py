"""Films in the admin: what staff may see and do."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from creation import actions
from creation.models import Generation
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.creation.making.conftest import ask, toy_engine

__all__ = ["toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine")]


def press(client: Client, action: str, film: Generation) -> None:
    client.post("/admin/creation/generation/", {"action": action, "_selected_action": [film.pk]})
    film.refresh_from_db()


def test_prompts_are_not_shown(alice: User, operators: Client) -> None:
    film = ask(alice, "a dog named Schnitzelbert runs")
    for page in ("/admin/creation/generation/", f"/admin/creation/generation/{film.pk}/change/"):
        answer = operators.get(page)
        assert answer.status_code == 200
        assert "Schnitzelbert" not in answer.content.decode()


def test_the_operator_cancels_and_starts_again(alice: User, operators: Client) -> None:
    film = ask(alice)
    Generation.objects.update(state=State.FAILED, attempts=3)
    press(operators, "start_again", film)
    assert (film.state, film.attempts) == (State.QUEUED, 0)
    press(operators, "cancel", film)
    assert film.state == State.CANCELED


def test_whoever_may_only_look_changes_nothing(alice: User, charlie: User, charlies: Client) -> None:
    film = ask(alice)
    charlie.is_staff = True
    charlie.save()
    charlie.user_permissions.add(Permission.objects.get(codename="view_generation"))
    assert charlies.get("/admin/creation/generation/").status_code == 200
    press(charlies, "cancel", film)
    assert film.state == State.QUEUED


def test_a_film_that_did_not_fail_is_not_started_again(alice: User) -> None:
    assert not actions.retry(ask(alice))
