"""The workers of one film as processes, and the server that forks them: one for each process that makes films."""

from __future__ import annotations

import json
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from creation.engines.base import EngineError
from creation.engines.cutout.forking import Line
from creation.engines.cutout.forkserver import HEAD

ROOT = Path(__file__).resolve().parents[3]


class Server:
    """The line to a fork server. Several threads may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self._line, theirs = socket.socketpair()
        self._process = subprocess.Popen(  # noqa: S603 our own program
            [sys.executable, "-m", "creation.engines.cutout.forkserver", str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env=_environment(),
            cwd=ROOT,
            pass_fds=[theirs.fileno()],
            # What is sent to all in the terminal is not for it: it ends with us.
            start_new_session=True,
        )
        theirs.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_ours(self) -> bool:
        """Whether it lives, and was not merely inherited by a fork of whoever started it."""
        return self._owner == os.getpid() and self._process.poll() is None

    def wait(self) -> None:
        """Until it has loaded what it forks. Raises OSError where it could not."""
        self.ask({"do": "nothing"})

    def ask(self, task: dict[str, Any], files: Sequence[int] = ()) -> int:
        """What it answers to a task. Raises OSError where it has died."""
        message = json.dumps(task).encode()
        with self._lock:
            socket.send_fds(self._line, [HEAD.pack(len(message))], files)
            self._line.sendall(message)
            answer = self._line.recv(4, socket.MSG_WAITALL)
        if not answer:
            raise ConnectionResetError("The fork server has ended.")
        return int(struct.unpack("!i", answer)[0])


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}


_servers: list[Server] = []
_starting = threading.Lock()


def server() -> Server:
    """That of this process, started where there is none."""
    with _starting:
        if not _servers or not _servers[0].is_ours:
            _servers[:] = [Server()]
        return _servers[0]


class Workers:
    """One process forked for us; for painters it forks them. `lines` are their ends of the pipes."""

    def __init__(self, trade: str, lines: Sequence[Line], folder: Path) -> None:
        self._log = folder / f"{trade}.log"
        self._server = server()
        end, self._life = os.pipe()
        task = {"do": "fork", "trade": trade, "environment": _environment()}
        with self._log.open("wb") as log:
            files = [end, log.fileno(), *(file for line in lines for file in line)]
            try:
                #: Ours until it is buried: nobody else can have its number.
                self.pid = self._server.ask(task, files)
            except OSError as problem:
                raise EngineError(
                    "worker_died",
                    "A part of this film could not be made, three times over. It was not your prompt's fault; "
                    "try it once more, or a shorter one.",
                    retry=True,
                    detail=f"The fork server died: {problem}",
                ) from problem
            finally:
                os.close(end)

    def terminate(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)

    def bury(self) -> None:
        """Waits for the end of a terminated one and of all it forked."""
        try:
            self._server.ask({"do": "end", "worker": self.pid})
        except OSError:
            # Nobody is left who could: killed, they are buried by the system.
            with suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
        os.close(self._life)

    def last_words(self) -> str:
        lines = self._log.read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "It ended without a word."
