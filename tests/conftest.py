"""The named cast: one person for each role. No factories: tests say who does what."""

from __future__ import annotations

import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client
from pytest_django.fixtures import Settings

from sora_site.lib import ids, pace
from sora_site.people.models import Follow, User

#: Folders that make something costly once, as a running site or a film.
TOGETHER = {"browser", "creation/finish", "creation/renditions", "creation/verify", "lib/media", "lib/media/bucket"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the tests, what is made once for a file or a folder is made in one of them."""
    here = Path(__file__).parent
    for item in items:
        folder = item.path.parent.relative_to(here).as_posix()
        item.add_marker(pytest.mark.xdist_group(folder if folder in TOGETHER else f"{folder}/{item.path.stem}"))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    tmp_path_factory: pytest.TempPathFactory, django_db_modify_db_settings_parallel_suffix: None
) -> None:
    """SQLite's rows are in a file, as on a site. In memory, who meets another's write fails at once and never waits."""
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("rows") / "site.sqlite3")


@pytest.fixture(autouse=True)
def own_folders(settings: Settings, tmp_path: Path) -> None:
    """No test touches the site's own files."""
    settings.DATA_DIR = tmp_path
    settings.MEDIA_DIR = tmp_path / "media"
    settings.WORK_DIR = tmp_path / "work"
    settings.REUSE_DIR = tmp_path / "reuse"
    settings.SHEET_DIR = tmp_path / "sheet"
    settings.BACKUP_DIR = tmp_path / "backups"
    settings.EXPORT_DIR = tmp_path / "exports"
    settings.S3_BUCKET = ""


@pytest.fixture(autouse=True)
def quick(settings: Settings) -> None:
    """Passwords need no slow hash here, and static files no manifest."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture(autouse=True)
def own_counts(settings: Settings) -> None:
    """What one test counts is no other's: a cache is not rolled back as rows are."""
    settings.CACHES = {"default": {**settings.CACHES["default"], "KEY_PREFIX": ids.token()}}


@pytest.fixture
def one_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is counted by the minute or the hour is counted in one of them, however slow the machine."""
    now = time.time()
    monkeypatch.setattr(pace, "time", SimpleNamespace(time=lambda: now))


@pytest.fixture(autouse=True)
def open_and_silent(settings: Settings) -> None:
    """Anyone may sign up and no mail is sent, whoever runs the tests and wherever; tests that mean other say so."""
    settings.SIGNUP = "open"
    settings.MAIL_GOES_TO = ""
    settings.ACCOUNT_EMAIL_VERIFICATION = "none"


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
