"""What a draft's page says of its end, and the button against it. Says nothing where drafts stay for ever."""

from __future__ import annotations

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from creation.models import Audience, Generation
from creation.retention import queries


def panel(request: HttpRequest, generation: Generation) -> SafeString:
    """No query: the clip came with the generation."""
    clip = getattr(generation, "clip", None)
    if not queries.is_on() or clip is None or clip.erased_at is not None or clip.audience != Audience.PRIVATE:
        return SafeString()
    context = {"generation": generation, "clip": clip, "leaves_at": queries.leaves_at(clip)}
    return render_to_string("creation/_keeping.html", context, request=request)
