from __future__ import annotations

import pytest
from django.core.cache import cache

from sora_site.people.deletion import work


@pytest.fixture(autouse=True)
def _fresh() -> None:
    """Guesses are counted, and a worker that was stopped stays so."""
    cache.clear()
    work.stopping.clear()
