"""The rooms of the studio that are about the account."""

from __future__ import annotations

from django.utils.translation import gettext, gettext_lazy, ngettext

from sora_site.people import keys, studio
from sora_site.people.coming import invites
from sora_site.people.models import User

#: What somebody suspended finds on the rail besides.
OUTSIDE = (
    studio.Room("people:export", gettext_lazy("Take everything with you"), "package", 91),
    studio.Room("people:deletion", gettext_lazy("Delete the account"), "user-round-x", 92),
    studio.Room("account_logout", gettext_lazy("Sign out"), "log-out", 93),
)


def register() -> None:
    """Called once when the app is ready."""
    studio.register(studio.Room("people:keys", gettext_lazy("API keys"), "key-round", 70, _keys))
    studio.register(studio.Room("people:invites", gettext_lazy("Invites"), "ticket", 75, _invites))
    account = ("people:settings", gettext_lazy("Account"), "user-round-cog", 90, _account)
    also = frozenset({"people:sessions", "people:export", "people:deletion"})
    studio.register(studio.Room(*account, also=also))


def _keys(person: User) -> str:
    count = keys.of(person).count()
    return ngettext("%(count)d key", "%(count)d keys", count) % {"count": count} if count else ""


def _invites(person: User) -> str:
    left = invites.left(person)
    if left is None:
        return gettext("As many as you like")
    return ngettext("%(count)d to give", "%(count)d to give", left) % {"count": left}


def _account(person: User) -> str:
    return f"@{person.username}"
