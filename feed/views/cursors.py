from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, ParamSpec, TypeVar

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from sora_site.lib.cursors import BadCursorError

P = ParamSpec("P")
R = TypeVar("R", bound=HttpRequest)


def paged(page: Callable[Concatenate[R, P], HttpResponse]) -> Callable[Concatenate[R, P], HttpResponse]:
    """A page that goes on by `?cursor=`: 400 in words for a cursor that is not ours, and whole or in part by htmx."""

    def wrapped(request: R, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            response = page(request, *args, **kwargs)
        except BadCursorError:
            return render(request, "400.html", status=400)
        patch_vary_headers(response, ["HX-Request"])
        return response

    update_wrapper(wrapped, page)
    return wrapped


def cursor(request: HttpRequest) -> str:
    """What the address says, unread."""
    return request.GET.get("cursor", "")
