from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from creation.queries import being_made
from feed import access, queries
from feed.views.cursors import cursor, paged


@require_safe
@paged
def home(request: HttpRequest) -> HttpResponse:
    name = request.GET.get("feed", "")
    feed = name if name in queries.FEEDS else "for_you"
    page = queries.grid(queries.FEEDS[feed](request.user, cursor(request)), request.user)
    return _reel(request, {"cards": page.cards, "next_cursor": page.next_cursor, "feed": feed})


@require_safe
@paged
def watch(request: HttpRequest, public_id: str) -> HttpResponse:
    try:
        post = access.visible_post(request.user, public_id)
    except Http404:
        if access.is_gone(public_id):
            return render(request, "410.html", status=410)
        raise
    after = cursor(request)
    page = queries.for_you(request.user, after, but=post)
    first = [] if after else [post.pk]
    cards = queries.cards([*first, *(row.pk for row in page.rows)], request.user)
    context = {"cards": cards, "next_cursor": page.next_cursor, "feed": "for_you"}
    return _reel(request, context if after else {**context, "shared": cards[0]})


def _reel(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    if cursor(request) and request.htmx:  # type: ignore[attr-defined]
        return render(request, "feed/_cards.html", context)
    return render(request, "feed/home.html", {**context, "being_made": being_made})
