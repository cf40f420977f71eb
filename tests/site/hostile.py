"""What the hostile tests share: a small film's form, an API key, and a look at everything that may be left behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from creation.models import Clip, Generation, Upload
from sora_site.people import keys
from sora_site.people.models import User
from tests.creation.making.conftest import toy_engine

if TYPE_CHECKING:
    from django.test.client import _MonkeyPatchedWSGIResponse as Answer

__all__ = ["api", "fresh_counts", "toy_engine"]

PROMPT = "a dog runs over a meadow"


@pytest.fixture
def fresh_counts(db: None) -> None:
    """Nobody has asked too often yet: every test comes from the same address."""
    cache.clear()


@pytest.fixture
def api(alice: User) -> Client:
    """Alice, by an API key."""
    return Client(headers={"Authorization": f"Bearer {keys.create(alice, 'tests')[1]}"})


def form(prompt: str = PROMPT, **values: Any) -> dict[str, Any]:
    """The composer's form as a browser sends it, for the toy engine."""
    return {"prompt": prompt, "seconds": "5", "size": "160x288", "request_key": "one pressing", **values}


def ask(api: Client, **values: Any) -> Answer:
    """Asks the API for a film by JSON, a small one unless told otherwise."""
    body = {"prompt": PROMPT, "size": "160x288", **values}
    return api.post("/v1/videos", json.dumps(body), content_type="application/json")


def ask_with_file(api: Client, name: str, data: bytes) -> Answer:
    """Asks the API for a film that begins with a file."""
    fields = {"prompt": PROMPT, "size": "160x288", "input_reference": SimpleUploadedFile(name, data)}
    return api.post("/v1/videos", fields)


def error(answer: Answer) -> dict[str, Any]:
    """The inside of the API's error; fails when the answer is none, or says nothing."""
    inside: dict[str, Any] = answer.json()["error"]
    assert inside["message"]
    assert inside["code"]
    return inside


def files() -> list[Path]:
    """Every file under the folders of the site, the hidden ones too."""
    roots = (settings.MEDIA_DIR, settings.WORK_DIR)
    return sorted(path for root in roots for path in root.rglob("*") if path.is_file())


def folders() -> list[str]:
    """Names of the folders of unfinished and finished films, the hidden ones too."""
    parents = (settings.WORK_DIR, settings.MEDIA_DIR / "clips")
    return sorted(path.name for parent in parents if parent.is_dir() for path in parent.iterdir())


def nothing_is_left() -> bool:
    """Whether no film was begun, and no row and no file of it is there."""
    rows = Generation.objects.exists() or Upload.objects.exists() or Clip.objects.exists()
    return not rows and not files() and not folders()
