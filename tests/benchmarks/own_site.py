"""A site of a benchmark's own: its data, its database, its server. Nothing of the real one is touched."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks import ROOT


class OwnSite:
    """A data folder and the environment of the processes that use it."""

    def __init__(self, folder: Path, database_url: str = "", **variables: str) -> None:
        self.folder = folder
        own = {"DATABASE_URL", "REDIS_URL", "DATA_DIR", "SITE_URL", "ALLOWED_HOSTS"}
        self.environment = {name: value for name, value in os.environ.items() if name not in own}
        self.environment |= {"DATA_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "sora_site.settings", **variables}
        if database_url:
            self.environment["DATABASE_URL"] = database_url

    def python(self, module: str, *arguments: object, answer: bool = False) -> str:
        """Runs a module to its end and returns what it wrote to stdout, if that is the `answer`."""
        command = [sys.executable, "-m", module, *map(str, arguments)]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment, check=True, text=True, stdout=subprocess.PIPE if answer else None
        )
        return done.stdout or ""

    @contextmanager
    def talk(self, module: str, *arguments: object) -> Iterator[Callable[[str], str]]:
        """Runs a module that answers each line with a line, while the block runs."""
        command = [sys.executable, "-m", module, *map(str, arguments)]
        process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        to, back = process.stdin, process.stdout
        assert to is not None
        assert back is not None

        def tell(line: str) -> str:
            to.write(f"{line}\n")
            to.flush()
            answer = back.readline()
            if not answer:
                raise RuntimeError(f"{module} ended at {line!r}.")
            return answer

        try:
            yield tell
        finally:
            to.close()
            process.wait(20)
            back.close()

    def start(self, module: str, *arguments: object) -> subprocess.Popen[str]:
        """Starts a module beside us."""
        command = [sys.executable, "-m", module, *map(str, arguments)]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment, text=True)

    @contextmanager
    def server(self, application: str) -> Iterator[tuple[int, int]]:
        """One uvicorn process with this ASGI application, as (pid, port), while the block runs."""
        port = free_port()
        options = ["--port", port, "--log-level", "error", "--ws-per-message-deflate", "false"]
        process = self.start("uvicorn", application, *options)
        try:
            _wait_for(port, process)
            yield process.pid, port
        finally:
            process.terminate()
            process.wait(20)


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[str], seconds: float = 60) -> None:
    limit = time.monotonic() + seconds
    while time.monotonic() < limit and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("The benchmark's server did not start.")
