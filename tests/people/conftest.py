from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django import Settings

from sora_site.people.models import User

PASSWORD = "a long enough password"

Enter = Callable[[User], Client]


@pytest.fixture(autouse=True)
def _no_rate_is_used_up(db: None) -> None:
    """Sign-up and sign-in are counted by address, and every test comes from the same one."""
    cache.clear()


@pytest.fixture(autouse=True)
def _quick(settings: Settings) -> None:
    """Passwords are hashed fast, and pages need no collected static files."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}


@pytest.fixture
def alice(db: None) -> User:
    """A member, grown up. In these tests nobody follows anybody to begin with."""
    return User.objects.create_user("alice", password=PASSWORD, birth_year=1990, display_name="Alice")


@pytest.fixture
def bob(db: None) -> User:
    """Another member, with no name but his handle."""
    return User.objects.create_user("bob", password=PASSWORD, birth_year=1985)


@pytest.fixture
def charlie(db: None) -> User:
    """A third."""
    return User.objects.create_user("charlie", password=PASSWORD, birth_year=1970)


@pytest.fixture
def operator(db: None) -> User:
    """Runs the site."""
    return User.objects.create_superuser("olga", password=PASSWORD)


@pytest.fixture
def enter() -> Enter:
    """Signs a person in and returns their browser."""

    def _enter(person: User) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return _enter
