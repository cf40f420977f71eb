"""The doctor finds what is wrong and says what to do; it also comes to a site that cannot start."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from django.core import mail
from django.db import OperationalError, connection
from pytest_django import Settings

from sora_site import bootstrap
from sora_site.operating import films, health, lock
from sora_site.operating.backup import manifest
from sora_site.operating.doctor import door, machine, making, outside, rows, visit
from sora_site.operating.doctor.findings import Check, Finding, Level, looked_at, ok
from tests.site.operating.installation import ROOT, Here


def levels(findings: list[Finding]) -> list[str]:
    return [finding.level.value for finding in findings]


def worst(check: Check) -> Finding:
    """The finding that matters most."""
    order = [Level.PROBLEM, Level.NOTE, Level.OK]
    return min(check(), key=lambda finding: order.index(finding.level))


def test_this_machine_is_well() -> None:
    for check in (machine.libraries, machine.ffmpeg, machine.fonts, machine.clock):
        assert levels(list(check())) == ["ok"]


def test_a_full_disk_is_a_problem_and_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"total": 10**11, "free": 10**8})
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage)
    found = worst(lambda: machine.disk(tmp_path / "not" / "there"))
    assert found.level == Level.PROBLEM
    assert "Make room" in found.todo


def test_every_problem_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "LIBRARIES", ("libnothing.so.1",))
    monkeypatch.setattr(bootstrap, "has_gpu", lambda: True)
    monkeypatch.setattr(machine, "_driver", lambda: None)
    for check in (machine.libraries, machine.gpu):
        found = worst(check)
        assert found.level == Level.PROBLEM
        assert found.todo


@pytest.mark.parametrize(("torch", "level"), [(None, Level.NOTE), ("", Level.PROBLEM), ("NVIDIA H100", Level.OK)])
def test_a_gpu_is_only_as_good_as_what_pytorch_sees(
    monkeypatch: pytest.MonkeyPatch, torch: str | None, level: Level
) -> None:
    monkeypatch.setattr(bootstrap, "has_gpu", lambda: True)
    monkeypatch.setattr(machine, "_driver", lambda: "NVIDIA H100, 570.1, 81559 MiB")
    monkeypatch.setattr(machine, "_torch", lambda: torch)
    assert worst(machine.gpu).level == level


@pytest.mark.parametrize(
    ("site", "words"),
    [
        ({"SITE_URL": "http://films.example"}, "not encrypted"),
        ({"SITE_URL": "films.example"}, "Write it like"),
        ({"SITE_URL": "https://films.example", "ALLOWED_HOSTS": ["*"]}, "any name"),
        ({"SITE_URL": "https://films.example", "ALLOWED_HOSTS": ["localhost"]}, "lacks films.example"),
        ({"SITE_URL": "https://films.example", "ALLOWED_HOSTS": ["films.example"], "DEBUG": True}, "DEBUG is on"),
    ],
)
def test_an_address_that_cannot_be_reached_safely_is_a_problem(
    settings: Settings, site: dict[str, object], words: str
) -> None:
    for name, value in site.items():
        setattr(settings, name, value)
    problems = [finding for finding in outside.address() if finding.level == Level.PROBLEM]
    assert any(words in finding.words + finding.todo for finding in problems)


def test_keys_others_can_read_are_a_problem(settings: Settings, tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    (tmp_path / "secrets.json").write_text("{}")
    (tmp_path / "secrets.json").chmod(0o644)
    found = worst(outside.keys)
    assert found.todo == f"chmod 600 {tmp_path / 'secrets.json'}"
    (tmp_path / "secrets.json").chmod(0o600)
    assert worst(outside.keys).level == Level.OK


def test_mail_is_tried_without_sending_and_sent_when_asked(settings: Settings) -> None:
    settings.EMAIL_HOST = ""
    assert worst(outside.mail).level == Level.NOTE
    settings.EMAIL_HOST = "mail.example"
    assert worst(outside.mail).level == Level.OK
    assert mail.outbox == []
    assert worst(lambda: outside.mail("me@example.org")).level == Level.OK
    assert mail.outbox[0].to == ["me@example.org"]


def test_a_mail_server_that_is_not_there_is_a_problem(settings: Settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    assert worst(outside.mail).level == Level.PROBLEM


@pytest.mark.django_db
def test_lanes_are_only_missed_while_the_site_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    assert levels(list(making.workers())) == ["note", "note"]
    with lock.held():
        assert levels(list(making.workers())) == ["problem", "problem"]
        monkeypatch.setattr(films, "lanes", lambda: {"renders": 1, "light": 1})
        assert levels(list(making.workers())) == ["ok", "ok"]


@pytest.mark.django_db
def test_migrations_that_wait_name_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_sqlite", lambda: iter([ok("database", "")]))
    monkeypatch.setattr(rows, "_postgresql", lambda: iter([ok("database", "")]))
    assert worst(rows.database).level == Level.OK
    monkeypatch.setattr(health, "pending", lambda: ["creation.9999"])
    assert "manage.py upgrade" in worst(rows.database).todo


def test_a_damaged_database_is_found(sqlite_site: Here) -> None:
    assert worst(rows._sqlite).level == Level.OK
    place = sqlite_site.data / "site.sqlite3"
    data = bytearray(place.read_bytes())
    for page in range(10, len(data) // 4096):
        data[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    place.write_bytes(data)
    found = looked_at("database", rows._sqlite)
    assert found[0].level == Level.PROBLEM


def test_old_backups_are_a_problem_and_none_a_note(sqlite_site: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    assert worst(rows.backups).level == Level.NOTE
    sqlite_site.manage("backup")
    assert "same disk" in worst(rows.backups).words
    long_ago = (datetime.now(UTC) - timedelta(days=30)).isoformat()
    real = manifest.read

    def read(folder: Path) -> object:
        about = real(folder)
        return type("Old", (), {**vars(about), "created_at": long_ago})

    monkeypatch.setattr(manifest, "read", read)
    found = worst(rows.backups)
    assert found.level == Level.PROBLEM
    assert "30.0 days old" in found.words


class Proxy(BaseHTTPRequestHandler):
    seconds_off = 0.0
    status = 200

    def do_GET(self) -> None:
        self.send_response_only(self.status)
        when = datetime.now(UTC) + timedelta(seconds=self.seconds_off)
        self.send_header("Date", when.strftime("%a, %d %b %Y %H:%M:%S GMT"))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def proxy() -> object:
    server = HTTPServer(("127.0.0.1", 0), Proxy)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("off", "status", "expected"),
    [(0, 200, ["ok"]), (-90, 200, ["ok", "problem"]), (0, 503, ["problem"]), (0, 404, ["problem"])],
)
def test_from_outside_the_proxy_and_its_clock_are_looked_at(
    proxy: str, monkeypatch: pytest.MonkeyPatch, off: float, status: int, expected: list[str]
) -> None:
    monkeypatch.setattr(Proxy, "seconds_off", off)
    monkeypatch.setattr(Proxy, "status", status)
    assert levels(list(outside.from_outside(proxy))) == expected


def test_an_address_nobody_answers_at_is_a_problem() -> None:
    assert levels(list(outside.from_outside("http://127.0.0.1:9"))) == ["problem"]


def test_a_check_that_breaks_down_is_a_finding_and_the_others_go_on() -> None:
    def broken() -> None:
        raise ZeroDivisionError("no")

    (found,) = looked_at("thing", broken)  # type: ignore[arg-type]
    assert (found.level, found.words) == (Level.PROBLEM, "ZeroDivisionError: no")


@pytest.mark.django_db
def test_it_comes_although_the_database_is_down(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def down() -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(connection, "ensure_connection", down)
    assert door.main(["--json"]) == 1
    found = {finding["name"]: finding for finding in json.loads(capsys.readouterr().out)}
    assert found["database"]["level"] == "problem"
    assert "connection refused" in found["database"]["words"]
    assert "the database comes first" in found["cache, films, workers, queue"]["words"]
    assert found["fonts"]["level"] == "ok"


@pytest.mark.django_db
def test_it_says_nothing_is_wrong_with_its_answer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    well: Callable[..., object] = lambda **_: iter([ok("disk", "large")])  # noqa: E731
    monkeypatch.setattr(visit, "visit", well)
    assert door.main([]) == 0
    assert capsys.readouterr().out == "ok       disk        large\n\nAll is well.\n"


def test_it_comes_although_the_settings_cannot_be_read(tmp_path: Path) -> None:
    values = {**os.environ, "DATA_DIR": str(tmp_path), "RENDER_PROCESSES": "many"}
    command = [sys.executable, str(ROOT / "manage.py"), "doctor"]
    done = subprocess.run(command, env=values, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "RENDER_PROCESSES is 'many'; a whole number is needed." in done.stdout
    assert "ffmpeg" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
