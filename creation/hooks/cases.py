"""What moderators see of films and pictures, and what they can do to them."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from creation import actions
from creation.access import visible_clip
from creation.models import Clip, Generation, Upload
from creation.showing import Viewer as CreationViewer
from creation.showing import withholding
from sora_site.cases import subjects
from sora_site.cases.subjects import Found, Snapshot, Subject
from sora_site.people.access import Viewer


def clip_of(ref: str) -> Clip | None:
    """By its public id; None once it is erased."""
    clips = Clip.objects.select_related("maker", "generation")
    return clips.filter(public_id=ref, erased_at=None).first()


def find(viewer: Viewer, ref: str) -> Found:
    """A film the viewer may see."""
    asks: CreationViewer = viewer or AnonymousUser()
    return found(visible_clip(asks, ref))


def load(ref: str) -> Found | None:
    """A film that is there, whoever asks."""
    clip = clip_of(ref)
    return found(clip) if clip else None


def found(clip: Clip) -> Found:
    """A prompt may be private, and a title is its beginning: neither tells a film to others."""
    label = _("Film by %(name)s") % {"name": clip.maker.name}
    return Found(clip.public_id, clip.maker_id, clip.maker.username, label, clip.generation.get_absolute_url())


def snapshot(ref: str) -> Snapshot:
    """Its files behind the check for moderators; the prompt only where its maker shows it."""
    clip = clip_of(ref)
    if clip is None:
        return Snapshot(state=_("gone"))
    return Snapshot(
        words=((_("Prompt"), clip.generation.prompt),) if clip.shows_prompt else (),
        poster_url=reverse("creation:reviewed", args=[clip.public_id, "poster.webp"]),
        video_url=reverse("creation:reviewed", args=[clip.public_id, "film.mp4"]),
        state=_("hidden") if clip.withheld_at else "",
    )


def sync(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """Withholds or shows, as the holds of cases say."""
    withholding.sync(Clip.objects.get(public_id=ref))
    return {}


def erase(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """The files and words go; its maker's page says why."""
    actions.erase(Clip.objects.get(public_id=ref))
    return {}


ACTS = {"withhold": sync, "restore": sync, "erase": erase}


def find_picture(viewer: Viewer, ref: str) -> Found:
    """Only its owner knows of an uploaded picture."""
    upload = Upload.objects.filter(key=ref, owner_id=getattr(viewer, "pk", None)).select_related("owner").first()
    if upload is None:
        raise Http404
    return _found_picture(upload)


def load_picture(ref: str) -> Found | None:
    """By its key."""
    upload = Upload.objects.filter(key=ref).select_related("owner").first()
    return _found_picture(upload) if upload else None


def picture_snapshot(ref: str) -> Snapshot:
    """Only whether it is there: it is seen in the films it is in."""
    return Snapshot(state="" if Upload.objects.filter(key=ref).exists() else _("gone"))


def erase_picture(ref: str, _kept: dict[str, Any]) -> dict[str, Any]:
    """Takes it out of every film's beginning, and deletes it."""
    upload = Upload.objects.get(key=ref)
    Generation.objects.filter(picture=upload).update(picture=None)
    Generation.things.through.objects.filter(upload=upload).delete()
    actions.drop_unused(upload)
    return {}


def register() -> None:
    """Called once when the app is ready."""
    subjects.register("film", Subject(pgettext_lazy("what a case is about", "film"), find, load, snapshot, ACTS))
    acts = {"erase": erase_picture}
    subjects.register("picture", Subject(gettext_lazy("picture"), find_picture, load_picture, picture_snapshot, acts))
    # A refused prompt is nothing that can be opened or hidden: the case holds the words.
    subjects.register("prompt", Subject(gettext_lazy("prompt"), _nobody, lambda ref: None, lambda ref: Snapshot()))


def _nobody(viewer: Viewer, ref: str) -> Found:
    raise Http404(ref)


def _found_picture(upload: Upload) -> Found:
    owner = upload.owner
    return Found(upload.key, owner.pk, owner.username, _("Picture of %(name)s") % {"name": owner.name}, "")
