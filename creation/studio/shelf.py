"""A person's own films, by what they are and by their words."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from creation import queries
from creation.models import Audience, Generation
from sora_site.lib.work import OPEN
from sora_site.people.models import User

#: Characters of a search; nobody types more to find a film.
LONGEST_SEARCH = 200

_IS_THERE = Q(clip__isnull=False, clip__erased_at=None)
_IS_SHOWABLE = _IS_THERE & Q(clip__withheld_at=None)
#: What each tab holds. A film that failed or was stopped stands under "all" alone.
_TABS: dict[str, tuple[Promise, Q]] = {
    "all": (_("All"), Q()),
    "under_way": (_("Under way"), Q(state__in=OPEN)),
    "private": (_("Private"), _IS_SHOWABLE & Q(clip__audience=Audience.PRIVATE)),
    "posted": (_("Posted"), _IS_SHOWABLE & ~Q(clip__audience=Audience.PRIVATE)),
    "withheld": (_("Withheld"), _IS_THERE & Q(clip__withheld_at__isnull=False)),
}


@dataclass(frozen=True)
class Tab:
    """One tab of the films' room, and how many films lie behind it."""

    name: str  # "" in the address is "all"
    label: str | Promise
    count: int
    is_here: bool


def known(name: str) -> str:
    """The tab of this name, or the first."""
    return name if name in _TABS else "all"


def films(person: User, tab: str = "all", words: str = "") -> QuerySet[Generation]:
    """The films of a tab whose title or prompt has all of `words`, newest first. Runs no query."""
    return _with_words(queries.mine(person), words).filter(_TABS[tab][1])


def tabs(person: User, here: str, words: str = "") -> list[Tab]:
    """Every tab with its count among what is searched for. One query."""
    rows = _with_words(queries.mine(person), words).order_by()
    counts = rows.aggregate(
        **{name: Count("pk", filter=holds or Q(pk__isnull=False)) for name, (_l, holds) in _TABS.items()}
    )
    return [Tab(name, label, counts[name], name == here) for name, (label, _holds) in _TABS.items()]


def _with_words(rows: QuerySet[Generation], words: str) -> QuerySet[Generation]:
    # PostgreSQL takes no NUL, not even to look for.
    for word in words.replace("\0", "")[:LONGEST_SEARCH].split():
        rows = rows.filter(Q(prompt__icontains=word) | Q(clip__title__icontains=word))
    return rows
