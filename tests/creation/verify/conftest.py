"""A site with one film in it, its file signed as a worker would."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from creation import media
from creation.finish.identity import Identity, own_identity
from creation.models import Audience, Clip
from creation.verify import catalogue
from sora_site.people.models import User
from tests.creation.verify import films
from tests.feed.conftest import posted


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Films are drawn once."""
    return tmp_path_factory.mktemp("verify")


@pytest.fixture(scope="session")
def plain(shelf: Path) -> Path:
    """The film before it was signed."""
    return films.film(shelf / "plain.mp4", 1, 1)


@pytest.fixture
def identity() -> Identity:
    return own_identity(settings.DATA_DIR / "credentials")


@pytest.fixture(autouse=True)
def _fresh_index() -> Iterator[None]:
    catalogue.forget()
    yield
    catalogue.forget()


@pytest.fixture
def clip(alice: User, plain: Path, identity: Identity) -> Clip:
    """Alice's film, shown to everyone."""
    return with_film(posted(alice).clip, plain, identity)


def with_film(clip: Clip, plain: Path, identity: Identity) -> Clip:
    """Gives a clip its files."""
    size = {"seconds": films.SECONDS, "width": films.WIDTH, "height": films.HEIGHT, "fps": films.FPS}
    Clip.objects.filter(pk=clip.pk).update(**size)
    folder = media.clip_folder(clip)
    folder.mkdir(parents=True)
    films.signed(plain, folder / "film.mp4", identity)
    shutil.copy(plain, folder / "poster.webp")
    clip.refresh_from_db()
    return clip


@pytest.fixture
def private(clip: Clip) -> Clip:
    Clip.objects.filter(pk=clip.pk).update(audience=Audience.PRIVATE)
    return clip
