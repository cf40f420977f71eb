from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    """Who is here: accounts, profiles, follows, blocks, plans, API keys, notifications."""

    name = "sora_site.people"
    label = "people"
    verbose_name = _("People")

    def ready(self) -> None:
        from allauth.usersessions.models import UserSession
        from django.contrib.auth.signals import user_logged_in
        from django.db.models.signals import pre_save

        from sora_site.people import rooms
        from sora_site.people.deletion import steps
        from sora_site.people.export import parts
        from sora_site.people.sessions import seen

        pre_save.connect(seen.keep_little, sender=UserSession)
        user_logged_in.connect(seen.begin)
        rooms.register()
        steps.register_steps()
        parts.register_parts()
