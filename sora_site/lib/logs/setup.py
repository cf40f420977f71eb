"""What Django's LOGGING is set to: every line, whoever writes it, passes the same steps."""

from __future__ import annotations

import logging
from collections.abc import MutableMapping
from typing import Any

import structlog
from structlog.stdlib import ProcessorFormatter

from sora_site.lib.logs import redaction
from sora_site.lib.logs.address import address

Line = MutableMapping[str, Any]


def logging_config(form: str, level: str) -> dict[str, Any]:
    """LOGGING for lines of `form`: "line" for people, "json" for machines. Also sets structlog to end up there."""
    before: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _address_only,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *before,
            structlog.stdlib.PositionalArgumentsFormatter(),
            ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    after = [
        ProcessorFormatter.remove_processors_meta,
        structlog.processors.format_exc_info,
        redaction.processor,
        structlog.processors.JSONRenderer(ensure_ascii=False) if form == "json" else _as_line,
    ]
    passed_on = {"handlers": [], "propagate": True}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"ours": {"()": ProcessorFormatter, "processors": after, "foreign_pre_chain": before}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "ours"}},
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            # Theirs would be written past our steps.
            **dict.fromkeys(("django", "django.server", "uvicorn", "uvicorn.error", "huey"), passed_on),
            # The access log says the same of every answer, and better.
            "django.request": {**passed_on, "level": "ERROR"},
            "uvicorn.access": {**passed_on, "level": "CRITICAL"},
            # They would write down requests with their signatures.
            **{name: {**passed_on, "level": "WARNING"} for name in ("boto3", "botocore", "s3transfer", "urllib3")},
        },
    }


def _address_only(_logger: object, _method: str, line: Line) -> Line:
    """Django's own lines end in the path as it was asked for, with the tokens in it."""
    record: logging.LogRecord | None = line.get("_record")
    request = getattr(record, "request", None)
    path = getattr(request, "path", "")
    if path:
        line["event"] = str(line["event"]).replace(path, address(request))
    return line


def _as_line(_logger: object, _method: str, line: Line) -> str:
    """`time LEVEL logger: event name=value …`, and a traceback below."""
    trouble = line.pop("exception", "")
    stack = line.pop("stack", "")
    head = (
        f"{line.pop('timestamp', '')} {line.pop('level', '').upper():7} {line.pop('logger', '')}: {line.pop('event')}"
    )
    rest = "".join(f" {name}={value}" for name, value in line.items())
    return "\n".join(part for part in (head + rest, stack, trouble) if part)
