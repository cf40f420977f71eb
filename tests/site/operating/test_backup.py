"""Backup, wreck, restore: the site comes back byte for byte, on both databases, and never from half a backup."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import stat
import subprocess
import tarfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import psycopg
import pytest

from sora_site.launch import upgrading
from sora_site.operating.backup import files
from sora_site.operating.backup.postgres_staging import STAGING
from tests.site.operating.installation import Installation, files_below


def backups(site: Installation) -> list[Path]:
    return sorted(place for place in (site.data / "backups").iterdir() if not place.name.startswith("."))


def comes_back(site: Installation) -> None:
    rows, films = site.rows(), files_below(site.data / "media")
    assert len(films) == 9
    keys = {name: (site.data / name).read_bytes() for name in ("secrets.json", "credentials/signing.key")}
    said = site.manage("backup")
    assert "read again" in said
    site.wreck()
    said = site.manage("restore", site.data / "backups")
    assert "The site is as it was" in said
    assert site.rows() == rows
    assert files_below(site.data / "media") == films
    for name, kept in keys.items():
        assert (site.data / name).read_bytes() == kept
        assert stat.S_IMODE((site.data / name).stat().st_mode) == 0o600


def test_a_wrecked_site_comes_back_from_sqlite(sqlite_site: Installation) -> None:
    comes_back(sqlite_site)


def changes_and_comes_back(site: Installation) -> None:
    before = site.rows()
    site.manage("backup")
    site.add_person()
    shutil.rmtree(next((site.data / "media" / "clips").iterdir()))
    changed = site.rows()
    assert changed != before
    refused = site.manage("restore", site.data / "backups", fails=True)
    assert "There is a site already (3 accounts)" in refused
    assert site.rows() == changed
    said = site.manage("restore", site.data / "backups", "--replace")
    assert site.rows() == before
    assert len(files_below(site.data / "media")) == 9
    (aside,) = site.data.glob("before-restore-*")
    assert len(files_below(aside / "media")) == 7
    assert str(aside) in said


def test_what_is_there_is_only_replaced_when_asked_and_then_stands_aside(sqlite_site: Installation) -> None:
    changes_and_comes_back(sqlite_site)
    (aside,) = sqlite_site.data.glob("before-restore-*")
    assert len(Installation(aside).rows()["people_user"]) == 3


@pytest.mark.services
def test_a_wrecked_site_comes_back_from_postgresql_too(postgres_site: Installation) -> None:
    comes_back(postgres_site)
    for place in (postgres_site.data / "backups", *postgres_site.data.glob("before-restore-*")):
        shutil.rmtree(place)
    # A new row takes a new number: the sequences came back as well.
    changes_and_comes_back(postgres_site)
    with psycopg.connect(postgres_site.database_url) as rows:
        found = rows.execute("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'before_restore_%'").fetchall()
        assert len(found) == 1
        assert rows.execute(f"SELECT count(*) FROM {found[0][0]}.people_user").fetchone() == (3,)  # noqa: S608


@pytest.mark.services
def test_of_a_restore_that_fails_no_rows_stay_in_postgresql(postgres_site: Installation) -> None:
    rows = postgres_site.rows()
    postgres_site.manage("backup", "--without-media")
    (backup,) = backups(postgres_site)
    database = json.loads((backup / "backup.json").read_text())["database"]
    database["tables"]["people_user"] += 1
    _sign(backup, database=database)
    said = postgres_site.manage("restore", backup, "--replace", fails=True)
    assert "people_user has 2 rows instead of 3" in said
    with psycopg.connect(postgres_site.database_url) as asked:
        found = asked.execute("SELECT nspname FROM pg_namespace WHERE nspname = %s", (STAGING,)).fetchall()
    assert found == []
    assert postgres_site.rows() == rows


def test_keys_stand_apart_and_only_their_owner_reads_them(sqlite_site: Installation) -> None:
    sqlite_site.manage("backup")
    (backup,) = backups(sqlite_site)
    assert stat.S_IMODE((backup / "keys.tar").stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.stat().st_mode) == 0o700
    secret = json.loads((sqlite_site.data / "secrets.json").read_text())["SECRET_KEY"].encode()
    holding = [name for name, data in files_below(backup).items() if secret in data]
    assert holding == ["keys.tar"]


def test_a_copy_that_leaves_the_house_holds_no_key(sqlite_site: Installation) -> None:
    sqlite_site.manage("backup", "--without-keys")
    (backup,) = backups(sqlite_site)
    assert not (backup / "keys.tar").exists()
    kept = (sqlite_site.data / "secrets.json").read_bytes()
    said = sqlite_site.manage("restore", backup, "--replace")
    assert "holds no keys" in said
    assert (sqlite_site.data / "secrets.json").read_bytes() == kept


def test_the_second_backup_only_copies_what_is_new(sqlite_site: Installation) -> None:
    sqlite_site.manage("backup")
    time.sleep(1.1)  # a backup is named by its second
    new = sqlite_site.data / "media" / "other" / "new.bin"
    new.parent.mkdir()
    new.write_bytes(b"new")
    assert "10 files" in (said := sqlite_site.manage("backup"))
    assert "1 of them new" in said
    first, second = backups(sqlite_site)
    links = {name: (second / "media" / name).stat().st_nlink for name in files_below(second / "media")}
    assert {name for name, count in links.items() if count == 1} == {"other/new.bin"}
    shutil.rmtree(first)
    assert "as it was kept" in sqlite_site.manage("backup", "--check")


def test_only_the_newest_are_kept(sqlite_site: Installation) -> None:
    for _time in range(3):
        sqlite_site.manage("backup", "--keep", 2)
        time.sleep(1.1)
    assert len(backups(sqlite_site)) == 2
    assert sqlite_site.manage("backup", "--keep", 0, fails=True)


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "a film": lambda backup: _flip(next((backup / "media" / "clips").glob("*/film.mp4"))),
    "the rows": lambda backup: _flip(backup / "database" / "site.sqlite3"),
    "the keys": lambda backup: _flip(backup / "keys.tar"),
    "the list": lambda backup: _flip(backup / "media.jsonl"),
    "a missing film": lambda backup: next((backup / "media" / "clips").glob("*/film.mp4")).unlink(),
    "what it says of itself": lambda backup: (backup / "backup.json").write_text("{}"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_backup_is_refused_before_anything_is_touched(sqlite_site: Installation, damage: str) -> None:
    sqlite_site.manage("backup")
    (backup,) = backups(sqlite_site)
    DAMAGES[damage](backup)
    rows, films = sqlite_site.rows(), files_below(sqlite_site.data / "media")
    said = sqlite_site.manage("restore", backup, "--replace", fails=True)
    assert "CommandError" in said
    assert "Traceback" not in said
    assert sqlite_site.rows() == rows
    assert files_below(sqlite_site.data / "media") == films
    assert not list(sqlite_site.data.glob("before-restore-*"))
    assert sqlite_site.manage("backup", "--check", fails=True)


def _lead_out(backup: Path) -> None:
    """Lists a file beside the backups as a film: copied to the same place beside the media, it is the site's key."""
    planted = backup.parent / "secrets.json"
    planted.write_text("a key somebody knows")
    name = "../../secrets.json"
    status = planted.stat()
    line = {"path": name, "size": status.st_size, "sha256": files.digest(planted), "mtime_ns": status.st_mtime_ns}
    with (backup / "media.jsonl").open("a") as listed:
        listed.write(json.dumps(line) + "\n")
    _sign(backup, media=files.digest(backup / "media.jsonl"))


