"""The browser the tests drive: Debian's own, because no test may download one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable

PLACES = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")


def path() -> str | None:
    """Where a Chromium is, or None."""
    return next((place for place in PLACES if os.path.exists(place)), None)


def ensure(say: Callable[[str], None]) -> None:
    """Installs Debian's Chromium when this is root on Debian; elsewhere says plainly what will not run."""
    if path():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say("Installing Chromium for the browser tests …")
        subprocess.run(["apt-get", "update", "-qq"], check=False)  # noqa: S607
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)  # noqa: S607
    if not path():
        say("No Chromium was found and none could be installed: the browser tests will be reported as not run.")
