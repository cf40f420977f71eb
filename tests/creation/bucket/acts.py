"""What these tests do again and again."""

from __future__ import annotations

import shutil
from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from creation import media
from creation.making import worker
from creation.models import Clip, Generation, Rendition
from sora_site.lib.media.bucket import breath
from sora_site.lib.media.bucket.models import Removal
from sora_site.people.models import Export, User
from tests.creation.making.conftest import ask


def made(person: User) -> Clip:
    """A film of the toy, through the worker."""
    asked = ask(person)
    worker.work_through()
    return Clip.objects.select_related("generation").get(generation=asked)


def on_another_machine() -> None:
    """From now on nothing of what was made is at hand."""
    shutil.rmtree(settings.MEDIA_DIR)


def a_while_later() -> None:
    """Every pause is over."""
    breath.forget()
    now = timezone.now() - timedelta(seconds=1)
    for model in (Generation, Rendition, Removal, Export):
        model.objects.update(run_after=now)


def files_of(clip: Clip) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in media.clip_folder(clip).iterdir()}
