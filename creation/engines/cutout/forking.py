"""One process loads what its children need, then forks them: loading is paid for once, and its memory is shared."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable, Sequence
from types import FrameType
from typing import NoReturn

#: Where a child hears its tasks and where it answers: file descriptors.
Line = tuple[int, int]


def fork_each(lines: Sequence[Line], work: Callable[[Line], object]) -> NoReturn:
    """Forks a child for each line, which does `work`, and stays until its own standard input ends or it is terminated.

    Then it kills and buries them all. It must have one thread only.
    """
    # Until all are known, no signal may part us from them.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    children = [_forked(line, lines, work) for line in lines]
    for line in lines:
        _close(line)

    def end(number: int = 0, frame: FrameType | None = None) -> NoReturn:
        for child in children:
            os.kill(child, signal.SIGKILL)  # not waited for yet: the number is still its own
        for child in children:
            os.waitpid(child, 0)
        os._exit(0)

    signal.signal(signal.SIGTERM, end)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    while os.read(0, 1):
        pass
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    end()


def _forked(line: Line, lines: Sequence[Line], work: Callable[[Line], object]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
        # Who kept another's line would keep it open when that one dies, and nobody would notice.
        for other in lines:
            if other != line:
                _close(other)
        work(line)
    except BaseException:  # noqa: BLE001 the end of a process; whoever hears of it finds the reason in its log
        traceback.print_exc()
    finally:
        os._exit(1)


def _close(line: Line) -> None:
    for end in line:
        os.close(end)
