from __future__ import annotations

from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class CasesConfig(AppConfig):
    """Reports, refusals, notices, requests and strikes: one case, its decision, its appeal."""

    name = "sora_site.cases"
    label = "cases"
    verbose_name = _("Moderation")

    def ready(self) -> None:
        from django.contrib.admin.models import LogEntry

        from sora_site.cases import audit, moderators, profiles, triggers, words
        from sora_site.cases.hooks import deletion, export
        from sora_site.people import shut_out, studio

        profiles.register_subjects()
        words.register()
        deletion.register()
        export.register()
        own = {f"cases:{name}" for name in ("standing", "case", "case_messages", "case_appeal")}
        shut_out.open_to(own, home="cases:standing")
        studio.register(studio.Room("cases:standing", _("How you stand"), "scale", 80))
        post_migrate.connect(moderators.ensure_group, sender=self, dispatch_uid="cases.moderators")
        post_migrate.connect(triggers.after_migrate, sender=self, dispatch_uid="cases.triggers")
        post_save.connect(audit.on_admin_log, sender=LogEntry, dispatch_uid="cases.audit")
