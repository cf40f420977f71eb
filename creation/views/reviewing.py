"""For moderators: the files of a film that some case is about, also while nobody else may see it."""

from __future__ import annotations

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from creation import media
from creation.hooks.cases import clip_of
from sora_site.cases.access import is_moderator
from sora_site.cases.queries import is_under_review
from sora_site.lib.media import door


@require_safe
def reviewed(request: HttpRequest, public_id: str, name: str) -> HttpResponseBase:
    """A moderator is no reason to open films that nobody pointed at."""
    clip = clip_of(public_id) if is_moderator(request.user) and name in media.FILES else None
    if clip is None or not is_under_review(("film", "post"), public_id):
        raise Http404
    try:
        path = media.clip_file(clip, name)
    except FileNotFoundError:
        raise Http404 from None
    return door.send(request, path, content_type=media.FILES[name], private=True)
