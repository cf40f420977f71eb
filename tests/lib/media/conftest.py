"""Films and pictures as people bring them, and as nobody should."""

from __future__ import annotations

from pathlib import Path

import pytest

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits


def run(*arguments: str) -> None:
    """ffmpeg with these words."""
    ffmpeg.run(arguments, Limits(seconds=60))


SOURCES = ("-f", "lavfi", "-i", "testsrc2=s=90x160:r=24:d=2", "-f", "lavfi", "-i", "sine=d=2")


@pytest.fixture(scope="session")
def mp4(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of 90 × 160 with sound, its index at the end."""
    path = tmp_path_factory.mktemp("clips") / "clip.mp4"
    run(*SOURCES, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", str(path))
    return path


@pytest.fixture(scope="session")
def webm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "clip.webm"
    run(*SOURCES, "-c:v", "libvpx", "-b:v", "300k", "-c:a", "libopus", str(path))
    return path


@pytest.fixture
def playlist(tmp_path: Path, mp4: Path) -> Path:
    """An HLS playlist that calls itself a film and names another file of this machine."""
    secret = tmp_path / "secret.ts"
    run("-i", str(mp4), "-c", "copy", "-f", "mpegts", str(secret))
    path = tmp_path / "holiday.mp4"
    path.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile://{secret}\n#EXT-X-ENDLIST\n")
    return path
