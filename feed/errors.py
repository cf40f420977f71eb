from __future__ import annotations


class FeedError(Exception):
    """Something a person asked for that cannot be; the text is for them."""


class NotShowableError(FeedError):
    """The film is withheld or gone and cannot be shown to others."""


class TooFastError(FeedError):
    """More than a person writes in that time."""
