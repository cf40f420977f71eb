from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from feed import access, actions, queries, words
from feed.queries.topics import SORTS
from feed.views.cursors import cursor, paged
from sora_site.people.http import PersonRequest, back, signed_in


@require_safe
@paged
def topic(request: HttpRequest, name: str) -> HttpResponse:
    folded = _folded(name)
    if folded != name:
        return redirect("feed:topic", folded, permanent=True)
    found = access.topic(name)
    sort = request.GET.get("sort", "")
    sort = sort if sort in SORTS else SORTS[0]
    grid = queries.posts_of_topic(found, request.user, cursor(request), sort)
    context = {
        "topic": found,
        "cards": grid.cards,
        "next_cursor": grid.next_cursor,
        "sort": sort,
        "is_followed": queries.follows_topic(request.user, found),
        "followers": queries.followers_of_topic(found),
    }
    return render(request, "feed/topic.html", context)


@require_POST
@signed_in
def follow_topic(request: PersonRequest, name: str) -> HttpResponse:
    found = access.topic(_folded(name))
    is_followed = request.POST.get("on", "1") == "1"
    (actions.follow_topic if is_followed else actions.unfollow_topic)(found, request.user)
    if request.htmx:
        context = {"topic": found, "is_followed": is_followed, "is_answer": True}
        return render(request, "feed/_topic_follow.html", context)
    return back(request, f"/topics/{found.name}/")


def _folded(name: str) -> str:
    """The one name of a topic, however the address spells it. Raises Http404 for what cannot be one."""
    folded = words.fold(name)
    if not folded:
        raise Http404
    return folded
