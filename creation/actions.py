"""What people do with films once they are begun: cancel, delete, erase, retry; and the pictures they bring.

Each is one atomic write. How a film begins stands in `beginning`; its verbs are offered here too.
"""

from __future__ import annotations

from typing import BinaryIO

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from creation import media
from creation.beginning import LONGEST_PROMPT, begin, begin_several, begun
from creation.errors import RefusedError
from creation.models import Clip, Generation, Trace, Upload
from creation.queue import wake
from creation.safety import check_picture
from creation.showing import changes
from creation.uploads.dropping import drop_unused
from sora_site.lib.media import pictures
from sora_site.lib.work import OPEN, State
from sora_site.people.actions import forget_details
from sora_site.people.models import User

__all__ = [
    "LONGEST_PROMPT",
    "begin",
    "begin_several",
    "begun",
    "cancel",
    "delete",
    "drop_unused",
    "erase",
    "retry",
    "take_picture",
]


def cancel(generation: Generation) -> bool:
    """Stops a film at any moment; its worker notices with its next word. False when it had ended already."""
    now = timezone.now()
    changed = Generation.objects.filter(pk=generation.pk, state__in=OPEN).update(
        state=State.CANCELED, lease="", worker="", leased_until=None, finished_at=now, seen_at=now
    )
    if changed:
        media.remove_work(generation.folder)
        # Of a film that was finished and only waited for its storage.
        media.remove_clip(generation.folder)
    return changed == 1


def delete(generation: Generation) -> None:
    """Takes a film off its maker's lists for good: stops it when it runs, and erases its files."""
    cancel(generation)
    now = timezone.now()
    with transaction.atomic():
        Generation.objects.filter(pk=generation.pk).update(
            deleted_at=now, seen_at=now, prompt="", storyboard={}, picture=None, last_error=""
        )
        forget_details(generation.maker_id, link=generation.get_absolute_url())
        clip = Clip.objects.filter(generation=generation, erased_at__isnull=True).first()
        if clip is not None:
            erase(clip)
        things = list(generation.things.all())
        generation.things.clear()
        for upload in filter(None, (generation.picture, *things)):
            drop_unused(upload)
    media.remove_work(generation.folder)


def erase(clip: Clip) -> None:
    """Deletes a clip's files and words; its row stays as a tombstone. Inside the caller's transaction or alone."""
    with transaction.atomic():
        Clip.objects.filter(pk=clip.pk).update(
            erased_at=timezone.now(), title="", blur="", fingerprint=[], shows_prompt=False
        )
        Trace.objects.filter(clip=clip).delete()
        changes.announce(clip)
        media.forget_clip(clip.key)
        transaction.on_commit(lambda: media.remove_clip(clip.key))


def retry(generation: Generation) -> bool:
    """Queues a failed film anew, its attempts forgotten. False when it has not failed."""
    changed = Generation.objects.filter(pk=generation.pk, state=State.FAILED, deleted_at__isnull=True).update(
        state=State.QUEUED,
        attempts=0,
        run_after=timezone.now(),
        error_code="",
        error_message="",
        finished_at=None,
        seen_at=None,
        progress=0,
        stage="",
    )
    if changed:
        transaction.on_commit(wake.renders)
    return changed == 1


def take_picture(person: User, file: BinaryIO, name: str = "") -> Upload:
    """Keeps a picture (or the first picture of a short clip) for films. The same one twice is kept once.

    Raises sora_site.lib.media.errors.MediaError for files that cannot be used, or kept just now, RefusedError for
    faces and nudity.
    """
    picture = pictures.take(file, settings.UPLOAD_MAX_BYTES)
    if (known := Upload.objects.filter(owner=person, digest=picture.digest).first()) is not None:
        return known
    upload = Upload(owner=person, digest=picture.digest, width=picture.width, height=picture.height)
    try:
        verdict = check_picture(media.write_upload(upload.key, picture.data))
        if not verdict.is_allowed:
            raise RefusedError(verdict)
        media.shelve_upload(upload.key)
        with transaction.atomic():
            upload.save()
    except IntegrityError:
        media.remove_upload(upload.key)
        return Upload.objects.get(owner=person, digest=picture.digest)
    except BaseException:
        media.remove_upload(upload.key)
        raise
    return upload
