"""Pictures people bring: decoded within limits and encoded anew, so that nothing of the file itself is kept."""

from __future__ import annotations

import hashlib
import io
import shutil
import struct
import tempfile
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from django.utils.translation import gettext as _
from PIL import ExifTags, Image, ImageCms

from sora_site.lib.media import clips, sniff
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.probe import Most

FORMATS = ("JPEG", "PNG", "WEBP")
#: A telephone's largest pictures have 50 million; a bomb of a few bytes may claim a thousand times that.
MOST_PIXELS = 64_000_000
MOST_BYTES = 20 * 2**20
MOST_CLIP_BYTES = 50_000_000
#: Of the kept picture. No film of the site is larger.
LONG_SIDE = 2048
SHORTEST_SIDE = 64
_QUALITY = 92
#: Of these modes any pixel may be mixed with its neighbours; palettes and keyed colours must become plain first.
_MIXABLE = ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr")
#: By EXIF's number. Pillow's own turning writes the EXIF anew as well, and breaks where a tag in it is damaged.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
#: What Pillow's readers raise on damaged files; each of these was seen.
_DAMAGED = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    struct.error,
)
#: A file of a few bytes may take a quarter of a gigabyte while it is decoded: one at a time, the others wait.
_one_at_a_time = threading.BoundedSemaphore(1)

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
_SRGB = ImageCms.createProfile("sRGB")


@dataclass(frozen=True)
class Picture:
    """A clean WebP without metadata, upright, sRGB, its long side at most LONG_SIDE."""

    data: bytes
    width: int
    height: int
    digest: str  # SHA-256 in hex of the file as it came


def take(file: IO[bytes], most_bytes: int = MOST_CLIP_BYTES) -> Picture:
    """The picture in `file`, or the first picture of the short clip in it. Raises MediaError.

    Codes are those of `decode_picture` and of `probe.probe`.
    """
    file.seek(0)
    if sniff.kind_of(file.read(sniff.HEAD)) not in ("mp4", "webm"):
        return decode_picture(file, min(most_bytes, MOST_BYTES))
    file.seek(0)
    with tempfile.NamedTemporaryFile(prefix="clip-") as copy:
        shutil.copyfileobj(file, copy)
        copy.flush()
        png = clips.first_picture(Path(copy.name), Most(bytes=most_bytes))
        copy.seek(0)
        digest = hashlib.file_digest(copy, "sha256").hexdigest()
    return replace(decode_picture(io.BytesIO(png), len(png)), digest=digest)


def decode_picture(
    file: IO[bytes], max_bytes: int = MOST_BYTES, *, long_side: int = LONG_SIDE, shortest_side: int = SHORTEST_SIDE
) -> Picture:
    """Reads the picture in `file` from its beginning. Raises MediaError in words for the person who brought it.

    Codes: "empty", "too_big", "not_a_picture", "too_many_pixels", "too_small", "broken".
    """
    file.seek(0)
    data = file.read(max_bytes + 1)
    if not data:
        raise MediaError("empty", _("This file is empty."))
    if len(data) > max_bytes:
        raise MediaError(
            "too_big",
            _("This picture is larger than %(most)d MB. Choose a smaller one.") % {"most": max_bytes // 2**20},
        )
    _refuse_others(sniff.kind_of(data[: sniff.HEAD]))
    try:
        with _one_at_a_time:
            picture = _decoded(data, long_side)
    except Image.DecompressionBombError as problem:
        raise _too_many_pixels() from problem
    except _DAMAGED as problem:
        raise MediaError("broken", _("This picture is damaged and cannot be read.")) from problem
    if min(picture.size) < shortest_side:
        raise MediaError(
            "too_small", _("This picture is too small: each side needs %(least)d pixels.") % {"least": shortest_side}
        )
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=_QUALITY, method=4)
    return Picture(out.getvalue(), picture.width, picture.height, hashlib.sha256(data).hexdigest())


def _refuse_others(kind: str) -> None:
    refusals = {
        "svg": _("SVG drawings can carry programs, so the site takes none. Export a PNG."),
        "gif": _("This is a GIF. Choose a JPEG, PNG or WebP picture, or an MP4 for movement."),
        "heic": _("This is a HEIC picture, which few programs read. Save it as JPEG first."),
        "avif": _("This is an AVIF picture, which the site does not read. Save it as JPEG or PNG first."),
        "mp4": _("This is a film, not a picture. Choose a JPEG, PNG or WebP picture."),
        "webm": _("This is a film, not a picture. Choose a JPEG, PNG or WebP picture."),
        "": _("This is not a picture the site can read. Choose a JPEG, PNG or WebP picture."),
    }
    if kind in refusals:
        raise MediaError("not_a_picture", refusals[kind])


def _decoded(data: bytes, long_side: int) -> Image.Image:
    """The picture made small before anything else, so that hardly more than its own pixels are held at once."""
    # No `with`: it would go on holding the large pixels where a converted copy takes their place.
    picture: Image.Image = Image.open(io.BytesIO(data), formats=FORMATS)
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_many_pixels()
    # JPEG decodes at half or a quarter of its size where that is enough: less memory, less time.
    picture.draft("RGB", (long_side, long_side))
    picture.load()
    profile = picture.info.get("icc_profile")
    orientation = _orientation(picture)
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    mode = "RGBA" if has_alpha else "RGB"
    if picture.mode not in _MIXABLE or "transparency" in picture.info:
        picture = picture.convert(mode)
    picture.thumbnail((long_side, long_side), Image.Resampling.LANCZOS)
    if orientation is not None:
        picture = picture.transpose(orientation)
    picture = _in_srgb(picture, profile)
    if picture.mode != mode:
        picture = picture.convert(mode)
    # Pixels alone go on: no EXIF, no place, no comment, no profile.
    clean = Image.new(picture.mode, picture.size)
    clean.paste(picture)
    return clean


def _orientation(picture: Image.Image) -> Image.Transpose | None:
    """How to turn the picture upright, by its EXIF; a picture whose EXIF cannot be read stands as it is."""
    try:
        return _TURNS.get(picture.getexif().get(ExifTags.Base.Orientation, 1))
    except _DAMAGED:
        return None


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Colours as a telephone's wide profile means them; a profile that cannot be read is ignored."""
    if not profile or picture.mode not in ("RGB", "RGBA"):
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(picture, source, _SRGB, outputMode=picture.mode)
    except (ImageCms.PyCMSError, OSError):
        return picture
    return turned or picture


def _too_many_pixels() -> MediaError:
    return MediaError(
        "too_many_pixels",
        _("This picture has more than %(most)d million pixels. Make it smaller first.")
        % {"most": MOST_PIXELS // 1_000_000},
    )
