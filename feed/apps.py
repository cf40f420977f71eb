from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FeedConfig(AppConfig):
    """Posts and what people do with them."""

    name = "feed"
    verbose_name = _("Feed")

    def ready(self) -> None:
        from feed import live
        from feed.hooks import cases, deletion, export, films, notifications, studio

        for hook in (live, films, studio, notifications, cases, export, deletion):
            hook.register()
