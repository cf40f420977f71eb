from __future__ import annotations

from django.apps import AppConfig


class CreationConfig(AppConfig):
    """From a prompt to a clip."""

    name = "creation"

    def ready(self) -> None:
        from creation import live

        live.register_topics()
