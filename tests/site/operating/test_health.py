"""What a balancer hears of the site, and what a stranger does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from creation.models import Worker
from sora_site.lib.media import store
from sora_site.operating import health

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def looked_at_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No answer of another test."""
    monkeypatch.setattr(health, "_last", None)
    yield
    health._last = None


@pytest.fixture
def workers() -> None:
    for lane in ("renders", "light"):
        Worker.objects.create(name=f"host:{lane}", lane=lane, seen_at=timezone.now())


def stranger(client: Client, path: str, **headers: str) -> int:
    answer = client.get(path, REMOTE_ADDR="192.0.2.7", headers=headers)
    if answer.status_code == 200 and path == "/healthz":
        assert set(answer.json()) == {"status"}
    return answer.status_code


@pytest.mark.usefixtures("workers")
def test_a_site_that_has_everything_is_well(client: Client) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")
    checks = answer.json()["checks"]
    assert set(checks) == {"database", "cache", "migrations", "disk", "queue", "workers"}
    assert all(check["ok"] for check in checks.values())
    assert checks["workers"]["renders"] == 1
    assert "no-store" in answer["Cache-Control"]


def test_without_workers_pages_are_served_and_it_says_what_is_missing(client: Client) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()["status"]) == (200, "degraded")
    assert not answer.json()["checks"]["workers"]["ok"]


def test_without_a_database_it_is_down_but_the_process_lives(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_: object, **__: object) -> None:
        raise OperationalError("attempt to write a readonly database at /secret/place")

    monkeypatch.setattr(Worker.objects, "filter", down)
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()["status"]) == (503, "down")
    assert answer.json()["checks"]["database"] == {"ok": False, "error": "OperationalError"}
    assert client.get("/healthz/live").status_code == 200


def test_a_full_disk_is_down(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "has_no_room", lambda folder: True)
    assert client.get("/healthz").status_code == 503


def test_a_database_before_its_migrations_is_down(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_migrated", False)
    monkeypatch.setattr(health, "pending", lambda: ["creation.0099_tomorrow"])
    answer = client.get("/healthz")
    assert answer.status_code == 503
    assert answer.json()["checks"]["migrations"] == {"ok": False, "waiting": 1}


def test_asking_often_costs_no_query(client: Client, django_assert_num_queries: object) -> None:
    client.get("/healthz")
    with django_assert_num_queries(0):  # type: ignore[operator]
        client.get("/healthz")


def test_strangers_read_one_word(client: Client) -> None:
    assert stranger(client, "/healthz") == 200
    assert stranger(client, "/metrics") == 404


def test_whom_a_proxy_speaks_for_is_a_stranger(client: Client) -> None:
    for header in ("X-Forwarded-For", "X-Real-IP", "Forwarded", "Via"):
        answer = client.get("/healthz", headers={header: "198.51.100.4"})
        assert set(answer.json()) == {"status"}
        assert client.get("/metrics", headers={header: "198.51.100.4"}).status_code == 404


def test_the_token_opens_it_from_anywhere(client: Client, settings: Settings) -> None:
    settings.METRICS_TOKEN = "a-token-of-the-operators"
    assert stranger(client, "/metrics", Authorization="Bearer a-token-of-the-operators") == 200
    assert stranger(client, "/metrics", Authorization="Bearer another") == 404
    assert stranger(client, "/metrics") == 404


def test_without_a_token_set_no_token_opens_it(client: Client, settings: Settings) -> None:
    settings.METRICS_TOKEN = ""
    assert stranger(client, "/metrics", Authorization="Bearer ") == 404


def test_an_operators_network_may_be_named(client: Client, settings: Settings) -> None:
    settings.OPERATOR_ADDRESSES = ["192.0.2.0/24"]
    assert "checks" in client.get("/healthz", REMOTE_ADDR="192.0.2.7").json()


def test_the_disk_is_looked_at_before_the_folder_is_made(settings: Settings, tmp_path: Path) -> None:
    settings.DATA_DIR = tmp_path / "not" / "there" / "yet"
    assert health._disk().is_well
