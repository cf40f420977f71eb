from __future__ import annotations


class FeedError(Exception):
    """Something a person asked for that cannot be; the text is for them."""


class NotShowableError(FeedError):
    """The film is withheld or gone and cannot be shown to others."""


class PausedError(FeedError):
    """Posting and commenting are paused for this person for some days."""


class TooFastError(FeedError):
    """More than a person writes in that time."""


class TooLateError(FeedError):
    """What could be changed a moment ago and no longer can."""


class TooManyError(FeedError):
    """More than one may have."""
