"""The player other sites put into a frame: small, without cookies, the same for whoever asks."""

from __future__ import annotations

from typing import Any

from csp.constants import NONE, SELF
from csp.decorators import csp
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.cache import patch_cache_control
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from creation.models import Audience
from feed import access, queries
from feed.sharing import addresses
from sora_site.lib.everyone import for_everyone

#: The only page of the site that may stand in another's frame. It can load its own files and do nothing else.
_POLICY: dict[str, list[str]] = {
    "default-src": [NONE],
    "img-src": [SELF, "data:"],
    "media-src": [SELF],
    "style-src": [SELF],
    "script-src": [SELF],
    "connect-src": [SELF],
    "base-uri": [NONE],
    "form-action": [NONE],
    "frame-ancestors": ["*"],
}
#: Seconds a public film's player may be kept: as with its files, a film that was withheld must vanish soon.
_KEPT = 300


@for_everyone
@require_safe
@xframe_options_exempt
@csp(_POLICY)  # type: ignore[arg-type]
def embed(request: HttpRequest, public_id: str) -> HttpResponse:
    """Asks as a stranger, whoever is signed in: the page never reads a session, so that it can vary by none."""
    try:
        post = access.visible_post(None, public_id)
    except Http404:
        return _gone(public_id)
    card = queries.cards([post.pk], None)[0]
    response = _page({"card": card, "link": addresses.film(public_id), "by": addresses.person(card.maker_handle)})
    if post.clip.audience == Audience.PUBLIC:
        patch_cache_control(response, public=True, max_age=_KEPT)
    else:
        patch_cache_control(response, private=True, no_store=True)
        response["X-Robots-Tag"] = "noindex"
    return response


def _gone(public_id: str) -> HttpResponse:
    """What stands in the frame of a film nobody may see: no more than that."""
    is_erased = access.is_gone(public_id)
    response = _page({"card": None, "is_erased": is_erased, "link": addresses.absolute("/")})
    response.status_code = 410 if is_erased else 404
    patch_cache_control(response, private=True, no_store=True)
    return response


def _page(context: dict[str, Any]) -> HttpResponse:
    # Without the request: what pages know of the person who looks would read the session.
    return HttpResponse(render_to_string("feed/embed.html", {**context, "site_name": addresses.site_name()}))
