"""Rooms of the studio that are about making: what is done with several films, their storage, and the plan."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from creation import options, queries
from creation.quota import storage as space
from creation.quota.films import next_place_at, quota_of
from creation.studio import bulk
from sora_site.people.http import PersonRequest, back, signed_in
from sora_site.people.quota import plan_of

#: Films on the storage page.
LARGEST = 30


@require_POST
@signed_in
def selection(request: PersonRequest) -> HttpResponse:
    """Makes the chosen films private, or deletes them: that, only after they were shown once more."""
    films = list(bulk.chosen(request.user, request.POST.getlist("film")))
    deed = request.POST.get("do", "")
    if not films:
        messages.info(request, _("Choose the films first: each has a box in its corner."))
    elif deed == "private":
        messages.success(request, _hidden_words(bulk.make_private(films)))
    elif deed == "delete" and "sure" not in request.POST:
        context = {"films": [queries.film_view(film) for film in films], "next": request.POST.get("next", "")}
        return render(request, "creation/studio/selection.html", context)
    elif deed == "delete":
        count = bulk.delete(films)
        words = ngettext("%(count)d film is deleted.", "%(count)d films are deleted.", count) % {"count": count}
        messages.success(request, words)
    return back(request, reverse("creation:films")) if request.POST.get("next") else redirect("creation:films")


def _hidden_words(count: int) -> str:
    if not count:
        return _("These films were private already.")
    return ngettext("%(count)d film is private now.", "%(count)d films are private now.", count) % {"count": count}


@require_safe
@signed_in
@never_cache
def storage(request: PersonRequest) -> HttpResponse:
    films = [(queries.film_view(clip.generation), clip.kept) for clip in space.largest(request.user, LARGEST)]  # type: ignore[attr-defined]
    storage = space.storage_of(request.user)
    context = {"storage": storage, "parts": space.parts(storage), "films": films}
    return render(request, "creation/studio/storage.html", context)


@require_safe
@signed_in
@never_cache
def plan(request: PersonRequest) -> HttpResponse:
    quota = quota_of(request.user)
    context = {
        "plan": plan_of(request.user),
        "quota": quota,
        "next_place_at": next_place_at(request.user) if quota.used_today >= quota.films_a_day else None,
        "storage": space.storage_of(request.user),
        "largest": _largest(plan_of(request.user).largest_pixels),
    }
    return render(request, "creation/studio/plan.html", context)


def _largest(pixels: int) -> str:
    """The largest of the sizes films are made in here that a plan allows, upright; else as many pixels."""
    sizes = [size for size in options.capabilities().sizes if size[0] * size[1] <= pixels and size[0] <= size[1]]
    if not sizes:
        return _("%(count)d pixels") % {"count": pixels}
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    return f"{width} × {height}"
