from __future__ import annotations

import pytest
from pytest_django.fixtures import Settings


@pytest.fixture(autouse=True)
def named(settings: Settings) -> None:
    """The site has a name of its own, other than the one it is asked by."""
    settings.SITE_URL = "https://films.example"
    settings.SITE_NAME = "Night Cinema"
    settings.IS_HTTPS = True
