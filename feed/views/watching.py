from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from creation.models import Audience
from creation.queries import being_made
from feed import access, queries
from feed.views.cursors import cursor, paged
from sora_site.cases.queries import measure_on, was_erased_by_moderators

#: Under which a film may be a case.
KINDS = ("film", "post")


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
            return _gone(request, public_id)
        raise
    if post.clip.withheld_at is not None:
        # Only its maker comes here: on their page of it stands why, and how to appeal.
        return redirect("creation:film", post.clip.generation.public_id)
    after = cursor(request)
    page = queries.for_you(request.user, after, but=post)
    first = [] if after else [post.pk]
    cards = queries.cards([*first, *(row.pk for row in page.rows)], request.user)
    context = {"cards": cards, "next_cursor": page.next_cursor, "feed": "for_you"}
    response = _reel(request, context if after else {**context, "shared": cards[0]})
    if post.clip.audience != Audience.PUBLIC:
        response["X-Robots-Tag"] = "noindex"
    return response


def _gone(request: HttpRequest, public_id: str) -> HttpResponse:
    """Who took it down, and to its maker also why."""
    owner_id = request.user.pk if access.is_own_gone(request.user, public_id) else None
    context = {
        "by_moderators": was_erased_by_moderators(KINDS, public_id),
        "measure": measure_on(KINDS, public_id, owner_id) if owner_id else None,
    }
    return render(request, "410.html", context, status=410)


def _reel(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    if cursor(request) and request.htmx:  # type: ignore[attr-defined]
        return render(request, "feed/_cards.html", context)
    return render(request, "feed/home.html", {**context, "being_made": being_made})
