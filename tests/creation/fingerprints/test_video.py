from __future__ import annotations

from pathlib import Path

import pytest

from creation.fingerprints import distance, fingerprint_video
from sora_site.lib.media.errors import MediaError
from tests.creation.fingerprints.films import film, run


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("films") / "film.mp4", 4)


def test_each_second_has_a_fingerprint(original: Path) -> None:
    found = fingerprint_video(original)
    assert len(found) == 4
    assert all(len(each) == 64 and int(each, 16) for each in found)


def test_a_smaller_and_poorer_copy_in_another_format_is_known_again(original: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.webm"
    run("-i", str(original), "-s", "90x160", "-r", "15", "-c:v", "libvpx", "-b:v", "150k", "-cpu-used", "8", str(copy))
    pairs = zip(fingerprint_video(original), fingerprint_video(copy), strict=True)
    assert max(distance(one, other) for one, other in pairs) <= 31


def test_black_seconds_have_none(tmp_path: Path) -> None:
    black = tmp_path / "black.mp4"
    run(
        "-f",
        "lavfi",
        "-i",
        "color=black:s=180x320:r=10",
        "-t",
        "2",
        "-c:v",
        "libx264",
        "-pix_fmt",
        "yuv420p",
        str(black),
    )
    assert fingerprint_video(black) == []


def test_a_film_shorter_than_a_second_has_one(original: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.mp4"
    run("-i", str(original), "-frames:v", "3", "-c:v", "libx264", str(short))
    assert len(fingerprint_video(short)) == 1


def test_what_is_no_film_is_refused(tmp_path: Path) -> None:
    playlist = tmp_path / "film.mp4"
    playlist.write_text("#EXTM3U\n#EXTINF:4,\nfilm.ts\n")
    with pytest.raises(MediaError):
        fingerprint_video(playlist)
