"""What sockets may watch here: films in progress, and whether a worker is alive."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils import translation

from creation import queries
from creation.models import Generation
from creation.queue import turns
from creation.words import progress_words
from sora_site.lib.live import Topic, topics


def own_films(person_id: int | None, ids: list[str]) -> list[str]:
    """The films among `ids` that this person made."""
    if person_id is None:
        return []
    mine = Generation.objects.filter(maker_id=person_id, public_id__in=ids, deleted_at__isnull=True)
    return list(mine.values_list("public_id", flat=True))


def films(ids: list[str]) -> dict[str, dict[str, Any]]:
    """The state of films, by public id."""
    return {generation.public_id: _film(generation) for generation in Generation.objects.filter(public_id__in=ids)}


def _film(generation: Generation) -> dict[str, Any]:
    # One answer serves whoever watches: it holds the words in every language, and each page takes its own.
    position = turns.position(generation)
    words = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            words[code] = progress_words(generation, position)
    return {
        "state": generation.state,
        "stage": generation.stage,
        "progress": generation.progress,
        "seconds_left": generation.seconds_left if generation.state == "in_progress" else None,
        "position": position,
        "preview_url": queries.preview_url(generation),
        "words": words,
    }


def site(ids: list[str]) -> dict[str, dict[str, Any]]:
    """Whether films are being made at all."""
    return {"worker": {"alive": queries.worker_alive()}} if "worker" in ids else {}


def register() -> None:
    """Called once when the app is ready."""
    topics.register("generation", Topic(allowed=own_films, read=films))
    topics.register("site", Topic(allowed=lambda _person, ids: [name for name in ids if name == "worker"], read=site))
