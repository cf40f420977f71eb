"""Keeping drafts. Two windows never write over each other: the later one gets a draft of its own, and is told."""

from __future__ import annotations

import json
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from creation.drafts.page import Content, Page
from creation.drafts.pictures import pictures_of
from creation.errors import CreationError
from creation.models import Draft
from creation.uploads.dropping import drop_unused
from sora_site.lib import ids
from sora_site.people.models import User

#: Drafts of one person, and characters of one draft's cards.
MOST = 60
LONGEST_BOARD = 200_000
#: Windows whose counts a draft remembers.
MOST_WINDOWS = 12


class NoRoomError(CreationError):
    """The person keeps as many drafts as there may be, or one that is too large."""

    code = "drafts_full"


@dataclass(frozen=True)
class Kept:
    """What became of a save. `draft` is None where there was nothing to keep."""

    draft: Draft | None
    #: Another window had written meanwhile: these words are a draft of their own, that one is `beside`.
    beside: Draft | None = None


@transaction.atomic
def keep(person: User, page: Page, content: Content, *, for_picture: bool = False) -> Kept:
    """Keeps what one window holds. Raises NoRoomError; then the window still has all of it.

    A save that was overtaken by a later one of its window changes nothing. An emptied draft goes, and comes back with
    the next word; `for_picture` keeps it although no word stands in it yet.
    """
    if len(json.dumps(content.storyboard or {})) > LONGEST_BOARD:
        raise NoRoomError(_("These cards are too long to be kept on the site. They stay in this window."))
    # One at a time for each person: two windows that begin the same draft at once meet here.
    User.objects.select_for_update().get(pk=person.pk)
    draft = Draft.objects.filter(maker=person, public_id=page.draft).first()
    if draft is None:
        return Kept(None if content.is_empty and not for_picture else _create(person, page, content, page.draft))
    if page.window and page.turn <= draft.turns.get(page.window, -1):
        return Kept(None if draft.is_made else draft)
    if draft.window == page.window and page.window:
        # It became a film, and somebody went back to the page and typed on.
        return Kept(_apart(person, page, content) if draft.is_made else _write(draft, page, content, stays=for_picture))
    if draft.gone_at is None and (page.revision == draft.revision or _is_same(draft, content)):
        return Kept(_write(draft, page, content, stays=for_picture))
    apart = _apart(person, page, content)
    return Kept(apart, beside=draft if apart and draft.gone_at is None else None)


@transaction.atomic
def become_film(person: User, page: Page) -> None:
    """The draft is a film now: its words are the film's, and what the page still saves of it is ignored."""
    made = {
        "prompt": "",
        "storyboard": None,
        "told": "",
        "picture": None,
        "gone_at": timezone.now(),
        "is_made": True,
    }
    User.objects.select_for_update().get(pk=person.pk)
    draft, is_new = Draft.objects.get_or_create(
        maker=person, public_id=page.draft, defaults=made | {"window": page.window, "turns": _turns({}, page)}
    )
    if not is_new:
        before = pictures_of(draft)
        Draft.objects.filter(pk=draft.pk).update(**made, **_writer(draft, page), revision=F("revision") + 1)
        draft.things.clear()
        for upload in before:
            drop_unused(upload)


def _create(person: User, page: Page, content: Content, name: str) -> Draft:
    if Draft.objects.filter(maker=person, gone_at=None).count() >= MOST:
        raise NoRoomError(
            _("You keep %(count)d drafts, as many as there can be. Delete one, and this one is kept too.")
            % {"count": MOST}
        )
    return Draft.objects.create(
        maker=person, public_id=name, window=page.window, turns=_turns({}, page), **_values(content)
    )


def _apart(person: User, page: Page, content: Content) -> Draft | None:
    """What this window holds as another draft."""
    return None if content.is_empty else _create(person, page, content, ids.short_token())


def _write(draft: Draft, page: Page, content: Content, *, stays: bool) -> Draft:
    values = _values(content) | {"revision": draft.revision + 1} | _writer(draft, page)
    if content.is_empty and not stays and not pictures_of(draft):
        # What stood there last stays for an undo.
        values = {"gone_at": timezone.now()} | _writer(draft, page)
    elif content.problem:
        values = {name: value for name, value in values.items() if name not in {"storyboard", "told"}}
    Draft.objects.filter(pk=draft.pk).update(**values)
    draft.refresh_from_db()
    return draft


def _writer(draft: Draft, page: Page) -> dict[str, object]:
    return {"window": page.window, "turns": _turns(draft.turns, page)}


def _turns(before: dict[str, int], page: Page) -> dict[str, int]:
    """The counts of the windows that wrote last, this one's among them."""
    others = {window: turn for window, turn in before.items() if window != page.window}
    return dict([*others.items(), (page.window, page.turn)][-MOST_WINDOWS:])


def _values(content: Content) -> dict[str, object]:
    return {
        "prompt": content.prompt,
        "choices": content.choices,
        "storyboard": content.storyboard,
        "told": content.told,
        "updated_at": timezone.now(),
        "gone_at": None,
        "is_made": False,
    }


def _is_same(draft: Draft, content: Content) -> bool:
    return (draft.prompt, draft.storyboard) == (content.prompt, content.storyboard)
