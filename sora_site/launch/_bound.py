"""Becomes another program that stops when its parent is gone: `python -I -S _bound.py PARENT program …`.

A program of its own, because code between fork and exec may deadlock in a process with threads. Uses no package.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def main() -> None:
    parent, program = int(sys.argv[1]), sys.argv[2:]
    if sys.platform == "linux":
        # Not SIGKILL: the server lets its pages finish, and a worker hands its film back.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        sys.exit(1)
    os.execv(program[0], program)  # noqa: S606


if __name__ == "__main__":
    main()