def _link_keys(backup: Path) -> None:
    """A link among the keys: what is unpacked after it would go where it points."""
    with tarfile.open(backup / "keys.tar", "a") as archive:
        link = tarfile.TarInfo("tls")
        link.type, link.linkname = tarfile.SYMTYPE, "credentials"
        archive.addfile(link)
    _sign(backup, keys=asdict(files.kept(backup / "keys.tar", "keys.tar")))


def _garble(backup: Path) -> None:
    (backup / "media.jsonl").write_text('{"path": 5}\n')
    _sign(backup, media=files.digest(backup / "media.jsonl"))


def _sign(backup: Path, **values: object) -> None:
    """Whoever made the backup says of it what they like."""
    about = json.loads((backup / "backup.json").read_text())
    (backup / "backup.json").write_text(json.dumps(about | values))


@pytest.mark.parametrize("trick", [_lead_out, _link_keys, _garble])
def test_a_backup_from_strangers_writes_nowhere_but_its_own_places(
    sqlite_site: Installation, trick: Callable[[Path], None]
) -> None:
    sqlite_site.manage("backup")
    (backup,) = backups(sqlite_site)
    trick(backup)
    before = files_below(sqlite_site.data)
    said = sqlite_site.manage("restore", backup, "--replace", fails=True)
    assert "CommandError" in said
    assert "Traceback" not in said
    after = files_below(sqlite_site.data)
    assert {name for name, data in after.items() if before.get(name) != data} <= {
        "up.lock",
        "site.sqlite3-shm",
        "site.sqlite3-wal",
    }


def test_films_of_later_than_the_rows_are_not_in_it_and_lost_ones_are_told(sqlite_site: Installation) -> None:
    late = sqlite_site.data / "media" / "clips" / "bcdfghjkmnpqrstvwxz234"
    late.mkdir()
    (late / "film.mp4").write_bytes(b"finished a moment later")
    gone = next(place for place in sorted((sqlite_site.data / "media" / "clips").iterdir()) if place != late)
    shutil.rmtree(gone)
    said = sqlite_site.manage("backup")
    (told,) = [line for line in said.splitlines() if "Deleted meanwhile, so not in it" in line]
    assert f"clips/{gone.name}" in told
    (backup,) = backups(sqlite_site)
    assert not (backup / "media" / "clips" / late.name).exists()
    assert "as it was kept" in sqlite_site.manage("backup", "--check")


