"""After a jump of the wall clock nobody's lease is taken before its worker could renew it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from creation.making import clocks, worker
from creation.models import Generation
from sora_site.lib.work import State
from sora_site.people.models import User
from tests.creation.making.conftest import ask


class Time:
    wall, own = 1000.0, 50.0

    def time(self) -> float:
        return self.wall

    def monotonic(self) -> float:
        return self.own


def test_a_jump_is_quiet_for_one_lease(alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    now = Time()
    monkeypatch.setattr(clocks, "time", now)
    monkeypatch.setattr(worker, "_clocks", clocks.Clocks())
    ask(alice)
    assert Generation.lease_one(worker.queue(), 30) is not None
    Generation.objects.update(leased_until=timezone.now() - timedelta(seconds=1))

    now.wall += 3600
    assert not worker.sweep()
    assert Generation.objects.get().state == State.IN_PROGRESS
    now.wall, now.own = now.wall + 20, now.own + 20
    assert not worker.sweep()
    now.wall, now.own = now.wall + 20, now.own + 20
    assert worker.sweep()
    assert Generation.objects.get().state == State.QUEUED


def test_clocks_that_go_together_are_no_jump(monkeypatch: pytest.MonkeyPatch) -> None:
    now = Time()
    monkeypatch.setattr(clocks, "time", now)
    both = clocks.Clocks()
    for _second in range(10):
        now.wall, now.own = now.wall + 61, now.own + 60
        assert not both.jumped()
