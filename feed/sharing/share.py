"""The ways to share one film, as a page and as a sheet; and its code to photograph."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.views.decorators.http import conditional_page, require_safe

from creation.models import Audience
from feed import access, queries
from feed.sharing import addresses, frames
from sora_site.lib import qr

#: Seconds a browser keeps a code: the link in it never changes.
_KEPT = 7 * 24 * 3600


@require_safe
def share(request: HttpRequest, public_id: str) -> HttpResponse:
    """Also for people without an account. The maker of a private film is told that the link opens nothing yet."""
    try:
        post = access.visible_post(request.user, public_id)
    except Http404:
        if access.is_gone(public_id):
            return render(request, "410.html", status=410)
        raise
    card = queries.cards([post.pk], request.user)[0]
    context = {
        "card": card,
        "link": addresses.film(public_id),
        "feed_link": addresses.person_feed(card.maker_handle),
        "sizes": frames.choices(card),
        "size": frames.chosen(card, request.GET.get("size", "")),
    }
    is_sheet = bool(request.htmx)  # type: ignore[attr-defined]
    response = render(request, "feed/_share.html" if is_sheet else "feed/share.html", context)
    patch_vary_headers(response, ["HX-Request"])
    return response


@require_safe
@conditional_page
def code(request: HttpRequest, public_id: str) -> HttpResponse:
    """The film's link as a QR code, to whoever may open the film."""
    post = access.visible_post(request.user, public_id)
    response = HttpResponse(qr.picture(addresses.film(public_id)), content_type="image/svg+xml")
    if post.clip.audience == Audience.PUBLIC:
        patch_cache_control(response, public=True, max_age=_KEPT)
    else:
        patch_cache_control(response, private=True, max_age=_KEPT)
    return response
