"""Sends files by ranges and in constant memory, which Django under ASGI does not."""

from __future__ import annotations

import logging
import re
import stat
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

import anyio
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import FileResponse, Response
from starlette.types import Message, Receive, Scope, Send

from sora_site.lib.media.door import HEADER, SCOPE_FLAG

log = logging.getLogger(__name__)

_SOUND_RANGE = re.compile(r"bytes\s*=\s*(\d+-\d*|-\d+)(\s*,\s*(\d+-\d*|-\d+))*\s*", re.ASCII | re.IGNORECASE)
#: Headers about the file, which say nothing about an answer without one.
_OF_THE_FILE = ("content-type", "content-length", "content-disposition", "etag", "last-modified", "cache-control")


class _File(FileResponse):
    #: Bytes of a file in memory at one time, for each viewer.
    chunk_size = 256 * 1024
    #: A player asks for one range at a time; a hundred at once is somebody making work.
    max_ranges = 8


class MediaDoor:
    """Wraps an ASGI application: replaces its answers that carry `door.HEADER` by the file they name.

    Only files inside `roots` go out. The header itself leaves with no answer.
    """

    def __init__(self, app: Callable[..., Awaitable[None]], roots: Iterable[Path]) -> None:
        self._app = app
        self.roots = tuple(root.resolve() for root in roots)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        named = ""
        held = MutableHeaders()

        async def watch(message: Message) -> None:
            nonlocal named, held
            if message["type"] == "http.response.start":
                # Django writes names with capitals; Starlette finds none but small ones.
                headers = MutableHeaders(raw=[(name.lower(), value) for name, value in message.get("headers", ())])
                if message["status"] == 200:
                    named, held = headers.get(HEADER, ""), headers
                del headers[HEADER]
                message = {**message, "headers": headers.raw}
            if not named:
                await send(message)

        # The application ends, and gives its database connection back, before the first byte goes out.
        await self._app({**scope, SCOPE_FLAG: True}, receive, watch)
        if named:
            answer = await self._answer(scope, named, held)
            await answer(_without_unsound_range(scope), receive, send)

    async def _answer(self, scope: Scope, named: str, headers: MutableHeaders) -> Response:
        try:
            path = await anyio.to_thread.run_sync(Path(named.encode("latin-1").decode()).resolve)
            status = await anyio.to_thread.run_sync(path.stat)
        except (OSError, ValueError):  # erased between the answer and now
            return _bare(404, headers)
        if not any(path.is_relative_to(root) for root in self.roots):
            log.error("A file outside the media folders was asked for: %s", path)
            return _bare(404, headers)
        if not stat.S_ISREG(status.st_mode):
            return _bare(404, headers)
        if _is_held(Headers(scope=scope).get("if-none-match", ""), headers.get("etag", "")):
            return _bare(304, headers, "etag", "cache-control", "last-modified")
        answer = _File(path, media_type=headers.get("content-type"), stat_result=status)
        # What the application said of the file wins; repeated headers, such as cookies, stay repeated.
        said = [pair for pair in headers.raw if pair[0] != b"content-length"]
        names = {name for name, _ in said}
        answer.raw_headers[:] = [*said, *(pair for pair in answer.raw_headers if pair[0] not in names)]
        return answer


def _bare(status: int, headers: Headers, *kept: str) -> Response:
    answer = Response(status_code=status)
    left_out = {name.encode() for name in _OF_THE_FILE if name not in kept}
    answer.raw_headers += [pair for pair in headers.raw if pair[0] not in left_out]
    return answer


def _is_held(held: str, etag: str) -> bool:
    """Whether a browser that holds the versions in `held` (If-None-Match) has this one."""
    return bool(etag) and (held.strip() == "*" or etag in (each.strip().removeprefix("W/") for each in held.split(",")))


def _without_unsound_range(scope: Scope) -> Scope:
    """RFC 9110 has a server ignore a Range it does not understand, where Starlette answers 400."""
    asked = Headers(scope=scope).get("range")
    if asked is None or _SOUND_RANGE.fullmatch(asked):
        return scope
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0].lower() != b"range"]}
