"""Pages of films: one's own, one in progress or done, and the files of clips."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from creation import actions, media, queries, slots, tray
from creation.access import own_generation, visible_clip_by_key
from creation.composer import inspired
from creation.drafts import queries as drafts
from creation.models import Audience, Clip, Generation
from creation.retention.actions import note_watched
from creation.showing.provenance import provenance as where_from
from creation.storyboard.types import Storyboard
from creation.studio import shelf
from sora_site.cases.queries import Measure, measure_on
from sora_site.lib import ids
from sora_site.lib.cursors import BadCursorError, Cursor
from sora_site.lib.media import door
from sora_site.people.http import PersonRequest, back, signed_in

PAGE = 24
#: Under which a film may be a case: as itself, and as the post it is.
KINDS = ("film", "post")


@require_GET
@signed_in
def films(request: PersonRequest) -> HttpResponse:
    """A person's films, newest first, drafts among them: by tab and by words."""
    person = request.user
    tab, words = shelf.known(request.GET.get("tab", "")), request.GET.get("q", "").strip()[: shelf.LONGEST_SEARCH]
    rows = shelf.films(person, tab, words)
    if text := request.GET.get("cursor"):
        try:
            rows = rows.filter(pk__lt=Cursor.parse(text).id)
        except BadCursorError:
            return HttpResponse(_("This address does not go on from any page."), status=400)
    page = list(rows.order_by("-pk")[: PAGE + 1])
    context = {
        "films": [queries.film_view(generation) for generation in page[:PAGE]],
        "next_cursor": str(Cursor(0, page[PAGE - 1].pk)) if len(page) > PAGE else None,
        "drafts": drafts.lines(person, most=3) if tab == shelf.known("") and not words else [],
        "tabs": shelf.tabs(person, tab, words),
        "tab": tab,
        "words": words,
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/films.html", context)


@require_GET
@signed_in
def film(request: PersonRequest, public_id: str) -> HttpResponse:
    """One film, while it is made and when it is done."""
    generation = own_generation(request.user, public_id)
    if generation.seen_at is None:
        tray.see(Generation.objects.filter(pk=generation.pk))
    has_clip = generation.state == "completed"
    context = {
        "film": queries.film_view(generation),
        "measure": _measure(generation),
        "storyboard": _storyboard(generation),
        "panels": slots.panels(request, generation) if has_clip else [],
        "credit": inspired.credit(generation),
        "request_key": ids.token(),
        "worker_alive": queries.worker_alive(),
    }
    return render(request, "creation/film.html", context)


@require_GET
@signed_in
def provenance(request: PersonRequest, public_id: str) -> HttpResponse:
    """Where a film of one's own is from, in plain words."""
    generation = own_generation(request.user, public_id)
    clip = Clip.objects.select_related("maker", "generation").filter(generation=generation, erased_at=None).first()
    if clip is None:
        raise Http404
    context = {"film": where_from(clip, request.user), "generation": generation}
    return render(request, "creation/provenance.html", context)


def _measure(generation: Generation) -> Measure | None:
    """What moderators did to the film, where it is withheld or gone."""
    clip: Clip | None = getattr(generation, "clip", None)
    if clip is None or (clip.withheld_at is None and clip.erased_at is None):
        return None
    return measure_on(KINDS, clip.public_id, clip.maker_id)


def _storyboard(generation: Generation) -> Storyboard | None:
    """None where another version of the site wrote it: the film itself can still be seen."""
    try:
        return Storyboard.from_data(generation.storyboard)
    except ValueError:
        return None


@require_POST
@signed_in
def cancel(request: PersonRequest, public_id: str) -> HttpResponse:
    """Stops a film at any moment; from the tray's sheet, which stays open with what is left."""
    generation = own_generation(request.user, public_id)
    actions.cancel(generation)
    if request.htmx:
        return render(request, "creation/_tray_rows.html", {"films": tray.rows(request.user)})
    return back(request, generation.get_absolute_url())


@require_POST
@signed_in
def delete(request: PersonRequest, public_id: str) -> HttpResponse:
    """Deletes a film for good."""
    actions.delete(own_generation(request.user, public_id))
    return redirect("creation:films")


@require_safe
@signed_in
def preview(request: PersonRequest, public_id: str) -> HttpResponseBase:
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
    try:
        path = media.clip_file(clip, name)
    except FileNotFoundError:
        raise Http404 from None
    if name == "film.mp4" and request.user.pk == clip.maker_id:
        note_watched(clip)
    return door.send(
        request,
        path,
        content_type=content_type,
        private=clip.audience != Audience.PUBLIC,
        download_name=f"{clip.public_id}{path.suffix}" if "download" in request.GET else None,
    )
