"""Films that telephones stored sideways."""

from __future__ import annotations

from pathlib import Path

import pytest

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits
from sora_site.lib.media.turning import is_on_its_side


def turned(film: Path, target: Path, degrees: int) -> Path:
    """The same packets, with a flag for the player."""
    source = ["-display_rotation:v:0", str(degrees), *ffmpeg.source(film, "mp4")]
    ffmpeg.run([*source, "-c", "copy", "-f", "mp4", f"file:{target}"], Limits(seconds=60))
    return target


@pytest.mark.parametrize(("degrees", "expected"), [(90, True), (-90, True), (180, False), (0, False)])
def test_a_quarter_is_told_from_no_turn_and_a_half(mp4: Path, tmp_path: Path, degrees: int, expected: bool) -> None:
    assert is_on_its_side(turned(mp4, tmp_path / "turned.mp4", degrees), "mp4") is expected


def test_the_pictures_come_as_wide_as_it_says(mp4: Path, tmp_path: Path) -> None:
    """A flag ffmpeg obeys and this does not, or the other way round, would stretch every picture."""
    sideways = turned(mp4, tmp_path / "turned.mp4", 90)
    ffmpeg.run([*ffmpeg.source(sideways, "mp4"), "-an", "-f", "mp4", f"file:{tmp_path / 'upright.mp4'}"], Limits())
    assert not is_on_its_side(tmp_path / "upright.mp4", "mp4")
    before, after = (_size(path) for path in (mp4, tmp_path / "upright.mp4"))
    assert after == before[::-1]


def test_a_film_of_another_kind_stands_upright(webm: Path) -> None:
    assert not is_on_its_side(webm, "webm")


@pytest.mark.parametrize(
    "data",
    [b"", b"\0\0\0\1", b"\0\0\0\x10moov\0\0\0\0trak", b"\0\0\0\1moov\xff\xff\xff\xff\xff\xff\xff\xff", b"\0" * 9000],
)
def test_what_cannot_be_read_stands_upright(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "broken.mp4").write_bytes(data)
    assert not is_on_its_side(tmp_path / "broken.mp4", "mp4")


def test_boxes_without_end_are_not_all_read(tmp_path: Path) -> None:
    """A track that says it is sideways, behind more boxes than any film has."""
    flag = b"\0" * 40 + b"".join(value.to_bytes(4, "big") for value in (0, 1 << 16, 0, (1 << 32) - (1 << 16), 0))
    track = _box(b"trak", _box(b"tkhd", flag.ljust(84, b"\0")) + _box(b"mdia", _box(b"hdlr", b"\0" * 8 + b"vide")))
    (tmp_path / "few.mp4").write_bytes(_box(b"moov", track))
    (tmp_path / "many.mp4").write_bytes(_box(b"free", b"") * 5000 + _box(b"moov", track))
    assert is_on_its_side(tmp_path / "few.mp4", "mp4")
    assert not is_on_its_side(tmp_path / "many.mp4", "mp4")


def _box(name: bytes, contents: bytes) -> bytes:
    return (8 + len(contents)).to_bytes(4, "big") + name + contents


def _size(film: Path) -> tuple[int, int]:
    from sora_site.lib.media.probe import probe

    found = probe(film)
    return found.width, found.height
