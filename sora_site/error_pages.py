"""Pages for what went wrong on our side: a full disk is told as one, whatever it broke."""

from __future__ import annotations

import sys

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.defaults import server_error as plain_server_error

from sora_site.lib.media import store


def server_error(request: HttpRequest) -> HttpResponse:
    """Answers 507 in words when the disk is full, else the plain page, which needs nothing to work."""
    if store.is_full(sys.exc_info()[1], settings.DATA_DIR):
        # Its own page: the usual one reads rows, and may want to write some.
        return render(request, "507.html", status=507)
    return plain_server_error(request)


def too_many_requests(request: HttpRequest) -> HttpResponse:
    """A limit was reached. Limits count in the cache; on a full disk it cannot count, and that is the true reason."""
    if store.has_no_room(settings.DATA_DIR):
        return render(request, "507.html", status=507)
    response = render(request, "429.html", status=429)
    response["Retry-After"] = "60"
    return response
