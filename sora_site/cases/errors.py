"""What can go wrong with cases, each in words for the person who acted."""

from __future__ import annotations


class CaseError(Exception):
    """Something that cannot be; the text is for the person."""


class AlreadyDecidedError(CaseError):
    """Another moderator was quicker."""


class NotYoursToDecideError(CaseError):
    """Whoever decided does not decide the appeal, while somebody else can."""


class NotPossibleError(CaseError):
    """The thing is gone, or cannot have this done to it."""


class NoAppealError(CaseError):
    """There is nothing to appeal against, or no more."""
