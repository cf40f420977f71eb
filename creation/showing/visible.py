"""Who may see a clip: the one place that decides, and everyone obeys."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from creation.models import Audience, Clip
from sora_site.people.models import User

Viewer = User | AnonymousUser


def visible_to(viewer: Viewer) -> QuerySet[Clip]:
    """Clips `viewer` may open when they hold the address: their own, and those opened to others."""
    opened = Q(audience__in=[Audience.PUBLIC, Audience.UNLISTED], withheld_at__isnull=True, maker__suspended_at=None)
    if not viewer.is_authenticated:
        return Clip.objects.filter(opened, erased_at__isnull=True)
    return Clip.objects.filter(opened | Q(maker=viewer), erased_at__isnull=True)
