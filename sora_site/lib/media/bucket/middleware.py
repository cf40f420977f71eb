"""A film that cannot be fetched just now is told as that: 503, in words."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from sora_site.lib.media.bucket.errors import AwayError

#: Seconds after which asking again is worth it.
_LATER = "10"


class StorageAway:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        if not isinstance(problem, AwayError):
            return None
        if request.accepts("text/html") and not request.path.startswith("/media/"):
            answer = render(request, "503.html", {"problem": problem}, status=503)
        else:
            answer = HttpResponse(problem.message, content_type="text/plain; charset=utf-8", status=503)
        answer["Retry-After"] = _LATER
        answer["Cache-Control"] = "no-store"
        return answer
