from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from django.db import connection

from sora_site.bootstrap import ROOT
from tests.feed import racing, racing_talk

Standings = dict[str, dict[str, tuple[int, int]]]


@pytest.fixture(scope="module")
def on_a_file(tmp_path_factory: pytest.TempPathFactory) -> Standings:
    """The race in a process of its own, on an SQLite file as a small site has it."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    environment |= {
        "DATA_DIR": str(tmp_path_factory.mktemp("race")),
        "DJANGO_SETTINGS_MODULE": "sora_site.settings",
    }
    command = [sys.executable, "-m", "tests.feed.racing_talk"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    standings: Standings = json.loads(done.stdout)
    return standings


def differing(standing: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    return {name: pair for name, pair in standing.items() if pair[0] != pair[1]}


def test_what_many_do_at_the_same_moment_is_counted_once(on_a_file: Standings) -> None:
    assert differing(on_a_file["talk"]) == {}
    assert on_a_file["talk"]["replies"][1] > 20


def test_topics_are_counted_right_while_the_words_change(on_a_file: Standings) -> None:
    assert differing(on_a_file["topics"]) == {}


@pytest.mark.services
@pytest.mark.django_db(transaction=True)
def test_on_postgresql_too() -> None:
    if connection.vendor != "postgresql":
        pytest.skip("DATABASE_URL names no PostgreSQL")
    racing_talk.set_up()
    racing.race(racing_talk.act)
    assert differing(racing_talk.standing()) == {}
    racing.race(racing_talk.publish_at_once)
    assert differing(racing_talk.topics()) == {}
