"""Why a film cannot begin, each in words for the person who asked."""

from __future__ import annotations

from licensing.guard.types import Verdict


class CreationError(Exception):
    """`code` is for programs, the message is what a person reads; nothing was begun."""

    code = "not_possible"

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class RefusedError(CreationError):
    """Rights, consent or safety say no. The verdict holds every reason and a proposal that would pass."""

    code = "refused"

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(" ".join(reason.words for reason in verdict.reasons))
        self.verdict = verdict


class QuotaError(CreationError):
    """The person's plan allows no more just now."""

    code = "quota"


class NotPossibleError(CreationError):
    """The engine or the plan cannot do what was asked. `field` names the value that is out of reach."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(words)
        self.field = field
