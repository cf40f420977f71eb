"""What every page knows of the site."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, Any]:
    """The site's name and address, who may come in, and where its mail goes ("" for nowhere)."""
    return {
        "site_name": settings.SITE_NAME,
        "site_url": settings.SITE_URL,
        "site_is_https": settings.IS_HTTPS,
        "signup": settings.SIGNUP,
        "mail_goes_to": settings.MAIL_GOES_TO,
    }
