"""Reads of drafts: only ever one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from creation.drafts.ending import UNDO
from creation.drafts.page import Page
from creation.models import Draft
from creation.showing import Viewer
from sora_site.people.models import User

#: A draft changed within this time is what the composer opens with: one goes on where one left off.
RECENT = timedelta(hours=12)
#: Characters of a draft's first words on a list.
SHOWN = 160


@dataclass(frozen=True)
class DraftLine:
    """One line of the list of drafts."""

    public_id: str
    words: str  # the beginning of its prompt; "" where there are cards alone
    shots: int  # of its cards; 0 when they were not opened
    has_picture: bool
    updated_at: datetime


def mine(person: Viewer) -> QuerySet[Draft]:
    """A person's drafts, last changed first."""
    return Draft.objects.filter(maker_id=person.pk, gone_at=None).order_by("-updated_at", "-pk")


def lines(person: Viewer, but: str = "", most: int = 60) -> list[DraftLine]:
    """A person's drafts as a list shows them, without `but`. One query."""
    return [line(draft) for draft in mine(person).exclude(public_id=but)[:most]]


def own_draft(person: Viewer, public_id: str, *, is_gone: bool = False) -> Draft:
    """The person's draft of this name; with `is_gone` also one that was deleted within the hour. Raises Http404."""
    # PostgreSQL takes no NUL, not even to look for.
    if not isinstance(person, User) or "\0" in public_id:
        raise Http404
    rows = Draft.objects.filter(maker=person, public_id=public_id).select_related("picture")
    there = rows.filter(gone_at__gt=timezone.now() - UNDO, is_made=False) if is_gone else rows.filter(gone_at=None)
    draft = there.first()
    if draft is None:
        raise Http404
    return draft


def here(person: User, page: Page | None) -> Draft | None:
    """The draft a window shows, where there is one already. One query."""
    if page is None:
        return None
    rows = Draft.objects.filter(maker=person, public_id=page.draft, gone_at=None)
    return rows.select_related("picture").first()


def left_off(person: User) -> Draft | None:
    """The draft a person was writing a while ago. One query."""
    return mine(person).filter(updated_at__gt=timezone.now() - RECENT).select_related("picture").first()


def line(draft: Draft) -> DraftLine:
    """A draft as a list shows it. Runs no query."""
    words = " ".join(draft.prompt[: SHOWN * 2].split())
    return DraftLine(
        public_id=draft.public_id,
        words=words[:SHOWN] + ("…" if len(words) > SHOWN else ""),
        shots=len((draft.storyboard or {}).get("shots", ())),
        has_picture=draft.picture_id is not None,
        updated_at=draft.updated_at,
    )
