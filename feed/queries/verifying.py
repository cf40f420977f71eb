"""An answer to "was it made here?" as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.dateparse import parse_datetime

from creation.models import Clip
from creation.queries import media_url
from creation.verify.answer import Answer, Change, Claims, Found, Span
from feed.models import Post
from sora_site.people.access import Viewer


@dataclass(frozen=True)
class FilmShown:
    """A recognised film. Without an address where the asker may not see it: then nothing else is told."""

    url: str
    poster_url: str
    blur: str
    width: int
    height: int
    maker_handle: str
    made_at: datetime | None
    engine: str
    seconds: float
    provenance_url: str
    surety: str
    changes: tuple[Change, ...]
    shown: Span | None
    within: Span | None
    pictures: int
    agreeing: int

    @property
    def shown_seconds(self) -> float:
        """How wide the found part is drawn: never too narrow to be seen."""
        return max(self.shown.end - self.shown.begin, self.shown.whole / 60) if self.shown else 0.0


@dataclass(frozen=True)
class AnswerShown:
    """All the page needs."""

    verdict: str
    is_film: bool
    claims: Claims | None
    signed_at: datetime | None
    films: tuple[FilmShown, ...]
    count: int  # films that could have been found
    looked: int
    compared: int

    @property
    def is_hidden(self) -> bool:
        """Whether a film was found that the asker may not see."""
        return bool(self.films) and not self.films[0].url


def shown(answer: Answer, viewer: Viewer) -> AnswerShown:
    """The answer with the addresses of its films. One query a film."""
    return AnswerShown(
        verdict=answer.verdict,
        is_film=answer.is_film,
        claims=answer.claims,
        signed_at=_moment(answer.claims.when) if answer.claims else None,
        films=tuple(_film(found) for found in answer.found),
        count=answer.films,
        looked=answer.looked,
        compared=answer.compared,
    )


def _film(found: Found) -> FilmShown:
    if found.clip is None:
        return FilmShown("", "", "", 0, 0, "", None, "", 0, "", found.surety, (), None, None, 0, 0)
    clip: Clip = found.clip
    is_posted = Post.objects.filter(clip=clip).exists()
    return FilmShown(
        url=reverse("feed:watch", args=[clip.public_id]) if is_posted else clip.generation.get_absolute_url(),
        poster_url=media_url(clip, "poster.webp"),
        blur=clip.blur,
        width=clip.width,
        height=clip.height,
        maker_handle=clip.maker.username,
        made_at=clip.created_at,
        engine=clip.engine,
        seconds=clip.seconds,
        provenance_url=reverse("feed:provenance", args=[clip.public_id])
        if is_posted
        else reverse("creation:provenance", args=[clip.generation.public_id]),
        surety=found.surety,
        changes=found.changes,
        shown=found.shown,
        within=found.within,
        pictures=found.pictures,
        agreeing=found.agreeing,
    )


def _moment(text: str) -> datetime | None:
    try:
        return parse_datetime(text)
    except ValueError:
        return None
