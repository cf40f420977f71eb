"""What people do with films: begin, cancel, delete. Each is one atomic write."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from typing import BinaryIO

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from creation import erasure, media, options, quota, turns, wake
from creation.cards import edits
from creation.errors import NotPossibleError, QuotaError, RefusedError
from creation.models import Clip, Generation, Upload
from creation.safety import check_picture, check_prompt
from creation.storyboard import EmptyPromptError, Storyboard, read
from creation.storyboard.belongings import with_things
from sora_site.lib import ids
from sora_site.lib.media import pictures
from sora_site.lib.work import State
from sora_site.people.actions import forget_details
from sora_site.people.models import User
from sora_site.people.quota import plan_of

#: Characters of one prompt, as the API promises.
LONGEST_PROMPT = 32_000
#: Halves of characters, which JSON can hold and no database can.
_HALVES = re.compile("[\ud800-\udfff]")


def begin(
    person: User,
    prompt: str,
    *,
    seconds: float,
    width: int,
    height: int,
    fps: int = 30,
    engine: str = "",
    model: str = "",
    seed: int | None = None,
    picture: Upload | None = None,
    request_key: str = "",
    storyboard: Storyboard | None = None,
    things: Sequence[Upload] = (),
) -> Generation:
    """Reads the prompt, asks the guard, and queues the film. The same `request_key` twice begins one film.

    `things` are pictures whose subjects are cut out and join the cast.
    A `storyboard` is filmed as it is, whatever the prompt says; then its own length counts, not `seconds`.
    Raises RefusedError, QuotaError or NotPossibleError; then nothing was begun, and a picture no film has is gone.
    """
    try:
        film = options.Format(storyboard.seconds if storyboard else seconds, width, height, fps)
        return _begin(person, prompt, film, engine, model, seed, picture, request_key, storyboard, things)
    finally:
        for upload in filter(None, (picture, *things)):
            drop_unused(upload)


def begun(person: User, request_key: str) -> Generation | None:
    """The film this `request_key` began already; without one, raises QuotaError where none could begin now.

    To be asked before a picture is taken: decoding one is the dearest part of asking.
    """
    full: QuotaError | None = None
    try:
        quota.require_room(person)
    except QuotaError as problem:
        full = problem
    # Only now: if the other click took the last place meanwhile, its film is there to be found.
    twin = Generation.objects.filter(maker=person, request_key=request_key[:64]).first() if request_key else None
    if twin is None and full is not None:
        raise full
    return twin


def _begin(
    person: User,
    prompt: str,
    asked: options.Format,
    engine: str,
    model: str,
    seed: int | None,
    picture: Upload | None,
    request_key: str,
    storyboard: Storyboard | None,
    things: Sequence[Upload],
) -> Generation:
    request_key = (request_key or ids.token())[:64]
    if (twin := Generation.objects.filter(maker=person, request_key=request_key).first()) is not None:
        return twin
    prompt = _clean(prompt)
    able = options.capabilities(engine)
    film = options.checked(asked, able, plan_of(person))
    if picture is not None and not able.takes_picture:
        raise NotPossibleError("picture", _("This engine cannot begin with a picture."))
    if len(things) > able.takes_things:
        raise NotPossibleError("things", _("This engine cannot cut out so many things."))
    seed = secrets.randbits(31) if seed is None else seed
    storyboard = edits.scaled(storyboard, film.seconds) if storyboard else _plan(prompt, film.seconds, seed)
    storyboard = with_things(storyboard, prompt, len(things))
    verdict = check_prompt(prompt, storyboard, person)
    if not verdict.is_allowed:
        raise RefusedError(verdict)
    try:
        with transaction.atomic():
            # Counting and writing are one step: two forms sent at once cannot both take the last place.
            User.objects.select_for_update().get(pk=person.pk)
            if (twin := Generation.objects.filter(maker=person, request_key=request_key).first()) is not None:
                return twin  # the other click was quicker; it may have taken the last place
            quota.require_room(person)
            for field, upload in (("picture", picture), *(("things", thing) for thing in things)):
                if upload is not None and not Upload.objects.select_for_update().filter(pk=upload.pk).exists():
                    raise NotPossibleError(field, _("This picture has just been deleted. Choose it once more."))
            generation = Generation.objects.create(
                maker=person,
                request_key=request_key,
                prompt=prompt,
                storyboard=storyboard.to_data(),
                engine=able.name,
                model=model,
                seed=seed,
                seconds=film.seconds,
                width=film.width,
                height=film.height,
                fps=film.fps,
                picture=picture,
                is_demo=person.is_demo,
                turn=turns.next_turn(person),
            )
            generation.things.add(*things)
            transaction.on_commit(wake.renders)
    except IntegrityError:
        return Generation.objects.get(maker=person, request_key=request_key)
    return generation


def cancel(generation: Generation) -> bool:
    """Stops a film at any moment; its worker notices with its next word. False when it had ended already."""
    changed = Generation.objects.filter(pk=generation.pk, state__in=[State.QUEUED, State.IN_PROGRESS]).update(
        state=State.CANCELED, lease="", worker="", leased_until=None, finished_at=timezone.now()
    )
    if changed:
        media.remove_work(generation.folder)
    return changed == 1


def delete(generation: Generation) -> None:
    """Takes a film off its maker's lists for good: stops it when it runs, and erases its files."""
    cancel(generation)
    now = timezone.now()
    with transaction.atomic():
        Generation.objects.filter(pk=generation.pk).update(
            deleted_at=now, prompt="", storyboard={}, picture=None, last_error=""
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
        erasure.announce(clip)
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
        progress=0,
        stage="",
    )
    if changed:
        transaction.on_commit(wake.renders)
    return changed == 1


