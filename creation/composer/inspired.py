"""Prompts tried again by others: whose may be tried, and when it still is that prompt."""

from __future__ import annotations

import re

from django.http import Http404

from creation.access import visible_clip
from creation.models import Clip, Generation
from creation.showing import Viewer

#: The share of the shown prompt's words that must still be there for its maker to be named.
STILL = 0.4
_WORD = re.compile(r"[^\W\d_]+|\d+")
#: Written without spaces: each sign is a word of its own.
_SIGN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def shown(viewer: Viewer, public_id: str) -> Clip:
    """The clip whose prompt its maker shows to whoever may see it, or one's own. Raises Http404."""
    clip = visible_clip(viewer, public_id) if "\0" not in public_id else None
    if clip is None or not (clip.shows_prompt or clip.maker_id == viewer.pk) or not clip.generation.prompt:
        raise Http404
    return clip


def maybe_shown(viewer: Viewer, public_id: str) -> Clip | None:
    """The same, or None where there is none any more."""
    try:
        return shown(viewer, public_id) if public_id else None
    except Http404:
        return None


def still_after(clip: Clip, prompt: str) -> bool:
    """Whether `prompt` has enough of the clip's own: with other words it is another idea."""
    theirs, mine = _words(clip.generation.prompt), _words(prompt)
    return bool(theirs) and len(theirs & mine) >= STILL * len(theirs)


def credit(film: Generation) -> Clip | None:
    """The clip whose prompt a film began with, with its maker, as long as both are there to be named. One query."""
    if film.after_id is None:
        return None
    there = Clip.objects.select_related("maker").filter(pk=film.after_id, maker__suspended_at=None)
    return there.exclude(maker_id=film.maker_id).first()


def _words(text: str) -> set[str]:
    text = text.casefold()
    signs = set(_SIGN.findall(text))
    return signs | set(_WORD.findall(_SIGN.sub(" ", text)))
