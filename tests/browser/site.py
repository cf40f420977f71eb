"""A real site for the browser: `manage.py up` with a folder and a port of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).resolve().parents[2]


class RunningSite:
    """The site at `url`, until `stop`."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
        self.environment = {**kept, "DATA_DIR": str(folder / "data"), "DJANGO_SETTINGS_MODULE": "sora_site.settings"}
        self.environment |= self._art() | {"SIGNUP": "open"} | settings
        self.log = (folder / "site.log").open("w+")
        command = [sys.executable, str(ROOT / "manage.py"), "up", "--empty", "--port", str(port)]
        self.process = subprocess.Popen(
            command, env=self.environment, stdout=self.log, stderr=subprocess.STDOUT, cwd=folder, start_new_session=True
        )

    def _art(self) -> dict[str, str]:
        """The art pack is fetched once for the machine, not for each test run."""
        return {"ART_DIR": str(ROOT / ".cache" / "art")}

    def wait(self, seconds: float = 90) -> None:
        """Until pages are served and a worker is alive."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=2) as answer:  # noqa: S310
                    if json.load(answer)["checks"]["workers"].get("renders"):
                        return
            except (URLError, OSError):
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.3)
        raise AssertionError(f"The site did not come up:\n{self.said()}")

    def said(self) -> str:
        """All it printed."""
        return (self.folder / "site.log").read_text()

    def stop(self) -> int:
        """As Ctrl-C does; returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(20)
        finally:
            self.log.close()
