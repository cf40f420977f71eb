"""Two chunks have one key only where all their frames are the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.instants import borders, instant
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.reuse.digest import digest
from creation.engines.cutout.reuse.keys import Keys
from creation.storyboard import read
from creation.storyboard.types import Action, Camera, Storyboard

SIZE = 180, 320
Change = Callable[[Storyboard], Storyboard]


def board() -> Storyboard:
    return read(
        "A dog runs in the park, then a cat sleeps in the kitchen, then a robot waves in the city at night", 6, 3
    )


def plan_of(storyboard: Storyboard, **more: object) -> Plan:
    values = {"seed": 3, "width": SIZE[0], "height": SIZE[1], "fps": 24, "mark": "", **more}
    plan = Plan(storyboard, shots=direct(storyboard, 3, *SIZE, None).shots, **values)  # type: ignore[arg-type]
    return plan


def keys(plan: Plan) -> list[str | None]:
    return [Keys(plan).of(chunk) for chunk in borders(plan)]


def with_shot(storyboard: Storyboard, number: int, **changes: object) -> Storyboard:
    shots = list(storyboard.shots)
    shots[number] = replace(shots[number], **changes)  # type: ignore[arg-type]
    return replace(storyboard, shots=tuple(shots))


def changed(before: Plan, after: Plan) -> set[int]:
    """The shots of `after` in which a chunk has a key that `before` has not."""
    known = set(keys(before))
    return {
        shot
        for chunk, key in zip(borders(after), keys(after), strict=True)
        if key not in known
        for shot in instant(after, chunk.start).shots
    }


def test_another_action_changes_its_shot_alone() -> None:
    plan = plan_of(board())
    assert len(plan.shots) == 3
    other = with_shot(board(), 1, actions=(Action(board().shots[1].cast[0], "jump"),))
    assert changed(plan, plan_of(other)) == {1}


def test_another_camera_changes_its_shot_alone() -> None:
    other = with_shot(board(), 0, camera=Camera("wide", "pan_left"))
    assert changed(plan_of(board()), plan_of(other)) == {0}


def test_a_longer_shot_moves_the_others_and_leaves_them_as_they_are() -> None:
    other = with_shot(board(), 0, seconds=board().shots[0].seconds + 0.5)
    assert changed(plan_of(board()), plan_of(other)) == {0}
    # But the mark goes its own way through the film.
    assert changed(plan_of(board(), mark="@ana"), plan_of(other, mark="@ana")) == {0, 1, 2}


def test_shots_in_another_order_are_the_same_pictures() -> None:
    """But for the last, whose hero looks at us, and what happens once and for all."""
    shots = board().shots
    other = replace(board(), shots=(shots[1], shots[0], shots[2]))
    plan, turned = plan_of(board()), plan_of(other)
    assert changed(plan, turned) == set()
    first, second = Painter(plan), Painter(turned)
    start = round(shots[1].seconds * 24)
    assert np.array_equal(first.frame(12)[..., :3], second.frame(start + 12)[..., :3])


def test_a_cross_fade_belongs_to_both_its_shots() -> None:
    faded = with_shot(board(), 1, transition="fade")
    plan = plan_of(faded)
    seams = [chunk for chunk in borders(plan) if instant(plan, chunk.start).shots == (0, 1)]
    assert len(seams) == 1
    assert {instant(plan, index).shot for index in seams[0]} == {0, 1}
    # Of the last shot nothing but itself depends on.
    assert changed(plan_of(board()), plan) == {0, 1}
    first = with_shot(faded, 0, actions=(Action(faded.shots[0].cast[0], "jump"),))
    again = plan_of(first)
    known = set(keys(plan))
    new = [chunk for chunk, key in zip(borders(again), keys(again), strict=True) if key not in known]
    assert seams[0] in new
    assert all(0 in instant(again, chunk.start).shots for chunk in new)


@pytest.mark.parametrize("style", ["film", "clay", "vhs"])
def test_frames_of_equal_keys_are_equal(style: str) -> None:
    before = plan_of(replace(board(), style=style))
    longer = with_shot(replace(board(), style=style), 0, seconds=board().shots[0].seconds + 0.25, transition="black")
    after = plan_of(with_shot(longer, 2, transition="fade"))
    found = {key: chunk for chunk, key in zip(borders(before), keys(before), strict=True)}
    same = [(found[key], chunk) for chunk, key in zip(borders(after), keys(after), strict=True) if key in found]
    assert same
    assert len(same) < len(found)
    one, other = Painter(before), Painter(after)
    for theirs, ours in same:
        assert len(theirs) == len(ours)
        for k in (0, len(ours) - 1):
            assert np.array_equal(one.frame(theirs.start + k)[..., :3], other.frame(ours.start + k)[..., :3])


@pytest.mark.parametrize(
    "change",
    [{"seed": 4}, {"width": 182}, {"fps": 30}, {"mark": "@ana"}],
    ids=lambda change: next(iter(change)),
)
def test_the_whole_film_changes_with(change: dict[str, object]) -> None:
    plan = plan_of(board())
    assert not set(keys(plan)) & set(keys(replace(plan, **change)))  # type: ignore[arg-type]


def test_what_people_brought_has_no_key(tmp_path: Path) -> None:
    plan = plan_of(board())
    by_shot = {instant(plan, chunk.start).shot: key for chunk, key in zip(borders(plan), keys(plan), strict=True)}
    assert all(by_shot.values())
    pictured = replace(plan, picture=tmp_path / "mine.webp")
    assert [key is None for key in keys(pictured)] == [instant(plan, chunk.start).shot == 0 for chunk in borders(plan)]
    cast = [replace(member, looks={**member.looks, "cutout": "/x.png"}) for member in plan.storyboard.cast]
    mine = replace(plan, storyboard=replace(plan.storyboard, cast=tuple(cast)))
    assert set(keys(mine)) == {None}


def test_a_digest_tells_kinds_and_places_apart() -> None:
    things = ["", "a", b"a", 0, 0.0, False, None, (), ("a",), ("", "a"), ("a", ""), {"a": 1}, {"a": 2}, ("a", 1)]
    arrays = [np.zeros(4, np.float32), np.zeros(2, np.float64), np.zeros((2, 2), np.float32), np.array(["a"])]
    assert len({digest(thing) for thing in [*things, *arrays]}) == len(things) + len(arrays)
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    with pytest.raises(TypeError):
        digest({1, 2})
