from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from sora_site.lib.everyone import for_everyone

#: Rooms behind a sign-in, and what is no page. Single films that are not for everyone say `noindex` themselves.
PRIVATE = ("/accounts/", "/admin/", "/films/", "/make/", "/me/", "/studio/", "/v1/", "/oembed", "/metrics", "/healthz")


@for_everyone
@require_safe
def robots(_request: HttpRequest) -> HttpResponse:
    """Where crawlers have nothing to look for, and the list of what they may find."""
    lines = ["User-agent: *", *(f"Disallow: {place}" for place in PRIVATE)]
    lines += ["", f"Sitemap: {settings.SITE_URL}{reverse('feed:sitemap')}", ""]
    response = HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
    patch_cache_control(response, public=True, max_age=3600)
    return response
