"""Films under way in few words."""

from __future__ import annotations

from collections.abc import Sequence

from django import template
from django.utils.translation import gettext as _

from creation.engines.base import Stage
from creation.models import Generation
from creation.queries import FilmView
from creation.words import STAGES, seconds_words, waiting_words
from sora_site.lib.work import State

register = template.Library()


@register.filter
def stage_words(film: Generation) -> str:
    """What is happening to a film. Runs no query."""
    if film.state == State.IN_PROGRESS and film.stage:
        return str(STAGES[Stage(film.stage)])
    return _("In line") if film.state == State.QUEUED else _("Beginning")


@register.filter
def short_seconds(seconds: float | None) -> str:
    """Time left where there is little room: "6 s", "2 min"; empty when it is not known."""
    if seconds is None:
        return ""
    if seconds < 90:
        return _("%(count)d s") % {"count": max(round(seconds), 1)}
    return _("%(count)d min") % {"count": round(seconds / 60)}


@register.filter
def progress_of(film: FilmView) -> str:
    """Where a film is and how long still, in one line."""
    if film.state == State.QUEUED:
        where = waiting_words(film.position)
    else:
        where = str(STAGES[Stage(film.stage)]) if film.stage else ""
    return " · ".join(part for part in (where, seconds_words(film.seconds_left)) if part)


@register.filter
def has_ended(films: Sequence[FilmView]) -> bool:
    """Whether any of them is not under way any more."""
    return any(not film.is_open for film in films)
