"""A request's address as it may be kept: without query, and with only those parts that name a row."""

from __future__ import annotations

import re
from typing import Any

#: Parts of an address that are no secret and nobody's name.
SHOWN = frozenset({"public_id", "pk", "id", "shape"})
_PART = re.compile(r"\(\?P<(\w+)>[^)]*\)|<(?:\w+:)?(\w+)>")
_WORD = re.compile(r"/?[a-z0-9._-]{1,24}/?", re.ASCII)


def address(request: Any) -> str:
    """The address pattern that answered `request`, ids filled in: "/films/video_1/", "/@<handle>/".

    Where none did, only the first word of what was asked: links with a token in them are mistyped too.
    """
    match = getattr(request, "resolver_match", None)
    if match is None:
        first = "/".join(str(getattr(request, "path", "")).split("/")[:2])
        return f"{first} …" if _WORD.fullmatch(first) else "…"
    kept = {name: str(value) for name, value in match.captured_kwargs.items() if name in SHOWN}

    def filled(part: re.Match[str]) -> str:
        name = part[1] or part[2]
        return kept.get(name, f"<{name}>")

    return "/" + re.sub(r"\^|\$|\\Z", "", _PART.sub(filled, match.route))
