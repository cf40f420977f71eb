"""The contact sheet of the public prompts, for staff."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from creation.sheet import drawing
from creation.sheet.prompts import prompts
from creation.storyboard.types import Storyboard
from sora_site.lib.media import door
from sora_site.people.http import PersonRequest, signed_in


@require_safe
@signed_in
def sheet(request: PersonRequest) -> HttpResponse:
    """Every film of the set as nine frames, the prompt folded away until it has been guessed."""
    _require_staff(request)
    films = []
    for prompt in prompts():
        told = drawing.drawn(prompt)
        board = Storyboard.from_data(told["storyboard"]) if told else None
        films.append({"prompt": prompt, "storyboard": board, "heard": told["heard"] if told else []})
    drawn = sum(film["storyboard"] is not None for film in films)
    return render(request, "creation/sheet.html", {"films": films, "drawn": drawn})


@require_safe
@signed_in
def sheet_picture(request: PersonRequest, name: str) -> HttpResponseBase:
    """The nine frames of one film."""
    _require_staff(request)
    if name not in {prompt.name for prompt in prompts()} or not (path := drawing.picture(name)).exists():
        raise Http404
    return door.send(request, path, content_type="image/webp", private=True)


def _require_staff(request: PersonRequest) -> None:
    """To anyone else this page does not exist."""
    if not request.user.is_staff:
        raise Http404
