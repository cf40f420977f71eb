"""How creation's lines read in an inbox."""

from __future__ import annotations

from django.utils.translation import ngettext

from creation.retention.queries import NOTICE
from sora_site.people import notifications
from sora_site.people.models import Notification


def register() -> None:
    """Called once when the app is ready."""
    notifications.register("drafts_leave", _drafts_leave)


def _drafts_leave(line: Notification) -> str:
    films = int(line.details.get("films", "1"))
    return ngettext(
        "A film you never showed leaves in %(days)d days. Watch, keep or post it, and it stays.",
        "%(films)d films you never showed leave in %(days)d days. Watch, keep or post them, and they stay.",
        films,
    ) % {"films": films, "days": NOTICE.days}
