from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from sora_site.bootstrap import ROOT


@pytest.fixture(scope="module")
def came_of(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What came of each race, run in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    environment |= {
        "DATA_DIR": str(tmp_path_factory.mktemp("races")),
        "DJANGO_SETTINGS_MODULE": "sora_site.settings",
    }
    command = [sys.executable, "-m", "tests.feed.studio.races"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    standings: dict[str, Any] = json.loads(done.stdout)
    return standings


def test_lanes_that_count_at_once_count_each_view_once(came_of: dict[str, Any]) -> None:
    assert came_of["lanes_count_views"] == {"post": 60, "maker": 60}


def test_of_the_last_two_operators_one_stays(came_of: dict[str, Any]) -> None:
    assert came_of["the_last_two_operators_leave"] == {"left": 1, "stopped": 1}


def test_six_clicks_gather_one_export(came_of: dict[str, Any]) -> None:
    assert came_of["one_person_asks_for_exports"] == {"exports": 1, "answers": 1}


def test_who_wants_to_stay_in_the_last_moment_is_kept_whole_or_gone_whole(came_of: dict[str, Any]) -> None:
    assert came_of["leaving_and_coming_back"] == {"halves": False}
