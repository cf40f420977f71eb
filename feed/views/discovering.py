from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from feed import queries
from feed.forms import SearchForm
from feed.views.cursors import cursor, paged
from sora_site.lib import networks, pace
from sora_site.people.http import PersonRequest, signed_in
from sora_site.people.models import User

#: Searches of one person or network in a minute.
SEARCHES = 30


@require_safe
@paged
def discover(request: HttpRequest) -> HttpResponse:
    form = SearchForm(request.GET)
    asked = form.cleaned_data["q"] if form.is_valid() else ""
    if asked and not _has_room(request):
        form.add_error("q", _("That was a lot of searching in one minute. Wait a little, then try again."))
        asked = ""
    if form.errors:
        return render(request, "feed/discover.html", {"form": form, "asked": ""}, status=422)
    if asked:
        context = {"form": form, "asked": asked, "found": queries.search(request.user, asked)}
        return render(request, "feed/discover.html", context)
    grid = queries.newest(request.user, cursor(request))
    context = {
        "form": form,
        "moving": queries.moving_topics(),
        "followed": queries.followed_topics(request.user) if isinstance(request.user, User) else [],
        "people": queries.people_to_follow(request.user),
        "cards": grid.cards,
        "next_cursor": grid.next_cursor,
    }
    return render(request, "feed/discover.html", context)


@require_safe
@signed_in
def complete(request: PersonRequest) -> HttpResponse:
    """What a word begun with @ or # may become, as options of a listbox; their full-width forms are the same.

    Not counted against anyone: to count would cost more than to answer.
    """
    begun = request.GET.get("q", "")[:60]
    context: dict[str, object] = {}
    if begun[:1] in {"@", "\uff20"}:
        context["people"] = queries.complete_people(request.user, begun[1:])
    elif begun[:1] in {"#", "\uff03"}:
        context["topics"] = queries.complete_topics(begun[1:])
    return render(request, "feed/_completions.html", context)


def _has_room(request: HttpRequest) -> bool:
    who = request.user.pk if isinstance(request.user, User) else networks.name_of(request)
    return pace.within(f"feed-search:{who}", SEARCHES, 60)
