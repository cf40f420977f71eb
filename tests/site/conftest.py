"""The people of the role table, for it and for the pages in the browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker

from tests.site.roles.cast import Cast, gather


@pytest.fixture(scope="module")
def people(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Cast]:
    """Nobody here changes for good, so the same people stand before every row."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield gather()
        transaction.set_rollback(True)


@pytest.fixture
def cast(people: Cast, db: None) -> Cast:
    return people
