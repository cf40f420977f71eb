"""A film's progress and end in the words that sockets use too."""

from __future__ import annotations

from django import template

from creation.queries import FilmView
from creation.words import failure_words, seconds_words

register = template.Library()


@register.filter
def left(film: FilmView) -> str:
    """How long a film takes still; empty when that is not known."""
    return seconds_words(film.seconds_left)


@register.filter
def failure(film: FilmView) -> str:
    """Why a film could not be made."""
    return failure_words(film.error_code, film.error_message)
