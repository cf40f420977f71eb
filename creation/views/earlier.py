"""One's earlier prompts: looked through, used again, forgotten."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from creation.access import own_generation
from creation.composer import earlier as prompts
from sora_site.people.http import PersonRequest, signed_in

#: Characters one may look for.
LONGEST_SEARCH = 100


@require_GET
@signed_in
def earlier(request: PersonRequest) -> HttpResponse:
    """The list, as a page or for the composer's sheet."""
    return _list(request, request.GET.get("q", ""))


@require_POST
@signed_in
def forget(request: PersonRequest) -> HttpResponse:
    """Takes one prompt off the list (`film`), or all of them (`all`). The films stay."""
    person = request.user
    if "all" in request.POST:
        prompts.forget_all(person)
    else:
        prompts.forget(person, own_generation(person, request.POST.get("film", "")))
    if request.htmx:
        return _list(request, request.POST.get("q", ""))
    return redirect("creation:earlier")


def _list(request: PersonRequest, search: str) -> HttpResponse:
    search = search.strip()[:LONGEST_SEARCH]
    context = {"prompts": prompts.prompts(request.user, search), "search": search}
    return render(request, "creation/_earlier.html" if request.htmx else "creation/earlier.html", context)
