"""Pins, and the ball that is rolled at them."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies, lanes
from creation.engines.cutout.direction.scene import Scene

_PINS = ("pin", "bowling_pin", "skittle")


def is_pin(part: Acting) -> bool:
    return part.member.kind in _PINS


def ball_of(scene: Scene) -> Acting | None:
    """The round thing of the shot, if it has one."""
    return next((part for part in scene.parts if bodies.is_round(part)), None)


def stand_of(scene: Scene, ball: Acting) -> float | None:
    """Where the first pin stands for a ball that comes down a slope; None where the ground is level."""
    lane = lanes.lane_of(scene, ball)
    return None if lane is None else lane.foot + lane.way * 0.12 * lane.run
