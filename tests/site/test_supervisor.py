"""However `up` ends, nothing it started is left running."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from sora_site.launch.supervisor import Child, Supervisor

ROOT = Path(__file__).resolve().parents[2]
SUPERVISE = """
import sys
from sora_site.launch.supervisor import Child, Supervisor
sleeper = [sys.executable, "-c", "import time; time.sleep(60)"]
sys.exit(Supervisor([Child("one", sleeper), Child("two", sleeper)], print).run())
"""


@pytest.fixture
def started() -> Iterator[list[subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for process in started:
        for child in psutil.Process(process.pid).children() if process.poll() is None else []:
            child.kill()
        process.kill()
        process.wait()


def supervise(
    started: list[subprocess.Popen[bytes]], *before: str
) -> tuple[subprocess.Popen[bytes], list[psutil.Process]]:
    # The tests themselves may run under nohup, which is inherited.
    before_it = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    process = subprocess.Popen([*before, sys.executable, "-c", SUPERVISE], cwd=ROOT, stdout=subprocess.DEVNULL)
    signal.signal(signal.SIGHUP, before_it)
    started.append(process)
    limit = time.monotonic() + 20
    while time.monotonic() < limit:
        children = psutil.Process(process.pid).children()
        if len(children) == 2 and all("time.sleep" in " ".join(child.cmdline()[:3]) for child in children):
            return process, children
        time.sleep(0.05)
    raise AssertionError("The children were not started.")


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_them_all(started: list[subprocess.Popen[bytes]], number: int) -> None:
    process, children = supervise(started)
    process.send_signal(number)
    assert process.wait(10) == 0
    assert not any(child.is_running() for child in children)


def test_a_closed_terminal_is_survived_under_nohup(started: list[subprocess.Popen[bytes]]) -> None:
    process, children = supervise(started, "nohup")
    process.send_signal(signal.SIGHUP)
    time.sleep(1)
    assert process.poll() is None
    assert all(child.is_running() for child in children)


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels tell a child nothing of its parent's end")
def test_killed_outright_it_takes_them_along(started: list[subprocess.Popen[bytes]]) -> None:
    process, children = supervise(started)
    process.kill()
    process.wait()
    assert not psutil.wait_procs(children, timeout=10)[1]


def test_one_that_cannot_start_leaves_no_other_running(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(Child):
        def start(self) -> None:
            raise OSError("no more processes")

    monkeypatch.setattr(signal, "signal", lambda *_: None)
    first = Child("first", [sys.executable, "-c", "import time; time.sleep(60)"])
    with pytest.raises(OSError, match="no more"):
        Supervisor([first, Broken("second", [])], print).run()
    assert first.process is not None
    assert first.process.poll() is not None


def test_a_second_one_on_the_same_data_is_refused() -> None:
    with (settings.DATA_DIR / "up.lock").open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(CommandError, match="up already"):
            call_command("up")


@pytest.mark.parametrize("port", [99999, 0, -1])
def test_a_port_that_is_none_is_named(port: int) -> None:
    with pytest.raises(CommandError, match=f"not {port}"):
        call_command("up", port=port)


def test_the_lock_is_not_handed_on() -> None:
    with (settings.DATA_DIR / "up.lock").open("w") as file:
        assert not os.get_inheritable(file.fileno())
