"""A child process with limits, in a group of its own that dies with it, or with us."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO

_LIMITS = str(Path(__file__).with_name("_limits.py"))
_MESSAGE_BYTES = 16_384


@dataclass(frozen=True)
class Limits:
    """What a child process may use."""

    seconds: float = 60  # by the clock; also of one core for each of CORES
    memory: int = 4 * 2**30  # address space, in bytes
    file_bytes: int = 2 * 2**30  # of the largest file it writes
    nice: int = 0  # how far it stands back for everything else on the machine, up to 19


CORES = os.cpu_count() or 1


class ProcessError(Exception):
    """The process failed or was stopped. `timed_out` tells which; the message is its own, for the log."""

    def __init__(self, message: str, *, timed_out: bool = False) -> None:
        super().__init__(message)
        self.timed_out = timed_out


class Child:
    """A running process. Its standard error is read all the time, so that it cannot block on it."""

    def __init__(self, process: subprocess.Popen[bytes], deadline: float) -> None:
        self._process = process
        self._deadline = deadline
        self._message = b""
        self._stopped_late = False
        self._reader = threading.Thread(target=self._read_messages, daemon=True)
        self._reader.start()
        self._watch = threading.Timer(max(0.0, deadline - time.monotonic()), self._stop_late)
        self._watch.daemon = True
        self._watch.start()

    @property
    def stdin(self) -> IO[bytes]:
        assert self._process.stdin is not None, "opened without a pipe in"  # noqa: S101
        return self._process.stdin

    @property
    def stdout(self) -> BufferedReader:
        assert isinstance(self._process.stdout, BufferedReader), "opened without a pipe out"  # noqa: S101
        return self._process.stdout

    def wait(self, tick: Callable[[], None] | None = None) -> None:
        """Waits for the end, calling `tick` about four times a second. Raises ProcessError, or what `tick` raises."""
        while True:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(0.25)
                break
            if tick is not None:
                tick()
        self._reader.join(1)
        if self._stopped_late:
            raise ProcessError(self.message or "took too long", timed_out=True)
        if self._process.returncode != 0:
            raise ProcessError(self.message or f"ended with {self._process.returncode}")

    @property
    def message(self) -> str:
        """The last of what it wrote to standard error."""
        return self._message.decode("utf-8", "replace").strip()

    def kill(self) -> None:
        """Ends the process and everything it started; harmless when it has ended."""
        self._watch.cancel()
        if self._process.poll() is None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._reader.join(1)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _stop_late(self) -> None:
        self._stopped_late = True
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def _read_messages(self) -> None:
        assert isinstance(self._process.stderr, BufferedReader)  # noqa: S101
        with suppress(OSError, ValueError):  # closed while it is read: nobody asks any more
            while chunk := self._process.stderr.read1(4096):
                self._message = (self._message + chunk)[-_MESSAGE_BYTES:]


@contextmanager
def child(
    program: Sequence[str], limits: Limits, *, pipe_in: bool = False, pipe_out: bool = False, folder: Path | None = None
) -> Iterator[Child]:
    """Runs `program` (a full path and its arguments) with no environment but the necessary; killed on leaving."""
    command = [
        *(sys.executable, "-I", "-S", _LIMITS, str(os.getpid())),
        *(str(int(limits.seconds * CORES) + 1), str(limits.memory), str(limits.file_bytes)),
        str(limits.nice),
        *program,
    ]
    process = subprocess.Popen(  # noqa: S603 - no shell, and no word of a stranger among the arguments
        command,
        stdin=subprocess.PIPE if pipe_in else subprocess.DEVNULL,
        stdout=subprocess.PIPE if pipe_out else subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        cwd=folder,
        env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "HOME": os.devnull},
    )
    running = Child(process, time.monotonic() + limits.seconds)
    try:
        yield running
    finally:
        running.kill()
