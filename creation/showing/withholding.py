"""Whether a clip is withheld: asked of everything that can be a reason, and written down on the clip in one place.

A clip comes back only when no reason is left, and then exactly as it was: audience, post and counts were not touched.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction
from django.utils import timezone

from creation.models import Clip
from creation.showing import changes
from sora_site.cases.actions.holding import is_held

#: Says whether something keeps this clip from being shown.
Reason = Callable[[Clip], bool]


def held_by_a_case(clip: Clip) -> bool:
    """A report, notice or request that was decided so."""
    return is_held("film", clip.public_id)


_reasons: list[Reason] = [held_by_a_case]


def register(reason: Reason) -> None:
    """Adds a reason; consent and terms have theirs."""
    if reason not in _reasons:
        _reasons.append(reason)


@transaction.atomic
def sync(clip: Clip) -> bool:
    """Withholds the clip while any reason stands, shows it when none does. Returns whether it is withheld now."""
    clip = Clip.objects.select_for_update().get(pk=clip.pk)
    is_withheld = any(reason(clip) for reason in _reasons)
    if is_withheld != (clip.withheld_at is not None):
        Clip.objects.filter(pk=clip.pk).update(withheld_at=timezone.now() if is_withheld else None)
        changes.announce(clip)
    return is_withheld
