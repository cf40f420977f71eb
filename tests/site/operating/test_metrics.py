"""The figures Prometheus reads: right, whichever process counted, and about nobody."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from asgiref.sync import async_to_sync
from django.core.handlers.asgi import ASGIHandler
from django.test import Client
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from creation.models import Generation, Worker
from sora_site.lib.logs.access import Access, Entry
from sora_site.lib.work import State
from sora_site.operating.metrics import requests
from sora_site.people.models import User
from tests.feed.conftest import film, posted

ROOT = Path(__file__).resolve().parents[3]


def figures(client: Client) -> dict[tuple[str, str], float]:
    """(name, labels as text) → value."""
    answer = client.get("/metrics")
    assert answer.status_code == 200
    return {
        (sample.name, ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(answer.content.decode())
        for sample in family.samples
    }


@pytest.mark.django_db
def test_films_that_wait_are_made_and_ended_are_counted(client: Client, alice: User) -> None:
    now = timezone.now()
    made = film(alice).generation
    Generation.objects.filter(pk=made.pk).update(
        started_at=now - timedelta(seconds=25), finished_at=now - timedelta(seconds=5), seconds=10
    )
    old = film(alice).generation
    Generation.objects.filter(pk=old.pk).update(state=State.FAILED, finished_at=now - timedelta(hours=5))
    waiting = film(alice).generation
    Generation.objects.filter(pk=waiting.pk).update(state=State.QUEUED, created_at=now - timedelta(minutes=1))
    Worker.objects.create(name="here", lane="renders", seen_at=now)
    read = figures(client)
    assert read["sora_queue_films", ""] == 1
    assert read["sora_queue_oldest_seconds", ""] >= 60
    assert read["sora_films_ended", "engine=cutout,outcome=completed,within=1h"] == 1
    assert read["sora_films_ended", "engine=cutout,outcome=failed,within=24h"] == 1
    assert ("sora_films_ended", "engine=cutout,outcome=failed,within=1h") not in read
    assert read["sora_film_seconds_per_second", "engine=cutout"] == pytest.approx(2)
    assert read["sora_workers", "lane=renders"] == 1
    assert read["sora_workers", "lane=light"] == 0
    assert read["sora_disk_free_bytes", ""] > 0


@pytest.mark.django_db(transaction=True)
def test_requests_are_counted_by_pattern_and_nobody_is_named(client: Client, alice: User) -> None:
    post = posted(alice, words="a very private sentence")
    entries: list[Entry] = []
    for path in ("/@alice/", f"/v/{post.clip.public_id}/", "/no/such/@alice/page"):
        asked(path, entries)
    for entry in entries:
        requests.count(entry)
    assert [entry.route for entry in entries] == ["feed:profile", "feed:watch", ""]
    text = client.get("/metrics").content.decode()
    assert 'route="feed:profile"' in text
    assert 'route="none",status="404"' in text
    for word in ("alice", "private sentence", post.clip.public_id):
        assert word not in text


def asked(path: str, entries: list[Entry]) -> None:
    """A page asked for through the access log."""
    async_to_sync(talk)(Access(ASGIHandler(), [entries.append], keeps_ids=False), path)  # type: ignore[arg-type]


async def talk(application: Access, path: str) -> None:
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(b"host", b"testserver")],
        "client": ("127.0.0.1", 1),
        "server": ("testserver", 80),
        "scheme": "http",
        "http_version": "1.1",
        "asgi": {"version": "3.0"},
    }

    whole: list[dict[str, object]] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> dict[str, object]:
        while not whole:  # the visitor waits
            await asyncio.sleep(1)
        return whole.pop()

    async def send(message: dict[str, object]) -> None:
        """Nobody reads it."""

    await application(scope, receive, send)


_COUNTS = """
from sora_site.lib.logs.access import Entry
from sora_site.operating.metrics import requests
requests.count(Entry("x", "GET", route="feed:home", status=200, seconds=0.1))
"""
_READS = """
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from sora_site.operating.metrics import requests
registry = CollectorRegistry()
MultiProcessCollector(registry)
print(generate_latest(registry).decode())
"""


def test_one_process_answers_for_all(tmp_path: Path) -> None:
    environment = {**os.environ, "PROMETHEUS_MULTIPROC_DIR": str(tmp_path)}

    def python(script: str) -> str:
        command = [sys.executable, "-c", script]
        return subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout

    python(_COUNTS)
    python(_COUNTS)
    assert 'sora_requests_total{method="GET",route="feed:home",status="200"} 2.0' in python(_READS)


@pytest.mark.django_db
def test_open_sockets_are_counted() -> None:
    during: list[float] = []

    async def socket(scope: object, receive: object, send: object) -> None:
        during.append(requests.registry.get_sample_value("sora_sockets") or 0)

    async_to_sync(requests.Sockets(socket))({"type": "websocket"}, None, None)
    assert during == [1]
    assert requests.registry.get_sample_value("sora_sockets") == 0
