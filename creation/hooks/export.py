"""What creation writes into a person's export: every film with its files, and what it was made from."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from creation import media
from creation.models import Clip, Draft, Generation, Upload
from creation.quota.storage import storage_of
from sora_site.people.export import Archive, Part, registry
from sora_site.people.models import User

FILMS = """
films/<date>-<title>-<id>/
    film.json       prompt, storyboard, engine, seed, size, dates, who may see it, and, where it could not be made, why
    film.mp4        the film with sound
    captions.vtt    what is said and heard (WebVTT)
    poster.webp     a still
In film.json "id" names the film in the API, "clip" in public addresses (/v/<clip>/) and in posts.json.
"""
DRAFTS = """
drafts.json         films you have not asked for yet: prompt, choices, storyboard
pictures/           pictures you brought, as the site keeps them; "picture" and "things" in film.json name them
"""
#: Of a clip's files those that are the person's; the others can be made from them.
KEPT = ("film.mp4", "captions.vtt", "poster.webp")


def register() -> None:
    """Called once when the app is ready."""
    films = frozenset({"creation.Generation", "creation.Clip"})
    registry.register(
        Part("films", 20, _("Films"), _films, FILMS, weigh=lambda person: storage_of(person).films, models=films)
    )
    drafts = frozenset({"creation.Draft", "creation.Upload"})
    registry.register(
        Part(
            *("drafts", 30, _("Drafts and pictures"), _drafts, DRAFTS),
            weigh=lambda person: storage_of(person).pictures,
            models=drafts,
        )
    )


def _films(person: User, archive: Archive) -> None:
    mine = Generation.objects.filter(maker=person, deleted_at=None).select_related("clip", "picture")
    for film in mine.prefetch_related("things").order_by("pk").iterator(chunk_size=50):
        clip: Clip | None = getattr(film, "clip", None)
        if clip is not None and clip.erased_at is not None:
            clip = None
        folder = f"films/{film.created_at:%Y-%m-%d}-{_slug(film, clip)}-{film.public_id[-6:]}"
        archive.json(f"{folder}/film.json", _about(film, clip))
        if clip is not None:
            _files(clip, folder, archive)


def _files(clip: Clip, folder: str, archive: Archive) -> None:
    for name in KEPT:
        if name != "captions.vtt" or clip.has_captions:
            archive.file(f"{folder}/{name}", partial(media.clip_file, clip, name))


def _about(film: Generation, clip: Clip | None) -> dict[str, Any]:
    about: dict[str, Any] = {
        "id": film.public_id,
        "state": film.state,
        "prompt": film.prompt,
        "storyboard": film.storyboard,
        "engine": film.engine,
        "seed": film.seed,
        "seconds": film.seconds,
        "width": film.width,
        "height": film.height,
        "made_from": film.sources,
        "picture": f"pictures/{film.picture.key}.webp" if film.picture else None,
        "things": [f"pictures/{thing.key}.webp" for thing in film.things.all()],
        "asked_at": film.created_at,
        "finished_at": film.finished_at,
        "problem": film.error_message,
    }
    if clip is not None:
        about |= {
            "clip": clip.public_id,
            "title": clip.title,
            "made_by": clip.engine,
            "audience": clip.audience,
            "remix_policy": clip.remix_policy,
            "shows_prompt": clip.shows_prompt,
            "withheld_at": clip.withheld_at,
            "fingerprint": clip.fingerprint,
        }
    return about


def _drafts(person: User, archive: Archive) -> None:
    drafts = Draft.objects.filter(maker=person, gone_at=None).order_by("pk")
    columns = ("public_id", "prompt", "choices", "storyboard", "created_at", "updated_at")
    archive.json("drafts.json", list(drafts.values(*columns)))
    for picture in Upload.objects.filter(owner=person).order_by("pk").iterator():
        archive.file(f"pictures/{picture.key}.webp", partial(media.upload_file, picture.key))


def _slug(film: Generation, clip: Clip | None) -> str:
    words = (clip.title if clip else "") or film.prompt
    return slugify(words[:80], allow_unicode=True)[:40].strip("-") or "film"
