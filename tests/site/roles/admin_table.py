"""The admin: for each model what its list, add, change, history and delete pages answer to those let in.

Everyone without a staff account is sent to sign in. A rights holder's account opens nothing here until it is given
a room.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import Group
from django.db.models import Model
from django.utils import timezone

from creation.models import Clip, Generation, Worker
from feed import actions
from feed.models import Comment, Post
from licensing.models import ReservedName
from sora_site.cases.models import AuditEvent, Case
from sora_site.people.actions import notify
from sora_site.people.models import ApiKey, Block, Departure, Export, Follow, Invite, Notification, Plan, WaitingPlace
from tests.site.roles.cast import Cast
from tests.site.roles.things import post

PAGES = ("changelist", "add", "change", "history", "delete")
ALL = "200 200 200 200 200"
#: Looked at, never written by hand.
READ = "200 403 200 200 403"
TAKEN_AWAY = "200 403 200 200 200"
NOTHING = "403 403 403 403 403"

#: model → (to the operator, to a moderator).
ADMIN = {
    "auth_group": (ALL, NOTHING),
    "account_emailaddress": (ALL, NOTHING),
    "people_user": ("200 200 200 200 403", NOTHING),
    "people_plan": (ALL, NOTHING),
    "people_invite": ("200 200 200 200 403", NOTHING),  # made and taken back; who brought whom is kept
    "people_waitingplace": (TAKEN_AWAY, NOTHING),
    "mfa_authenticator": (TAKEN_AWAY, NOTHING),
    "people_apikey": (TAKEN_AWAY, NOTHING),
    "people_follow": (TAKEN_AWAY, NOTHING),
    "people_block": (TAKEN_AWAY, NOTHING),
    "people_notification": (TAKEN_AWAY, NOTHING),
    "people_departure": (READ, NOTHING),
    "people_export": (READ, NOTHING),
    "licensing_reservedname": (ALL, NOTHING),
    "creation_generation": (READ, NOTHING),
    "creation_clip": (READ, NOTHING),
    "creation_worker": (READ, NOTHING),
    "feed_post": (READ, NOTHING),
    "feed_comment": (TAKEN_AWAY, NOTHING),
    "cases_case": (READ, READ),
    "cases_auditevent": (READ, READ),
}

#: Pages of the admin that belong to no model: (to the operator, to a moderator, to a rights holder).
OTHERS = {
    "index": ("200", "200", "200"),
    "password_change": ("200", "200", "200"),
    "password_change_done": ("200", "200", "200"),
    "jsi18n": ("200", "200", "200"),
}


def _of(model: type[Model], **values: Any) -> Callable[[Cast], Model]:
    return lambda cast: model._default_manager.create(**values)


def _email(cast: Cast) -> Model:
    from allauth.account.models import EmailAddress

    address: Model = EmailAddress.objects.create(user=cast.maker, email="maker@example.org")
    return address


def _second_step(cast: Cast) -> Model:
    from allauth.mfa.models import Authenticator

    step: Model = Authenticator.objects.create(user=cast.maker, type=Authenticator.Type.TOTP, data={"secret": "x"})
    return step


def _notification(cast: Cast) -> Model:
    notify(cast.maker.pk, "follow", actor_id=cast.follower.pk)
    return Notification.objects.get(person=cast.maker)


def _comment(cast: Cast) -> Comment:
    return actions.comment(post(cast), cast.follower, "hello")


def _clip(cast: Cast) -> Clip:
    return post(cast).clip


def _generation(cast: Cast) -> Generation:
    return post(cast).clip.generation


def _post(cast: Cast) -> Post:
    return post(cast)


OBJECTS: dict[str, Callable[[Cast], Model]] = {
    "auth_group": _of(Group, name="Readers"),
    "account_emailaddress": _email,
    "people_user": lambda cast: cast.people["stranger"],
    "people_plan": _of(Plan, name="Large"),
    "people_invite": lambda cast: Invite.objects.create(giver=cast.maker),
    "people_waitingplace": _of(WaitingPlace, email="waits@example.org"),
    "mfa_authenticator": _second_step,
    "people_apikey": lambda cast: ApiKey.objects.get(person=cast.maker),
    "people_follow": lambda cast: Follow.objects.get(follower=cast.follower),
    "people_block": lambda cast: Block.objects.get(blocker=cast.maker),
    "people_notification": _notification,
    "people_departure": lambda cast: Departure.objects.create(person=cast.people["stranger"]),
    "people_export": lambda cast: Export.objects.create(person=cast.maker),
    "licensing_reservedname": _of(ReservedName, name="Captain Marrow"),
    "creation_generation": _generation,
    "creation_clip": _clip,
    "creation_worker": _of(Worker, name="here", lane="renders"),
    "feed_post": _post,
    "feed_comment": _comment,
    "cases_case": _of(Case, kind="report", subject_kind="profile", subject_ref="0", due_at=timezone.now()),
    "cases_auditevent": _of(AuditEvent, act="case.read", subject="case bcdf"),
}
