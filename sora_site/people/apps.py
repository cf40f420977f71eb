from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Who is here: accounts, profiles, follows, blocks, plans, API keys, notifications."""

    name = "sora_site.people"
    label = "people"
    verbose_name = "People"
