"""What a film's link becomes when it is pasted elsewhere: https://oembed.com, version 1.0, type "video"."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, tostring

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import Resolver404, resolve
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from creation.models import Clip
from feed import access, queries
from feed.cards import Card
from feed.sharing import addresses, frames
from sora_site.lib.everyone import for_everyone

#: Pages of which a film can be pasted.
_PAGES = {"feed:watch", "feed:embed", "feed:share"}
#: Seconds a description may be kept.
_KEPT = 300
#: Widest and highest of anything: what does not say, does not mind.
_ENDLESS = 1_000_000


class _RefusedError(Exception):
    """The question cannot be answered, with the status the specification names and words for whoever asked."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


@for_everyone
@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """400 for questions that cannot be read, 404 for what is no film, 501 for forms other than JSON and XML.

    A private film is 404 too, where the specification has 401: that would tell strangers that it is there.
    """
    try:
        form = _form(request)
        width, height = (_most(request, name) for name in ("maxwidth", "maxheight"))
        answer = _written(_described(_asked(request), width, height), form)
        patch_cache_control(answer, public=True, max_age=_KEPT)
    except _RefusedError as refusal:
        answer = HttpResponse(str(refusal), content_type="text/plain; charset=utf-8", status=refusal.status)
    # Public, without cookies: pages of any site may ask by script.
    answer["Access-Control-Allow-Origin"] = "*"
    return answer


def _form(request: HttpRequest) -> str:
    form = request.GET.get("format", "json")
    if form not in {"json", "xml"}:
        raise _RefusedError(501, _("Only “json” and “xml” can be asked for as “format”."))
    return form


def _most(request: HttpRequest, name: str) -> int:
    text = request.GET.get(name, "")
    if not text:
        return _ENDLESS
    if not (text.isascii() and text.isdigit() and len(text) < 7 and int(text) > 0):
        raise _RefusedError(400, _("“%(name)s” is a whole number of pixels.") % {"name": name})
    return int(text)


def _asked(request: HttpRequest) -> str:
    """The public id of the film the question is about."""
    address = request.GET.get("url", "")
    if not address:
        raise _RefusedError(400, _("Say which film: “url” is the whole address of its page."))
    try:
        ours = addresses.is_ours(address, request.get_host())
        match = resolve(urlsplit(address).path) if ours else None
    except (Resolver404, ValueError):
        match = None
    if match is None or match.view_name not in _PAGES:
        raise _RefusedError(404, _("There is no film at this address."))
    return str(match.kwargs["public_id"])


def _described(public_id: str, most_width: int, most_height: int) -> dict[str, Any]:
    try:
        post = access.visible_post(None, public_id)
    except Http404:
        raise _RefusedError(404, _("There is no film at this address.")) from None
    card = queries.cards([post.pk], None)[0]
    width, height = frames.fitted(*frames.usual(card), most_width, most_height)
    return {
        "type": "video",
        "version": "1.0",
        "title": card.words or _("Film by %(name)s") % {"name": card.maker_name},
        "author_name": card.maker_name,
        "author_url": addresses.person(card.maker_handle),
        "provider_name": addresses.site_name(),
        "provider_url": addresses.absolute("/"),
        "cache_age": _KEPT,
        **_thumbnail(card, post.clip, most_width, most_height),
        "html": str(frames.code(card, width, height)),
        "width": width,
        "height": height,
    }


def _thumbnail(card: Card, clip: Clip, most_width: int, most_height: int) -> dict[str, Any]:
    """The film's poster, where it fits as it is: the specification lets no thumbnail be larger than asked for."""
    if card.width > most_width or card.height > most_height:
        return {}
    return {
        "thumbnail_url": addresses.file(clip, "poster.jpg"),
        "thumbnail_width": card.width,
        "thumbnail_height": card.height,
    }


def _written(answer: dict[str, Any], form: str) -> HttpResponse:
    if form == "json":
        return JsonResponse(answer, json_dumps_params={"ensure_ascii": False})
    root = Element("oembed")
    for name, value in answer.items():
        SubElement(root, name).text = addresses.printable(str(value))
    return HttpResponse(tostring(root, "utf-8", xml_declaration=True), content_type="text/xml; charset=utf-8")
