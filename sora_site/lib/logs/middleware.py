"""Tells the access log what only Django knows, and keeps what was typed out of every line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject, empty

from sora_site.lib.logs import private
from sora_site.lib.logs.access import SCOPE, Entry
from sora_site.lib.logs.address import address

#: Characters of a body that are looked at: a prompt at its longest, in any writing.
MOST = 200_000


def log_context(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Stands outermost: errors of the other middleware quote as much as those of views."""

    def answer(request: HttpRequest) -> HttpResponse:
        with private.kept_out(lambda: typed(request)):
            response = get_response(request)
        entry: Entry | None = getattr(request, "scope", {}).get(SCOPE)
        if entry is not None:
            entry.address = address(request)
            entry.route = request.resolver_match.view_name if request.resolver_match else ""
            entry.person = _person(request)
        return response

    return answer


def typed(request: HttpRequest) -> Iterator[str]:
    """What came with a request, as far as somebody has read it already: nothing is read for a log's sake."""
    for values in (request.GET, request.__dict__.get("_post")):
        if values:
            yield from (value[:MOST] for name in values for value in values.getlist(name))
    body = request.__dict__.get("_body", b"")
    if body and request.content_type == "application/json":
        try:
            yield from private.strings(json.loads(body[: MOST * 4]))
        except (ValueError, RecursionError):
            yield body[:MOST].decode(errors="replace")


def _person(request: HttpRequest) -> int | None:
    """Who asked, where that was found out anyway: the log costs no query."""
    user = getattr(request, "user", None)
    if isinstance(user, SimpleLazyObject) and user.__dict__.get("_wrapped") is empty:
        return None
    return getattr(user, "pk", None)
