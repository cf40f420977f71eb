"""Files as a browser gets them: through the site's own ASGI application."""

from __future__ import annotations

import asyncio
import os
import tracemalloc
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.core.handlers.asgi import ASGIHandler
from django.test import Client
from pytest_django.fixtures import Settings

from sora_site.lib.media.asgi import MediaDoor

WORDS = bytes(range(256)) * 4


@dataclass
class Answer:
    status: int = 0
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""
    length: int = 0
    largest: int = 0  # bytes of one message

    def __getitem__(self, name: str) -> str:
        return dict(self.headers)[name]

    def __contains__(self, name: str) -> bool:
        return name in dict(self.headers)


def ask(app: Any, url: str, method: str = "GET", keep: bool = True, **headers: str) -> Answer:
    """Asks `app` as a server would. Underscores in `headers` are hyphens."""
    path, _, query = url.partition("?")
    answer = Answer()
    sent = False

    async def receive() -> dict[str, Any]:
        nonlocal sent
        if sent:
            await asyncio.sleep(600)
        sent = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            answer.status = message["status"]
            answer.headers = [(name.decode().lower(), value.decode()) for name, value in message["headers"]]
            return
        body = message.get("body", b"")
        answer.length += len(body)
        answer.largest = max(answer.largest, len(body))
        if keep:
            answer.body += body

    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(b"host", b"localhost")]
        + [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()],
        "server": ("localhost", 80),
        "client": ("127.0.0.1", 9999),
    }
    asyncio.run(app(scope, receive, send))
    return answer


@pytest.fixture
def site(settings: Settings, tmp_path: Path) -> MediaDoor:
    settings.ROOT_URLCONF = "tests.lib.media.urls"
    settings.MEDIA_DIR = tmp_path / "media"
    settings.MEDIA_DIR.mkdir()
    (settings.MEDIA_DIR / "film.mp4").write_bytes(WORDS)
    return MediaDoor(ASGIHandler(), [settings.MEDIA_DIR])


def test_the_whole_file_is_sent(site: MediaDoor) -> None:
    answer = ask(site, "/files/film.mp4")
    assert answer.status == 200
    assert answer.body == WORDS
    assert answer["content-length"] == "1024"
    assert answer["content-type"] == "video/mp4"
    assert answer["accept-ranges"] == "bytes"


@pytest.mark.parametrize(
    ("asked", "first", "end"),
    [("bytes=0-99", 0, 100), ("bytes=1000-", 1000, 1024), ("bytes=-24", 1000, 1024), ("bytes=500-99999", 500, 1024)],
)
def test_a_range_is_sent(site: MediaDoor, asked: str, first: int, end: int) -> None:
    answer = ask(site, "/files/film.mp4", range=asked)
    assert answer.status == 206
    assert answer.body == WORDS[first:end]
    assert answer["content-range"] == f"bytes {first}-{end - 1}/1024"
    assert answer["content-length"] == str(end - first)


def test_several_ranges_are_sent_in_parts(site: MediaDoor) -> None:
    answer = ask(site, "/files/film.mp4", range="bytes=0-9,100-109")
    assert answer.status == 206
    assert answer["content-type"].startswith("multipart/byteranges")
    assert WORDS[0:10] in answer.body
    assert WORDS[100:110] in answer.body


def test_a_range_beyond_the_end_is_refused(site: MediaDoor) -> None:
    answer = ask(site, "/files/film.mp4", range="bytes=5000-")
    assert answer.status == 416
    assert answer["content-range"] == "bytes */1024"


@pytest.mark.parametrize(
    "asked", ["lines=1-2", "bytes", "bytes=a-b", "bytes=--1", "", "bytes=" + "0-1," * 5000 + "0-1"]
)
def test_a_range_that_means_nothing_is_ignored(site: MediaDoor, asked: str) -> None:
    answer = ask(site, "/files/film.mp4", range=asked)
    assert (answer.status, answer.body) == (200, WORDS)


def test_a_range_of_an_older_version_is_not_mixed_with_this_one(site: MediaDoor) -> None:
    etag = ask(site, "/files/film.mp4")["etag"]
    assert ask(site, "/files/film.mp4", range="bytes=0-9", if_range=etag).status == 206
    assert ask(site, "/files/film.mp4", range="bytes=0-9", if_range='"older"').status == 200


def test_a_version_that_is_held_is_not_sent_again(site: MediaDoor) -> None:
    etag = ask(site, "/files/film.mp4")["etag"]
    answer = ask(site, "/files/film.mp4", if_none_match=f'"other", W/{etag}')
    assert (answer.status, answer.body, answer["etag"]) == (304, b"", etag)
    assert ask(site, "/files/film.mp4", if_none_match='"other"').status == 200


def test_a_changed_file_has_another_version(site: MediaDoor, settings: Settings) -> None:
    before = ask(site, "/files/film.mp4")["etag"]
    (settings.MEDIA_DIR / "film.mp4").write_bytes(WORDS[::-1])
    os.utime(settings.MEDIA_DIR / "film.mp4", (1, 1))
    assert ask(site, "/files/film.mp4")["etag"] != before


