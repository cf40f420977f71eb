"""What a file is by its first bytes. Its name is a stranger's word and says nothing."""

from __future__ import annotations

from pathlib import Path

#: Bytes that `kind_of` wants to see.
HEAD = 512
_STILL_BRANDS = {b"heic": "heic", b"heix": "heic", b"hevc": "heic", b"mif1": "heic", b"msf1": "heic", b"avif": "avif"}
_QUICKTIME_ATOMS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")


def kind_of_file(path: Path) -> str:
    """`kind_of` the beginning of the file at `path`."""
    with path.open("rb") as file:
        return kind_of(file.read(HEAD))


def kind_of(head: bytes) -> str:
    """ "jpeg", "png", "webp", "gif", "svg", "heic", "avif", "mp4" (MP4 and QuickTime), "webm" (and Matroska), or ""."""
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "webm"
    if head[4:8] == b"ftyp":
        return _STILL_BRANDS.get(head[8:12], "mp4")
    if head[4:8] in _QUICKTIME_ATOMS:
        return "mp4"
    return "svg" if b"<svg" in head.lower() else ""
