"""Falling, stacking, toppling: the same every time, and at rest in the end."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.physics import Motion, World, shards
from creation.engines.cutout.physics.shards import corners, middle


def tower() -> Motion:
    world = World()
    for level in range(5):
        world.box(0.02 * (level % 2), 0.25 + 0.5 * level, 0.5, 0.5)
    return world.run(420, lambda i: world.push(4, 2.5, 0.0, 40) if i == 5 else None)


def test_the_same_bodies_move_the_same() -> None:
    one, other = tower(), tower()
    assert np.array_equal(one.x, other.x) and np.array_equal(one.up, other.up) and np.array_equal(one.turn, other.turn)
    assert one.hits == other.hits


def test_what_falls_comes_to_rest_on_the_ground() -> None:
    motion = tower()
    assert motion.rests_at() < motion.x.shape[1]
    assert motion.up.min() > 0.2  # nothing sank into the ground
    assert motion.up[4, -1] < motion.up[4, 0] - 1.0  # the uppermost came down


def test_a_row_falls_one_after_another() -> None:
    world = World()
    for k in range(8):
        world.box(0.2 * k, 0.25, 0.08, 0.5, friction=0.35)
    motion = world.run(360, lambda i: world.push(0, 0.64, 0.0, 150) if i == 2 else None)
    fell = [int(np.argmax(motion.turn[k] > 20)) for k in range(8)]
    assert all(fell) and fell == sorted(fell) and len(set(fell)) == 8


def test_what_has_not_woken_stays_where_it_was_put() -> None:
    world = World()
    n = world.ball(0.0, 3.0, 0.2, wakes=40)
    motion = world.run(120)
    assert np.allclose(motion.up[n, :40], 3.0) and motion.up[n, -1] < 1.0


def test_shards_fill_the_picture_and_are_convex() -> None:
    pieces = shards(0.6, 1.0, 10, seed=3)
    assert 8 <= len(pieces) <= 10
    area = 0.0
    for piece in pieces:
        around = np.array(corners(piece, 1.0))
        following = np.roll(around, -1, axis=0)
        cross = around[:, 0] * following[:, 1] - around[:, 1] * following[:, 0]
        area += 0.5 * cross.sum()
        assert abs(middle(piece)[0]) < 0.3 and -1.0 < middle(piece)[1] < 0.0
    assert abs(area - 0.6) < 0.01
    assert shards(0.6, 1.0, 10, seed=3) == pieces
