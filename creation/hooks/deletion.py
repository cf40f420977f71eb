"""What creation removes of a deleted person: every film, through its own erasure, then drafts and pictures."""

from __future__ import annotations

from django.db.models import Q
from django.utils.translation import ngettext

from creation import actions, media
from creation.models import Clip, Draft, Generation, Upload
from sora_site.people.deletion import MORE, Step, registry
from sora_site.people.models import User

#: Films erased in one piece: each takes its folder away.
FILMS = 10
ROWS = 200


def register() -> None:
    """Called once when the app is ready."""
    films = frozenset({"creation.Generation", "creation.Clip"})
    registry.register(Step("films", 30, _films, films, _films_said))
    registry.register(Step("drafts", 31, _drafts, frozenset({"creation.Draft"}), _drafts_said))
    registry.register(Step("pictures", 32, _pictures, frozenset({"creation.Upload"})))


def _films(person: User, _place: str) -> str | None:
    """Each film leaves a tombstone, so that what was made from it keeps its lineage."""
    left = Generation.objects.filter(maker=person).filter(Q(deleted_at=None) | Q(clip__in=_there(person)))
    films = list(left.select_related("clip").distinct()[:FILMS])
    for film in films:
        actions.delete(film)
    if films:
        return MORE
    # Films deleted earlier, by themselves: words that errors may hold.
    rows = Generation.objects.filter(maker=person)
    rows.exclude(prompt="", error_message="", last_error="").update(
        prompt="", storyboard={}, error_message="", last_error=""
    )
    return None


def _films_said(person: User) -> str:
    count = Generation.objects.filter(maker=person, deleted_at=None).count()
    if not count:
        return ""
    words = ngettext(
        "%(count)d film, with its files, prompt and storyboard",
        "%(count)d films, with their files, prompts and storyboards",
        count,
    )
    return words % {"count": count}


def _drafts(person: User, _place: str) -> str | None:
    return _some(Draft.objects.filter(maker=person))


def _drafts_said(person: User) -> str:
    count = Draft.objects.filter(maker=person, gone_at=None).count()
    return ngettext("%(count)d draft", "%(count)d drafts", count) % {"count": count} if count else ""


def _pictures(person: User, _place: str) -> str | None:
    pictures = list(Upload.objects.filter(owner=person)[:ROWS])
    for picture in pictures:
        # The file first: killed in between, the row still says that it is to go.
        media.remove_upload(picture.key)
        picture.delete()
    return MORE if pictures else None


def _there(person: User) -> object:
    return Clip.objects.filter(maker=person, erased_at=None)


def _some(rows: object) -> str | None:
    some = list(rows.values_list("pk", flat=True)[:ROWS])  # type: ignore[attr-defined]
    rows.model.objects.filter(pk__in=some).delete()  # type: ignore[attr-defined]
    return MORE if some else None
