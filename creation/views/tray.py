"""The tray's sheet: films under way and those just ready, on whatever page one is."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from creation import tray as trays
from sora_site.people.http import PersonRequest, back, signed_in


@require_GET
@signed_in
def tray(request: PersonRequest) -> HttpResponse:
    """The rows of the sheet; as a page of its own it is the page of one's films."""
    if not request.htmx:
        return redirect("creation:films")
    return render(request, "creation/_tray_rows.html", {"films": trays.rows(request.user)})


@require_POST
@signed_in
def seen(request: PersonRequest) -> HttpResponse:
    """Takes what has ended out of the tray."""
    person = request.user
    trays.see_all(person)
    if request.htmx:
        return render(request, "creation/_tray_rows.html", {"films": trays.rows(person)})
    return back(request, reverse("creation:films"))
