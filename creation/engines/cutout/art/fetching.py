"""Brings the art pack from npm's registry, by the npm that pip has already brought."""

from __future__ import annotations

import fcntl
import json
import os
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from creation.engines.cutout.art.pack import PICTURES, STAMP, VERSION, available
from sora_site.lib import npm

PACKAGE = f"@iconify-json/noto@{VERSION}"
SHA512 = (
    "0d08ae5c435bba7e35721f973d2579e47f456962a91d3cb3e3a6082ad49a2980"
    "f87c80c3ccbd6d47a1f89e9fd3dfc8dfad301e237adc285d26a8761e65502e6b"
)
LICENCE = "Apache-2.0"
SOURCE = "https://github.com/googlefonts/noto-emoji"


class ArtError(Exception):
    """The art pack could not be brought; the message says why and what still works."""


def fetch(folder: Path) -> None:
    """Brings the pack into `folder` unless it is there whole; safe to repeat and to interrupt. Raises ArtError."""
    if available(folder):
        return
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if available(folder):
            return
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            try:
                archive = npm.download(PACKAGE, SHA512, Path(scratch))
            except npm.PackageError as problem:
                raise ArtError(_words(str(problem))) from problem
            _unpack(archive, Path(scratch) / PICTURES)
            os.replace(Path(scratch) / PICTURES, folder / PICTURES)
        stamp = {"version": VERSION, "bytes": (folder / PICTURES).stat().st_size, "licence": LICENCE, "source": SOURCE}
        unfinished = folder / f"{STAMP}.part"
        unfinished.write_text(json.dumps(stamp))
        os.replace(unfinished, folder / STAMP)


def _words(reason: str) -> str:
    return (
        f"The art pack {PACKAGE} could not be brought from npm's registry: {reason}. "
        "Films still render; what no rig draws appears as a labelled parcel. Run this again when the network is back."
    )


def _unpack(archive: Path, target: Path) -> None:
    """From one JSON of bodies to one zip of whole SVGs, so that a render reads only the pictures it shows."""
    icons, characters = _read(archive)
    wide, high = int(icons.get("width", 16)), int(icons.get("height", 16))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as pack:
        for code, name in sorted(characters.items()):
            icon = _icon(icons, name)
            if icon is None:
                continue
            box = f"0 0 {icon.get('width', wide)} {icon.get('height', high)}"
            pack.writestr(
                zipfile.ZipInfo(f"{code.lower()}.svg"),
                f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="{box}">'
                f"{icon['body']}</svg>",
                zipfile.ZIP_DEFLATED,
            )


def _read(archive: Path) -> tuple[dict[str, Any], dict[str, str]]:
    found: dict[str, Any] = {}
    with tarfile.open(archive) as bundle:
        for name in ("icons", "chars"):
            member = bundle.extractfile(f"package/{name}.json")
            if member is None:
                raise ArtError(_words(f"the package holds no {name}.json"))
            found[name] = json.load(member)
    return found["icons"], found["chars"]


def _icon(icons: dict[str, Any], name: str) -> dict[str, Any] | None:
    """The icon of this name, or the one it is another name of."""
    icon: dict[str, Any] | None = icons["icons"].get(name)
    if icon is None and name in icons.get("aliases", {}):
        icon = icons["icons"].get(icons["aliases"][name]["parent"])
    return icon
