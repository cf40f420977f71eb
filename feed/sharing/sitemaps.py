"""What search engines may find: films for everyone, and the people who made them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.core.paginator import EmptyPage, PageNotAnInteger
from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from feed import access
from feed.models import Post
from feed.sharing import addresses
from sora_site.lib.everyone import for_everyone
from sora_site.people.models import User

if TYPE_CHECKING:
    _Sitemap = Sitemap[Any]
else:  # as it runs, it takes no types
    _Sitemap = Sitemap


class _Listed(_Sitemap):
    """A part of the list, a page of it at a time, under the site's own name whatever it is asked by."""

    limit = 5000

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(settings.SITE_URL).scheme

    def get_domain(self, site: object = None) -> str:
        return urlsplit(settings.SITE_URL).netloc


class Films(_Listed):
    """Public films, oldest first, so that a page once full stays as it is."""

    def items(self) -> QuerySet[Post]:
        return access.listed_posts(None).select_related("clip").only("created_at", "clip__public_id").order_by("pk")

    def location(self, item: Post) -> str:
        return f"/v/{item.clip.public_id}/"

    def lastmod(self, item: Post) -> datetime:
        return item.created_at


class People(_Listed):
    """People with a public film. Others have nothing to be found for."""

    def items(self) -> QuerySet[User]:
        shown = access.listed_posts(None).filter(maker=OuterRef("pk"))
        people = User.objects.filter(Exists(shown), is_active=True, suspended_at=None)
        return people.only("username").order_by("pk")

    def location(self, item: User) -> str:
        return item.get_absolute_url()


PARTS: dict[str, type[_Sitemap]] = {"films": Films, "people": People}


@for_everyone
@require_safe
def index(_request: HttpRequest) -> HttpResponse:
    """Every page of every part."""
    pages = []
    for name, part_of in PARTS.items():
        where = addresses.absolute(reverse("feed:sitemap_part", args=[name]))
        count = part_of().paginator.num_pages
        pages += [{"location": where if page == 1 else f"{where}?p={page}"} for page in range(1, count + 1)]
    return _written("sitemap_index.xml", {"sitemaps": pages})


@for_everyone
@require_safe
def part(request: HttpRequest, section: str) -> HttpResponse:
    """One page of a part; 404 for those there are not."""
    if section not in PARTS:
        raise Http404
    try:
        urls = PARTS[section]().get_urls(page=request.GET.get("p", 1))
    except (EmptyPage, PageNotAnInteger):
        raise Http404 from None
    return _written("sitemap.xml", {"urlset": urls})


def _written(template: str, context: dict[str, Any]) -> HttpResponse:
    # Without the request, which knows who asks.
    response = HttpResponse(render_to_string(template, context), content_type="application/xml")
    response["X-Robots-Tag"] = "noindex"
    patch_cache_control(response, public=True, max_age=3600)
    return response
