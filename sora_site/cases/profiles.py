"""Profiles and accounts as things cases can be about: people stand below cases, so they are registered here."""

from __future__ import annotations

from typing import Any

from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sora_site.cases.subjects import Found, Snapshot, Subject, register
from sora_site.people import actions as people
from sora_site.people.access import Viewer, visible_person
from sora_site.people.models import User


def find(viewer: Viewer, handle: str) -> Found:
    """By the handle, as far as the viewer may know of this person."""
    return _found(visible_person(viewer, handle))


def load(ref: str) -> Found | None:
    """By the id."""
    person = _person(ref)
    return _found(person) if person else None


def snapshot(ref: str) -> Snapshot:
    """What the profile says."""
    person = _person(ref)
    if person is None:
        return Snapshot(state=_("gone"))
    said = ((_("Handle"), f"@{person.username}"), (_("Name"), person.display_name), (_("About"), person.bio))
    return Snapshot(
        words=tuple(pair for pair in said if pair[1]),
        reach=person.followers.count(),
        state=_("suspended") if person.suspended_at else "",
    )


def withhold(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """Takes the name and the words away, and keeps them."""
    person = User.objects.get(pk=int(ref))
    User.objects.filter(pk=person.pk).update(display_name="", bio="")
    return {"display_name": person.display_name, "bio": person.bio}


def restore(ref: str, kept: dict[str, Any]) -> dict[str, Any]:
    """Puts them back, unless their owner has written others since."""
    person = User.objects.get(pk=int(ref))
    User.objects.filter(pk=person.pk).update(
        display_name=person.display_name or kept.get("display_name", ""), bio=person.bio or kept.get("bio", "")
    )
    return {}


def suspend(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """Shuts the person out."""
    people.suspend(User.objects.get(pk=int(ref)))
    return {}


def reinstate(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """Ends the suspension."""
    people.reinstate(User.objects.get(pk=int(ref)))
    return {}


def in_address(path: str) -> str | None:
    """`/@handle/`."""
    handle = path.strip("/").removeprefix("@")
    return handle if path.startswith("/@") and "/" not in handle else None


def register_subjects() -> None:
    """Called once when the app is ready."""
    acts = {"withhold": withhold, "restore": restore, "suspend": suspend, "reinstate": reinstate}
    noun = gettext_lazy("profile")
    register("profile", Subject(noun, find, load, snapshot, acts, in_address=in_address))
    # What a pause or a suspension is about; nobody reports it.
    register("account", Subject(gettext_lazy("account"), _nobody, load, snapshot))


def _nobody(viewer: Viewer, ref: str) -> Found:
    raise Http404(ref)


def _person(ref: str) -> User | None:
    return User.objects.filter(pk=int(ref)).first() if ref.isdecimal() else None


def _found(person: User) -> Found:
    return Found(str(person.pk), person.pk, person.username, f"@{person.username}", person.get_absolute_url())
