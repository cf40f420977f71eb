"""Refuses bodies beyond the limit while they arrive: Django under ASGI writes the whole of one to disk first."""

from __future__ import annotations

import io
import json
from collections.abc import Awaitable, Callable
from html import escape

from django.core.handlers.asgi import ASGIRequest
from django.utils import translation
from django.utils.translation import gettext as _
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from sora_site.lib import ids

_PAGE = '<!doctype html><html lang="{language}"><meta charset="utf-8"><title>413</title><p>{words}</p></html>'


class BodyLimit:
    """Wraps an ASGI application: no request brings it more than `most` bytes.

    A length that is declared is refused at once. A body that says none is cut off where it outgrows the limit: the
    application sees its client gone, and the answer is given here. What still arrives the server throws away unread.
    """

    def __init__(self, app: Callable[..., Awaitable[None]], most: int) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "")
        if declared.isascii() and declared.isdigit() and int(declared[:20]) > self._most:
            await _refusal(scope)(scope, receive, send)
            return
        seen = 0
        has_begun = False

        async def count() -> Message:
            nonlocal seen
            if seen > self._most:
                return {"type": "http.disconnect"}
            message = await receive()
            if message["type"] == "http.request":
                seen += len(message.get("body", b""))
            return {"type": "http.disconnect"} if seen > self._most else message

        async def watch(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        await self._app(scope, count, watch)
        if seen > self._most and not has_begun:
            await _refusal(scope)(scope, receive, send)


def _refusal(scope: Scope) -> Response:
    """413 in the form that is read at this address, and in the reader's language."""
    language = translation.get_language_from_request(ASGIRequest(scope, io.BytesIO()))
    with translation.override(language):
        words = _("This request is larger than the site takes.")
    if scope["path"].startswith("/v1/"):
        error = {"message": words, "type": "invalid_request_error", "param": None, "code": "request_too_large"}
        headers = {"x-request-id": f"req_{ids.token()}", "cache-control": "no-store"}
        return Response(json.dumps({"error": error}), 413, headers, "application/json")
    return Response(_PAGE.format(language=escape(language), words=escape(words)), 413, media_type="text/html")
