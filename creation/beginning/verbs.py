"""The verbs: everything asked for is checked, then its rows are written at once, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Unpack

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from creation import media, options
from creation.beginning import reading
from creation.beginning.twins import keys, twins
from creation.beginning.wish import Asked, Wish, clean, wish
from creation.engines.base import Capabilities
from creation.errors import NotPossibleError, QuotaError, RefusedError
from creation.models import Generation, Upload
from creation.queue import turns, wake
from creation.quota import films as quota
from creation.safety import check_prompt
from creation.storyboard import Storyboard
from creation.uploads.dropping import drop_unused
from sora_site.lib import ids
from sora_site.people.models import User
from sora_site.people.quota import plan_of


def begin(person: User, prompt: str, **asked: Unpack[Asked]) -> Generation:
    """Queues one film: `begin_several` says how."""
    return begin_several(person, prompt, **asked)[0]


def begin_several(person: User, prompt: str, *, takes: int = 1, **asked: Unpack[Asked]) -> list[Generation]:
    """Queues `takes` films of one storyboard, each with a seed of its own: all of them or none.

    Raises RefusedError, QuotaError, NotPossibleError or DiskFullError; then nothing was begun, and a picture no film
    has is gone.
    """
    wanted = wish(prompt, takes, asked)
    try:
        return _begin(person, wanted)
    finally:
        for upload in wanted.pictures:
            drop_unused(upload)


def begun(person: User, request_key: str, films: int = 1) -> Generation | None:
    """The film this `request_key` began already; without one, raises QuotaError where no such could begin now.

    To be asked before a picture is taken: decoding one is the dearest part of asking.
    """
    full: QuotaError | None = None
    try:
        quota.require_room(person, films)
    except QuotaError as problem:
        full = problem
    # Only now: if the other click took the last place meanwhile, its film is there to be found.
    there = twins(person, request_key[:64]) if request_key else []
    if not there and full is not None:
        raise full
    return there[0] if there else None


def _begin(person: User, wanted: Wish) -> list[Generation]:
    if there := twins(person, wanted.request_key):
        return there
    media.require_reserve()
    wanted = replace(wanted, prompt=clean(wanted.prompt))
    able = options.capabilities(wanted.engine)
    wanted = replace(wanted, film=options.checked(wanted.film, able, plan_of(person)))
    _require_able(wanted, able)
    seeds = reading.seeds(wanted.seed, wanted.takes)
    board = reading.board(wanted, seeds[0])
    verdict = check_prompt(wanted.prompt, board, person)
    if not verdict.is_allowed:
        raise RefusedError(verdict)
    try:
        with transaction.atomic():
            # Counting and writing are one step: two forms sent at once cannot both take the last place.
            User.objects.select_for_update().get(pk=person.pk)
            if there := twins(person, wanted.request_key):
                return there  # the other click was quicker; it may have taken the last place
            quota.require_room(person, wanted.takes)
            _require_pictures(wanted)
            rows = _write(person, wanted, able, board, seeds)
            transaction.on_commit(wake.renders)
    except IntegrityError:
        return twins(person, wanted.request_key)
    return rows


def _require_able(wanted: Wish, able: Capabilities) -> None:
    if wanted.picture is not None and not able.takes_picture:
        raise NotPossibleError("picture", _("This engine cannot begin with a picture."))
    if len(wanted.things) > able.takes_things:
        raise NotPossibleError("things", _("This engine cannot cut out so many things."))


def _require_pictures(wanted: Wish) -> None:
    for upload in wanted.pictures:
        if not Upload.objects.select_for_update().filter(pk=upload.pk).exists():
            field = "picture" if upload == wanted.picture else "things"
            raise NotPossibleError(field, _("This picture has just been deleted. Choose it once more."))


def _write(person: User, wanted: Wish, able: Capabilities, board: Storyboard, seeds: Sequence[int]) -> list[Generation]:
    """The rows, inside the caller's transaction: each take waits a turn later than the one before."""
    batch = wanted.batch or (ids.short_token() if len(seeds) > 1 else "")
    rows = []
    for seed, key in zip(seeds, keys(wanted.request_key, len(seeds)), strict=True):
        row = Generation.objects.create(
            maker=person,
            request_key=key,
            prompt=wanted.prompt,
            storyboard=board.to_data(),
            engine=able.name,
            model=wanted.model,
            seed=seed,
            seconds=wanted.film.seconds,
            width=wanted.film.width,
            height=wanted.film.height,
            fps=wanted.film.fps,
            picture=wanted.picture,
            batch=batch,
            after=wanted.after,
            is_demo=person.is_demo,
            turn=turns.next_turn(person),
        )
        row.things.add(*wanted.things)
        rows.append(row)
    User.objects.filter(pk=person.pk).update(busy_since=timezone.now())
    return rows
