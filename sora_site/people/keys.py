"""API keys: made once, shown once, kept as a digest."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.crypto import salted_hmac

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
def create(person: User, name: str, request_key: str = "") -> tuple[ApiKey, str]:
    """A new key and its secret, which nothing can show again. Raises TooManyKeysError.

    The same `request_key` twice is the same key, shown twice: of a double click the browser shows the second answer.
    """
    secret = PREFIX + (_secret_of(person, request_key) if request_key else ids.token(LENGTH))
    if (twin := of(person).filter(digest=_digest(secret)).first()) is not None:
        return twin, secret
    if of(person).count() >= MOST:
        raise TooManyKeysError
    if ApiKey.objects.filter(digest=_digest(secret)).exists():
        secret = PREFIX + ids.token(LENGTH)  # that key was revoked meanwhile, and stays so
    about = {"person": person, "name": name, "hint": secret[: len(PREFIX) + 4]}
    key, _is_new = ApiKey.objects.get_or_create(digest=_digest(secret), defaults=about)
    return key, secret


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


def _secret_of(person: User, request_key: str) -> str:
    """As random as the site's secret and the page's own name for the form, which is sent once and kept nowhere."""
    number = int.from_bytes(salted_hmac("people.keys", f"{person.pk} {request_key}", algorithm="sha256").digest())
    signs = []
    for _place in range(LENGTH):
        number, sign = divmod(number, len(ids.ALPHABET))
        signs.append(ids.ALPHABET[sign])
    return "".join(signs)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
