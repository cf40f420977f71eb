"""An older site comes to this version with every row it had, or stays what it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.core.management import CommandError

from sora_site.launch import upgrading
from sora_site.operating import health
from sora_site.operating.backup import shelf
from tests.site.operating.installation import Here, Installation, load, pretend_fetched

#: Databases of earlier versions, named by their commit: schema and rows as `sqlite3 .dump` writes them.
EARLIER = sorted((Path(__file__).parents[1] / "upgrade").glob("*.sql.gz"))
#: What later versions change on purpose: table → columns. (Four takes of one sentence need four places.)
MEANT = {"people_plan": {"films_at_once"}}


def rows_by_column(place: Path) -> dict[str, list[dict[str, object]]]:
    with closing(sqlite3.connect(place)) as source:
        source.row_factory = sqlite3.Row
        names = [row["name"] for row in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: [dict(row) for row in source.execute(f'SELECT * FROM "{name}"')] for name in names}  # noqa: S608


@pytest.mark.parametrize("script", EARLIER, ids=lambda script: script.name)
def test_an_earlier_site_is_brought_here_with_every_row(tmp_path: Path, script: Path) -> None:
    site = Installation(tmp_path / "data")
    site.data.mkdir()
    load(site.data / "site.sqlite3", script)
    pretend_fetched(site.data)
    before = rows_by_column(site.data / "site.sqlite3")
    assert len(before["people_user"]) == 2
    said = site.manage("upgrade")
    assert "Backed up to" in said
    after = rows_by_column(site.data / "site.sqlite3")
    assert len(after["django_migrations"]) > len(before["django_migrations"])
    for table, rows in before.items():
        if table in {"cache", "sqlite_sequence"}:
            continue
        columns = (set(rows[0]) & set(after[table][0]) if rows else set()) - MEANT.get(table, set())
        found = [{name: row[name] for name in columns} for row in after[table]]
        for row in rows:
            assert {name: row[name] for name in columns} in found, table
    assert len(shelf.whole(site.data / "backups")) == 1
    said = site.manage("upgrade")
    assert "0 steps forward" in said


@pytest.fixture
def step_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "pending", lambda: ["creation.9999_tomorrow"])


@pytest.mark.usefixtures("step_waits")
def test_an_upgrade_that_fails_puts_the_rows_back_and_says_so(
    sqlite_site: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = sqlite_site.rows()

    def break_half_way(*_: object, **__: object) -> None:
        with closing(sqlite3.connect(sqlite_site.data / "site.sqlite3")) as source, source:
            source.execute("DROP TABLE people_notification")
            source.execute("UPDATE people_user SET display_name = 'lost'")
        raise ValueError("column is not there")

    monkeypatch.setattr(upgrading, "call_command", break_half_way)
    with pytest.raises(CommandError, match="column is not there It was put back as it was before"):
        upgrading.migrate(lambda words: None, backs_up=True)
    assert sqlite_site.rows() == rows


@pytest.mark.usefixtures("step_waits")
def test_a_start_of_a_new_version_backs_the_rows_up_unless_told_not_to(
    sqlite_site: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    monkeypatch.setattr(upgrading, "call_command", lambda name, **_: steps.append(name))
    upgrading.migrate(lambda words: None, backs_up=False)
    assert not (sqlite_site.data / "backups").exists()
    said: list[str] = []
    upgrading.migrate(said.append, backs_up=True)
    (backup,) = shelf.whole(sqlite_site.data / "backups" / "before-upgrade")
    assert str(backup) in said[-1]
    assert not (backup / "media").exists()
    assert steps == ["migrate", "migrate"]


@pytest.mark.usefixtures("step_waits")
def test_nothing_is_changed_where_no_backup_could_be_made(sqlite_site: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrading, "call_command", lambda *_, **__: pytest.fail("it went on"))
    (sqlite_site.data / "site.sqlite3").write_bytes(b"not a database at all, but long enough to be read as one" * 99)
    with pytest.raises(CommandError, match="Nothing was changed"):
        upgrading.migrate(lambda words: None, backs_up=True)


def test_a_start_without_anything_new_backs_nothing_up(sqlite_site: Here) -> None:
    upgrading.migrate(lambda words: pytest.fail(words), backs_up=True)
    assert not (sqlite_site.data / "backups").exists()
