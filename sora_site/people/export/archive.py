"""A ZIP that is written entry by entry, straight to the disk and in constant memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone

#: Copied at one time.
CHUNK = 1024 * 1024
#: What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Archive:
    """Use as a context manager. `wrote` hears of every few bytes written, and may raise to stop."""

    def __init__(self, path: Path, wrote: Callable[[int], None] = lambda _count: None) -> None:
        self._zip = ZipFile(path, "w", ZIP_DEFLATED, allowZip64=True)
        self._wrote = wrote
        self._at = timezone.localtime().timetuple()[:6]
        #: Files that were to be there and were not.
        self.missing: list[str] = []

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def text(self, name: str, words: str) -> None:
        """A text file in UTF-8."""
        self._put(name, words.encode("utf-8", "replace"))

    def json(self, name: str, data: Any) -> None:
        """Anything that JSON can hold, dates among it."""
        self.text(name, json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2))

    def csv(self, name: str, heading: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """A table with a heading, as spreadsheets read it. Rows are taken one by one."""
        with self._zip.open(self._entry(name), "w", force_zip64=True) as raw:
            text = io.TextIOWrapper(raw, encoding="utf-8", errors="replace", newline="")
            writer = csv.writer(text)
            writer.writerow(heading)
            for row in rows:
                writer.writerow([_cell(value) for value in row])
                self._wrote(64)
            text.flush()
            text.detach()

    def file(self, name: str, find: Callable[[], Path]) -> None:
        """A copy of the file that `find` names when its turn has come, stored as it is: films do not get smaller.

        One that is gone (FileNotFoundError) is noted in `missing`.
        """
        try:
            with (
                find().open("rb") as source,
                self._zip.open(self._entry(name, ZIP_STORED), "w", force_zip64=True) as to,
            ):
                while chunk := source.read(CHUNK):
                    to.write(chunk)
                    self._wrote(len(chunk))
        except FileNotFoundError:
            self.missing.append(name)

    def _put(self, name: str, data: bytes) -> None:
        with self._zip.open(self._entry(name), "w", force_zip64=True) as to:
            to.write(data)
        self._wrote(len(data))

    def _entry(self, name: str, how: int = ZIP_DEFLATED) -> ZipInfo:
        """An entry that unpacks as a plain file inside the folder it is unpacked to."""
        if name.startswith("/") or ".." in name.split("/") or "\\" in name or "\0" in name:
            raise ValueError(f"{name!r} is no name inside an archive.")
        entry = ZipInfo(name, self._at)
        entry.compress_type = how
        entry.external_attr = 0o644 << 16
        return entry


def _cell(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, str):
        # A word that begins like a formula must not become one where the table is opened.
        return f"'{value}" if value.startswith(_FORMULA) else value
    return "" if value is None else value
