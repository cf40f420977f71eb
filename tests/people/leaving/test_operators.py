"""Somebody always runs the site; operators delete accounts after seeing what goes."""

from __future__ import annotations

from django.test import Client

from sora_site.people.actions import suspend
from sora_site.people.deletion import asking, work
from sora_site.people.models import Departure, User
from tests.people.conftest import PASSWORD
from tests.people.leaving.going import delete, everything_of


def test_the_last_operator_stays(operators: Client, operator: User) -> None:
    assert "the only one who runs this site" in delete(operators)
    operator.refresh_from_db()
    assert operator.leaving_at is None


def test_with_another_operator_one_may_go(operators: Client, operator: User) -> None:
    User.objects.create_superuser("second", password=PASSWORD)
    assert "Goodbye" in delete(operators)


def test_an_operator_who_became_the_last_meanwhile_stays_until_there_is_another(operator: User) -> None:
    second = User.objects.create_superuser("second", password=PASSWORD)
    asking.leave(operator, at_once=True)
    suspend(second)
    work.work_through()
    operator.refresh_from_db()
    assert (operator.deleted_at, operator.is_active) == (None, True)
    assert Departure.objects.get().last_error == "Nobody else runs the site."
    # Nothing of it has begun: it can still be taken back, or the site would have nobody left who may open a page.
    assert asking.come_back(operator)


def test_an_operator_deletes_accounts_after_seeing_what_goes(operators: Client, alice: User, bob: User) -> None:
    everything_of(alice, bob)
    form = {"action": "delete_accounts", "_selected_action": [alice.pk]}
    page = operators.post("/admin/people/user/", form).content.decode()
    assert "1 film, with its files" in page
    alice.refresh_from_db()
    assert alice.leaving_at is None
    operators.post("/admin/people/user/", {**form, "sure": "1", "at_once": "1"})
    work.work_through()
    alice.refresh_from_db()
    assert alice.deleted_at is not None
    assert Departure.objects.get().by_operator


def test_an_operator_does_not_delete_themselves_there(operators: Client, operator: User) -> None:
    User.objects.create_superuser("second", password=PASSWORD)
    operators.post("/admin/people/user/", {"action": "delete_accounts", "_selected_action": [operator.pk], "sure": "1"})
    operator.refresh_from_db()
    assert operator.leaving_at is None
