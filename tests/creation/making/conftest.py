from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from creation.actions import begin
from creation.engines import registry
from creation.making import worker
from creation.models import Generation
from creation.queue import wake
from sora_site.people.models import User
from tests.creation.making import toy


@pytest.fixture(autouse=True)
def toy_engine(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The site's engine is the toy; nobody is woken, tests work themselves."""
    monkeypatch.setitem(registry._PLACES, "toy", ("tests.creation.making.toy", "ToyEngine"))
    monkeypatch.setattr(wake, "renders", lambda: None)
    settings.ENGINE = "toy"
    toy.trouble = None
    toy.in_the_middle.clear()
    worker.stopping.clear()
    yield
    worker.stopping.clear()
    toy.trouble = None


def ask(person: User, prompt: str = "a dog runs over a meadow", **values: object) -> Generation:
    """Asks for a small film."""
    return begin(person, prompt, **{"seconds": 2, "width": 160, "height": 288, **values})  # type: ignore[arg-type]
