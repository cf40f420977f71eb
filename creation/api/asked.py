"""What a client asks for, read from JSON, from a form, and from a form with bracketed names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.http import QueryDict
from rest_framework.request import Request

from creation.actions import LONGEST_PROMPT
from creation.api import names, references
from creation.api.errors import invalid

FIELDS = {"prompt", "model", "seconds", "size", "input_reference", "seed"}
_SIZE = re.compile(r"([1-9]\d{1,4})x([1-9]\d{1,4})")


@dataclass(frozen=True)
class Asked:
    """One film, as asked for; whether engine and plan can do it is checked when it begins."""

    prompt: str
    model: str
    seconds: int
    width: int
    height: int
    seed: int | None  # beyond OpenAI's form: the same seed makes the same film
    picture: BinaryIO | None  # bytes nobody has looked at yet


def read(request: Request) -> Asked:
    """Raises ValidationError naming the field."""
    fields = _fields(request)
    for name in fields.keys() - FIELDS:
        raise invalid(name, f"Unknown parameter: '{name[:60]}'.", "unknown_parameter")
    width, height = _size(fields.get("size"))
    return Asked(
        prompt=_prompt(fields.get("prompt")),
        model=_model(fields.get("model")),
        seconds=_whole("seconds", fields.get("seconds"), 4),
        width=width,
        height=height,
        seed=None if fields.get("seed") is None else _whole("seed", fields["seed"], 0),
        picture=references.read(fields.get("input_reference")),
    )


def _fields(request: Request) -> dict[str, Any]:
    """Fields by name. `a[b]=c` of a form is {"a": {"b": "c"}}, as JSON would have it."""
    data = request.data
    if not isinstance(data, QueryDict):
        return dict(data)
    fields: dict[str, Any] = {}
    for name, value in data.items():
        outer, bracket, inner = name.partition("[")
        if bracket and inner.endswith("]"):
            part = fields.setdefault(outer, {})
            if not isinstance(part, dict):
                raise invalid(outer, f"'{outer[:60]}' is given twice.")
            part[inner[:-1]] = value
        else:
            fields[name] = value
    return fields


def _prompt(value: Any) -> str:
    if value is None:
        raise invalid("prompt", "Missing required parameter: 'prompt'.", "missing_required_parameter")
    prompt = _text("prompt", value)
    if not 1 <= len(prompt) <= LONGEST_PROMPT:
        raise invalid("prompt", f"A prompt has 1 to {LONGEST_PROMPT} characters; this one has {len(prompt)}.")
    return prompt


def _model(value: Any) -> str:
    model = names.DEFAULT if value is None else _text("model", value)
    names.engine_of(model)
    return model


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise invalid(name, f"Invalid type for '{name}': expected a string.", "invalid_type")
    return value


def _whole(name: str, value: Any, otherwise: int) -> int:
    """A whole number, also as text: the clients send both."""
    if value is None:
        return otherwise
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 18:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18:
        return value
    raise invalid(name, f"Invalid value for '{name}': expected a whole number, such as \"8\".")


def _size(value: Any) -> tuple[int, int]:
    size = "720x1280" if value is None else _text("size", value)
    match = _SIZE.fullmatch(size)
    if match is None:
        raise invalid("size", f"Invalid value: '{size[:60]}'. Expected width and height, such as '720x1280'.")
    return int(match[1]), int(match[2])
