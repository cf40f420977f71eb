"""A film made again draws only what changed, and is the film it would have been."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from creation.engines.base import Job
from creation.engines.cutout.crew import Crew
from creation.engines.cutout.production import Production
from creation.engines.cutout.reuse.shelf import Shelf
from creation.engines.registry import engine
from creation.storyboard.types import Action, Member, Shot, Storyboard
from tests.creation.cutout.conftest import Listener

DOG, CAT = Member("c1", "dog", "a dog"), Member("c2", "cat", "a cat")
Make = Callable[..., tuple[Path, int]]


def board(verb: str = "sit") -> Storyboard:
    shots = (
        Shot(1.0, "park", cast=("c1",), actions=(Action("c1", "run"),)),
        Shot(1.0, "park", cast=("c2",), actions=(Action("c2", verb),)),
        Shot(1.0, "kitchen", cast=("c1", "c2"), actions=(Action("c1", "jump"),), transition="fade"),
    )
    return Storyboard("A dog and a cat", "en", (DOG, CAT), shots)


@pytest.fixture
def make(job: Callable[..., Job], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Makes a small film; tells where it is, and how many frames were drawn for it."""
    drawn: dict[str, int] = {}
    give = Crew.give

    def counting(crew: Crew, child: int, **task: Any) -> int:
        if task["do"] == "draw":
            name = Path(task["to"]).parts[-3]
            drawn[name] = drawn.get(name, 0) + task["end"] - task["first"]
        return give(crew, child, **task)

    monkeypatch.setattr(Crew, "give", counting)

    def film(storyboard: Storyboard, name: str, shelf: Shelf | None, **more: object) -> tuple[Path, int]:
        wanted = job(storyboard, name, width=180, height=320, **more)
        work = wanted.folder / "cutout"
        work.mkdir()
        return Production(wanted, work, 1, Listener(), shelf).make().video, drawn.get(name, 0)

    return film


def decoded(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="yuv420p") for frame in film.decode(video=0)]


def same(one: Path, other: Path) -> bool:
    pairs = zip(decoded(one), decoded(other), strict=True)
    return all(np.array_equal(a, b) for a, b in pairs)


def test_another_action_draws_its_shot_alone(make: Make, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "reuse", 10**9)
    first, drawn = make(board(), "first", shelf)
    assert drawn == 72
    again, drawn = make(board(), "again", shelf)
    assert drawn == 0
    assert same(first, again)

    changed, drawn = make(board("jump"), "changed", shelf)
    # Its second, and the nine frames of the next shot that fade out of it.
    assert drawn == 24 + 9
    fresh, drawn = make(board("jump"), "fresh", None)
    assert drawn == 72
    assert same(changed, fresh)
    assert not same(changed, first)


def test_what_was_damaged_is_drawn_again(make: Make, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "reuse", 10**9)
    first, _ = make(board(), "first", shelf)
    files = sorted(shelf.folder.iterdir())
    files[0].write_bytes(files[0].read_bytes()[:-3])
    again, drawn = make(board(), "again", shelf)
    assert 0 < drawn < 72
    assert same(first, again)
    assert make(board(), "third", shelf)[1] == 0


def test_a_full_shelf_keeps_within_its_bounds(make: Make, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "reuse", 10**9)
    first, _ = make(board(), "first", shelf)
    sizes = sorted(file.stat().st_size for file in shelf.folder.iterdir())
    narrow = Shelf(tmp_path / "small", sum(sizes) - 1)
    assert same(first, make(board(), "narrow", narrow)[0])
    assert 0 < sum(file.stat().st_size for file in narrow.folder.iterdir()) < sum(sizes)
    again, drawn = make(board(), "again", narrow)
    assert 0 < drawn < 72
    assert same(first, again)


def test_two_films_may_be_made_beside_each_other(make: Make, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "reuse", 10**9)
    made: dict[str, Path] = {}

    def work(name: str, verb: str) -> None:
        made[name] = make(board(verb), name, shelf)[0]

    threads = [threading.Thread(target=work, args=(name, name)) for name in ("sit", "jump")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert same(made["jump"], make(board("jump"), "fresh", None)[0])
    assert same(made["sit"], make(board("sit"), "again", shelf)[0])


def test_nothing_is_kept_of_pictures_that_people_bring(job: Callable[..., Job], tmp_path: Path) -> None:
    picture = tmp_path / "mine.png"
    thing = np.full((80, 80, 4), (40, 60, 220, 0), np.uint8)
    thing[20:60, 20:60, 3] = 255
    cv2.imwrite(str(picture), thing)
    mine = replace(board(), cast=(replace(DOG, looks={"thing": "0"}), CAT), shots=board().shots[:2])
    mine = replace(mine, shots=tuple(replace(shot, seconds=1.0, transition="cut") for shot in mine.shots))
    wanted = job(mine, "mine", things=(picture,), reuse=tmp_path / "reuse")
    engine("cutout").render(wanted, Listener())
    # The cat's second, and not that of the thing.
    assert len(list((tmp_path / "reuse").iterdir())) == 1
    off = job(mine, "off", reuse=tmp_path / "none")
    engine("cutout", reuse_bytes=0).render(off, Listener())
    assert not (tmp_path / "none").exists()
