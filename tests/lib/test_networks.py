"""Where requests come from is counted under names from which nobody reads an address."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client

from sora_site import settings as site


@pytest.mark.skipif(bool(site.REDIS_URL), reason="Redis counts in no table, and stands in no backup")
@pytest.mark.django_db
def test_the_cache_holds_no_address_whoever_counts() -> None:
    """It is a table of the database, and in every backup; libraries count there too."""
    client = Client(REMOTE_ADDR="203.0.113.77")
    client.post("/accounts/login/", {"login": "alice", "password": "a guess"})
    client.get("/discover/", {"q": "boats"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM cache")
        keys = [key for (key,) in cursor.fetchall()]
    assert len(keys) > 2
    assert not [key for key in keys if "203.0.113" in key]
