"""Why a film cannot begin, as the API's clients are told. The roof puts these into its envelope."""

from __future__ import annotations

from rest_framework.exceptions import APIException, NotFound, ValidationError

from creation.errors import CreationError, NotPossibleError, QuotaError, RefusedError
from sora_site.lib.media.errors import MediaError

#: Fields of a film by their names in the API, where they differ.
_FIELDS = {"picture": "input_reference", "engine": "model"}


class QuotaReached(APIException):  # type: ignore[misc]
    """The plan allows no more just now; a retry within seconds would not help."""

    status_code = 429
    default_code = "insufficient_quota"


def invalid(param: str, words: str, code: str = "invalid_value") -> ValidationError:
    """A 400 about one field."""
    return ValidationError({param: [words]}, code=code)


def not_ready() -> NotFound:
    """OpenAI's own answer for a film that is still being made."""
    return NotFound("Video is not ready yet, use GET /v1/videos/{video_id} to check status.", code="video_not_ready")


def told(problem: CreationError | MediaError) -> APIException:
    """What to raise for `problem`."""
    if isinstance(problem, RefusedError):
        proposal = problem.verdict.proposal
        words = f"{problem.words} This would pass: {proposal}" if proposal else problem.words
        return invalid("prompt", words, "moderation_blocked")
    if isinstance(problem, QuotaError):
        return QuotaReached(problem.words)
    if isinstance(problem, NotPossibleError):
        return invalid(_FIELDS.get(problem.field, problem.field), problem.words)
    if isinstance(problem, MediaError):
        return invalid("input_reference", problem.message, problem.code)
    return invalid("prompt", problem.words)
