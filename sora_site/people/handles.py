"""Handles nobody may take: words that stand in addresses, and names that would pass for the house itself."""

from __future__ import annotations

from django.conf import settings

_ADDRESSES = """
    accounts admin api cameo challenge clip clips create discover embed explore feed films following healthz help home
    inbox keys legal likeness login logout make mcp me media message messages moderation new notifications oembed
    password post posts privacy profile remix rights search settings signup static studio terms v1 watch webhooks ws www
"""
_OFFICES = """
    administrator anonymous deleted everyone guest nobody null official operator owner security sora sora_site staff
    system team undefined
"""
RESERVED = frozenset(_ADDRESSES.split()) | frozenset(_OFFICES.split())


def is_reserved(handle: str) -> bool:
    """Whether `handle`, whatever its case, may not be signed up for."""
    return handle.lower() in RESERVED | {word.lower() for word in settings.ACCOUNT_USERNAME_BLACKLIST}
