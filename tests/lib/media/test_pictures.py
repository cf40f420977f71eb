from __future__ import annotations

import hashlib
import io
import struct
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageOps, PngImagePlugin

from sora_site.lib.media import pictures
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.pictures import Picture, decode_picture, take


def _saved(picture: Image.Image, form: str, **options: object) -> io.BytesIO:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out


def _opened(picture: Picture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.data))
    assert image.format == "WEBP"
    assert image.size == (picture.width, picture.height)
    return image


def _refusal(data: bytes, **options: int) -> str:
    with pytest.raises(MediaError) as refused:
        decode_picture(io.BytesIO(data), **options)
    assert refused.value.message.endswith(".")
    return refused.value.code


RED = Image.new("RGB", (300, 200), (200, 30, 30))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_encoded_anew(form: str) -> None:
    file = _saved(RED, form)
    found = decode_picture(file)
    red, green, blue = _opened(found).convert("RGB").getpixel((150, 100))  # type: ignore[misc]
    assert red > 180 and green < 50 and blue < 50
    assert found.digest == hashlib.sha256(file.getvalue()).hexdigest()


def test_a_turned_picture_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side, as telephones write it
    found = decode_picture(_saved(RED, "JPEG", exif=exif))
    assert (found.width, found.height) == (200, 300)


def test_nothing_of_the_file_but_its_pixels_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010E] = "at home, 12 Secret Street"
    exif.get_ifd(0x8825)[2] = (48.0, 51.0, 30.0)
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", "12 Secret Street")
    jpeg = _saved(RED, "JPEG", exif=exif, comment=b"12 Secret Street")
    png = _saved(RED, "PNG", pnginfo=text)
    for file in (jpeg, png):
        assert b"Secret" in file.getvalue()
        found = decode_picture(file)
        assert b"Secret" not in found.data
        assert not _opened(found).getexif()
        assert "icc_profile" not in _opened(found).info


@pytest.mark.parametrize("tail", [b"<script>alert(1)</script>", b"PK\x03\x04evil.exe", b"\x00\x00\x00\x18ftypisom"])
def test_a_file_that_is_two_things_comes_out_as_one(tail: bytes) -> None:
    found = decode_picture(io.BytesIO(_saved(RED, "JPEG").getvalue() + tail))
    assert tail not in found.data
    _opened(found).load()


def test_a_large_picture_becomes_as_large_as_films_need() -> None:
    found = decode_picture(_saved(Image.new("RGB", (4000, 1000)), "PNG"))
    assert (found.width, found.height) == (2048, 512)


def test_transparency_stays() -> None:
    found = decode_picture(_saved(Image.new("RGBA", (100, 100), (1, 2, 3, 0)), "PNG"))
    assert _opened(found).mode == "RGBA"


def test_the_colours_of_a_profile_are_kept_as_srgb() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = decode_picture(_saved(RED, "PNG", icc_profile=lab))
    broken = decode_picture(_saved(RED, "PNG", icc_profile=b"no profile at all"))
    assert _opened(plain).convert("RGB").getpixel((9, 9)) == _opened(broken).convert("RGB").getpixel((9, 9))


