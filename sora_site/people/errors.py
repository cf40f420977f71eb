"""What can go wrong with people, as types."""

from __future__ import annotations

from django.http import Http404


class PersonNotFoundError(Http404):
    """No such person for this viewer: absent, suspended, or one has blocked the other. They all look the same."""


class TooManyKeysError(Exception):
    """The person holds as many API keys as one may."""
