"""What the admin's first page says to moderators."""

from __future__ import annotations

from django import template
from django.contrib.auth.models import AnonymousUser

from sora_site.cases import queries
from sora_site.cases.access import is_moderator
from sora_site.people.models import User

register = template.Library()


@register.simple_tag
def cases_waiting(user: User | AnonymousUser) -> queries.Waiting | None:
    """The counts, for moderators; None for everyone else, who see nothing of it."""
    return queries.waiting() if is_moderator(user) else None
