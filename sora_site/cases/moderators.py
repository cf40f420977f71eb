"""The group `Moderators`, with just the rights its members need; looked after whenever the site migrates."""

from __future__ import annotations

from django.apps import AppConfig
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission

GROUP = "Moderators"
#: Codenames of rights of this app. Exporting the audit log stays the operator's.
RIGHTS = ("view_case", "decide_case", "view_notice", "view_auditevent")


def ensure_group(sender: AppConfig, using: str = "default", **_rest: object) -> None:
    """Rights the operator added stay; those named here are there."""
    create_permissions(sender, verbosity=0, using=using)
    group, _is_new = Group.objects.using(using).get_or_create(name=GROUP)
    rights = Permission.objects.using(using).filter(content_type__app_label="cases", codename__in=RIGHTS)
    group.permissions.add(*rights)
