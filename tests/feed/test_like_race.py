from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from django.db import connection

from sora_site.bootstrap import ROOT
from tests.feed import racing


@pytest.fixture(scope="module")
def on_a_file(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, int]]:
    """The races in a process of its own, on an SQLite file as a small site has it."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    environment |= {
        "DATA_DIR": str(tmp_path_factory.mktemp("race")),
        "DJANGO_SETTINGS_MODULE": "sora_site.settings",
    }
    command = [sys.executable, "-m", "tests.feed.racing"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    standings: dict[str, dict[str, int]] = json.loads(done.stdout)
    return standings


def test_without_the_guard_likes_get_lost(on_a_file: dict[str, dict[str, int]]) -> None:
    standing = on_a_file["like_without_guard"]
    assert standing["kept"] < standing["true"] == standing["people"]


def test_likes_at_the_same_moment_are_all_counted_once(on_a_file: dict[str, dict[str, int]]) -> None:
    standing = on_a_file["like"]
    assert standing["kept"] == standing["true"] == standing["people"]


def test_the_count_is_true_while_likes_come_and_go(on_a_file: dict[str, dict[str, int]]) -> None:
    standing = on_a_file["like_and_unlike"]
    assert standing["kept"] == standing["true"]


@pytest.mark.services
@pytest.mark.django_db(transaction=True)
class TestOnPostgreSQL:
    @pytest.fixture(autouse=True)
    def racers(self) -> None:
        if connection.vendor != "postgresql":
            pytest.skip("DATABASE_URL names no PostgreSQL")
        racing.set_up()

    def test_without_the_guard_likes_get_lost(self) -> None:
        racing.race(racing.like_without_guard)
        standing = racing.standing()
        assert standing["kept"] < standing["true"] == standing["people"]

    def test_likes_at_the_same_moment_are_all_counted_once(self) -> None:
        racing.race(racing.like)
        standing = racing.standing()
        assert standing["kept"] == standing["true"] == standing["people"]

    def test_the_count_is_true_while_likes_come_and_go(self) -> None:
        racing.race(racing.like_and_unlike)
        standing = racing.standing()
        assert standing["kept"] == standing["true"]
