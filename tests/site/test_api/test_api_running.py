"""The API as the running site answers it: under ASGI, behind its media door."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import cast

import httpx2
import openai
import pytest
from asgiref.sync import async_to_sync
from django.conf import settings as site
from django.core.asgi import get_asgi_application
from pytest_django import Settings
from starlette.types import ASGIApp

from creation.models import Generation
from sora_site.lib.media.asgi import MediaDoor
from sora_site.people.models import User
from tests.site.test_api.conftest import FILES, begun, complete

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


@pytest.fixture
def inside(secret: str, settings: Settings) -> httpx2.AsyncClient:
    """Sends requests into this process, with Alice's key."""
    behind = MediaDoor(cast(ASGIApp, get_asgi_application()), [settings.MEDIA_DIR])
    transport = httpx2.ASGITransport(app=behind)
    return httpx2.AsyncClient(transport=transport, headers={"Authorization": f"Bearer {secret}"})


@pytest.fixture
def sdk(secret: str, inside: httpx2.AsyncClient) -> openai.AsyncOpenAI:
    """The official client, unmodified."""
    return openai.AsyncOpenAI(api_key=secret, base_url="http://testserver/v1", http_client=inside, max_retries=0)


def test_a_film_can_be_fetched_whole_or_in_part(sdk: openai.AsyncOpenAI, alice: User) -> None:
    row = begun(alice)
    complete(row.public_id)

    @async_to_sync
    async def fetch(wanted: str | None) -> tuple[int, httpx2.Headers, bytes]:
        headers = {"Range": wanted} if wanted else {}
        content = await sdk.videos.download_content(row.public_id, extra_headers=headers)
        return content.response.status_code, content.response.headers, await content.aread()

    status, headers, film = fetch(None)
    assert (status, film) == (200, FILES["film.mp4"])
    assert headers["x-request-id"].startswith("req_")
    assert str(site.MEDIA_DIR) not in str(headers)
    status, _, part = fetch("bytes=2-9")
    assert (status, part) == (206, FILES["film.mp4"][2:10])


def test_an_error_comes_through_the_door_as_it_is(sdk: openai.AsyncOpenAI, alice: User) -> None:
    @async_to_sync
    async def fetch() -> None:
        await sdk.videos.download_content(begun_id)

    begun_id = begun(alice).public_id
    with pytest.raises(openai.NotFoundError) as caught:
        fetch()
    assert caught.value.code == "video_not_ready"


@pytest.mark.parametrize(("words", "status"), [("Rain", 200), ("x" * 3000, 413)])
def test_a_body_sent_in_chunks_is_read_within_the_same_limits(
    inside: httpx2.AsyncClient, allowed: None, settings: Settings, words: str, status: int
) -> None:
    settings.UPLOAD_MAX_BYTES = settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000

    async def body() -> AsyncIterator[bytes]:
        part = '--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\n'
        for piece in (part, words, "\r\n--x--\r\n"):
            yield piece.encode()

    @async_to_sync
    async def send() -> httpx2.Response:
        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        request = inside.build_request("POST", "http://testserver/v1/videos", content=body(), headers=headers)
        assert "content-length" not in request.headers
        return await inside.send(request)

    response = send()
    assert response.status_code == status
    assert Generation.objects.filter(prompt=words).exists() is (status == 200)
