"""What every page knows of the site."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, Any]:
    """The site's name and address."""
    return {"site_name": settings.SITE_NAME, "site_url": settings.SITE_URL}
