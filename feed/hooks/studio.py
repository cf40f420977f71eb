"""The rooms the feed adds to the studio."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from sora_site.people import studio


def register() -> None:
    """Called once when the app is ready."""
    start = ("feed:studio", gettext_lazy("Studio"), "layout-dashboard", 0)
    studio.register(studio.Room(*start, is_listed=False))
    travels = ("feed:numbers", gettext_lazy("Numbers"), "chart-column", 30)
    studio.register(studio.Room(*travels, also=frozenset({"feed:film_numbers"}), is_listed=False))
