"""The rooms creation adds to the studio, and what the start page says of them."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from creation.drafts import queries as drafts
from creation.models import Generation
from creation.quota import storage
from creation.quota.films import quota_of
from sora_site.lib import amounts
from sora_site.lib.work import OPEN, State
from sora_site.people import studio
from sora_site.people.models import User


def register() -> None:
    """Called once when the app is ready."""
    studio.register(
        studio.Room(
            *("creation:films", gettext_lazy("Films"), "film", 10, _films),
            also=frozenset({"creation:film", "creation:selection"}),
        )
    )
    studio.register(studio.Room("creation:drafts", gettext_lazy("Drafts"), "pencil-line", 20, _drafts))
    studio.register(studio.Room("creation:storage", gettext_lazy("Storage"), "hard-drive", 40, _storage))
    studio.register(studio.Room("creation:plan", gettext_lazy("Plan"), "gauge", 50, _plan))


def _films(person: User) -> str:
    mine = Generation.objects.filter(maker=person, deleted_at=None)
    made = mine.filter(state=State.COMPLETED).count()
    open_now = mine.filter(state__in=OPEN).count()
    words = ngettext("%(count)d film", "%(count)d films", made) % {"count": made}
    return f"{words} · {_('%(count)d under way') % {'count': open_now}}" if open_now else words


def _drafts(person: User) -> str:
    count = drafts.mine(person).count()
    return ngettext("%(count)d draft", "%(count)d drafts", count) % {"count": count} if count else ""


def _storage(person: User) -> str:
    space = storage.storage_of(person)
    if space.limit is None:
        return amounts.words(space.used)
    return _("%(used)s of %(limit)s") % {"used": amounts.words(space.used), "limit": amounts.words(space.limit)}


def _plan(person: User) -> str:
    quota = quota_of(person)
    return _("%(used)d of %(most)d films today") % {"used": quota.used_today, "most": quota.films_a_day}
