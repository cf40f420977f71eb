"""Pages of films: one's own, one in progress or done, and the files of clips."""

from __future__ import annotations

from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from creation import actions, media, queries, slots
from creation.access import own_generation, visible_clip_by_key
from creation.models import Audience, Generation
from creation.storyboard.types import Storyboard
from sora_site.lib.cursors import BadCursorError, Cursor
from sora_site.lib.media import door
from sora_site.people.models import User

PAGE = 24


@login_required
@require_GET
def films(request: HttpRequest) -> HttpResponse:
    """A person's films, newest first, drafts among them."""
    person = cast(User, request.user)
    rows = queries.mine(person)
    if text := request.GET.get("cursor"):
        try:
            rows = rows.filter(pk__lt=Cursor.parse(text).id)
        except BadCursorError:
            return HttpResponse(_("This address does not go on from any page."), status=400)
    page = list(rows.order_by("-pk")[: PAGE + 1])
    context = {
        "films": [queries.film_view(generation) for generation in page[:PAGE]],
        "next_cursor": str(Cursor(0, page[PAGE - 1].pk)) if len(page) > PAGE else None,
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/films.html", context)


@login_required
@require_GET
def film(request: HttpRequest, public_id: str) -> HttpResponse:
    """One film, while it is made and when it is done."""
    generation = own_generation(request.user, public_id)
    has_clip = generation.state == "completed"
    context = {
        "film": queries.film_view(generation),
        "storyboard": _storyboard(generation),
        "panels": slots.panels(request, generation) if has_clip else [],
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/film.html", context)


def _storyboard(generation: Generation) -> Storyboard | None:
    """None where another version of the site wrote it: the film itself can still be seen."""
    try:
        return Storyboard.from_data(generation.storyboard)
    except ValueError:
        return None


@login_required
@require_POST
def cancel(request: HttpRequest, public_id: str) -> HttpResponse:
    """Stops a film at any moment."""
    generation = own_generation(request.user, public_id)
    actions.cancel(generation)
    return redirect("creation:film", generation.public_id)


@login_required
@require_POST
def delete(request: HttpRequest, public_id: str) -> HttpResponse:
    """Deletes a film for good."""
    actions.delete(own_generation(request.user, public_id))
    return redirect("creation:films")


@login_required
@require_safe
def preview(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """The newest picture of a film that is being made."""
    path = media.preview_path(own_generation(request.user, public_id).folder)
    try:
        content_type = media.preview_type(path)
    except FileNotFoundError:
        raise Http404 from None
    return door.send(request, path, content_type=content_type, private=True)


@require_safe
def clip_file(request: HttpRequest, key: str, name: str) -> HttpResponseBase:
    """One of a clip's files, to whoever may see the clip."""
    content_type = media.FILES.get(name)
    if content_type is None:
        raise Http404
    clip = visible_clip_by_key(request.user, key)
    path = media.clip_folder(clip) / name
    if not path.exists():
        raise Http404
    return door.send(
        request,
        path,
        content_type=content_type,
        private=clip.audience != Audience.PUBLIC,
        download_name=f"{clip.public_id}{path.suffix}" if "download" in request.GET else None,
    )
