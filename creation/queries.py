"""Reads of this room: frozen data for pages and sockets, each in a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils import timezone

from creation import options
from creation.models import Clip, Generation, Upload, Worker
from creation.queue import estimates, turns
from creation.showing import Viewer
from sora_site.lib.work import OPEN, State

#: A worker not heard of for so long is taken for dead.
WORKER_SILENCE = timedelta(seconds=12)


@dataclass(frozen=True)
class FilmView:
    """A generation and its clip, as their maker sees them."""

    public_id: str
    title: str
    state: str
    stage: str
    progress: float  # 0 to 100
    seconds_left: float | None
    position: int  # films that go before it
    prompt: str
    seconds: float
    width: int
    height: int
    created_at: datetime
    preview_url: str
    error_code: str
    error_message: str
    engine_label: str
    clip_public_id: str
    audience: str
    is_withheld: bool
    video_url: str
    poster_url: str
    captions_url: str
    download_url: str
    has_captions: bool
    blur: str
    tint: str

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


def media_url(clip: Clip, name: str) -> str:
    """The address of one of a clip's files."""
    return reverse("creation:media", args=[clip.key, name])


def mine(person: Viewer) -> QuerySet[Generation]:
    """A person's films, newest first."""
    return (
        Generation.objects.filter(maker_id=person.pk, deleted_at__isnull=True)
        .select_related("clip")
        .order_by("-created_at", "-pk")
    )


def film_view(generation: Generation) -> FilmView:
    """One film as its maker sees it. At most five small queries, while it waits; none when it has ended."""
    clip: Clip | None = getattr(generation, "clip", None)
    if clip is not None and clip.erased_at is not None:
        clip = None
    return FilmView(
        public_id=generation.public_id,
        title=str(generation.storyboard.get("title") or generation.prompt)[:120],
        state=generation.state,
        stage=generation.stage,
        progress=generation.progress,
        seconds_left=seconds_left(generation),
        position=turns.position(generation),
        prompt=generation.prompt,
        seconds=generation.seconds,
        width=generation.width,
        height=generation.height,
        created_at=generation.created_at,
        preview_url=preview_url(generation),
        error_code=generation.error_code,
        error_message=generation.error_message,
        engine_label=options.capabilities(generation.engine).label,
        clip_public_id=clip.public_id if clip else "",
        audience=clip.audience if clip else "private",
        is_withheld=bool(clip and clip.withheld_at),
        video_url=media_url(clip, "film.mp4") if clip else "",
        poster_url=media_url(clip, "poster.webp") if clip else "",
        captions_url=media_url(clip, "captions.vtt") if clip and clip.has_captions else "",
        download_url=media_url(clip, "film.mp4") + "?download=1" if clip else "",
        has_captions=bool(clip and clip.has_captions),
        blur=clip.blur if clip else "",
        tint=clip.tint if clip else "",
    )


def preview_url(generation: Generation) -> str:
    """The newest picture of an unfinished film; a new address for each, so that no cache shows an old one."""
    if generation.state != State.IN_PROGRESS or not generation.previews:
        return ""
    return f"{reverse('creation:preview', args=[generation.public_id])}?n={generation.previews}"


def seconds_left(generation: Generation) -> float | None:
    """Seconds until the film is there, the wait before it included; None when it has ended."""
    if generation.state == State.IN_PROGRESS and generation.seconds_left is not None:
        since = (timezone.now() - generation.progressed_at).total_seconds() if generation.progressed_at else 0.0
        return max(generation.seconds_left - since, 0.5)
    if generation.state == State.QUEUED and generation.storyboard:
        # Those ahead take about as long each: good enough for words like "about a minute".
        return estimates.seconds_of_work(generation) * (turns.position(generation) + 1)
    return None


def things_of(generation: Generation) -> list[Upload]:
    """The pictures of things brought for a film, in the order they were brought."""
    rows = Generation.things.through.objects.filter(generation=generation).order_by("pk").select_related("upload")
    return [row.upload for row in rows]


def worker_alive() -> bool:
    """Whether a render worker was heard of lately, or nothing waits for one."""
    return Worker.objects.filter(lane="renders", seen_at__gt=timezone.now() - WORKER_SILENCE).exists()


def lanes_alive() -> dict[str, int]:
    """How many workers of each lane were heard of lately. One query."""
    alive = Worker.objects.filter(seen_at__gt=timezone.now() - WORKER_SILENCE).order_by()
    return dict(alive.values_list("lane").annotate(workers=Count("pk")))


def being_made() -> int:
    """Films under way on the whole site."""
    return Generation.objects.filter(state__in=OPEN).count()
