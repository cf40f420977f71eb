"""Keeping a film for good."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from creation.access import own_generation
from creation.retention import actions
from sora_site.people.http import PersonRequest, signed_in


@require_POST
@signed_in
def keep_film(request: PersonRequest, public_id: str) -> HttpResponse:
    """`on` is 1 to keep it, 0 to let it go with other drafts."""
    generation = own_generation(request.user, public_id)
    clip = getattr(generation, "clip", None)
    if clip is None or clip.erased_at is not None:
        raise Http404
    actions.keep(clip, kept=request.POST.get("on") == "1")
    return redirect("creation:film", generation.public_id)
