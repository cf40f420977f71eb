from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from creation.showing.provenance import Provenance
from creation.showing.provenance import provenance as where_from
from feed import access


@require_safe
def provenance(request: HttpRequest, public_id: str) -> HttpResponse:
    """Where a film is from, in plain words."""
    return render(request, "feed/provenance.html", {"film": _film(request, public_id)})


@require_safe
def provenance_data(request: HttpRequest, public_id: str) -> HttpResponse:
    """The same for programs."""
    return JsonResponse(_film(request, public_id).to_data())


def _film(request: HttpRequest, public_id: str) -> Provenance:
    film = where_from(access.visible_post(request.user, public_id).clip, request.user)
    return replace(film, sources=tuple(replace(one, url=_page(one.public_id)) for one in film.sources))


def _page(public_id: str) -> str:
    return reverse("feed:watch", args=[public_id]) if public_id else ""
