"""Every error in the one form the clients know: {"error": {"message", "type", "param", "code"}}."""

from __future__ import annotations

import logging
import math
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework import exceptions
from rest_framework.response import Response

from sora_site.lib.media import store
from sora_site.lib.media.bucket.errors import AwayError
from sora_site.lib.media.errors import DiskFullError

log = logging.getLogger(__name__)

#: What our frameworks call a thing, and what the clients know it as.
_CODES = {
    "not_authenticated": "invalid_api_key",
    "authentication_failed": "invalid_api_key",
    "parse_error": "invalid_json",
    "throttled": "rate_limit_exceeded",
    "error": "server_error",
    "invalid": "invalid_value",
}


def envelope(problem: Exception, context: dict[str, Any]) -> Response:
    """The answer to anything a view raised; what nobody foresaw is logged and told as a failure of ours."""
    known = _known(problem)
    if known is None and store.is_full(problem, settings.DATA_DIR):
        known = NoRoom(problem.message if isinstance(problem, DiskFullError) else "")
    if known is None:
        log.error("The API broke down.", exc_info=problem)
        known = exceptions.APIException(_("Something broke on this server. It was not your request's fault."))
    param, detail = _first(known.detail)
    return answer(known.status_code, str(detail), code=detail.code, param=param, headers=_headers(known))


def answer(
    status: int, message: str, *, code: str, param: str | None = None, headers: dict[str, str] | None = None
) -> Response:
    """An error as a response. `code` is for programs, `message` a sentence for people."""
    code = _CODES.get(code, code)
    said = None if param is None else _sayable(str(param))
    body = {"message": _sayable(message), "type": _type(status, code), "param": said, "code": code}
    return Response({"error": body}, status=status, headers=headers)


def _sayable(text: str) -> str:
    """`text` as UTF-8 can hold it: errors repeat what was sent, and JSON can send halves of characters."""
    return text.encode(errors="replace").decode()


def _known(problem: Exception) -> exceptions.APIException | None:
    if isinstance(problem, exceptions.APIException):
        return problem
    if isinstance(problem, Http404):
        return exceptions.NotFound(_("There is nothing here, or it is not yours."))
    if isinstance(problem, PermissionDenied):
        return exceptions.PermissionDenied()
    if isinstance(problem, RequestDataTooBig):
        return TooLarge()
    if isinstance(problem, AwayError):
        return StorageAway(problem.message)
    if isinstance(problem, SuspiciousOperation):
        return exceptions.ParseError(_("This request cannot be read."))
    return None


class NoRoom(exceptions.APIException):  # type: ignore[misc]
    """The site's disk is full."""

    status_code = 507
    default_code = "disk_full"

    def __init__(self, words: str = "") -> None:
        super().__init__(words or _("The site's disk is full. Ask the operator to make room."))


class StorageAway(exceptions.APIException):  # type: ignore[misc]
    """The bucket films stand in does not answer; it will."""

    status_code = 503
    default_code = "storage_away"
    #: Seconds, for Retry-After.
    wait = 10


class TooLarge(exceptions.APIException):  # type: ignore[misc]
    """More bytes than the site takes."""

    status_code = 413
    default_code = "request_too_large"

    def __init__(self) -> None:
        super().__init__(_("This request is larger than the site takes."))


def _first(detail: Any, param: str | None = None) -> tuple[str | None, exceptions.ErrorDetail]:
    """The first of the errors in `detail`, with the name of its field."""
    if isinstance(detail, dict):
        name, inner = next(iter(detail.items()))
        return _first(inner, name)
    if isinstance(detail, list):
        return _first(detail[0], param)
    return param, detail


def _type(status: int, code: str) -> str:
    if status >= 500:
        return "server_error"
    if status == 429:
        return "insufficient_quota" if code == "insufficient_quota" else "requests"
    return "invalid_request_error"


def _headers(problem: exceptions.APIException) -> dict[str, str]:
    headers: dict[str, str] = {}
    if challenge := getattr(problem, "auth_header", None):
        headers["WWW-Authenticate"] = challenge
    wait = getattr(problem, "wait", None)
    if wait is not None:
        headers["Retry-After"] = str(math.ceil(wait))
        headers["retry-after-ms"] = str(math.ceil(wait * 1000))
    elif problem.status_code == 429:
        # Only what ends by itself within seconds is worth a client's own retries.
        headers["x-should-retry"] = "false"
    return headers
