"""Physics: what falls, rolls, stacks and breaks is simulated once a shot, on one thread, in fixed steps."""

from __future__ import annotations

from creation.engines.cutout.physics.shards import shards
from creation.engines.cutout.physics.world import Hit, Motion, World

__all__ = ["Hit", "Motion", "World", "shards"]
