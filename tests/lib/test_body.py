"""Bodies that are too large, as a server hands them on: in pieces, declared or not."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from sora_site.lib.body import BodyLimit

MOST = 1000


class Pages:
    """Reads the whole of a body before it answers, as Django does; goes away without a word with its client."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.was_asked = self.was_left = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.was_asked = True
        goes_on = True
        while goes_on:
            message = await receive()
            if message["type"] == "http.disconnect":
                self.was_left = True
                return
            self.taken.append(message.get("body", b""))
            goes_on = message.get("more_body", False)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"taken"})


def ask(
    pages: Any, *pieces: bytes, path: str = "/make/", headers: dict[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of the answer to a request in these pieces."""
    raw = [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
    scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": raw}
    coming = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    coming[-1]["more_body"] = False
    sent: list[Message] = []

    async def receive() -> Message:
        return coming.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(BodyLimit(pages, most=MOST)(scope, receive, send))
    start = sent[0]
    found = {name.decode(): value.decode() for name, value in start["headers"]}
    return start["status"], found, b"".join(message.get("body", b"") for message in sent)


@pytest.mark.parametrize("headers", [{}, {"content-length": "1000"}])
def test_what_fits_comes_through_whole(headers: dict[str, str]) -> None:
    pages = Pages()
    assert ask(pages, b"x" * 600, b"y" * 400, headers=headers)[0] == 200
    assert b"".join(pages.taken) == b"x" * 600 + b"y" * 400


@pytest.mark.parametrize("length", ["1001", "9" * 5000])
def test_a_declared_length_is_refused_unread(length: str) -> None:
    pages = Pages()
    status, headers, body = ask(pages, b"x", headers={"content-length": length})
    assert (status, pages.was_asked) == (413, False)
    assert headers["content-type"].startswith("text/html")
    assert b"larger than the site takes" in body


def test_an_undeclared_body_is_cut_off_where_it_outgrows_the_limit() -> None:
    pages = Pages()
    status, _headers, body = ask(pages, *[b"x" * 300] * 50)
    assert (status, pages.was_left) == (413, True)
    assert sum(map(len, pages.taken)) <= MOST
    assert b"larger than the site takes" in body


def test_a_body_longer_than_it_said_is_cut_off_too() -> None:
    assert ask(Pages(), b"x" * 900, b"x" * 900, headers={"content-length": "900"})[0] == 413


def test_the_api_is_told_in_its_own_form() -> None:
    for headers in ({}, {"content-length": "9999"}):
        status, found, body = ask(Pages(), *[b"x" * 900] * 3, path="/v1/videos", headers=headers)
        error = json.loads(body)["error"]
        assert (status, error["code"]) == (413, "request_too_large")
        assert (error["type"], error["param"]) == ("invalid_request_error", None)
        assert error["message"]
        assert found["x-request-id"].startswith("req_")


def test_it_is_told_in_the_readers_language() -> None:
    _status, _headers, body = ask(Pages(), b"", headers={"content-length": "9999", "accept-language": "de"})
    assert b'lang="de"' in body
    assert b"larger" not in body


def test_an_answer_that_has_begun_is_not_answered_again() -> None:
    async def early(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        while (await receive())["type"] != "http.disconnect":
            pass
        await send({"type": "http.response.body", "body": b"early"})

    assert ask(early, *[b"x" * 900] * 3) == (200, {}, b"early")


def test_the_site_stands_behind_it() -> None:
    from sora_site import asgi

    async def receive() -> Message:
        raise AssertionError("The body was asked for.")

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"host", b"localhost"), (b"content-length", b"51000001")]
    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": headers}
    asyncio.run(asgi.application(scope, receive, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 413
