"""A folder of bounded size for what was made once and may be needed again. Any number of processes may use it."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

#: What nobody took for so long leaves, however much room there is. Seconds.
_OLDEST = 7 * 86_400
#: A file half written for so long belongs to a process that died.
_UNFINISHED = 3_600
#: Once it is full, so much is cleared at once: not every film has to look through it.
_CLEARED = 0.9
_SUM = hashlib.sha256().digest_size


@dataclass(frozen=True)
class Shelf:
    """Keeps bytes under keys; the least recently used leave first. Losing it all loses only time."""

    folder: Path
    most: int  # bytes

    def take(self, key: str) -> bytes | None:
        """What was put under `key`, if it is there and whole."""
        path = self._path(key)
        try:
            kept = path.read_bytes()
            if hashlib.sha256(kept[_SUM:]).digest() != kept[:_SUM]:
                path.unlink(missing_ok=True)
                return None
            os.utime(path)
        except OSError:
            return None
        return kept[_SUM:]

    def put(self, key: str, data: bytes) -> None:
        """Keeps `data` under `key`. A full disk, or a folder that may not be written, is no error."""
        if len(data) > self.most:
            return
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, part = tempfile.mkstemp(suffix=".part", dir=self.folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(hashlib.sha256(data).digest() + data)
                os.replace(part, self._path(key))
            except OSError:
                Path(part).unlink(missing_ok=True)
                raise

    def tidy(self) -> None:
        """Removes what is too old or has no room any more."""
        now = time.time()
        files = sorted(self._files(), key=lambda file: file[1])
        size = sum(bytes_ for _, _, bytes_ in files)
        goal = self.most if size <= self.most else self.most * _CLEARED
        for path, used, bytes_ in files:
            oldest = _UNFINISHED if path.suffix == ".part" else _OLDEST
            if size > goal or now - used > oldest:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
                size -= bytes_

    def _files(self) -> list[tuple[Path, float, int]]:
        """Each file with the time it was last used and its bytes."""
        files = []
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                with suppress(OSError):
                    about = entry.stat()
                    files.append((Path(entry.path), about.st_mtime, about.st_size))
        return files

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.chunk"
