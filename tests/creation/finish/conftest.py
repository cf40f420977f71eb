"""A film as an engine hands it over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from creation.engines.base import Cue, Job, Rendering
from creation.finish import credentials
from creation.finish.about import About
from creation.finish.identity import Identity
from creation.storyboard.types import Shot, Storyboard
from tests.creation.fingerprints.films import film, run

SECONDS, WIDTH, HEIGHT, FPS = 3, 360, 640, 24
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


@pytest.fixture(scope="session")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds, 360 × 640, 24 pictures a second, no sound."""
    return film(tmp_path_factory.mktemp("rendered") / "video.mp4", SECONDS, WIDTH, HEIGHT, FPS)


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rendered") / "sound.wav"
    run("-f", "lavfi", "-i", f"sine=440:sample_rate=48000:d={SECONDS}", "-ac", "2", str(path))
    return path


@pytest.fixture(scope="session")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return credentials.own_identity(tmp_path_factory.mktemp("identity"))


@pytest.fixture(scope="session")
def about(identity: Identity) -> About:
    return About(
        title="A crocodile, at last",
        maker_handle="alice",
        site_name="Sora Site",
        site_url="https://films.example",
        engine="Cut-out 1.0",
        source_type=SOURCE_TYPE,
        created_at=datetime(2026, 11, 21, tzinfo=UTC),
        identity=identity,
        sources=(("bcdfgh234567", "A river"), ("jkmnpq234567", "")),
    )


@pytest.fixture(scope="session")
def rendering(silent: Path, sound: Path) -> Rendering:
    cues = (Cue(0.5, 1.5, "Hello there.", "Croc"), Cue(1.6, 2.6, "你好", ""))
    return Rendering(video=silent, audio=sound, cues=cues, notes={"renderer": "7"})


@pytest.fixture
def job(tmp_path: Path) -> Callable[[str], Job]:
    """A job whose film bears this mark."""

    return lambda mark: a_job(tmp_path / "work", mark)


def a_job(folder: Path, mark: str) -> Job:
    folder.mkdir(exist_ok=True)
    storyboard = Storyboard("A crocodile, at last", "en", (), (Shot(float(SECONDS), "river"),))
    return Job(storyboard, seed=7, width=WIDTH, height=HEIGHT, fps=FPS, folder=folder, mark=mark)
