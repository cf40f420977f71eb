"""The studio's start page, and how films travel."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from feed.models import Post
from feed.studio import numbers as counted
from feed.studio import pages
from sora_site.people import studio as rooms
from sora_site.people.http import PersonRequest, signed_in


@require_safe
@signed_in
@never_cache
def studio(request: PersonRequest) -> HttpResponse:
    figures, drawn = pages.glance(request.user)
    listed = [(room, room.said(request.user) if room.said else "") for room in rooms.rooms() if room.is_listed]
    return render(request, "feed/studio/start.html", {"figures": figures, "drawn": drawn, "rooms": listed})


@require_safe
@signed_in
@never_cache
def numbers(request: PersonRequest) -> HttpResponse:
    length = counted.period(request.GET.get("days", ""))
    context = {"travels": pages.travels(request.user, length), "periods": counted.PERIODS}
    return render(request, "feed/studio/numbers.html", context)


@require_safe
@signed_in
@never_cache
def film_numbers(request: PersonRequest, public_id: str) -> HttpResponse:
    post = _own_post(request, public_id)
    length = counted.period(request.GET.get("days", ""))
    context = {"post": post, "travel": pages.travel(post, length), "periods": counted.PERIODS}
    return render(request, "feed/studio/film_numbers.html", context)


def _own_post(request: PersonRequest, public_id: str) -> Post:
    """The person's own post of a film that is still there, private and withheld ones too. Raises Http404."""
    posts = Post.objects.select_related("clip__generation").defer("clip__sprites", "clip__fingerprint")
    post = posts.filter(maker=request.user, clip__public_id=public_id, clip__erased_at=None).first()
    if post is None:
        raise Http404
    return post
