"""Puts limits on itself, then becomes another program: `python -I -S _limits.py PARENT CPU MEMORY FILE NICE program …`.

A program of its own, because code between fork and exec may deadlock in a process with threads. Uses no package.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys

_PR_SET_PDEATHSIG = 1


def _limit(kind: int, most: int) -> None:
    _, hard = resource.getrlimit(kind)
    allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
    try:
        resource.setrlimit(kind, (allowed, allowed))
    except (OSError, ValueError):  # macOS knows RLIMIT_AS and refuses to set it
        if sys.platform == "linux":
            raise


def _die_with(parent: int) -> None:
    """A worker that is killed outright takes this process with it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit(1)


def main() -> None:
    parent, seconds, memory, file_bytes, nice = (int(word) for word in sys.argv[1:6])
    program = sys.argv[6:]
    _die_with(parent)
    os.nice(nice)
    _limit(resource.RLIMIT_CPU, seconds)
    _limit(resource.RLIMIT_AS, memory)
    _limit(resource.RLIMIT_FSIZE, file_bytes)
    _limit(resource.RLIMIT_CORE, 0)
    # RLIMIT_NPROC would count every thread of the same user on the machine, a person's browser too: left alone.
    os.execv(program[0], program)  # noqa: S606


if __name__ == "__main__":
    main()
