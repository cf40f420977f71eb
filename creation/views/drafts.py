"""Addresses of drafts: kept while one types, listed, deleted, brought back."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from creation import media
from creation.composer.pace import paced, too_often_to_read
from creation.drafts import ending, keeping, page, pictures
from creation.drafts import queries as drafts
from creation.errors import CreationError
from creation.models import Upload
from sora_site.lib.media import door
from sora_site.lib.media.errors import MediaError
from sora_site.people.http import PersonRequest, signed_in


@require_POST
@signed_in
@paced(90, otherwise=too_often_to_read)
def keep(request: PersonRequest) -> HttpResponse:
    """What the composer sends by itself. Answers with the draft's name and revision, and with what to tell."""
    fields = {name: str(request.POST[name]) for name in request.POST}
    here = page.page(fields)
    if here is None:
        return JsonResponse({"problem": _("This draft has no name.")}, status=400)
    content = page.content(fields)
    try:
        kept = keeping.keep(request.user, here, content)
    except CreationError as problem:
        return JsonResponse({"problem": problem.words}, status=409)
    return JsonResponse(_answer(kept, content))


def _answer(kept: keeping.Kept, content: page.Content) -> dict[str, Any]:
    draft = kept.draft
    if draft is None or draft.gone_at is not None:
        return {"draft": "", "revision": draft.revision if draft else 0}
    answer = {"draft": draft.public_id, "revision": draft.revision, "problem": content.problem}
    if kept.beside is not None:
        answer["beside"] = f"{reverse('creation:make')}?draft={kept.beside.public_id}"
    return answer


@require_POST
@signed_in
@paced(20, otherwise=too_often_to_read)
def keep_pictures(request: PersonRequest) -> HttpResponse:
    """Pictures as soon as they are chosen, or one taken out again (`take_out`); answers with those there are."""
    person = request.user
    fields = {name: str(request.POST[name]) for name in request.POST}
    here = page.page(fields)
    if here is None:
        raise Http404
    problem = ""
    try:
        kept = keeping.keep(person, here, page.content(fields), for_picture=True)
        if kept.draft is not None and (key := fields.get("take_out", "")):
            pictures.take_out(kept.draft, key)
        elif kept.draft is not None:
            pictures.take_files(person, kept.draft, request.FILES)
        draft = kept.draft
    except (CreationError, MediaError) as trouble:
        problem, draft = str(trouble), drafts.here(person, here)
    if draft is not None and not request.htmx:
        return redirect(f"{reverse('creation:make')}?draft={draft.public_id}")
    context = {
        "draft": draft,
        "pictures": pictures.pictures_of(draft) if draft else [],
        "problem": problem,
        "is_answer": draft is not None,
    }
    return render(request, "creation/_kept_pictures.html", context, status=422 if problem else 200)


@require_GET
@signed_in
def all_drafts(request: PersonRequest) -> HttpResponse:
    """One's drafts, last changed first."""
    deleted = request.GET.get("deleted", "")
    context = {"drafts": drafts.lines(request.user), "deleted": deleted if deleted.isalnum() else ""}
    return render(request, "creation/drafts.html", context)


@require_POST
@signed_in
def delete(request: PersonRequest, public_id: str) -> HttpResponse:
    """Takes a draft off the lists; it can be brought back for an hour."""
    draft = drafts.own_draft(request.user, public_id)
    ending.delete(draft)
    if request.htmx:
        return render(request, "creation/_draft_gone.html", {"public_id": draft.public_id})
    return redirect(f"{reverse('creation:drafts')}?deleted={draft.public_id}")


@require_POST
@signed_in
def restore(request: PersonRequest, public_id: str) -> HttpResponse:
    """Brings a deleted draft back."""
    draft = drafts.own_draft(request.user, public_id, is_gone=True)
    ending.restore(draft)
    if request.htmx:
        return render(request, "creation/_draft_line.html", {"draft": drafts.line(draft)})
    return redirect("creation:drafts")


@require_safe
@signed_in
def picture(request: PersonRequest, key: str) -> HttpResponseBase:
    """A picture one brought, to oneself alone."""
    upload = Upload.objects.filter(owner=request.user, key=key).first()
    if upload is None:
        raise Http404
    try:
        path = media.upload_file(upload.key)
    except FileNotFoundError:
        raise Http404 from None
    return door.send(request, path, content_type="image/webp", private=True)
