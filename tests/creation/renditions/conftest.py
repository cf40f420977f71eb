from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from creation import media
from creation.models import Audience, Clip
from creation.renditions import work
from sora_site.people.models import User
from tests.creation.fingerprints.films import run
from tests.feed.conftest import film


@pytest.fixture(autouse=True)
def going() -> Iterator[None]:
    """Nothing shuts down unless a test says so."""
    work.stopping.clear()
    yield
    work.stopping.clear()


@pytest.fixture(scope="session")
def picture_and_sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of a busy picture, 720 × 1280, with a tone: about 2 Mbit/s."""
    path = tmp_path_factory.mktemp("small") / "film.mp4"
    run(
        *("-f", "lavfi", "-i", "testsrc2=size=720x1280:rate=30:duration=3,noise=alls=12:allf=t"),
        *("-f", "lavfi", "-i", "sine=440:sample_rate=48000:d=3"),
        *("-c:v", "libx264", "-preset", "ultrafast", "-b:v", "2M", "-pix_fmt", "yuv420p", "-c:a", "aac"),
        str(path),
    )
    return path


@pytest.fixture
def shown(alice: User, picture_and_sound: Path, settings: Settings) -> Clip:
    """A public film of Alice's with its file."""
    size = picture_and_sound.stat().st_size
    clip = film(alice, seconds=3.0, audience=Audience.PUBLIC, bytes=size)
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    shutil.copy(picture_and_sound, folder / "film.mp4")
    settings.WORK_DIR.mkdir(parents=True, exist_ok=True)
    return clip
