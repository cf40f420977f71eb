from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest
from PIL import Image

from sora_site.lib.media import probe as probing
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.probe import Most, probe
from sora_site.lib.media.process import Limits
from tests.lib.media.conftest import SOURCES, run


def refusal(path: Path, most: Most | None = None) -> str:
    with pytest.raises(MediaError) as refused:
        probe(path, most)
    assert refused.value.message.endswith("."), "a refusal is a whole sentence"
    assert path.name not in refused.value.message
    return refused.value.code


def test_an_mp4_is_described_by_what_is_in_it(mp4: Path) -> None:
    found = probe(mp4)
    assert (found.kind, found.width, found.height, found.streams) == ("mp4", 90, 160, 2)
    assert (found.video_codec, found.audio_codec) == ("h264", "aac")
    assert found.fps == pytest.approx(24)
    assert found.seconds == pytest.approx(2, abs=0.05)
    assert found.audio_seconds == pytest.approx(2, abs=0.05)
    assert found.bytes == mp4.stat().st_size


def test_a_webm_is_described_by_what_is_in_it(webm: Path) -> None:
    found = probe(webm)
    assert (found.kind, found.video_codec, found.audio_codec) == ("webm", "vp8", "opus")
    assert found.seconds == pytest.approx(2, abs=0.1)


def test_the_name_does_not_matter(webm: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "clip.txt"
    renamed.write_bytes(webm.read_bytes())
    assert probe(renamed).kind == "webm"


def test_a_webm_recorded_by_a_browser_has_no_length_in_its_header(webm: Path, tmp_path: Path) -> None:
    live = tmp_path / "live.webm"
    run("-i", str(webm), "-c", "copy", "-f", "webm", "-live", "1", str(live))
    assert probe(live).seconds == pytest.approx(2, abs=0.1)


def test_a_playlist_named_mp4_is_refused(playlist: Path) -> None:
    assert refusal(playlist) == "not_a_film"


@pytest.mark.parametrize(
    "text",
    [
        "ffconcat version 1.0\nfile /etc/passwd\n",
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>http://127.0.0.1/</BaseURL></MPD>',
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "#!/bin/sh\n",
    ],
)
def test_text_that_names_other_files_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "clip.mp4"
    path.write_text(text)
    assert refusal(path) == "not_a_film"


def test_a_playlist_behind_the_first_bytes_of_a_film_is_refused(tmp_path: Path, playlist: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp41" + playlist.read_bytes())
    assert refusal(path) == "broken"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.touch()
    assert refusal(path) == "empty"


def test_a_picture_named_mp4_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    Image.new("RGB", (90, 160)).save(path, "PNG")
    assert refusal(path) == "not_a_film"


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_webm_whose_upload_broke_off_is_refused(webm: Path, tmp_path: Path, kept: float) -> None:
    path = tmp_path / "clip.webm"
    data = webm.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    assert refusal(path) in ("cut_short", "broken")


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("order", ["index last", "index first"])
def test_an_mp4_whose_upload_broke_off_is_refused(mp4: Path, tmp_path: Path, kept: float, order: str) -> None:
    whole = tmp_path / "whole.mp4"
    run("-i", str(mp4), "-c", "copy", *(["-movflags", "+faststart"] if order == "index first" else []), str(whole))
    path = tmp_path / "clip.mp4"
    path.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * kept)])
    assert refusal(path) in ("cut_short", "broken")


@pytest.mark.parametrize(
    ("most", "code"),
    [
        (Most(seconds=1), "too_long"),
        (Most(long_side=100), "too_large"),
        (Most(short_side=50), "too_large"),
        (Most(fps=20), "too_fast"),
        (Most(streams=1), "too_many_streams"),
        (Most(bytes=1000), "too_big"),
    ],
)
def test_each_limit_holds(mp4: Path, most: Most, code: str) -> None:
    assert refusal(mp4, most) == code


def test_a_length_only_claimed_counts_too(webm: Path, tmp_path: Path) -> None:
    """A header may promise hours where there are seconds."""
    path = tmp_path / "clip.mkv"
    run("-i", str(webm), "-c", "copy", "-t", "1", "-f", "matroska", str(path))
    data = path.read_bytes()
    place = data.index(b"\x44\x89\x88") + 3  # the element Duration, a double of eight bytes
    path.write_bytes(data[:place] + struct.pack(">d", 9_000_000.0) + data[place + 8 :])
    assert refusal(path) == "too_long"


def test_sound_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    run(*SOURCES[4:], "-c:a", "aac", str(path))
    assert refusal(path) == "no_picture"


def test_a_reader_that_hangs_is_stopped(mp4: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = tmp_path / "hangs.py"
    hanging.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(probing, "_CHILD", str(hanging))
    monkeypatch.setattr(probing, "_LIMITS", Limits(seconds=0.5))
    begin = time.monotonic()
    assert refusal(mp4) == "too_slow"
    assert time.monotonic() - begin < 30, "it would sleep for a minute"


def test_a_reader_that_crashes_takes_nothing_with_it(
    mp4: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashing = tmp_path / "crashes.py"
    crashing.write_text("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    monkeypatch.setattr(probing, "_CHILD", str(crashing))
    assert refusal(mp4) == "broken"


def test_the_reader_knows_nothing_of_the_site(mp4: Path) -> None:
    """It runs on hostile bytes: no settings, no secrets, no database within its reach."""
    source = Path(probing._CHILD).read_text()
    assert "sora_site" not in source.split('"""')[2]
    assert "django" not in source