def killed_when(site: Installation, command: list[str], is_there: Callable[[], bool]) -> None:
    """Runs a command and kills it outright at a moment that can be seen from outside."""
    process = subprocess.Popen(command, env=site.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and not is_there():
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, "it ended before it could be killed"


def large_file(site: Installation) -> None:
    """So that copying takes a while; without a byte on the disk."""
    with (site.data / "media" / "large.bin").open("wb") as file:
        file.truncate(400_000_000)


def test_a_backup_killed_in_the_middle_is_no_backup(sqlite_site: Installation) -> None:
    large_file(sqlite_site)
    shelf = sqlite_site.data / "backups"
    killed_when(
        sqlite_site, sqlite_site.command("backup"), lambda: bool(list(shelf.glob(".unfinished-*/media/large.bin")))
    )
    assert backups(sqlite_site) == []
    assert "There is no backup" in sqlite_site.manage("restore", shelf, "--replace", fails=True)
    (sqlite_site.data / "media" / "large.bin").unlink()
    sqlite_site.manage("backup")
    assert len(backups(sqlite_site)) == 1
    assert not list(shelf.glob(".unfinished-*"))


def test_a_restore_killed_in_the_middle_changed_nothing(sqlite_site: Installation) -> None:
    large_file(sqlite_site)
    sqlite_site.manage("backup")
    (backup,) = backups(sqlite_site)
    (sqlite_site.data / "media" / "large.bin").unlink()
    rows, films = sqlite_site.rows(), files_below(sqlite_site.data / "media")
    staging = sqlite_site.data / "restoring" / "media" / "large.bin"
    killed_when(sqlite_site, sqlite_site.command("restore", backup, "--replace"), staging.exists)
    assert sqlite_site.rows() == rows
    assert files_below(sqlite_site.data / "media") == films
    sqlite_site.manage("restore", backup, "--replace")
    assert (sqlite_site.data / "media" / "large.bin").stat().st_size == 400_000_000
    assert not (sqlite_site.data / "restoring").exists()


class Died(BaseException):
    """Stands for a process that is gone."""


@pytest.mark.parametrize("renames", range(4))
def test_a_restore_that_dies_between_two_renames_is_finished_later(
    sqlite_site: Installation, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    rows, films = sqlite_site.rows(), files_below(sqlite_site.data / "media")
    sqlite_site.manage("backup")
    sqlite_site.add_person()
    shutil.rmtree(sqlite_site.data / "media" / "clips")
    left = renames
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        nonlocal left
        if left == 0:
            raise Died
        left -= 1
        return real(self, target)

    with monkeypatch.context() as patched, pytest.raises(Died):
        patched.setattr(Path, "rename", rename)
        sqlite_site.manage("restore", sqlite_site.data / "backups", "--replace")
    (sqlite_site.data / "media").mkdir(exist_ok=True)  # as a start in between would
    said: list[str] = []
    upgrading.finish_restore(said.append)
    assert "finished now" in said[0]
    assert sqlite_site.rows() == rows
    assert files_below(sqlite_site.data / "media") == films
    upgrading.finish_restore(said.append)
    assert len(said) == 1


def test_nothing_is_restored_under_a_site_that_is_up(sqlite_site: Installation) -> None:
    sqlite_site.manage("backup")
    with (sqlite_site.data / "up.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "The site is up" in sqlite_site.manage("restore", sqlite_site.data / "backups", "--replace", fails=True)


def test_a_backup_of_another_database_says_which_it_needs(sqlite_site: Installation) -> None:
    sqlite_site.manage("backup")
    (backup,) = backups(sqlite_site)
    about = json.loads((backup / "backup.json").read_text())
    about["database"]["vendor"] = "postgresql"
    (backup / "backup.json").write_text(json.dumps(about))
    said = sqlite_site.manage("restore", backup, "--replace", fails=True)
    assert "a postgresql database and the site uses sqlite" in said


def test_a_backup_of_a_newer_site_is_refused(sqlite_site: Installation) -> None:
    sqlite_site.manage("backup")
    (backup,) = backups(sqlite_site)
    about = json.loads((backup / "backup.json").read_text())
    about["database"]["migrations"].append("creation.9999_tomorrow")
    (backup / "backup.json").write_text(json.dumps(about))
    assert "creation.9999_tomorrow is unknown here" in sqlite_site.manage("restore", backup, "--replace", fails=True)


def test_two_backups_at_once_do_not_mix(sqlite_site: Installation) -> None:
    shelf = sqlite_site.data / "backups"
    shelf.mkdir()
    with (shelf / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "Another backup is being written" in sqlite_site.manage("backup", fails=True)


def test_a_disk_of_its_own_is_named_once(sqlite_site: Installation, tmp_path: Path) -> None:
    sqlite_site.manage("backup", tmp_path / "disk")
    assert os.listdir(tmp_path / "disk")
    assert not (sqlite_site.data / "backups").exists()
