"""Files brought as a film's first picture that are broken, bombs, something else, or show what must not be shown."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from creation import media
from creation.models import Generation, Upload
from creation.safety import pictures
from sora_site.people.models import User
from tests.site import hostile_files
from tests.site.hostile import (
    PROMPT,
    api,
    ask,
    ask_with_file,
    error,
    files,
    form,
    fresh_counts,
    nothing_is_left,
    toy_engine,
)

__all__ = ["api", "fresh_counts", "toy_engine"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("toy_engine", "fresh_counts")]

hostile = cache(hostile_files.hostile)
KINDS = tuple(hostile())


def brought(name: str, data: bytes) -> dict[str, object]:
    return form(picture=SimpleUploadedFile(name, data))


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where copies of clips go while they are looked at."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.parametrize("kind", KINDS)
def test_the_composer_refuses_it_at_its_field_with_the_words_kept(
    alices: Client, kind: str, own_temporary_folder: Path
) -> None:
    answer = alices.post("/make/", brought(*hostile()[kind]))
    assert answer.status_code == 422
    assert answer.context["form"].errors.keys() == {"picture"}
    said = str(answer.context["form"].errors["picture"][0])
    assert len(said) > 15
    page = answer.content.decode()
    assert PROMPT in page
    assert str(own_temporary_folder) not in page
    assert "/etc/passwd" not in page
    assert nothing_is_left()
    assert list(own_temporary_folder.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_reason_is_shown_on_the_page(alices: Client, kind: str) -> None:
    answer = alices.post("/make/", brought(*hostile()[kind]))
    said = str(answer.context["form"].errors["picture"][0])
    assert said in answer.content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_the_api_refuses_it_by_name(api: Client, kind: str, own_temporary_folder: Path) -> None:
    answer = ask_with_file(api, *hostile()[kind])
    assert answer.status_code == 400
    told = error(answer)
    assert told["param"] == "input_reference"
    assert str(own_temporary_folder) not in told["message"]
    assert nothing_is_left()
    assert list(own_temporary_folder.iterdir()) == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "a text bomb"])
def test_the_api_refuses_it_inside_a_data_url(api: Client, kind: str) -> None:
    url = "data:image/png;base64," + base64.b64encode(hostile()[kind][1]).decode()
    answer = ask(api, input_reference={"image_url": url})
    assert answer.status_code == 400
    assert error(answer)["param"] == "input_reference"
    assert nothing_is_left()


def test_a_file_beyond_the_sites_limit_is_refused_unread(alices: Client, api: Client, settings: Settings) -> None:
    settings.UPLOAD_MAX_BYTES = 2_000_000
    large = hostile_files.png() + b"\0" * 2_000_000
    answer = alices.post("/make/", brought("a.png", large))
    assert answer.status_code == 422
    assert "2 MB" in str(answer.context["form"].errors["picture"])
    answer = ask_with_file(api, "a.png", large)
    assert answer.status_code == 400
    assert error(answer)["code"] == "too_big"
    assert ask_with_file(api, "a.png", large + b"\0" * 1_100_000).status_code == 413
    assert nothing_is_left()


def test_a_sound_picture_is_taken_and_encoded_anew(alices: Client, alice: User) -> None:
    data = hostile_files.png()
    assert alices.post("/make/", brought("../../evil.png", data)).status_code == 302
    upload = Upload.objects.get(owner=alice)
    assert Generation.objects.get().picture == upload
    assert files() == [media.upload_path(upload.key)]
    assert data not in media.upload_path(upload.key).read_bytes()


def test_the_first_picture_of_a_sound_clip_is_taken(api: Client, own_temporary_folder: Path) -> None:
    assert ask_with_file(api, "film.mp4", hostile_files.clip("libx264", "mp4")).status_code == 200
    assert Generation.objects.get().picture is not None
    assert list(own_temporary_folder.iterdir()) == []


@pytest.mark.parametrize("shown", ["face", "nudity"])
def test_a_person_or_nudity_is_refused_and_not_kept(
    alices: Client, api: Client, monkeypatch: pytest.MonkeyPatch, shown: str
) -> None:
    looked_at: list[bytes] = []

    def sees(path: Path) -> frozenset[str]:
        looked_at.append(path.read_bytes())
        return frozenset({shown})

    monkeypatch.setattr(pictures, "shown", sees)
    words = {"face": "shows a person", "nudity": "shows nudity"}[shown]
    answer = alices.post("/make/", brought("a.png", hostile_files.png()))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert words in page
    assert PROMPT in page
    answer = ask_with_file(api, "a.png", hostile_files.png())
    assert answer.status_code == 400
    assert words in error(answer)["message"]
    assert all(looked_at)
    assert nothing_is_left()


def test_a_detector_that_breaks_keeps_no_picture(api: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture nobody could look at must not stay to be found by its digest the next time."""

    def breaks(_path: Path) -> frozenset[str]:
        raise RuntimeError("the model is gone")

    monkeypatch.setattr(pictures, "shown", breaks)
    for _time in range(2):
        assert ask_with_file(api, "a.png", hostile_files.png()).status_code == 500
    assert nothing_is_left()


@pytest.mark.parametrize(
    "draw", [hostile_files.landscape, hostile_files.noise, hostile_files.gradient, hostile_files.blotches]
)
def test_the_real_detectors_see_nobody_where_nobody_is(
    tmp_path: Path, draw: Callable[[], npt.NDArray[np.uint8]]
) -> None:
    path = tmp_path / "picture.jpg"
    path.write_bytes(hostile_files.photograph(draw()))
    assert pictures.shown(path) == frozenset()


@pytest.mark.django_db(transaction=True)
def test_a_film_refused_for_its_words_keeps_no_picture(alices: Client, api: Client) -> None:
    """Nobody could find or delete it afterwards."""
    answer = alices.post("/make/", brought("a.png", hostile_files.png()) | {"prompt": "Mickey Mouse dances"})
    assert answer.status_code == 422
    assert nothing_is_left()
    sent = {"prompt": "Mickey Mouse dances", "size": "160x288"}
    picture = SimpleUploadedFile("a.png", hostile_files.png())
    assert api.post("/v1/videos", {**sent, "input_reference": picture}).status_code == 400
    assert nothing_is_left()


def test_a_picture_another_film_begins_with_stays(alices: Client) -> None:
    assert alices.post("/make/", brought("a.png", hostile_files.png())).status_code == 302
    again = brought("a.png", hostile_files.png()) | {"prompt": "Mickey Mouse dances", "request_key": "two"}
    assert alices.post("/make/", again).status_code == 422
    assert Upload.objects.count() == 1
    assert len(files()) == 1


@pytest.mark.django_db(transaction=True)
def test_deleting_the_last_film_with_a_picture_deletes_the_picture(alices: Client) -> None:
    for key in ("one", "two"):
        assert alices.post("/make/", brought("a.png", hostile_files.png()) | {"request_key": key}).status_code == 302
    first, second = Generation.objects.all()
    alices.post(f"/films/{first.public_id}/delete/")
    assert len(files()) == 1
    alices.post(f"/films/{second.public_id}/delete/")
    assert files() == []
    assert not Upload.objects.exists()
