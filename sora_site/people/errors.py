"""What can go wrong with people, as types."""

from __future__ import annotations

from django.http import Http404


class PersonNotFoundError(Http404):
    """No such person for this viewer: absent, suspended, or one has blocked the other. They all look the same."""


class TooManyKeysError(Exception):
    """The person holds as many API keys as one may."""


class NoInvitesLeftError(Exception):
    """The person has given all invites there are to give."""


class InviteSpentError(Exception):
    """The invite cannot be used, or somebody was quicker."""


class HandleTakenError(Exception):
    """Somebody took the handle in this very moment."""


class TooManyWordsError(Exception):
    """The person has muted as many words as one may; the text is for them."""
