from __future__ import annotations

import json

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from feed import access, actions, queries, viewers
from sora_site.lib import days
from sora_site.people.http import PersonRequest, back, signed_in

#: Bytes of a beacon.
LARGEST_BEACON = 1_000


@require_POST
@signed_in
def like(request: PersonRequest, public_id: str) -> HttpResponse:
    post = access.visible_post(request.user, public_id)
    is_liked = request.POST.get("on", "1") == "1"
    (actions.like if is_liked else actions.unlike)(post, request.user)
    if request.htmx:
        card = queries.cards([post.pk], request.user)[0]
        return render(request, "feed/_like.html", {"card": card})
    if request.accepts("application/json") and not request.accepts("text/html"):
        post.refresh_from_db(fields=["likes"])
        return JsonResponse({"likes": post.likes, "is_liked": is_liked})
    return back(request, reverse("feed:watch", args=[public_id]))


# A beacon cannot carry the token in a header; the cookie does not travel from other sites, and they are refused below.
@csrf_exempt
@require_POST
def view(request: HttpRequest, public_id: str) -> HttpResponse:
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        return HttpResponse(status=403)
    post = access.visible_post(request.user, public_id)
    try:
        watched_ms = _watched(request)
    except (ValueError, OverflowError, RecursionError):
        return HttpResponseBadRequest(_("A view says how many milliseconds were watched, as “ms”."))
    day = days.today()
    viewer = viewers.key_of(request, day)
    if viewer is not None:
        actions.record_view(post, viewer, watched_ms, day)
    return HttpResponse(status=204)


def _watched(request: HttpRequest) -> int:
    """Milliseconds, from a form or from JSON under any content type (beacons say text/plain).

    Raises ValueError; for numbers beyond measure OverflowError, for nests without end RecursionError.
    """
    if request.content_type in {"multipart/form-data", "application/x-www-form-urlencoded"}:
        said: object = request.POST.get("ms")
    else:
        if len(request.body) > LARGEST_BEACON:
            raise ValueError("too large")
        message = json.loads(request.body)
        said = message.get("ms") if isinstance(message, dict) else None
    if isinstance(said, bool) or not isinstance(said, str | int | float) or not 0 <= float(said) < 1e9:
        raise ValueError("not a number of milliseconds")
    return int(float(said))
