"""What the site says where it cannot be reached, and the worker in the browser that says it."""

from __future__ import annotations

import hashlib

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import override
from django.views.decorators.http import require_safe

from sora_site.lib.everyone import for_everyone

#: All the page for being offline needs.
FILES = (
    *(
        "css/base/tokens.css",
        "css/base/reset.css",
        "css/base/base.css",
        "css/parts/button.css",
        "css/parts/empty.css",
        "css/base/utilities.css",
    ),
    *("js/early.js", "js/offline.js", "icons/mark.svg", "drawings/lost.svg"),
)


@for_everyone
@require_safe
def offline(_request: HttpRequest) -> HttpResponse:
    """Knows nobody: it is kept in the browser, and shown to whoever uses it next."""
    response = HttpResponse(_page())
    patch_cache_control(response, no_cache=True)
    return response


@for_everyone
@require_safe
def service_worker(_request: HttpRequest) -> HttpResponse:
    """From the root of the site, so that it may stand before all of it. Asked for anew each time; it is small."""
    context = {
        "version": _version(),
        "offline": reverse("offline"),
        "static": settings.STATIC_URL,
        "files": [static(name) for name in FILES],
    }
    response = HttpResponse(render_to_string("sw.js", context), content_type="text/javascript; charset=utf-8")
    response["Service-Worker-Allowed"] = "/"
    patch_cache_control(response, no_cache=True)
    return response


def _page() -> str:
    # Without the request, which knows who asks.
    return render_to_string("offline.html", {"site_name": settings.SITE_NAME})


def _version() -> str:
    """Changes with every file of the site and with the page's words, so that browsers then fetch both anew."""
    with override(settings.LANGUAGE_CODE):
        parts = (getattr(staticfiles_storage, "manifest_hash", ""), _page())
    return hashlib.sha256("".join(parts).encode()).hexdigest()[:16]
