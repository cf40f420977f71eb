"""A process that has loaded what drawing and sound need, and forks the workers of every film: none loads it again.

It runs as `python -m creation.engines.cutout.forkserver FD`, where FD is a socket to whoever started it, and ends when
that one does. It has one thread only, draws nothing and never learns of any film: each fork begins as clean as the
first.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import struct
import sys
import time
import traceback
from contextlib import suppress
from importlib import import_module
from typing import Any, NoReturn

from creation.engines.cutout.forking import Line

#: Seconds for a worker to end and to bury those it forked; it does nothing else.
PATIENCE = 5.0
#: The length of what follows, before every message; the files of a new worker come with it.
HEAD = struct.Struct("!I")
#: Files a message may bring: two for each child, and two more.
_FILES = 512
_MODULES = (
    "creation.engines.cutout.painter",
    "creation.engines.cutout.chunks",
    "creation.engines.cutout.previews",
    "creation.engines.cutout.sounding",
    "creation.sound.speech",
    "creation.sound.track",
)


def main(line: socket.socket) -> None:
    """Does what the line says until it ends."""
    load()
    while True:
        head, files, _flags, _address = socket.recv_fds(line, HEAD.size, _FILES)
        if not head:
            return
        task = json.loads(_read(line, HEAD.unpack(head)[0]))
        match task["do"]:
            case "fork":
                answer = _fork(line, task, files)
            case "end":
                answer = _end(task["worker"])
            case _:
                answer = 0
        for file in files:
            os.close(file)
        line.sendall(struct.pack("!i", answer))


def load() -> None:
    """All that workers need to be there, before they are."""
    # Nothing of this is ever let go of: looking through it for what could be only delays everyone.
    gc.disable()
    for module in _MODULES:
        import_module(module)
    import cv2

    # Who has threads of its own cannot be forked.
    cv2.setNumThreads(1)
    gc.freeze()
    gc.enable()


def _read(line: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = line.recv(size - len(data))
        if not part:
            os._exit(0)
        data += part
    return data


def _fork(line: socket.socket, task: dict[str, Any], files: list[int]) -> int:
    child = os.fork()
    if not child:
        line.close()
        _work(task, files)
    return child


def _work(task: dict[str, Any], files: list[int]) -> NoReturn:
    """What a fork does: the work of `task`, its standard input and its log being the first two files."""
    try:
        # A group of its own, so that all can be killed at once.
        os.setsid()
        standard, log, *rest = files
        os.dup2(standard, 0)
        os.dup2(log, 2)
        os.close(standard)
        os.close(log)
        os.environ.clear()
        os.environ.update(task["environment"])
        from creation.engines.cutout import worker

        lines: list[Line] = list(zip(rest[::2], rest[1::2], strict=True))
        worker.main(task["trade"], lines)
    except BaseException:  # noqa: BLE001 the end of a process; whoever hears of it finds the reason in its log
        traceback.print_exc()
    finally:
        os._exit(1)


def _end(worker: int) -> int:
    """Waits for the end of a terminated worker and of all it forked. Returns how it ended."""
    deadline, ended, status = time.monotonic() + PATIENCE, 0, 0
    while not ended and time.monotonic() < deadline:
        ended, status = os.waitpid(worker, os.WNOHANG)
        if not ended:
            time.sleep(0.002)
    if not ended or status:
        # It did not come to bury its own, or had none.
        with suppress(ProcessLookupError):
            os.killpg(worker, signal.SIGKILL)
    if not ended:
        os.waitpid(worker, 0)
    return status


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
