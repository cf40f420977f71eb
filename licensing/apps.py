from __future__ import annotations

from django.apps import AppConfig


class LicensingConfig(AppConfig):
    """Whose characters and names may be cast, and on what terms."""

    name = "licensing"
