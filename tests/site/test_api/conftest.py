from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import openai
import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from creation import media
from creation.models import Clip, Generation
from creation.storyboard.types import Shot, Storyboard
from licensing.guard.types import Verdict
from sora_site.lib.work import State
from sora_site.people import keys
from sora_site.people.models import User

if TYPE_CHECKING:
    from django.test.client import _MonkeyPatchedWSGIResponse as Answer

#: What stands in for the files of a film: the API hands on bytes and looks into none.
FILES = {"film.mp4": b"film" * 5000, "poster.webp": b"poster", "sprites.jpg": b"sprites"}
STORYBOARD = Storyboard(title="Rain", language="en", cast=(), shots=(Shot(seconds=8, setting="city"),))


@pytest.fixture(autouse=True)
def _quiet(settings: Settings, monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    """No worker is woken, and passwords hash fast."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    monkeypatch.setattr("creation.queue.wake.renders", lambda: None)


@pytest.fixture
def allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every prompt and picture passes: the guard has tests of its own."""
    monkeypatch.setattr("creation.beginning.verbs.check_prompt", lambda *_: Verdict())
    monkeypatch.setattr("creation.actions.check_picture", lambda *_: Verdict())


@pytest.fixture
def secret(alice: User) -> str:
    return keys.create(alice, "tests")[1]


class Api:
    """Alice's key, by Django's test client: for what the official client would not send."""

    def __init__(self, secret: str) -> None:
        self._client = Client(headers={"Authorization": f"Bearer {secret}"})

    def get(self, path: str, **query: str) -> Answer:
        return self._client.get(path, query)

    def post(self, body: object) -> Answer:
        return self._client.post("/v1/videos", body, content_type="application/json")

    def form(self, **fields: Any) -> Answer:
        return self._client.post("/v1/videos", fields)

    def request(self, method: str, path: str, **details: Any) -> Answer:
        return self._client.generic(method, path, **details)


@pytest.fixture
def api(secret: str, allowed: None) -> Api:
    return Api(secret)


@pytest.fixture
def sdk(live_server: LiveServer, secret: str, allowed: None) -> Iterator[openai.OpenAI]:
    """The official client, unmodified, on the wire."""
    with openai.OpenAI(api_key=secret, base_url=f"{live_server.url}/v1", max_retries=0) as client:
        yield client


def begun(maker: User, **values: Any) -> Generation:
    """A row as `begin` writes it."""
    row: dict[str, Any] = {"prompt": "rain", "engine": "cutout", "model": "sora-2", "seed": 1, "seconds": 8}
    row |= {"width": 720, "height": 1280, "storyboard": STORYBOARD.to_data()}
    return Generation.objects.create(maker=maker, **row | values)


def complete(public_id: str) -> Clip:
    """What the worker does at the end, with stand-in files."""
    generation = Generation.objects.get(public_id=public_id)
    Generation.objects.filter(pk=generation.pk).update(
        state=State.COMPLETED, progress=100, finished_at=timezone.now(), started_at=timezone.now()
    )
    clip = Clip.objects.create(
        generation=generation,
        maker=generation.maker,
        seconds=generation.seconds,
        width=generation.width,
        height=generation.height,
        fps=30,
        bytes=len(FILES["film.mp4"]),
        engine="Cut-out",
    )
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return clip


def error(response: Answer) -> dict[str, Any]:
    """The envelope's inside; fails when the answer is no envelope."""
    body = response.json()
    assert set(body) == {"error"}
    assert set(body["error"]) == {"message", "type", "param", "code"}
    assert body["error"]["message"]
    assert response.headers["x-request-id"].startswith("req_")
    inside: dict[str, Any] = body["error"]
    return inside
