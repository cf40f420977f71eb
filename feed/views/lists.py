from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from feed import queries
from feed.views.cursors import cursor, paged
from sora_site.people import queries as people
from sora_site.people.http import PersonRequest, signed_in


@require_safe
@paged
def profile(request: HttpRequest, handle: str) -> HttpResponse:
    person = people.profile(request.user, handle)
    grid = queries.posts_of(person.user, request.user, cursor(request))
    context = {"profile": person, "cards": grid.cards, "next_cursor": grid.next_cursor}
    return render(request, "feed/profile.html", context)


@require_safe
@signed_in
@paged
def liked(request: PersonRequest) -> HttpResponse:
    grid = queries.liked_by(request.user, cursor(request))
    return render(request, "feed/liked.html", {"cards": grid.cards, "next_cursor": grid.next_cursor})
