"""The site's keys, in a file of their own: whoever holds it can sign in as anyone and sign films as the site."""

from __future__ import annotations

import os
import tarfile
from pathlib import Path

from django.conf import settings

from sora_site.operating.backup import files
from sora_site.operating.backup.errors import BackupError
from sora_site.operating.backup.files import Kept

NAME = "keys.tar"
#: Below DATA_DIR.
PLACES = ("secrets.json", "credentials", "tls")
#: Settings that may name a file elsewhere.
ELSEWHERE = ("C2PA_CERT", "C2PA_KEY")


def take(folder: Path) -> Kept | None:
    """Writes keys.tar, readable by its owner only. None where there is no key to keep."""
    path = folder / NAME
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    count = 0
    # What an operator has linked to is kept itself: a link alone would open nothing elsewhere.
    with os.fdopen(descriptor, "wb") as file, tarfile.open(fileobj=file, mode="w", dereference=True) as archive:
        for place in PLACES:
            if (settings.DATA_DIR / place).exists():
                archive.add(settings.DATA_DIR / place, arcname=place)
                count += 1
        for name in ELSEWHERE:
            value = getattr(settings, name)
            # It may also be the text itself; then it stands in the environment, as other settings do.
            if value and not value.startswith("-----BEGIN") and Path(value).is_file():
                archive.add(value, arcname=f"elsewhere/{name}")
                count += 1
    if not count:
        path.unlink()
        return None
    return files.kept(path, NAME)


def unpack(backup: Path, target: Path) -> list[str]:
    """Unpacks the keys to `target`. Returns the names of what belongs elsewhere. Raises BackupError."""
    try:
        with tarfile.open(backup / NAME) as archive:
            members = archive.getmembers()
            if not all(member.isfile() or member.isdir() for member in members):
                raise BackupError(f"{backup / NAME} holds more than files and folders. It was not made by this site.")
            # "data" refuses whatever would lead out of the folder.
            archive.extractall(target, members, filter="data")
    except (tarfile.TarError, OSError) as problem:
        raise BackupError(f"{backup / NAME} cannot be unpacked: {problem}") from problem
    for place, _folders, names in os.walk(target):
        for name in names:
            os.chmod(Path(place, name), 0o600)
    elsewhere = target / "elsewhere"
    return sorted(path.name for path in elsewhere.iterdir()) if elsewhere.is_dir() else []
