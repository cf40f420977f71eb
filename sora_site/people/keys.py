"""API keys: made once, shown once, kept as a digest."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from sora_site.lib import ids
from sora_site.people.errors import TooManyKeysError
from sora_site.people.models import ApiKey, User

PREFIX = "sk-"
LENGTH = 48
#: Keys one person may hold at a time.
MOST = 20
#: "Last used" is written at most this often: a client that polls must not write with every request.
USE_IS_NOTED_EVERY = timedelta(minutes=1)


@transaction.atomic
def create(person: User, name: str) -> tuple[ApiKey, str]:
    """A new key and its secret, which nothing can show again. Raises TooManyKeysError."""
    if of(person).count() >= MOST:
        raise TooManyKeysError
    secret = PREFIX + ids.token(LENGTH)
    hint = secret[: len(PREFIX) + 4]
    return ApiKey.objects.create(person=person, name=name, hint=hint, digest=_digest(secret)), secret


def of(person: User) -> QuerySet[ApiKey]:
    """The keys a person holds, newest first."""
    return ApiKey.objects.filter(person=person, revoked_at=None).order_by("-id")


def revoke(key: ApiKey) -> None:
    """Ends a key from its next request on."""
    ApiKey.objects.filter(pk=key.pk, revoked_at=None).update(revoked_at=timezone.now())


def find(secret: str) -> ApiKey | None:
    """The live key of this secret, with its person; None when revoked, unknown, or the person is shut out.

    Looked up by the digest's unique index: how long that takes tells nothing about the secret. One query, and at most
    one write a minute.
    """
    key = (
        ApiKey.objects.select_related("person", "person__plan").filter(digest=_digest(secret), revoked_at=None).first()
    )
    if key is None or not key.person.is_active or key.person.suspended_at is not None:
        return None
    now = timezone.now()
    if key.last_used_at is None or key.last_used_at < now - USE_IS_NOTED_EVERY:
        ApiKey.objects.filter(pk=key.pk).update(last_used_at=now)
    return key


def authenticate(secret: str) -> User | None:
    """The person a secret speaks for, as `find`."""
    key = find(secret)
    return key.person if key else None


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
