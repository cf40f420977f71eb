"""How often one person may send the composer's forms: reading a sentence and decoding a picture are work."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from django.http import HttpRequest, HttpResponse
from django.urls import get_resolver
from django.utils.translation import gettext as _

from sora_site.lib import pace

P = ParamSpec("P")
R = TypeVar("R", bound=HttpRequest)
Answer = Callable[[HttpRequest], HttpResponse]


def too_often(request: HttpRequest) -> HttpResponse:
    """The site's page for it, whatever the roof has named so."""
    page: HttpResponse = get_resolver().resolve_error_handler(429)(request)
    return page


def too_often_to_read(request: HttpRequest) -> HttpResponse:
    """One sentence: the composer keeps the cards it has, and nobody reads a page behind it."""
    words = _("You did this many times in a short while. Wait a minute, then try again.")
    return HttpResponse(words, status=429, content_type="text/plain; charset=utf-8", headers={"Retry-After": "60"})


def paced(
    most: int, otherwise: Answer
) -> Callable[[Callable[Concatenate[R, P], HttpResponse]], Callable[Concatenate[R, P], HttpResponse]]:
    """At most `most` POSTs a minute of each person come through to the view; the others get `otherwise`."""

    def around(view: Callable[Concatenate[R, P], HttpResponse]) -> Callable[Concatenate[R, P], HttpResponse]:
        @wraps(view)
        def counted(request: R, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if request.method == "POST" and not pace.within(f"{view.__name__}:{request.user.pk}", most, 60):
                return otherwise(request)
            return view(request, *args, **kwargs)

        return counted

    return around
