from __future__ import annotations

from django.apps import AppConfig


class FeedConfig(AppConfig):
    """Posts and what people do with them."""

    name = "feed"

    def ready(self) -> None:
        from creation import erasure, slots
        from feed import actions, live, panels

        live.register_topics()
        slots.register(panels.publish_panel)
        erasure.register(actions.sync_listing)
