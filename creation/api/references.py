"""`input_reference`: the picture a film begins with, as a file or inside the request."""

from __future__ import annotations

import base64
import io
from typing import Any, BinaryIO, cast

from django.core.files.uploadedfile import UploadedFile

from creation.api.errors import invalid

#: Characters of a data URL, as OpenAI has it.
LONGEST_URL = 20_971_520


def read(value: Any) -> BinaryIO | None:
    """The bytes as they came, unlooked at; None for none. Raises ValidationError."""
    if value is None or value == "":
        return None
    if isinstance(value, UploadedFile):
        return cast(BinaryIO, value)
    if not isinstance(value, dict):
        kind = "a string" if isinstance(value, str) else f"a value of type {type(value).__name__}"
        words = f"Invalid type for 'input_reference': expected a file or an object, but got {kind} instead."
        raise invalid("input_reference", words, "invalid_type")
    if set(value) != {"image_url"}:
        raise invalid(
            "input_reference",
            "Give exactly one 'image_url', or send the picture as a file; this site keeps no file ids.",
        )
    return _from_data_url(value["image_url"])


def _from_data_url(url: Any) -> BinaryIO:
    if not isinstance(url, str) or not url.startswith("data:"):
        raise invalid(
            "input_reference.image_url",
            "This site fetches nothing from elsewhere: give the picture as a base64 data URL, or as a file.",
        )
    head, comma, text = url.partition(",")
    if not comma or not head.endswith(";base64") or len(url) > LONGEST_URL:
        raise invalid("input_reference.image_url", f"Expected a base64 data URL of at most {LONGEST_URL} characters.")
    try:
        return io.BytesIO(base64.b64decode(text, validate=True))
    except ValueError:  # of signs beyond ASCII, and of binascii.Error, which is one too
        raise invalid("input_reference.image_url", "This data URL is not sound base64.") from None
