"""Takes: several films of one storyboard, each with a seed of its own, looked at side by side."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from creation import actions, queries
from creation.access import own_takes
from creation.beginning import MOST_TAKES
from creation.errors import NotPossibleError
from creation.models import Audience, Clip, Generation
from creation.storyboard.types import Storyboard
from sora_site.lib import ids
from sora_site.lib.work import OPEN
from sora_site.people.models import User


def again(person: User, film: Generation, request_key: str) -> Generation:
    """The same film with another seed, beside it where there is room. The same `request_key` makes one.

    Raises what beginning a film raises.
    """
    if (twin := Generation.objects.filter(maker=person, request_key=request_key[:64]).first()) is not None:
        return twin
    try:
        board = Storyboard.from_data(film.storyboard)
    except ValueError:
        raise NotPossibleError("prompt", _("An older version of this site made this film; make it anew.")) from None
    return actions.begin(
        person,
        film.prompt,
        seconds=film.seconds,
        width=film.width,
        height=film.height,
        fps=film.fps,
        engine=film.engine,
        picture=film.picture,
        things=queries.things_of(film),
        storyboard=board,
        request_key=request_key,
        batch=_beside(film),
        after=film.after,
    )


def choose(person: User, chosen: Generation, *, delete_others: bool) -> int:
    """Ends a choice between takes: the others stay among the person's films, or are deleted for good.

    Those shown to others are never deleted by this. Returns how many were.
    """
    if not chosen.batch:
        return 0
    others = [take for take in own_takes(person, chosen.batch) if take.pk != chosen.pk]
    deleted = 0
    for take in others if delete_others else ():
        clip: Clip | None = getattr(take, "clip", None)
        if clip is None or clip.audience == Audience.PRIVATE:
            actions.delete(take)
            deleted += 1
    Generation.objects.filter(maker=person, batch=chosen.batch).update(batch="")
    return deleted


def cancel_all(takes: list[Generation]) -> int:
    """Stops those that are not done. Returns how many were stopped."""
    return sum(actions.cancel(take) for take in takes if take.state in OPEN)


def _beside(film: Generation) -> str:
    """The batch another take of `film` joins: its own, a new one with it, or one without it where that is full."""
    with transaction.atomic():
        film = Generation.objects.select_for_update().get(pk=film.pk)
        if film.batch:
            living = Generation.objects.filter(maker_id=film.maker_id, batch=film.batch, deleted_at=None)
            return film.batch if living.count() < MOST_TAKES else ids.short_token()
        batch = ids.short_token()
        Generation.objects.filter(pk=film.pk).update(batch=batch)
    return batch
