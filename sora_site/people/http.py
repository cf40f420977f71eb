"""What views that need a person share: the typed request, the gate, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect

from sora_site.people.models import User

P = ParamSpec("P")
R = TypeVar("R", bound=HttpResponseBase)


class PersonRequest(HttpRequest):
    """A request of someone signed in; `htmx` is set by django-htmx."""

    user: User
    htmx: Any


def signed_in(
    view: Callable[Concatenate[PersonRequest, P], R],
) -> Callable[Concatenate[HttpRequest, P], R | HttpResponse]:
    """Sends others to the sign-in page and then back to the page they were on, also when htmx asked for a fragment."""

    def gate(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> R | HttpResponse:
        if request.user.is_authenticated:
            return view(request, *args, **kwargs)  # type: ignore[arg-type]
        # A form's own address answers only POST: go back to the page it stood on.
        to_login = redirect_to_login(request.get_full_path() if request.method == "GET" else _page(request, "/"))
        return HttpResponseClientRedirect(to_login.url) if request.headers.get("HX-Request") else to_login

    update_wrapper(gate, view)
    return gate


def back(request: HttpRequest, otherwise: str) -> HttpResponseRedirect:
    """Back to the form's page: its `next` field, where it was sent from, or `otherwise`; never to another site."""
    asked = request.POST.get("next", "")
    return HttpResponseRedirect(asked if _is_ours(request, asked) else _page(request, otherwise))


def _page(request: HttpRequest, otherwise: str) -> str:
    sent_from = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    if not _is_ours(request, sent_from):
        return otherwise
    page = urlsplit(sent_from)._replace(scheme="", netloc="", fragment="").geturl()
    # Without its host a path such as //elsewhere.example/ names another site.
    return page if _is_ours(request, page) else otherwise


def _is_ours(request: HttpRequest, address: str) -> bool:
    return bool(address) and url_has_allowed_host_and_scheme(
        address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
