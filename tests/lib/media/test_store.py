from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from sora_site.lib.media import store
from sora_site.lib.media.errors import DiskFullError


def _folder(path: Path, words: str) -> Path:
    path.mkdir(parents=True)
    (path / "film.mp4").write_text(words)
    return path


def test_a_folder_appears_whole(tmp_path: Path) -> None:
    source, target = _folder(tmp_path / "work/a", "new"), tmp_path / "media/clips/a"
    store.publish_folder(source, target)
    assert (target / "film.mp4").read_text() == "new"
    assert not source.exists()


def test_publishing_twice_changes_nothing(tmp_path: Path) -> None:
    source, target = _folder(tmp_path / "work/a", "new"), tmp_path / "media/a"
    store.publish_folder(source, target)
    store.publish_folder(source, target)
    assert (target / "film.mp4").read_text() == "new"


def test_an_earlier_attempts_folder_gives_way(tmp_path: Path) -> None:
    target = _folder(tmp_path / "media/a", "old")
    store.publish_folder(_folder(tmp_path / "work/a", "new"), target)
    assert (target / "film.mp4").read_text() == "new"
    assert os.listdir(target.parent) == ["a"]


def test_publishing_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        store.publish_folder(tmp_path / "work/a", tmp_path / "media/a")


@pytest.mark.parametrize("crash", [1, 2])
def test_a_crash_between_two_renames_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crash: int) -> None:
    source, target = _folder(tmp_path / "work/a", "new"), _folder(tmp_path / "media/a", "old")
    rename, calls = Path.rename, 0

    def until_the_crash(path: Path, to: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == crash:
            raise KeyboardInterrupt
        return rename(path, to)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "rename", until_the_crash)
        store.publish_folder(source, target)
    store.publish_folder(source, target)
    assert (target / "film.mp4").read_text() == "new"


def test_removing_twice_changes_nothing(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "a", "words")
    store.remove(folder)
    store.remove(folder)
    assert os.listdir(tmp_path) == []


def test_a_removed_folder_is_gone_before_its_files_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks while a large folder is being deleted finds nothing, rather than half of it."""
    folder = _folder(tmp_path / "a", "words")
    there: list[bool] = []
    delete = shutil.rmtree

    def watched(path: Path) -> None:
        there.append(folder.exists())
        delete(path)

    monkeypatch.setattr(shutil, "rmtree", watched)
    store.remove(folder)
    assert there == [False]


def test_a_full_disk_is_told_in_words(tmp_path: Path) -> None:
    store.require_space(tmp_path / "not/there/yet", 1)
    with pytest.raises(DiskFullError, match="MB are needed") as refused:
        store.require_space(tmp_path / "not/there/yet", 2**60)
    assert refused.value.code == "disk_full"
