from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LicensingConfig(AppConfig):
    """Whose characters and names may be cast, and on what terms."""

    name = "licensing"
    verbose_name = _("Licensing")
