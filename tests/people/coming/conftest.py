from __future__ import annotations

import pytest
from pytest_django import Settings

from sora_site.people.models import Invite, User


@pytest.fixture(autouse=True)
def _by_invitation(settings: Settings) -> None:
    """The site as it comes out of the box."""
    settings.SIGNUP = "invite"
    settings.INVITES_EACH = 4
    settings.WAITING_LIST_A_DAY = 24


@pytest.fixture
def invite(alice: User) -> Invite:
    """One of Alice's."""
    return Invite.objects.create(giver=alice)
