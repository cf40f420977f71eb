"""A site of the test's own, as its operator has it: a data folder, a database, and commands."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from django.core.management import CommandError, call_command
from psycopg import sql

from creation.engines.cutout.art import pack
from sora_site.launch import bundles

ROOT = Path(__file__).resolve().parents[3]
POSTGRES = os.environ.get("TEST_POSTGRES_URL", "postgres://root@127.0.0.1:5432/test")


_POSTGRES_COLUMNS = """
    SELECT attname FROM pg_attribute WHERE attrelid = 'people_user'::regclass AND attnum > 0 AND NOT attisdropped
    ORDER BY attnum
"""


@dataclass
class Installation:
    """`data` is its DATA_DIR; without `database_url` its rows are in SQLite there."""

    data: Path
    database_url: str = ""

    @property
    def environment(self) -> dict[str, str]:
        own = {"DATABASE_URL", "REDIS_URL", "SITE_URL", "SECRET_KEY", "BACKUP_DIR", "DJANGO_SETTINGS_MODULE"}
        values = {name: value for name, value in os.environ.items() if name not in own}
        values |= {"DATA_DIR": str(self.data), "ART_DIR": str(self.data / "art"), "PYTHONUNBUFFERED": "1"}
        return values | ({"DATABASE_URL": self.database_url} if self.database_url else {})

    def command(self, *arguments: object) -> list[str]:
        return [sys.executable, str(ROOT / "manage.py"), *map(str, arguments)]

    def manage(self, *arguments: object, fails: bool = False) -> str:
        """Runs a command and returns everything it said."""
        done = subprocess.run(
            self.command(*arguments), env=self.environment, capture_output=True, text=True, check=False, timeout=300
        )
        assert bool(done.returncode) is fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def python(self, module: str, *arguments: object) -> str:
        """Runs a module of the tests inside this site."""
        values = {**self.environment, "DJANGO_SETTINGS_MODULE": "sora_site.settings"}
        command = [sys.executable, "-m", module, *map(str, arguments)]
        return subprocess.run(command, cwd=ROOT, env=values, check=True, capture_output=True, text=True).stdout

    def rows(self) -> dict[str, list[str]]:
        """table → its rows as text, in an order of their own."""
        return _postgres_rows(self.database_url) if self.database_url else _sqlite_rows(self.data / "site.sqlite3")

    def add_person(self) -> None:
        """Signs one more person up, past the site."""
        if self.database_url:
            with psycopg.connect(self.database_url) as rows:
                names = [str(name) for (name,) in rows.execute(_POSTGRES_COLUMNS)]
                first = dict(zip(names, rows.execute("SELECT * FROM people_user").fetchall()[0], strict=True))
                first.pop("id")  # it takes the next number
                values = first | {"username": "charlie"}
                ask = sql.SQL("INSERT INTO people_user ({}) VALUES ({})").format(
                    sql.SQL(", ").join(map(sql.Identifier, values)), sql.SQL(", ").join(sql.Placeholder() * len(values))
                )
                rows.execute(ask, list(values.values()))
            return
        with closing(sqlite3.connect(self.data / "site.sqlite3")) as source, source:
            source.row_factory = sqlite3.Row
            first = dict(source.execute("SELECT * FROM people_user").fetchone()) | {"id": 99, "username": "charlie"}
            marks = ", ".join("?" * len(first))
            source.execute(f"INSERT INTO people_user ({', '.join(first)}) VALUES ({marks})", list(first.values()))  # noqa: S608

    def wreck(self) -> None:
        """What a failing disk and a wrong command do."""
        if self.database_url:
            with psycopg.connect(self.database_url, autocommit=True) as rows:
                rows.execute("DROP SCHEMA public CASCADE")
                rows.execute("CREATE SCHEMA public")
        for place in self.data.iterdir():
            if place.name != "backups":
                shutil.rmtree(place) if place.is_dir() else place.unlink()


class Here(Installation):
    """Its commands run in this process, whose settings point to it: ten times as quick."""

    def manage(self, *arguments: object, fails: bool = False) -> str:
        said = StringIO()
        try:
            call_command(*map(str, arguments), stdout=said)
        except CommandError as problem:
            assert fails, problem
            return f"CommandError: {problem}"
        assert not fails, said.getvalue()
        return said.getvalue()


def files_below(folder: Path) -> dict[str, bytes]:
    """path → bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def pretend_fetched(data: Path) -> None:
    """A start looks in the network for what it lacks, the art pack and the bundler; these tests need neither."""
    for folder in (data / "art", data / "bundles"):
        folder.mkdir(parents=True, exist_ok=True)
    (data / "art" / pack.PICTURES).write_bytes(b"")
    (data / "art" / pack.STAMP).write_text(json.dumps({"version": pack.VERSION, "bytes": 0}))
    (data / "bundles" / bundles.STAMP).write_text(json.dumps({"sources": bundles.fingerprint()}))


def load(place: Path, script: Path) -> None:
    """Makes an SQLite database of a compressed script."""
    with closing(sqlite3.connect(place)) as made, gzip.open(script, "rt") as file:
        made.executescript(file.read())


def _sqlite_rows(place: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(place)) as source:
        names = [name for (name,) in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(map(repr, source.execute(f'SELECT * FROM "{name}"'))) for name in sorted(names)}  # noqa: S608


def _postgres_rows(url: str) -> dict[str, list[str]]:
    with psycopg.connect(url) as source:
        found = source.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        rows = {}
        for (name,) in sorted(found):
            ask = sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(name))
            rows[name] = sorted(str(row) for (row,) in source.execute(ask))
        last = source.execute("SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'")
        return rows | {"sequences": sorted(map(repr, last))}


@contextmanager
def postgres_database() -> Iterator[str]:
    """The address of an empty PostgreSQL database that goes with the block."""
    name = f"sora_test_{uuid.uuid4().hex[:12]}"
    try:
        server = psycopg.connect(POSTGRES, autocommit=True, connect_timeout=3)
    except psycopg.OperationalError as problem:
        pytest.skip(f"no PostgreSQL at {urlsplit(POSTGRES).hostname}: {problem}")
    with server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlunsplit(urlsplit(POSTGRES)._replace(path=f"/{name}"))
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
