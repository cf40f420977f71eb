"""Makes `.venv` and re-enters the command inside it. Standard library only: it runs before anything is installed."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / ".installed.json"
#: Written only after pip has finished, so an install that was cut short is seen and made anew.


def enter_environment(command: str, arguments: list[str]) -> None:
    """Installs what `command` needs, then replaces this process by the same command in `.venv`.

    Returns when it already runs there and nothing is missing.
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - this very line is what tells an older Python
        sys.exit("This site needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    extras = extras_for(command, arguments)
    missing = not is_installed(extras)
    if missing:
        with _only_one_installer():
            if not is_installed(extras):
                install(extras | installed_extras())
    if missing or Path(sys.prefix).resolve() != VENV.resolve():
        # PYTHONHOME and another environment's variables would point the new process elsewhere.
        environment = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "__PYVENV_LAUNCHER__"}}
        environment["VIRTUAL_ENV"] = str(VENV)
        os.execve(PYTHON, [str(PYTHON), str(ROOT / "manage.py"), command, *arguments], environment)  # noqa: S606


def extras_for(command: str, arguments: list[str]) -> frozenset[str]:
    """The optional dependencies from pyproject.toml that a command needs."""
    if command in {"test", "bench"}:
        return frozenset({"deploy", "gpu", "test"})
    # What reads the settings cannot be without what they name.
    stored = {"deploy"} if os.environ.get("S3_BUCKET") or os.environ.get("S3_BUCKET_FILE") else set()
    if command == "up" and ("--gpu" in arguments or has_gpu()):
        return frozenset({"gpu", *stored})
    return frozenset(stored)


def has_gpu() -> bool:
    """Whether an NVIDIA or AMD accelerator's driver answers on this machine."""
    return Path("/dev/nvidia0").exists() or Path("/dev/kfd").exists() or shutil.which("nvidia-smi") is not None


def is_installed(extras: frozenset[str]) -> bool:
    """Whether `.venv` holds what pyproject.toml asks for now, `extras` included."""
    stamp = _read_stamp()
    return PYTHON.exists() and stamp.get("pyproject") == _fingerprint() and extras <= installed_extras()


def installed_extras() -> frozenset[str]:
    """The extras the last finished install brought along."""
    extras = _read_stamp().get("extras")
    return frozenset(extras) if isinstance(extras, list) else frozenset()


def install(extras: frozenset[str]) -> None:
    """Brings `.venv` to what pyproject.toml asks for. A venv without a stamp is a broken one: it is made anew."""
    fresh = not STAMP.exists() or not PYTHON.exists()
    STAMP.unlink(missing_ok=True)
    if fresh:
        _say("Making .venv …")
        _make_venv()
    wanted = requirements(extras)
    _say(f"Installing {len(wanted)} packages and what they need into .venv (about two minutes the first time) …")
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet", *wanted]
    if subprocess.run(pip, check=False).returncode != 0:  # noqa: S603
        sys.exit("The packages could not be installed. The reason stands above; run the same command again to go on.")
    STAMP.write_text(json.dumps({"pyproject": _fingerprint(), "extras": sorted(extras)}))


def _make_venv() -> None:
    try:
        venv.create(VENV, clear=True, with_pip=True)
    except subprocess.CalledProcessError:
        # Debian's Python comes without the part of venv that brings pip.
        sys.exit("Python's venv is not complete here. On Debian: apt install python3-venv")


def requirements(extras: frozenset[str]) -> list[str]:
    """The requirement lines of pyproject.toml for the base and `extras`."""
    project = _project()
    optional = project["optional-dependencies"]
    return [*project["dependencies"], *(line for extra in sorted(extras) for line in optional[extra])]


@contextlib.contextmanager
def _only_one_installer() -> Iterator[None]:
    with (ROOT / ".venv.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say("Another command is installing into .venv; waiting for it …")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _project() -> dict[str, Any]:
    # Not at the top: an older Python lacks it, and should read a sentence.
    import tomllib

    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return project


def _fingerprint() -> str:
    project = _project()
    asked = json.dumps([project["dependencies"], project["optional-dependencies"], sys.version_info[:2]])
    return hashlib.sha256(asked.encode()).hexdigest()


def _read_stamp() -> dict[str, object]:
    try:
        stamp = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()
