"""What a device needs to know to put the site among its apps."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from sora_site.lib.everyone import for_everyone

#: The dark floor of every page (`--surface-0` in tokens.css), for the device's own bars.
DARK = "#0b0a12"
#: Name of the picture, its side in pixels, and what a device may do with it.
ICONS = (
    ("icons/app-192.png", 192, "any"),
    ("icons/app-512.png", 512, "any"),
    ("icons/app-maskable-512.png", 512, "maskable"),
)
#: Characters under an icon; longer names are cut by devices, where they like.
_SHORT = 12


@for_everyone
@require_safe
def manifest(request: HttpRequest) -> JsonResponse:
    """In the language of whoever asks; the same for everyone otherwise."""
    response = JsonResponse(_described(str(request.LANGUAGE_CODE)), content_type="application/manifest+json")
    patch_cache_control(response, public=True, max_age=3600)
    return response


def _described(language: str) -> dict[str, Any]:
    make = reverse("creation:make")
    return {
        "id": "/",
        "name": settings.SITE_NAME,
        "short_name": _short(settings.SITE_NAME),
        "description": _("Type a sentence, get a film with sound. Watch what others made."),
        "lang": language,
        "dir": "rtl" if get_language_bidi() else "ltr",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": DARK,
        "theme_color": DARK,
        "categories": ["entertainment", "social", "video"],
        "icons": [_icon(*icon) for icon in ICONS],
        "shortcuts": [
            _shortcut(_("Make a film"), _("Make"), make),
            _shortcut(_("Watch films"), _("Watch"), reverse("feed:home")),
        ],
        # Words sent here from another app become the prompt of a film.
        "share_target": {
            **{"action": make, "method": "GET", "enctype": "application/x-www-form-urlencoded"},
            "params": {"text": "prompt"},
        },
    }


def _short(name: str) -> str:
    """What fits under an icon: the name, or its first word."""
    return name if len(name) <= _SHORT else name.split()[0][:_SHORT]


def _shortcut(name: str, short: str, url: str) -> dict[str, Any]:
    return {"name": name, "short_name": short, "url": url, "icons": [_icon(*ICONS[0])]}


def _icon(name: str, side: int, purpose: str) -> dict[str, str]:
    return {"src": static(name), "sizes": f"{side}x{side}", "type": "image/png", "purpose": purpose}
