"""Whoever has asked to be deleted and signs in again meets one question first: to stay, or to go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from sora_site.lib.everyone import is_for_everyone
from sora_site.people.models import User

#: What stays open: the question itself, taking everything along, and the way out.
OPEN = frozenset(
    {
        *("people:deletion", "people:deletion_undo", "people:export", "people:export_file", "people:export_cancel"),
        *("account_logout", "people:language", "credits"),
    }
)


class LeavingGate:
    """Middleware, after the one that knows who asks."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _args: tuple[Any, ...], _kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        match = request.resolver_match
        if match is None or match.view_name in OPEN or is_for_everyone(view):
            return None
        if not isinstance(request.user, User) or request.user.leaving_at is None:
            return None
        if request.headers.get("HX-Request"):
            return HttpResponseClientRedirect(reverse("people:deletion"))
        return redirect("people:deletion")
