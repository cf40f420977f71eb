"""Sites to back up: one made once and copied, one in PostgreSQL made anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker, Settings

from sora_site.operating.backup import sqlite
from tests.site.operating.installation import Here, Installation, postgres_database


@pytest.fixture(scope="session")
def sqlite_original(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    site = Installation(tmp_path_factory.mktemp("original") / "data")
    _fill(site)
    return site


@pytest.fixture
def sqlite_site(
    sqlite_original: Installation,
    tmp_path: Path,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[Here]:
    """A small site whose rows are in SQLite, and which the settings and the connection of this process point to."""
    if connection.vendor != "sqlite":
        pytest.skip("these tests run on SQLite")
    shutil.copytree(sqlite_original.data, tmp_path / "site", symlinks=True)
    site = Here(tmp_path / "site")
    settings.DATA_DIR = site.data
    settings.MEDIA_DIR = site.data / "media"
    settings.BACKUP_DIR = site.data / "backups"
    rows = site.data / "site.sqlite3"
    with django_db_blocker.unblock():
        connection.close()
        with monkeypatch.context() as while_there:
            while_there.setattr(sqlite, "path", lambda: rows)
            while_there.setitem(connection.settings_dict, "NAME", str(rows))
            yield site
            connection.close()


@pytest.fixture
def postgres_site(tmp_path: Path) -> Iterator[Installation]:
    """A small site whose rows are in PostgreSQL."""
    with postgres_database() as url:
        site = Installation(tmp_path / "site", url)
        _fill(site)
        yield site


def _fill(site: Installation) -> None:
    site.python("tests.site.operating.populate")
    (site.data / "credentials").mkdir()
    (site.data / "credentials" / "signing.key").write_text("a key")
