from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RemixConfig(AppConfig):
    """Lineage between clips. Nothing lives here yet: this floor stands between creation and the feed for what comes."""

    name = "remix"
    verbose_name = _("Remix")
