from __future__ import annotations

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """The roof: settings, addresses, commands."""

    name = "sora_site"
    verbose_name = "Site"
