from __future__ import annotations

from django.apps import AppConfig


class RemixConfig(AppConfig):
    """Lineage between clips. Nothing lives here yet: this floor stands between creation and the feed for what comes."""

    name = "remix"
