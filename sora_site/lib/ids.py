"""Names of things as strangers see them: unguessable, so that holding one is needed to ask for it."""

from __future__ import annotations

import secrets

#: Without vowels and look-alikes: no accidental words, and readable aloud.
ALPHABET = "bcdfghjkmnpqrstvwxz23456789"


def token(length: int = 22) -> str:
    """A random name with about 4.75 bits a character; 22 characters are beyond guessing (104 bits)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def short_token() -> str:
    """A name for public addresses: 12 characters, 57 bits."""
    return token(12)
