"""The pictures a draft keeps: chosen on one device, there on the next."""

from __future__ import annotations

from typing import Any, BinaryIO, cast

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import F
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from creation import options
from creation.actions import take_picture
from creation.errors import NotPossibleError
from creation.models import Draft, Upload
from creation.uploads.dropping import drop_unused
from sora_site.people.models import User


def pictures_of(draft: Draft) -> list[Upload]:
    """All its pictures, the one it begins with first. Two queries at most."""
    return [*filter(None, [draft.picture]), *draft.things.order_by("pk")]


def take_files(person: User, draft: Draft, files: MultiValueDict[str, UploadedFile[Any]]) -> None:
    """Keeps the pictures a form brought with its draft; they take the place of those it had.

    Raises MediaError, RefusedError or NotPossibleError; then the draft has those it had.
    """
    able = options.capabilities()
    begins = [_taken(person, file, "picture") for file in files.getlist("picture")[: able.takes_picture]]
    things = [_taken(person, file, "things") for file in files.getlist("things")[: able.takes_things]]
    _give(draft, begins, things)


@transaction.atomic
def take_out(draft: Draft, key: str) -> bool:
    """Takes one picture out of a draft. False when it has none of that name."""
    for upload in pictures_of(draft):
        if upload.key == key:
            Draft.objects.filter(pk=draft.pk, picture=upload).update(picture=None)
            draft.things.remove(upload)
            draft.refresh_from_db()
            drop_unused(upload)
            return True
    return False


@transaction.atomic
def _give(draft: Draft, begins: list[Upload], things: list[Upload]) -> None:
    before = pictures_of(draft)
    if begins:
        Draft.objects.filter(pk=draft.pk).update(picture=begins[0], revision=F("revision") + 1)
    if things:
        draft.things.set(things)
    draft.refresh_from_db()
    for upload in before:
        drop_unused(upload)


def _taken(person: User, file: UploadedFile[Any], field: str) -> Upload:
    if (file.size or 0) > settings.UPLOAD_MAX_BYTES:
        most = settings.UPLOAD_MAX_BYTES // 1_000_000
        raise NotPossibleError(field, _("This file is larger than %(most)d MB.") % {"most": most})
    return take_picture(person, cast(BinaryIO, file))
