"""Files leave the site through here. Whoever calls `send` has already asked whether the viewer may see the file."""

from __future__ import annotations

import email.utils
from pathlib import Path

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.http import content_disposition_header

#: Tells the wrapper (`asgi.MediaDoor`) which file to send; it never leaves the site.
HEADER = "X-Media-File"
#: The wrapper says in the scope that it stands around the application.
SCOPE_FLAG = "media_door"

#: A file opened on its own can run nothing, whatever is in it. Without its origin Chrome would not play it either.
_POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox allow-same-origin"
#: Short, because a film may be withheld at any time and a cache outside does not hear of it; asking again costs a 304.
_PUBLIC = "public, max-age=300, immutable"
_PRIVATE = "private, no-store"


def send(
    request: HttpRequest, path: Path, *, content_type: str, download_name: str | None = None, private: bool
) -> HttpResponseBase:
    """Answers with the file at `path`, to be saved as `download_name` when that is given.

    Behind `MediaDoor` it goes out by ranges in constant memory; without it (WSGI, Django's test client) whole.
    Raises FileNotFoundError.
    """
    stat = path.stat()
    etag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
    response: HttpResponseBase
    if getattr(request, "scope", {}).get(SCOPE_FLAG):
        response = HttpResponse(content_type=content_type)
        response[HEADER] = str(path.absolute()).encode().decode("latin-1")
    else:
        response = FileResponse(path.open("rb"), content_type=content_type)
        response["Content-Length"] = str(stat.st_size)
    response["ETag"] = etag
    response["Last-Modified"] = email.utils.formatdate(stat.st_mtime, usegmt=True)
    response["Content-Disposition"] = (
        content_disposition_header(download_name is not None, download_name or "") or "inline"
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = _POLICY
    response["Cross-Origin-Resource-Policy"] = "same-origin" if private else "cross-origin"
    response["Cache-Control"] = _PRIVATE if private else _PUBLIC
    return response
