"""Files with what proves them whole."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from sora_site.operating.backup.errors import BackupError

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Kept:
    """One file of a backup: its path below the part it belongs to, bytes, SHA-256 and time.

    Raises BackupError for a path that leads out of that part: backups may come from strangers.
    """

    path: str
    size: int
    sha256: str
    mtime_ns: int

    def __post_init__(self) -> None:
        way = PurePosixPath(self.path)
        if way.is_absolute() or ".." in way.parts or "\0" in self.path:
            raise BackupError(f"{self.path!r} leads out of the backup. It was not made by this site.")


def digest(path: Path) -> str:
    """SHA-256 of a file, in constant memory."""
    made = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            made.update(chunk)
    return made.hexdigest()


def copy(source: Path, target: Path, name: str) -> Kept:
    """Copies a file with its time, in one reading, through to the disk. Raises FileNotFoundError where it is gone."""
    made = hashlib.sha256()
    size = 0
    with source.open("rb") as file:
        status = os.fstat(file.fileno())
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as copied:
            while chunk := file.read(_CHUNK):
                made.update(chunk)
                size += copied.write(chunk)
    os.utime(target, ns=(status.st_mtime_ns, status.st_mtime_ns))
    return Kept(name, size, made.hexdigest(), status.st_mtime_ns)


def kept(path: Path, name: str) -> Kept:
    """What proves a file that stands already."""
    status = path.stat()
    return Kept(name, status.st_size, digest(path), status.st_mtime_ns)


def wrong_with(folder: Path, files: Iterable[Kept]) -> Iterator[str]:
    """What is wrong with the files of `folder`, one sentence each; every byte is read."""
    for file in files:
        path = folder / file.path
        try:
            if path.stat().st_size != file.size:
                yield f"{file.path} has {path.stat().st_size} bytes instead of {file.size}."
            elif digest(path) != file.sha256:
                yield f"{file.path} is damaged: its bytes are not those that were kept."
        except FileNotFoundError:
            yield f"{file.path} is missing."
        except OSError as problem:
            yield f"{file.path} cannot be read: {problem.strerror}."


def write_list(path: Path, files: Iterable[Kept]) -> None:
    """One file a line, as JSON."""
    with path.open("w") as file:
        file.writelines(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in files)


def read_list(path: Path) -> list[Kept]:
    with path.open() as file:
        return [Kept(**json.loads(line)) for line in file]


def walk(folder: Path) -> Iterator[Path]:
    """Every plain file below `folder`, in order. Hidden ones and unfinished ones are passed over, as is what goes."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith((".gone", ".part")):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from walk(Path(entry.path))
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
