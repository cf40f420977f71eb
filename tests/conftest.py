"""The named cast: one person for each role. No factories: tests say who does what."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from sora_site.people.models import Follow, User


@pytest.fixture(autouse=True)
def own_folders(settings: Settings, tmp_path: Path) -> None:
    """No test touches the site's own files."""
    settings.DATA_DIR = tmp_path
    settings.MEDIA_DIR = tmp_path / "media"
    settings.WORK_DIR = tmp_path / "work"
    settings.REUSE_DIR = tmp_path / "reuse"
    settings.SHEET_DIR = tmp_path / "sheet"


@pytest.fixture(autouse=True)
def quick(settings: Settings) -> None:
    """Passwords need no slow hash here, and static files no manifest."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


def _person(handle: str, **details: object) -> User:
    return User.objects.create_user(handle, password="a-long-password", birth_year=1990, **details)  # type: ignore[arg-type]


@pytest.fixture
def alice(db: None) -> User:
    """Makes films."""
    return _person("alice", display_name="Alice")


@pytest.fixture
def bob(alice: User) -> User:
    """Follows Alice."""
    bob = _person("bob", display_name="Bob")
    Follow.objects.create(follower=bob, followed=alice)
    return bob


@pytest.fixture
def charlie(db: None) -> User:
    """Is nobody to anyone."""
    return _person("charlie")


@pytest.fixture
def operator(db: None) -> User:
    """Runs the site."""
    return _person("operator", is_staff=True, is_superuser=True)


def _signed_in(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def alices(alice: User) -> Client:
    return _signed_in(alice)


@pytest.fixture
def bobs(bob: User) -> Client:
    return _signed_in(bob)


@pytest.fixture
def charlies(charlie: User) -> Client:
    return _signed_in(charlie)


@pytest.fixture
def operators(operator: User) -> Client:
    return _signed_in(operator)