def test_head_is_answered_without_the_file(site: MediaDoor) -> None:
    whole = ask(site, "/files/film.mp4", "HEAD")
    part = ask(site, "/files/film.mp4", "HEAD", range="bytes=0-9")
    assert (whole.status, whole.body, whole["content-length"]) == (200, b"", "1024")
    assert (part.status, part.body, part["content-length"]) == (206, b"", "10")


@pytest.mark.parametrize("asked", [None, "bytes=1000-"])
def test_a_large_film_takes_no_memory(site: MediaDoor, settings: Settings, asked: str | None) -> None:
    size = 200 * 2**20
    with (settings.MEDIA_DIR / "large.mp4").open("wb") as file:
        file.truncate(size)
    ask(site, "/files/film.mp4")  # what is loaded once does not count
    tracemalloc.start()
    try:
        answer = ask(site, "/files/large.mp4", keep=False, **({"range": asked} if asked else {}))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert answer.length == size - (1000 if asked else 0)
    assert answer.largest <= 2**20
    assert peak < 8 * 2**20


def test_nothing_in_a_file_can_run_on_the_site(site: MediaDoor) -> None:
    answer = ask(site, "/files/film.mp4")
    assert answer["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer["content-security-policy"]
    assert "default-src 'none'" in answer["content-security-policy"]
    assert "allow-scripts" not in answer["content-security-policy"]
    assert answer["content-disposition"] == "inline"


def test_public_files_are_cached_for_a_while_and_private_ones_never(site: MediaDoor) -> None:
    public, private = ask(site, "/files/film.mp4"), ask(site, "/files/film.mp4?private")
    assert "public" in public["cache-control"] and "max-age" in public["cache-control"]
    assert private["cache-control"] == "private, no-store"
    assert (public["cross-origin-resource-policy"], private["cross-origin-resource-policy"]) == (
        "cross-origin",
        "same-origin",
    )


@pytest.mark.parametrize("name", ["a film.mp4", "鳄鱼.mp4", 'a"b\r\nX-Evil: 1.mp4'])
def test_a_download_has_its_name_and_no_other_header(site: MediaDoor, name: str) -> None:
    answer = ask(site, f"/files/film.mp4?as={quote(name)}")
    assert answer["content-disposition"].startswith("attachment; filename")
    assert "x-evil" not in answer


def test_a_file_elsewhere_is_never_sent(site: MediaDoor, tmp_path: Path, settings: Settings) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a secret")
    link = settings.MEDIA_DIR / "link.mp4"
    link.symlink_to(secret)
    for place in (secret, settings.MEDIA_DIR / ".." / "secret", link, tmp_path / "media2", Path("/etc/passwd")):
        if place.name == "media2":
            place.write_text("a secret")
        answer = ask(site, f"/files/x?place={quote(str(place))}")
        assert answer.status == 404
        assert b"secret" not in answer.body
        assert b"root" not in answer.body


def test_a_folder_is_not_sent(site: MediaDoor, settings: Settings) -> None:
    assert ask(site, f"/files/x?place={quote(str(settings.MEDIA_DIR))}").status == 404


@pytest.mark.parametrize("status", [200, 403])
def test_the_header_leaves_with_no_answer(site: MediaDoor, settings: Settings, status: int) -> None:
    place = settings.MEDIA_DIR / "film.mp4"
    for answer in (ask(site, f"/page?status={status}&place={quote(str(place))}"), ask(site, "/files/film.mp4")):
        assert "x-media-file" not in answer
        assert str(settings.MEDIA_DIR) not in str(answer.headers)
    assert ask(site, f"/page?status=403&place={quote(str(place))}").body == b"a page"


def test_a_film_with_a_name_of_any_letters_is_sent(site: MediaDoor, settings: Settings) -> None:
    (settings.MEDIA_DIR / "鳄鱼.mp4").write_bytes(WORDS)
    assert ask(site, f"/files/x?place={quote(str(settings.MEDIA_DIR / '鳄鱼.mp4'))}").body == WORDS


def test_cookies_set_with_a_file_stay(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(WORDS)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        headers = [(b"x-media-file", str(tmp_path / "film.mp4").encode()), (b"content-type", b"video/mp4")]
        cookies = [(b"set-cookie", b"a=1"), (b"set-cookie", b"b=2")]
        await send({"type": "http.response.start", "status": 200, "headers": headers + cookies})
        await send({"type": "http.response.body", "body": b""})

    answer = ask(MediaDoor(app, [tmp_path]), "/")
    assert [value for name, value in answer.headers if name == "set-cookie"] == ["a=1", "b=2"]
    assert answer.body == WORDS


def test_without_the_door_a_file_is_sent_all_the_same(site: MediaDoor) -> None:
    """Django's own client, and a server of WSGI."""
    response = Client().get("/files/film.mp4")
    assert b"".join(response.streaming_content) == WORDS  # type: ignore[attr-defined]
    assert response["Content-Length"] == "1024"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "X-Media-File" not in response


def test_pages_and_sockets_pass_unchanged(settings: Settings) -> None:
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    async def nothing(*_: Any) -> Any:
        return {}

    asyncio.run(MediaDoor(app, [])({"type": "websocket"}, nothing, nothing))
    asyncio.run(MediaDoor(app, [])({"type": "lifespan"}, nothing, nothing))
    assert seen == ["websocket", "lifespan"]