def _png_of(width: int, height: int) -> bytes:
    """A PNG that claims so many pixels and holds none."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = chunk(b"IDAT", zlib.compress(b"\0" * 10_000, 9))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + rows + chunk(b"IEND", b"")


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("side", [8_200, 12_000, 60_000])
def test_a_bomb_of_pixels_is_refused_before_it_goes_off(side: int) -> None:
    assert _refusal(_png_of(side, side)) == "too_many_pixels"


def test_a_bomb_of_text_is_refused() -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    png = _saved(RED, "PNG").getvalue()
    bomb = chunk(b"zTXt", b"a\0\0" + zlib.compress(b" " * 80_000_000, 9))
    assert _refusal(png[:33] + bomb + png[33:]) == "broken"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "SVG"),
        (b"GIF89a" + bytes(40), "GIF"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(40), "HEIC"),
        (b"\x00\x00\x00\x18ftypavif" + bytes(40), "AVIF"),
        (b"\x00\x00\x00\x18ftypisom" + bytes(40), "film"),
        (b"%PDF-1.7 " + bytes(40), "not a picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n" + bytes(40), "not a picture"),
        (b"II*\x00" + bytes(40), "not a picture"),
    ],
)
def test_other_kinds_are_refused_by_name(data: bytes, words: str) -> None:
    with pytest.raises(MediaError, match=words) as refused:
        decode_picture(io.BytesIO(data))
    assert refused.value.code == "not_a_picture"


def test_a_kind_under_the_first_bytes_of_another_is_refused() -> None:
    assert _refusal(b"\xff\xd8\xff" + b"<svg xmlns='http://www.w3.org/2000/svg'/>") == "broken"


def test_an_empty_file_is_refused() -> None:
    assert _refusal(b"") == "empty"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_half_a_picture_is_refused(form: str) -> None:
    noise = Image.effect_noise((300, 300), 80).convert("RGB")
    data = _saved(noise, form).getvalue()
    assert _refusal(data[: len(data) // 2]) == "broken"


def test_too_many_bytes_are_refused() -> None:
    assert _refusal(_saved(RED, "PNG").getvalue(), max_bytes=100) == "too_big"


def test_a_picture_too_small_to_see_is_refused() -> None:
    assert _refusal(_saved(Image.new("RGB", (300, 20)), "PNG").getvalue()) == "too_small"


def test_of_a_clip_its_first_picture_is_taken(mp4: Path, webm: Path) -> None:
    for clip in (mp4, webm):
        with clip.open("rb") as file:
            found = take(file)
        assert (found.width, found.height) == (90, 160)
        assert found.digest == hashlib.sha256(clip.read_bytes()).hexdigest()
        assert _opened(found).convert("RGB").getextrema() != ((0, 0), (0, 0), (0, 0))


def test_of_a_picture_the_picture_is_taken() -> None:
    assert take(_saved(RED, "PNG")).width == 300


def test_a_clip_of_too_many_bytes_is_refused(mp4: Path) -> None:
    with mp4.open("rb") as file, pytest.raises(MediaError) as refused:
        take(file, 1000)
    assert refused.value.code == "too_big"


def test_a_playlist_is_no_clip(playlist: Path) -> None:
    with playlist.open("rb") as file, pytest.raises(MediaError):
        take(file)


def _with_exif(form: str, exif: bytes) -> io.BytesIO:
    return _saved(RED, form, exif=exif)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "JPEG"])
def test_a_picture_whose_exif_is_cut_short_is_taken_as_it_stands(form: str) -> None:
    found = decode_picture(_with_exif(form, b"Exif\0\0II*\0"))
    assert (found.width, found.height) == (300, 200)


@pytest.mark.parametrize(
    "other", [struct.pack("<HHI4s", 0x0100, 2, 4, b"abc\0"), struct.pack("<HHII", 0x0128, 4, 1, 70_000)]
)
def test_a_picture_is_turned_even_where_another_tag_is_mistyped(other: bytes) -> None:
    """The orientation can be read; the other tag cannot be written back, which nobody needs."""
    orientation = struct.pack("<HHII", 0x0112, 3, 1, 6)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 2) + orientation + other + struct.pack("<I", 0)
    found = decode_picture(_with_exif("JPEG", exif))
    assert (found.width, found.height) == (200, 300)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_stands_upright(orientation: int) -> None:
    marked = RED.copy()
    marked.paste((20, 20, 220), (0, 0, 60, 60))
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = _saved(marked, "PNG", exif=exif)
    expected = ImageOps.exif_transpose(Image.open(file))
    found = _opened(decode_picture(file)).convert("RGB")
    assert found.size == expected.size
    for place in ((20, 20), (found.width - 20, 20), (20, found.height - 20)):
        blue, meant = found.getpixel(place), expected.getpixel(place)
        assert isinstance(blue, tuple) and isinstance(meant, tuple)
        assert abs(blue[2] - meant[2]) < 40


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGB", "RGBA", "CMYK"])
def test_every_kind_of_pixels_is_taken_and_made_small(mode: str) -> None:
    large = Image.new(mode, (2100, 1050))
    found = decode_picture(_saved(large, "JPEG" if mode == "CMYK" else "PNG"))
    assert (found.width, found.height) == (2048, 1024)
    assert _opened(found).mode == ("RGBA" if "A" in mode else "RGB")


def test_a_colour_that_means_nothing_is_there_stays_so() -> None:
    """One colour of the picture is declared to be transparent; mixed with its neighbours it would be lost."""
    keyed = Image.new("RGB", (3000, 3000), (255, 0, 255))
    found = decode_picture(_saved(keyed, "PNG", transparency=(255, 0, 255)))
    assert _opened(found).getchannel("A").getextrema() == (0, 0)


def test_colours_are_turned_in_the_small_picture_only(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []

    def looked_at(picture: Image.Image, _profile: object) -> Image.Image:
        sizes.append(picture.size)
        return picture

    monkeypatch.setattr(pictures, "_in_srgb", looked_at)
    decode_picture(_saved(Image.new("RGB", (4000, 1000)), "PNG"))
    assert sizes == [(2048, 512)]


def test_one_picture_is_decoded_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few small files of many pixels, sent at once, would take the server's memory."""
    decoded = pictures._decoded
    at_once, most = 0, 0

    def watched(data: bytes, long_side: int) -> Image.Image:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        time.sleep(0.02)
        at_once -= 1
        return decoded(data, long_side)

    monkeypatch.setattr(pictures, "_decoded", watched)
    with ThreadPoolExecutor(8) as together:
        found = list(together.map(decode_picture, [_saved(RED, "PNG") for _ in range(8)]))
    assert (len(found), most) == (8, 1)


def test_a_broken_picture_leaves_the_way_free() -> None:
    for _ in range(3):
        assert _refusal(_saved(RED, "PNG").getvalue()[:200]) == "broken"
    assert decode_picture(_saved(RED, "PNG")).width == 300
