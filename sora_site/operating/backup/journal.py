"""The last step of a restore: renames, written down first, so that whoever is cut short in it goes on instead.

Each rename is done once however often the list is worked through; what stood at its place is moved aside before.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from django.conf import settings

from sora_site.operating.backup import postgres_staging


@dataclass(frozen=True)
class Move:
    """`staged` takes the place of `target`, which goes into the folder `aside`."""

    staged: str
    target: str
    aside: str
    #: Endings of files beside `target` that go before it: SQLite's log of what was not yet in the file.
    with_it: list[str]

    def do(self) -> None:
        staged, target = Path(self.staged), Path(self.target)
        if not staged.exists():
            return  # done already
        for place in (*(Path(f"{target}{ending}") for ending in self.with_it), target):
            if place.exists():
                place.rename(_free(Path(self.aside), place.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        staged.rename(target)


def _free(folder: Path, name: str) -> Path:
    """A name in `folder`, made if need be: whoever was cut short may have moved one of this name aside already."""
    folder.mkdir(parents=True, exist_ok=True)
    names = (name, *(f"{name}-{number}" for number in range(2, 100)))
    return next(folder / each for each in names if not (folder / each).exists())


@dataclass(frozen=True)
class Journal:
    """What is still to be done once everything is staged."""

    backup: str
    moves: list[Move]
    #: PostgreSQL: the schema that is replaced, and its name afterwards; "" without.
    schema: str = ""
    schema_aside: str = ""

    def write(self) -> None:
        beside = path().with_suffix(".part")
        with beside.open("w") as file:
            json.dump(asdict(self), file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path())
        os.sync()


def path() -> Path:
    folder: Path = settings.DATA_DIR
    return folder / "restore.json"


def waiting() -> Journal | None:
    """A restore that was cut short after everything was staged."""
    try:
        data = json.loads(path().read_text())
    except FileNotFoundError:
        return None
    return Journal(**{**data, "moves": [Move(**move) for move in data["moves"]]})


def finish() -> Journal | None:
    """Does what is left of it. May be cut short and repeated; returns None when there was nothing."""
    journal = waiting()
    if journal is None:
        return None
    for move in journal.moves:
        move.do()
    if journal.schema:
        postgres_staging.swap(journal.schema, journal.schema_aside)
    os.sync()
    path().unlink()
    return journal
