from __future__ import annotations

from django.urls import reverse

from sora_site.people import actions
from sora_site.people.models import User
from tests.people.conftest import Enter


def test_a_session_ends_with_a_suspension_and_stays_ended(alice: User, enter: Enter) -> None:
    browser = enter(alice)
    page = reverse("people:settings")
    assert browser.get(page).status_code == 200
    actions.suspend(alice)
    assert browser.get(page).status_code == 302
    actions.reinstate(alice)
    assert browser.get(page).status_code == 302
    assert enter(alice).get(page).status_code == 200


def test_nobody_is_deleted_from_the_admin(operator: User, alice: User, enter: Enter) -> None:
    assert enter(operator).post(reverse("admin:people_user_delete", args=[alice.pk])).status_code == 403
