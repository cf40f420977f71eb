"""The first picture of a short clip a person brought, for a film that begins with it."""

from __future__ import annotations

from pathlib import Path

from django.utils.translation import gettext as _

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.probe import Most, probe
from sora_site.lib.media.process import Limits

_LIMITS = Limits(seconds=30, file_bytes=0)
#: A frame of the largest clip as PNG takes no more than its pixels.
_PNG_BYTES = 4096 * 2304 * 4


def first_picture(clip: Path, most: Most | None = None) -> bytes:
    """The first picture of the clip at `clip` (MP4, MOV or WebM, whatever its name), upright, as PNG.

    Raises MediaError with the codes of `probe.probe`.
    """
    kind = probe(clip, most).kind
    arguments = [
        *("-threads", "1", *ffmpeg.source(clip, kind), "-map", "0:v:0", "-frames:v", "1"),
        *("-map_metadata", "-1", "-c:v", "png", "-pix_fmt", "rgb24", "-f", "image2pipe", "pipe:1"),
    ]
    with ffmpeg.opened(arguments, _LIMITS, pipe_out=True) as running:
        png = running.stdout.read(_PNG_BYTES)
        running.wait()
    if not png:
        raise MediaError("no_picture", _("There is no picture in this file."))
    return png
