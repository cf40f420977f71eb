"""Files nobody should bring, each made here: small, and worse than they look."""

from __future__ import annotations

import io
import struct
import tempfile
import zlib
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from av.video.stream import VideoStream
from PIL import Image


def png(size: tuple[int, int] = (128, 96), colour: str = "teal") -> bytes:
    """A sound picture."""
    return _saved(Image.new("RGB", size, colour), "PNG")


def photograph(pixels: npt.NDArray[np.uint8]) -> bytes:
    """`pixels` (height, width, 3) as a JPEG."""
    return _saved(Image.fromarray(pixels), "JPEG")


def pixel_bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG of a few bytes that claims to have 900 million pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"\0" * 9000)) + _chunk(b"IEND")
    )


def text_bomb() -> bytes:
    """A PNG whose comment unpacks to 200 MB."""
    zeros = zlib.compressobj(9)
    packed = b"".join(zeros.compress(b"\0" * 2_000_000) for _ in range(100)) + zeros.flush()
    sound = png()
    return sound[:33] + _chunk(b"zTXt", b"Comment\0\0" + packed) + sound[33:]


def clip(codec: str, container: str) -> bytes:
    """A second of film."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"clip.{container}"
        with av.open(str(path), "w") as file:
            stream = file.add_stream(codec, rate=Fraction(24))
            assert isinstance(stream, VideoStream)
            stream.width, stream.height, stream.pix_fmt = 96, 160, "yuv420p"
            for number in range(24):
                picture = np.full((160, 96, 3), number * 8, np.uint8)
                file.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            file.mux(stream.encode())
        return path.read_bytes()


def hostile() -> dict[str, tuple[str, bytes]]:
    """A file's name and bytes, by what it is."""
    jpeg = photograph(noise())
    webm, mp4 = clip("libvpx", "webm"), clip("libx264", "mp4")
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
    playlist = b"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"
    return {
        "a pixel bomb": ("holiday.png", pixel_bomb()),
        "a long thin pixel bomb": ("holiday.png", pixel_bomb(2**31 - 1, 1)),
        "a text bomb": ("holiday.png", text_bomb()),
        "a torn PNG": ("a.png", photograph_as_png()[:900]),
        "a torn JPEG": ("a.jpg", jpeg[: len(jpeg) // 3]),
        "the head of a JPEG": ("a.jpg", jpeg[:20]),
        "an SVG": ("drawing.svg", svg),
        "an SVG named PNG": ("drawing.png", b'<?xml version="1.0"?>' + svg),
        "a GIF": ("dance.gif", _saved(Image.new("P", (100, 100)), "GIF")),
        "a TIFF named PNG": ("scan.png", _saved(Image.new("RGB", (100, 100)), "TIFF")),
        "a PostScript file named JPEG": ("a.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n"),
        "a playlist named MP4": ("film.mp4", playlist),
        "a list of files": ("film.mp4", b"ffconcat version 1.0\nfile /etc/passwd\n"),
        "a torn WebM": ("film.webm", webm[: len(webm) // 2]),
        "the head of a WebM": ("film.webm", webm[:60]),
        "a torn MP4": ("film.mp4", mp4[: len(mp4) // 2]),
        "an MP4 without a picture": ("film.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isommp42\0\0\0\x08moov"),
        "an empty file": ("a.png", b""),
        "a tiny picture": ("a.png", png((3, 3))),
        "a web page": ("a.png", b"<!doctype html><script>alert(1)</script>"),
        "zeros": ("a.png", b"\0" * 5000),
    }


def landscape() -> npt.NDArray[np.uint8]:
    """Sky, sun, hills and a field: what somebody may well begin a film with."""
    rows, columns = np.mgrid[0:640, 0:960].astype(np.float32)
    sky = np.stack([90 + rows / 8, 150 + rows / 9, np.full_like(rows, 235)], axis=-1)
    sun = (rows - 130) ** 2 + (columns - 700) ** 2 < 45**2
    sky[sun] = (255, 240, 170)
    far = rows > 330 + 40 * np.sin(columns / 130)
    near = rows > 430 + 30 * np.sin(columns / 70 + 2)
    sky[far] = (70, 120, 90)
    sky[near] = np.stack([60 + rows / 10, 130 + rows / 20, 50 + rows / 30], axis=-1)[near]
    return np.asarray(np.clip(sky, 0, 255), np.uint8)


def noise() -> npt.NDArray[np.uint8]:
    """Every pixel a colour of its own."""
    return np.random.default_rng(1).integers(0, 256, (480, 360, 3), dtype=np.uint8)


def gradient() -> npt.NDArray[np.uint8]:
    """The colour of skin, from dark to light: a colour alone shows nobody."""
    light = np.linspace(0.25, 1, 720, dtype=np.float32)[:, None, None]
    skin: npt.NDArray[np.float32] = np.broadcast_to(light, (720, 405, 1)) * np.array([255, 205, 175], np.float32)
    return skin.astype(np.uint8)


def blotches() -> npt.NDArray[np.uint8]:
    """Soft clouds of light and dark."""
    small = np.random.default_rng(2).integers(0, 256, (12, 9, 3), dtype=np.uint8)
    soft: npt.NDArray[np.uint8] = np.asarray(Image.fromarray(small).resize((540, 720), Image.Resampling.BICUBIC))
    return soft


def photograph_as_png() -> bytes:
    """Noise as a PNG: its pixels need many bytes, so that it can be torn in the middle of them."""
    return _saved(Image.fromarray(noise()), "PNG")


def _saved(picture: Image.Image, form: str) -> bytes:
    file = io.BytesIO()
    picture.save(file, form)
    return file.getvalue()


def _chunk(kind: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
