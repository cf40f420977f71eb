"""The folder of what is kept: bounded, whole or nothing, shared."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

from creation.engines.cutout.reuse.shelf import Shelf


def used(folder: Path, key: str, seconds_ago: float) -> None:
    then = time.time() - seconds_ago
    os.utime(folder / f"{key}.chunk", (then, then))


def test_what_was_put_is_taken(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "reuse", 1000)
    assert shelf.take("a") is None
    shelf.put("a", b"pictures")
    assert shelf.take("a") == b"pictures"
    assert [file.suffix for file in shelf.folder.iterdir()] == [".chunk"]


def test_the_least_recently_used_leaves_first(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, 1000)
    for age, key in ((30, "a"), (20, "b"), (10, "c"), (5, "d")):
        shelf.put(key, bytes(250))
        used(tmp_path, key, age)
    assert shelf.take("a")  # which makes it the newest
    shelf.tidy()
    assert [key for key in "abcd" if shelf.take(key)] == ["a", "c", "d"]
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 1000


def test_what_nobody_needs_for_a_week_leaves_though_there_is_room(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, 10**6)
    shelf.put("old", b"x")
    shelf.put("new", b"x")
    used(tmp_path, "old", 8 * 86_400)
    used(tmp_path, "new", 6 * 86_400)
    half = tmp_path / "left.part"
    half.write_bytes(b"x")
    os.utime(half, (time.time() - 7200,) * 2)
    shelf.tidy()
    assert shelf.take("old") is None
    assert shelf.take("new") == b"x"
    assert not half.exists()


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, 10**6)
    for key, spoil in (
        ("bit", lambda data: data[:-1] + b"?"),
        ("short", lambda data: data[:40]),
        ("no", lambda _: b""),
    ):
        shelf.put(key, bytes(100))
        path = tmp_path / f"{key}.chunk"
        path.write_bytes(spoil(path.read_bytes()))
        assert shelf.take(key) is None
        assert not path.exists()


def test_many_may_use_it_at_once(tmp_path: Path) -> None:
    """Everyone finds what was put whole, or nothing, while others put, take and tidy."""
    wrong: list[bytes] = []

    def work(number: int) -> None:
        shelf = Shelf(tmp_path, 20_000)
        for turn in range(60):
            key = str((number + turn) % 7)
            shelf.put(key, key.encode() * 4000)
            found = shelf.take(key)
            if found is not None and found != key.encode() * 4000:
                wrong.append(found)
            shelf.tidy()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert not list(tmp_path.glob("*.part"))
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 20_000


def test_a_folder_that_may_not_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    shelf = Shelf(tmp_path / "file", 1000)
    shelf.put("a", b"x")
    shelf.tidy()
    assert shelf.take("a") is None
