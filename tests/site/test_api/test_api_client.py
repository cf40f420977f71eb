"""The official Python client, unmodified, against the running site."""

from __future__ import annotations

import base64
import io

import openai
import pytest
from openai.types import Video
from PIL import Image

from creation.actions import cancel
from creation.models import Generation, Upload
from sora_site.lib.work import State
from sora_site.people.models import Plan, User
from tests.site.test_api.conftest import FILES, begun, complete

pytestmark = [
    pytest.mark.django_db(transaction=True),
    # The client says that OpenAI has given its videos up.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (720, 1280), "teal").save(file, "PNG")
    return file.getvalue()


def test_a_film_is_asked_for_waited_for_downloaded_and_deleted(sdk: openai.OpenAI, alice: User) -> None:
    video = sdk.videos.create(prompt="A cat in the rain", model="sora-2-pro", seconds="8", size="1280x720")
    assert (video.object, video.status, video.progress) == ("video", "queued", 0)
    assert (video.model, video.seconds, video.size) == ("sora-2-pro", "8", "1280x720")
    assert (video.completed_at, video.error, video.prompt) == (None, None, "A cat in the rain")
    row = Generation.objects.get(public_id=video.id)
    assert (row.maker, row.engine, row.width, row.height, row.seconds) == (alice, "cutout", 1280, 720, 8)

    Generation.objects.update(state=State.IN_PROGRESS, progress=42.9)
    seen = sdk.videos.retrieve(video.id)
    assert (seen.status, seen.progress) == ("in_progress", 42)

    complete(video.id)
    done = sdk.videos.retrieve(video.id)
    assert (done.status, done.progress) == ("completed", 100)
    assert isinstance(done.completed_at, int)

    assert sdk.videos.download_content(video.id).read() == FILES["film.mp4"]
    thumbnail = sdk.videos.download_content(video.id, variant="thumbnail")
    assert (thumbnail.response.headers["content-type"], thumbnail.read()) == ("image/webp", FILES["poster.webp"])
    sprites = sdk.videos.download_content(video.id, variant="spritesheet")
    assert (sprites.response.headers["content-type"], sprites.read()) == ("image/jpeg", FILES["sprites.jpg"])

    gone = sdk.videos.delete(video.id)
    assert (gone.id, gone.deleted, gone.object) == (video.id, True, "video.deleted")
    with pytest.raises(openai.NotFoundError):
        sdk.videos.retrieve(video.id)
    with pytest.raises(openai.NotFoundError):
        sdk.videos.download_content(video.id)


def test_what_is_left_out_is_as_with_openai(sdk: openai.OpenAI) -> None:
    video = sdk.videos.create(prompt="Rain")
    assert (video.model, video.seconds, video.size) == ("sora-2", "4", "720x1280")


def test_create_and_poll_returns_when_the_film_is_done(sdk: openai.OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    def finish_after_this_look(generation: Generation) -> float | None:
        if generation.state == State.COMPLETED:
            return None
        complete(generation.public_id)
        return 1.0

    monkeypatch.setattr("creation.queries.seconds_left", finish_after_this_look)
    assert sdk.videos.create_and_poll(prompt="Rain", poll_interval_ms=50).status == "completed"


def test_polling_ends_for_a_canceled_film_and_says_so(sdk: openai.OpenAI, alice: User) -> None:
    row = begun(alice)
    cancel(row)
    video = sdk.videos.poll(row.public_id)
    assert video.status == "failed"
    assert video.error is not None
    assert video.error.code == "canceled"


def test_a_failed_film_says_why(sdk: openai.OpenAI, alice: User) -> None:
    row = begun(alice, state=State.FAILED, error_code="disk_full", error_message="The disk is full.")
    video = sdk.videos.retrieve(row.public_id)
    assert video.status == "failed"
    assert video.error is not None
    assert (video.error.code, video.error.message) == ("disk_full", "The disk is full.")


def test_a_film_in_work_is_stopped_when_deleted(sdk: openai.OpenAI, alice: User) -> None:
    row = begun(alice, state=State.IN_PROGRESS, lease="x")
    assert sdk.videos.delete(row.public_id).deleted
    row.refresh_from_db()
    assert (row.state, row.lease) == (State.CANCELED, "")


@pytest.mark.parametrize("name", ["first.png", None])
def test_a_picture_is_sent_as_a_file(sdk: openai.OpenAI, alice: User, name: str | None) -> None:
    file = (name, picture(), "image/png") if name else io.BytesIO(picture())
    video = sdk.videos.create(prompt="It begins to rain", input_reference=file, size="720x1280")
    upload = Upload.objects.get(owner=alice)
    assert (upload.width, upload.height) == (720, 1280)
    assert Generation.objects.get(public_id=video.id).picture == upload


def test_a_picture_is_sent_inside_a_json_body(sdk: openai.OpenAI, alice: User) -> None:
    url = "data:image/png;base64," + base64.b64encode(picture()).decode()
    body = {"prompt": "Rain", "seconds": 8, "input_reference": {"image_url": url}}
    video = sdk.post("/videos", body=body, cast_to=Video)
    assert video.seconds == "8"
    assert Generation.objects.get(public_id=video.id).picture == Upload.objects.get(owner=alice)


def test_films_are_listed_page_by_page(sdk: openai.OpenAI, alice: User, charlie: User) -> None:
    ids = [begun(alice).public_id for _ in range(5)]
    begun(charlie)
    first = sdk.videos.list(limit=2)
    assert [video.id for video in first.data] == ids[:2:-1]
    assert (first.has_more, first.last_id) == (True, ids[3])
    assert [video.id for video in sdk.videos.list(limit=2)] == ids[::-1]
    assert [video.id for video in sdk.videos.list(limit=2, order="asc")] == ids


def test_models_are_listed(sdk: openai.OpenAI) -> None:
    assert {"sora-2", "sora-2-pro", "cutout"} <= {model.id for model in sdk.models.list()}
    assert sdk.models.retrieve("sora-2").object == "model"
    with pytest.raises(openai.NotFoundError) as caught:
        sdk.models.retrieve("gpt-9")
    assert caught.value.code == "model_not_found"


def test_a_wrong_key_is_an_authentication_error(sdk: openai.OpenAI) -> None:
    with pytest.raises(openai.AuthenticationError) as caught:
        sdk.with_options(api_key="sk-wrong").videos.create(prompt="Rain")
    assert caught.value.code == "invalid_api_key"
    assert caught.value.request_id is not None


def test_a_bad_value_is_a_bad_request_that_names_it(sdk: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        sdk.videos.create(prompt="Rain", size="1x1")  # type: ignore[arg-type]
    assert (caught.value.param, caught.value.type) == ("size", "invalid_request_error")


def test_a_full_plan_is_a_rate_limit_error_the_client_does_not_repeat(sdk: openai.OpenAI, alice: User) -> None:
    alice.plan = Plan.objects.create(name="Small", films_at_once=1)
    alice.save()
    begun(alice)
    with pytest.raises(openai.RateLimitError) as caught:
        sdk.with_options(max_retries=2).videos.create(prompt="Rain")
    assert caught.value.code == "insufficient_quota"
    assert caught.value.response.headers["x-should-retry"] == "false"
