"""Handles nobody may take: words that stand in addresses, and names that would pass for the house itself."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.utils import timezone
from django.utils.crypto import salted_hmac

from sora_site.people.models import KeptHandle

#: How long the handle of a deleted person stays untaken.
KEPT_FOR = timedelta(days=365)
#: How the names of deleted people begin.
DELETED = "deleted_"

_ADDRESSES = """
    accounts admin api cameo case cases challenge clip clips create discover embed explore feed films following
    healthz help home inbox invite invites join keys legal likeness login logout make mcp me media message messages
    moderation new notifications oembed password post posts privacy profile remix removal report reports rights search
    settings signup static studio takedown terms v1 waiting watch webhooks welcome ws www
"""
_OFFICES = """
    administrator anonymous deleted everyone guest nobody null official operator owner security sora sora_site staff
    system team undefined
"""
RESERVED = frozenset(_ADDRESSES.split()) | frozenset(_OFFICES.split())


def is_reserved(handle: str) -> bool:
    """Whether `handle`, whatever its case, may not be signed up for."""
    handle = handle.lower()
    reserved = RESERVED | {word.lower() for word in settings.ACCOUNT_USERNAME_BLACKLIST}
    return handle in reserved or handle.startswith(DELETED)


def keep(handle: str) -> None:
    """Keeps a handle from everyone for a while: whoever took it would pass for who had it."""
    until = timezone.now() + KEPT_FOR
    KeptHandle.objects.update_or_create(digest=_digest(handle), defaults={"until": until})


def is_kept(handle: str) -> bool:
    """Whether a handle was a deleted person's a short while ago. One query."""
    return KeptHandle.objects.filter(digest=_digest(handle), until__gt=timezone.now()).exists()


def forget_kept() -> None:
    """Lets go of handles that were kept long enough."""
    KeptHandle.objects.filter(until__lte=timezone.now()).delete()


def _digest(handle: str) -> str:
    return salted_hmac("people.handles", handle.lower(), algorithm="sha256").hexdigest()
