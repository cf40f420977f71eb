"""What the takes of one wish will show: one storyboard, and a seed for each."""

from __future__ import annotations

import secrets
from dataclasses import replace

from django.utils.translation import gettext as _

from creation.beginning.wish import Wish
from creation.cards import edits
from creation.errors import NotPossibleError
from creation.storyboard import EmptyPromptError, Storyboard, read
from creation.storyboard.belongings import with_things


def board(wish: Wish, seed: int) -> Storyboard:
    """The storyboard: the one that was brought, or how the prompt reads. Raises NotPossibleError for no prompt."""
    if wish.storyboard is not None:
        found = edits.scaled(wish.storyboard, wish.film.seconds)
    else:
        found = _read(wish.prompt, wish.film.seconds, seed)
        found = replace(found, style=wish.style or found.style)
    return with_things(found, wish.prompt, len(wish.things))


def seeds(first: int | None, count: int) -> list[int]:
    """`count` different seeds; the first is the one that was chosen, where one was."""
    found = [secrets.randbits(31) if first is None else first]
    while len(found) < count:
        if (seed := secrets.randbits(31)) not in found:
            found.append(seed)
    return found


def _read(prompt: str, seconds: float, seed: int) -> Storyboard:
    try:
        return read(prompt, seconds, seed)
    except EmptyPromptError:
        raise NotPossibleError("prompt", _("Type what should happen in the film.")) from None
