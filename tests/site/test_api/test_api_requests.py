from __future__ import annotations

import base64
import io
import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from pytest_django import Settings

from creation.models import Generation, Upload
from licensing.guard.types import Reason, Verdict
from sora_site.people.models import Plan, User
from tests.site.test_api.conftest import Api, error

pytestmark = pytest.mark.django_db


def png() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (128, 128), "teal").save(file, "PNG")
    return file.getvalue()


def data_url(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


@pytest.mark.parametrize("seconds", ["4", "8", "12", "16", "20", 4, 8, 12, 16, 20, "7", 25])
def test_seconds_are_text_or_number_and_come_back_as_text(api: Api, seconds: str | int) -> None:
    response = api.post({"prompt": "Rain", "seconds": seconds})
    assert response.status_code == 200
    assert response.json()["seconds"] == str(seconds)
    assert Generation.objects.get().seconds == float(seconds)


@pytest.mark.parametrize("model", ["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-2025-12-08", "cutout"])
def test_every_known_model_is_made_here_and_keeps_its_name(api: Api, model: str) -> None:
    assert api.post({"prompt": "Rain", "model": model}).json()["model"] == model
    assert Generation.objects.get().engine == "cutout"


def test_every_field_is_there_nulls_included(api: Api) -> None:
    video = api.post({"prompt": "Rain"}).json()
    assert set(video) == {
        "id", "object", "model", "status", "progress", "created_at", "completed_at", "expires_at", "prompt", "size",
        "seconds", "remixed_from_video_id", "error",
    }  # fmt: skip
    assert isinstance(video["created_at"], int)
    assert video["id"].startswith("video_")


def test_the_same_seed_can_be_asked_for(api: Api) -> None:
    api.post({"prompt": "Rain", "seed": 7})
    assert Generation.objects.get().seed == 7


def test_a_form_without_a_file_will_do(api: Api) -> None:
    video = api.form(prompt="Rain", seconds="8", size="1280x720", model="sora-2").json()
    assert (video["seconds"], video["size"]) == ("8", "1280x720")


def test_a_form_may_bracket_its_objects_as_the_node_client_does(api: Api, alice: User) -> None:
    response = api.form(**{"prompt": "Rain", "input_reference[image_url]": data_url(png())})
    assert response.status_code == 200
    assert Generation.objects.get().picture == Upload.objects.get(owner=alice)


def test_a_file_is_known_by_its_bytes_not_its_name(api: Api) -> None:
    disguised = SimpleUploadedFile("upload", png(), "application/octet-stream")
    assert api.form(prompt="Rain", input_reference=disguised).status_code == 200
    not_one = SimpleUploadedFile("a.png", b"<html>", "image/png")
    response = api.form(prompt="Rain", input_reference=not_one)
    assert response.status_code == 400
    assert error(response)["param"] == "input_reference"


BAD: list[tuple[dict[str, Any], str, str]] = [
    ({}, "prompt", "missing_required_parameter"),
    ({"prompt": ""}, "prompt", "invalid_value"),
    ({"prompt": "   "}, "prompt", "invalid_value"),
    ({"prompt": "x" * 32_001}, "prompt", "invalid_value"),
    ({"prompt": 5}, "prompt", "invalid_type"),
    ({"prompt": "Rain", "model": "gpt-9"}, "model", "invalid_value"),
    ({"prompt": "Rain", "model": ["sora-2"]}, "model", "invalid_type"),
    ({"prompt": "Rain", "seconds": "long"}, "seconds", "invalid_value"),
    ({"prompt": "Rain", "seconds": "0"}, "seconds", "invalid_value"),
    ({"prompt": "Rain", "seconds": -4}, "seconds", "invalid_value"),
    ({"prompt": "Rain", "seconds": 4.5}, "seconds", "invalid_value"),
    ({"prompt": "Rain", "seconds": True}, "seconds", "invalid_value"),
    ({"prompt": "Rain", "seconds": "9" * 30}, "seconds", "invalid_value"),
    ({"prompt": "Rain", "seconds": 100_000}, "seconds", "invalid_value"),
    ({"prompt": "Rain", "size": "big"}, "size", "invalid_value"),
    ({"prompt": "Rain", "size": "721x1280"}, "size", "invalid_value"),
    ({"prompt": "Rain", "size": "720x1280x3"}, "size", "invalid_value"),
    ({"prompt": "Rain", "seed": "x"}, "seed", "invalid_value"),
    ({"prompt": "Rain", "quality": "hd"}, "quality", "unknown_parameter"),
    ({"prompt": "Rain", "input_reference": "https://example.org/a.png"}, "input_reference", "invalid_type"),
    ({"prompt": "Rain", "input_reference": [1]}, "input_reference", "invalid_type"),
    ({"prompt": "Rain", "input_reference": {"file_id": "file-1"}}, "input_reference", "invalid_value"),
    (
        {"prompt": "Rain", "input_reference": {"image_url": "http://127.0.0.1/a.png"}},
        "input_reference.image_url",
        "invalid_value",
    ),
    (
        {"prompt": "Rain", "input_reference": {"image_url": "data:image/png;base64,%%%"}},
        "input_reference.image_url",
        "invalid_value",
    ),
]


@pytest.mark.parametrize(("body", "param", "code"), BAD)
def test_what_cannot_be_made_is_refused_by_name(api: Api, body: dict[str, Any], param: str, code: str) -> None:
    response = api.post(body)
    assert response.status_code == 400
    told = error(response)
    assert (told["param"], told["code"], told["type"]) == (param, code, "invalid_request_error")
    assert not Generation.objects.exists()


def test_a_plans_limits_are_named(api: Api, alice: User) -> None:
    told = error(api.post({"prompt": "Rain", "seconds": 26}))
    assert told["param"] == "seconds"
    assert "25" in told["message"]


def test_a_refusal_gives_its_reason_and_what_would_pass(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    verdict = Verdict(reasons=(Reason("character", "A mouse is somebody's."),), proposal="A vole in the rain")
    monkeypatch.setattr("creation.beginning.verbs.check_prompt", lambda *_: verdict)
    response = api.post({"prompt": "A mouse in the rain"})
    assert response.status_code == 400
    told = error(response)
    assert (told["code"], told["param"]) == ("moderation_blocked", "prompt")
    assert "A mouse is somebody's." in told["message"]
    assert "A vole in the rain" in told["message"]
    assert not Generation.objects.exists()


def test_a_request_repeated_under_one_key_begins_one_film(api: Api) -> None:
    sent = {"data": json.dumps({"prompt": "Rain"}), "content_type": "application/json"}
    first, second, other = (
        api.request("POST", "/v1/videos", headers={"Idempotency-Key": key}, **sent).json()["id"]
        for key in ("one", "one", "two")
    )
    assert first == second
    assert first != other


@pytest.mark.parametrize("body", ["", "{", "[]", "null", "1", '"x"', '{"prompt": NaN}', "\xff", "[" * 100_000])
def test_what_is_no_object_is_told_so(api: Api, body: str) -> None:
    response = api.request("POST", "/v1/videos", data=body, content_type="application/json")
    assert response.status_code == 400
    error(response)


def test_a_body_of_another_kind_is_told_so(api: Api) -> None:
    response = api.request("POST", "/v1/videos", data="prompt: rain", content_type="application/yaml")
    assert response.status_code == 415
    assert error(response)["code"] == "unsupported_media_type"


def test_more_than_the_site_takes_is_refused_unread(api: Api, settings: Settings) -> None:
    settings.UPLOAD_MAX_BYTES = settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = api.post({"prompt": "x" * 3000})
    assert response.status_code == 413
    assert error(response)["code"] == "request_too_large"


def test_json_has_a_limit_of_its_own(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sora_site.api.parsers.MOST_JSON_BYTES", 1000)
    assert api.post({"prompt": "x" * 900}).status_code == 200
    assert api.post({"prompt": "x" * 1000}).status_code == 413


def test_the_fields_of_a_form_have_a_limit(api: Api, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = api.form(prompt="x" * 3000)
    assert response.status_code == 413
    error(response)


@pytest.mark.parametrize(
    "body",
    [
        r'{"\ud800": 1}',
        r'{"prompt": "Rain", "model": "\udfff"}',
        r'{"prompt": "Rain", "size": "\ud83d"}',
        r'{"prompt": "Rain", "input_reference": {"image_url": "data:\ud800;base64,"}}',
    ],
)
def test_halves_of_characters_are_told_without_them(api: Api, body: str) -> None:
    response = api.post(body)
    assert response.status_code == 400
    error(response)


def test_a_data_url_with_signs_beyond_base64_is_refused(api: Api) -> None:
    response = api.post({"prompt": "Rain", "input_reference": {"image_url": "data:image/png;base64,é"}})
    assert response.status_code == 400
    assert error(response)["param"] == "input_reference.image_url"


def test_no_video_has_an_id_with_a_nul(api: Api) -> None:
    """PostgreSQL does not even look for one."""
    assert api.get("/v1/videos/a%00b").status_code == 404
    response = api.get("/v1/videos", after="a\0b")
    assert (response.status_code, error(response)["param"]) == (400, "after")


def test_who_may_begin_no_film_has_no_picture_decoded(api: Api, alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    Plan.objects.update_or_create(is_default=True, defaults={"name": "Small", "films_at_once": 1})
    picture = {"prompt": "Rain", "input_reference": {"image_url": data_url(png())}}

    def looked_at(*_: object) -> None:
        raise AssertionError("The picture was looked at.")

    api.post({"prompt": "Rain"})
    monkeypatch.setattr("sora_site.lib.media.pictures.take", looked_at)
    response = api.post(picture)
    assert (response.status_code, error(response)["code"]) == (429, "insufficient_quota")