def take_picture(person: User, file: BinaryIO, name: str = "") -> Upload:
    """Keeps a picture (or the first picture of a short clip) for films. The same one twice is kept once.

    Raises sora_site.lib.media.errors.MediaError for files that cannot be used, RefusedError for faces and nudity.
    """
    picture = pictures.take(file, settings.UPLOAD_MAX_BYTES)
    if (known := Upload.objects.filter(owner=person, digest=picture.digest).first()) is not None:
        return known
    upload = Upload(owner=person, digest=picture.digest, width=picture.width, height=picture.height)
    try:
        verdict = check_picture(media.write_upload(upload.key, picture.data))
        if not verdict.is_allowed:
            raise RefusedError(verdict)
        with transaction.atomic():
            upload.save()
    except IntegrityError:
        media.remove_upload(upload.key)
        return Upload.objects.get(owner=person, digest=picture.digest)
    except BaseException:
        media.remove_upload(upload.key)
        raise
    return upload


def drop_unused(picture: Upload) -> None:
    """Deletes a picture no film begins with: nobody could find it any more."""
    with transaction.atomic():
        row = Upload.objects.select_for_update().filter(pk=picture.pk)
        if row.exists() and not Generation.objects.filter(Q(picture=picture) | Q(things=picture)).exists():
            row.delete()
            transaction.on_commit(lambda: media.remove_upload(picture.key))


def _plan(prompt: str, seconds: float, seed: int) -> Storyboard:
    try:
        return read(prompt, seconds, seed)
    except EmptyPromptError:
        raise NotPossibleError("prompt", _("Type what should happen in the film.")) from None


def _clean(prompt: str) -> str:
    prompt = _HALVES.sub("\ufffd", prompt.replace("\x00", "")).strip()
    if not prompt:
        raise NotPossibleError("prompt", _("Type what should happen in the film."))
    if len(prompt) > LONGEST_PROMPT:
        raise NotPossibleError(
            "prompt",
            _("A prompt can have %(most)d characters; this one has %(count)d.")
            % {"most": LONGEST_PROMPT, "count": len(prompt)},
        )
    return prompt
