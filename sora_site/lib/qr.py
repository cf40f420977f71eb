"""Links as codes that a phone reads with its camera: drawn within a page, or as a picture of their own."""

from __future__ import annotations

import io
from functools import lru_cache

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from qrcode.constants import ERROR_CORRECT_M
from qrcode.image.svg import SvgPathFillImage
from qrcode.main import QRCode

#: Empty squares around the code: readers need them, and more of them where they do not know what stands beside.
IN_PAGE, ALONE = 2, 4


def drawing(text: str, label: str) -> SafeString:
    """`text` as a drawing named `label`, one path without a style, in the colour of the words around it."""
    rows = _code(text, IN_PAGE).get_matrix()
    path = " ".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark)
    return format_html(
        '<svg class="qr" viewBox="0 0 {0} {0}" role="img" aria-label="{1}" shape-rendering="crispEdges">'
        '<path fill="currentColor" d="{2}"/></svg>',
        len(rows),
        label,
        mark_safe(path),  # noqa: S308 (letters and digits of our own)
    )


@lru_cache(maxsize=512)
def picture(text: str) -> bytes:
    """`text` as an SVG file, black on white, which chat apps read too. About 5 ms, then kept."""
    out = io.BytesIO()
    _code(text, ALONE).make_image(image_factory=SvgPathFillImage).save(out)
    return out.getvalue()


def _code(text: str, border: int) -> QRCode:
    code = QRCode(error_correction=ERROR_CORRECT_M, border=border)
    code.add_data(text)
    return code
