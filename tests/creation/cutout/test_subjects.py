"""Every subject of the vocabulary draws as itself: seen, told from every other, and enough of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from creation.engines.cutout import art
from creation.engines.cutout.art.pack import VARIABLE
from creation.engines.cutout.figures import Pose, figure_for
from creation.engines.cutout.figures.registry import ALIASES, RIGS
from creation.storyboard.types import Member
from creation.storyboard.vocabulary import Entry, entries
from tests.creation.cutout.figures.conftest import Pixels, drawn

#: How many the vocabulary must hold.
ENOUGH = 1_000
SIDE, SMALL = 96, 24
#: The share of what either covers by which two must differ, seen small: 0 the same picture, 1 nothing in common.
NEAR = 0.06

Thumb = npt.NDArray[np.float32]


def _member(entry: Entry) -> Member:
    kind = (entry.options("kind") or (entry.name,))[0]
    looks: dict[str, str] = dict(entry.about.get("looks", {}))
    return Member(id="c1", kind=kind, words=entry.name, looks=looks, emoji=str(entry.about.get("emoji", "")))


def _own() -> tuple[list[Entry], list[Entry]]:
    """Subjects that rigs draw, and those that are pictures of the pack. First names and second names are left out,
    and so is what differs from another by its size alone: a kitten is a small cat."""
    rigged: dict[tuple[str, str], Entry] = {}
    pictured: dict[tuple[str, str], Entry] = {}
    for entry in entries("subjects"):
        if entry.about.get("is_name"):
            continue
        member = _member(entry)
        kind = ALIASES.get(member.kind, member.kind)
        if kind in RIGS:
            rigged.setdefault((kind, _looks(entry, member)), entry)
        else:
            pictured.setdefault((member.emoji, _looks(entry, member)), entry)
    return list(rigged.values()), list(pictured.values())


def _looks(entry: Entry, member: Member) -> str:
    aside = {"size"} if entry.about.get("class") == "person" else {"size", "age"}
    return repr(sorted((look, value) for look, value in member.looks.items() if look not in aside))


def _draw(entry: Entry) -> Pixels:
    return drawn(figure_for(_member(entry), 3), Pose(t=0.4), side=SIDE)


def _thumb(pixels: Pixels) -> Thumb:
    step = SIDE // SMALL
    small = pixels.astype(np.float32).reshape(SMALL, step, SMALL, step, 4).mean(axis=(1, 3)) / 255
    return np.asarray(small.reshape(-1, 4), np.float32)


def _alike(names: list[str], thumbs: list[Thumb]) -> list[tuple[str, str, float]]:
    """Pairs nearer than NEAR: the difference in colour and cover, as a share of what either of them covers."""
    stack = np.stack(thumbs)
    found = []
    for i in range(len(names) - 1):
        others = stack[i + 1 :]
        differs = np.abs(others - stack[i]).max(axis=2).sum(axis=1)
        covers = np.maximum(others[..., 3], stack[i][..., 3]).sum(axis=1)
        found += [
            (names[i], names[i + 1 + int(k)], round(float(differs[k] / covers[k]), 3))
            for k in np.flatnonzero(differs < NEAR * covers)
        ]
    return found


@pytest.fixture(scope="module")
def pack() -> Iterator[None]:
    """The art pack, fetched once for all runs of the tests."""
    before = os.environ.get(VARIABLE)
    folder = Path(__file__).parents[3] / ".cache" / "art"
    try:
        art.fetch(folder)
    except art.ArtError as problem:
        pytest.skip(f"The pictures of the art pack were not looked at: {problem}")
    art.use(folder)
    yield
    if before is None:
        del os.environ[VARIABLE]
    else:
        os.environ[VARIABLE] = before


@pytest.fixture(scope="module")
def rigged() -> dict[str, Pixels]:
    return {entry.name: _draw(entry) for entry in _own()[0]}


@pytest.fixture(scope="module")
def pictured(pack: None) -> dict[str, Pixels]:
    return {entry.name: _draw(entry) for entry in _own()[1]}


def _faint(pictures: dict[str, Pixels]) -> list[str]:
    return [name for name, pixels in pictures.items() if (pixels[..., 3] > 127).mean() < 0.03]


def test_there_are_enough_and_each_has_its_own_drawing() -> None:
    rigs, pictures = _own()
    assert len(rigs) + len(pictures) >= ENOUGH
    assert all(entry.about.get("emoji") for entry in pictures), "nothing draws it"
    assert all(entry.about.get("metres") for entry in pictures), "nobody knows how large it is"


def test_every_rig_is_seen(rigged: dict[str, Pixels]) -> None:
    assert not _faint(rigged)


def test_every_picture_is_in_the_pack_and_seen(pictured: dict[str, Pixels]) -> None:
    assert all(art.has(str(entry.about["emoji"])) for entry in _own()[1])
    assert not _faint(pictured)


def test_no_two_rigs_look_alike(rigged: dict[str, Pixels]) -> None:
    assert not _alike(list(rigged), [_thumb(pixels) for pixels in rigged.values()])


def test_no_two_subjects_look_alike(rigged: dict[str, Pixels], pictured: dict[str, Pixels]) -> None:
    both = rigged | pictured
    assert not _alike(list(both), [_thumb(pixels) for pixels in both.values()])


def test_the_measure_tells_colours_apart_and_knows_the_same_again() -> None:
    car = next(entry for entry in entries("subjects") if entry.name == "car")
    first, again = _thumb(_draw(car)), _thumb(_draw(car))
    blue = _thumb(drawn(figure_for(Member("c1", "car", "car", looks={"colour": "blue"}), 3), Pose(t=0.4), side=SIDE))
    assert _alike(["car", "again"], [first, again])
    assert not _alike(["car", "blue"], [first, blue])
