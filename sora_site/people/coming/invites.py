"""Invites: found by what somebody typed, given, taken once, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from sora_site.lib import pace
from sora_site.people.errors import InviteSpentError, NoInvitesLeftError
from sora_site.people.inbox import notify
from sora_site.people.models import Invite, User
from sora_site.people.models.invite import CODE_LENGTH

#: Invites one person may make in a day, those taken back included.
MOST_A_DAY = 100


class State(StrEnum):
    """What an invite is worth to whoever holds it."""

    OPEN = "open"
    TAKEN = "taken"
    REVOKED = "revoked"
    GIVER_AWAY = "giver_away"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Invitation:
    """What is known of a code somebody holds."""

    state: State
    invite: Invite | None = None

    @property
    def is_open(self) -> bool:
        return self.state == State.OPEN

    @property
    def giver(self) -> User | None:
        """Who invites, if the invite can be used."""
        return self.invite.giver if self.invite and self.is_open else None


def look_up(typed: str) -> Invitation:
    """The invite of a code, however it is written, or of a whole link. One query."""
    code = plain(typed)
    invite = Invite.objects.select_related("giver").filter(code=code).first() if code else None
    return Invitation(state_of(invite), invite) if invite else Invitation(State.UNKNOWN)


def plain(typed: str) -> str:
    """The code as it is kept; "" where it cannot be one."""
    last = typed.strip().rstrip("/").rpartition("/")[2]
    code = "".join(sign for sign in last.lower() if sign.isalnum())
    return code if len(code) == CODE_LENGTH and code.isascii() else ""


def state_of(invite: Invite) -> State:
    """Whether it can still be used, and if not, why."""
    if invite.taken_at is not None:
        return State.TAKEN
    if invite.revoked_at is not None:
        return State.REVOKED
    if invite.giver and (invite.giver.suspended_at or not invite.giver.is_active):
        return State.GIVER_AWAY
    return State.OPEN


def take(typed: str, taker: User) -> Invite:
    """Uses the invite up, in the transaction that makes the taker. Raises InviteSpentError: of two, one is late."""
    invitation = look_up(typed)
    if invitation.invite is None or not invitation.is_open:
        raise InviteSpentError
    invite = invitation.invite
    free = Invite.objects.filter(pk=invite.pk, taken_at=None, revoked_at=None)
    if not free.update(taker=taker, taken_at=timezone.now()):
        raise InviteSpentError
    if invite.giver_id:
        notify(invite.giver_id, "invite_taken", actor_id=taker.pk, link=taker.get_absolute_url(), group="invite_taken")
    return invite


def of(giver: User) -> QuerySet[Invite]:
    """What a person has given and not taken back, newest first."""
    return Invite.objects.filter(giver=giver, revoked_at=None).select_related("taker").order_by("-pk")


def left(giver: User) -> int | None:
    """How many a person has still to give; None for as many as they like. One query, for the operator none."""
    return None if giver.is_superuser else max(0, settings.INVITES_EACH - of(giver).count())


@transaction.atomic
def give(giver: User, *, already: int) -> Invite | None:
    """One more, if until now there are `already` of them: a form sent twice makes one, and None says so.

    Raises NoInvitesLeftError.
    """
    User.objects.select_for_update().get(pk=giver.pk)
    if of(giver).count() != already:
        return None
    if left(giver) == 0 or not pace.within(f"invites:{giver.pk}", MOST_A_DAY, 86_400):
        raise NoInvitesLeftError
    return Invite.objects.create(giver=giver)


def revoke(invite: Invite) -> bool:
    """Takes an unused invite back, and the giver has it to give again. Returns whether that was still possible."""
    unused = Invite.objects.filter(pk=invite.pk, taken_at=None, revoked_at=None)
    return bool(unused.update(revoked_at=timezone.now()))
