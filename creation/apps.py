from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CreationConfig(AppConfig):
    """From a prompt to a clip."""

    name = "creation"
    verbose_name = _("Creation")

    def ready(self) -> None:
        from creation import live, slots
        from creation.hooks import cases, deletion, export, notifications, studio
        from creation.retention import panel

        slots.register(panel.panel)
        for hook in (live, studio, notifications, cases, export, deletion):
            hook.register()
