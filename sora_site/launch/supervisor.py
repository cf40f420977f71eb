"""Runs the site's processes together: one falls, it is started again; told to stop, all stop."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

#: A process that lived shorter than this is started again only after a pause.
SHORT_LIFE = 5.0
#: Seconds to stop in before a process is killed.
PATIENCE = 8.0
_BOUND = str(Path(__file__).with_name("_bound.py"))


@dataclass
class Child:
    """One process of the site."""

    name: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    #: Whether the site goes down with it, rather than starting it again.
    is_vital: bool = False
    #: Whether it ends by itself when its work is done.
    ends: bool = False
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    not_before: float = 0.0

    def start(self) -> None:
        # A session of its own: Ctrl-C reaches the supervisor alone, which then stops the others in order. Bound to the
        # supervisor: killed outright it cannot stop anyone.
        bound = [sys.executable, "-I", "-S", _BOUND, str(os.getpid())]
        self.process = subprocess.Popen(  # noqa: S603
            [*bound, *self.command], env={**os.environ, **self.environment}, start_new_session=True
        )
        self.started = time.monotonic()


class Supervisor:
    """Starts children, keeps them running and stops them."""

    def __init__(self, children: list[Child], say: Callable[[str], None]) -> None:
        self._children = children
        self._say = say
        self._stopping = False

    def run(self) -> int:
        """Returns 0 when a signal or the end of its terminal stops it, or its code when a vital process ended."""
        signal.signal(signal.SIGINT, self._stop)
        signal.signal(signal.SIGTERM, self._stop)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # as nohup has it
            signal.signal(signal.SIGHUP, self._stop)
        code = 0
        try:
            for child in self._children:
                child.start()
            while not self._stopping and not code:
                time.sleep(0.2)
                code = self._look_after()
        finally:
            self._stop_all()
        return code

    def _look_after(self) -> int:
        now = time.monotonic()
        for child in self._children:
            if child.process is None:
                if now >= child.not_before:
                    child.start()
                continue
            code = child.process.poll()
            if code is None:
                continue
            if child.ends and code == 0:
                self._children.remove(child)
                return 0
            if child.is_vital:
                return code or 1
            self._say(f"The {child.name} process ended ({code}); starting it again.")
            child.not_before = now + (SHORT_LIFE if now - child.started < SHORT_LIFE else 0)
            child.process = None
        return 0

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True

    def _stop_all(self) -> None:
        running = [child.process for child in self._children if child.process and child.process.poll() is None]
        for process in running:
            process.terminate()
        limit = time.monotonic() + PATIENCE
        for process in running:
            try:
                process.wait(max(limit - time.monotonic(), 0.1))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
