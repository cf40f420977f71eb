from __future__ import annotations

from django.apps import AppConfig


class FeedConfig(AppConfig):
    """Posts and what people do with them."""

    name = "feed"

    def ready(self) -> None:
        from creation import slots
        from feed import live, panels

        live.register_topics()
        slots.register(panels.publish_panel)
