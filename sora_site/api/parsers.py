"""Bodies of requests, within limits."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import IO, Any

from django.utils.translation import gettext as _
from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser

from sora_site.api.errors import TooLarge

#: A picture as a data URL may have 20,971,520 characters; the rest is for the other fields.
MOST_JSON_BYTES = 22_000_000


class LimitedJSONParser(JSONParser):  # type: ignore[misc]
    """One JSON object of at most MOST_JSON_BYTES: unlike forms, Django would read it whole, however large."""

    def parse(
        self, stream: IO[bytes], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        body = stream.read(MOST_JSON_BYTES + 1)
        if len(body) > MOST_JSON_BYTES:
            raise TooLarge
        try:
            data = super().parse(io.BytesIO(body), media_type, parser_context)
        except RecursionError:
            raise ParseError(_("This JSON is nested too deeply.")) from None
        if not isinstance(data, dict):
            raise ParseError(_("The body must be a JSON object."))
        return data
