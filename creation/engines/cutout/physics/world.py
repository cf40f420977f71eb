"""A small world of rigid bodies above a ground: the same bodies give the same motion in every process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import degrees, radians
from typing import Any

import numpy as np
import pymunk

from creation.engines.cutout.sampling import RATE, Curve

#: Steps of the simulation for each sample of a track.
_STEPS = 4
GRAVITY = 9.81
#: Sliding friction by default, and how much of a fall comes back.
_FRICTION, _BOUNCE = 0.6, 0.12
#: Impulses below this share of a body's weight for one second are no contact worth hearing.
_QUIET = 0.12


@dataclass(frozen=True)
class Hit:
    """Two bodies met: `one` and `other` are indices of bodies, −1 the ground or a wall."""

    i: int  # sample
    one: int
    other: int
    force: float  # metres a second at which the lighter one was stopped
    x: float
    up: float


@dataclass(frozen=True, eq=False)
class Motion:
    """What became of the bodies: arrays of (body, sample); `turn` in degrees clockwise, `up` of the middle."""

    x: Curve
    up: Curve
    turn: Curve
    hits: tuple[Hit, ...]

    def after(self, samples: int, *, frozen: bool = False) -> Motion:
        """The motion from a sample on, `frozen` as it is at the end; its hits counted from there."""
        many = self.x.shape[1] - samples
        if frozen:
            x, up, turn = (np.repeat(curve[:, -1:], many, axis=1) for curve in (self.x, self.up, self.turn))
            return Motion(x, up, turn, ())
        hits = tuple(replace(hit, i=hit.i - samples) for hit in self.hits if hit.i >= samples)
        return Motion(self.x[:, samples:], self.up[:, samples:], self.turn[:, samples:], hits)

    def rests_at(self, still: float = 0.02) -> int:
        """The first sample after which nothing moves faster than `still` metres a second; else the last."""
        speed = np.hypot(np.diff(self.x, axis=1), np.diff(self.up, axis=1)).max(axis=0) * RATE
        moving = np.nonzero(speed > still)[0]
        return int(moving[-1]) + 2 if len(moving) else 0


class World:
    """Bodies to be added, then `run` once. Metres, y up, the ground at 0."""

    def __init__(self, ground: float = 0.0, bounce: float = _BOUNCE) -> None:
        self._space = pymunk.Space()
        self._space.gravity = (0, -GRAVITY)
        self._space.iterations = 24
        self._space.collision_slop = 0.002
        self._bounce = bounce
        self._bodies: list[pymunk.Body] = []
        self._wakes: list[int] = []
        self._hits: list[Hit] = []
        self._now = 0
        self.wall((-60, ground), (60, ground))

    def wall(self, start: tuple[float, float], end: tuple[float, float], friction: float = 0.9) -> None:
        """Something that never moves: ground, a table's top, a slope."""
        segment = pymunk.Segment(self._space.static_body, start, end, 0.03)
        # The line is the surface itself.
        segment.unsafe_set_endpoints((start[0], start[1] - 0.03), (end[0], end[1] - 0.03))
        segment.friction, segment.elasticity = friction, 0.6
        self._space.add(segment)

    def box(self, x: float, up: float, wide: float, tall: float, **how: Any) -> int:
        """A box about its middle; see `body` for `how`."""
        w, h = wide / 2, tall / 2
        return self.body(x, up, [(-w, -h), (w, -h), (w, h), (-w, h)], **how)

    def ball(self, x: float, up: float, radius: float, **how: Any) -> int:
        """A ball about its middle; see `body` for `how`."""
        return self.body(x, up, radius, **how)

    def body(
        self, x: float, up: float, shape: float | Sequence[tuple[float, float]], *, mass: float = 1.0,
        turn: float = 0.0,
        vx: float = 0.0, vy: float = 0.0, spin: float = 0.0, friction: float = _FRICTION, bounce: float | None = None,
        wakes: int = 0, group: int = 0,
    ) -> int:  # fmt: skip
        """A radius, or the corners of a convex shape about its middle. Held still until sample `wakes`; those of one
        `group` (not 0) pass through each other. Returns its index."""
        if isinstance(shape, float | int):
            moment = pymunk.moment_for_circle(mass, 0, shape)
            body = pymunk.Body(mass, moment)
            solid: pymunk.Shape = pymunk.Circle(body, shape)
        else:
            moment = pymunk.moment_for_poly(mass, list(shape))
            body = pymunk.Body(mass, max(moment, 1e-5 * mass))
            solid = pymunk.Poly(body, list(shape), radius=0.003)
        body.position = (x, up)
        body.angle = -radians(turn)
        body.velocity = (vx, vy)
        body.angular_velocity = -radians(spin)
        solid.friction, solid.elasticity = friction, self._bounce if bounce is None else bounce
        solid.filter = pymunk.ShapeFilter(group=group)
        self._space.add(body, solid)
        self._bodies.append(body)
        self._wakes.append(wakes)
        return len(self._bodies) - 1

    def push(self, index: int, vx: float, vy: float = 0.0, spin: float = 0.0) -> None:
        """Adds speed to a body; for `before` of `run`."""
        body = self._bodies[index]
        body.velocity = (body.velocity.x + vx, body.velocity.y + vy)
        body.angular_velocity -= radians(spin)

    def place(self, index: int) -> float:
        """Where a body is along the ground; for `before` of `run`."""
        return float(self._bodies[index].position.x)

    def drag(self, index: int, below: float, by: float) -> None:
        """Takes speed from a body whose middle is lower than `below`: what rolls on the ground comes to rest."""
        body = self._bodies[index]
        if body.position.y < below:
            body.velocity, body.angular_velocity = body.velocity * by, body.angular_velocity * by

    def run(self, samples: int, before: Callable[[int], None] | None = None) -> Motion:
        """Moves everything through `samples` samples; `before` is told the number of each one first."""
        self._space.on_collision(post_solve=self._met)
        many = len(self._bodies)
        x, up, turn = (np.zeros((many, samples), np.float32) for _ in range(3))
        kept = [(body.position, body.angle, body.velocity, body.angular_velocity) for body in self._bodies]
        for i in range(samples):
            self._now = i
            if before is not None:
                before(i)
            for _ in range(_STEPS):
                self._hold(i, kept)
                self._space.step(1 / RATE / _STEPS)
            self._hold(i, kept)
            for n, body in enumerate(self._bodies):
                x[n, i], up[n, i] = body.position
                turn[n, i] = -degrees(body.angle)
        return Motion(x, up, turn, tuple(self._hits))

    def _hold(self, i: int, kept: list[tuple[pymunk.Vec2d, float, pymunk.Vec2d, float]]) -> None:
        """What has not woken yet stays where it was put, with the speed it will wake with."""
        for n, wakes in enumerate(self._wakes):
            if i < wakes:
                body = self._bodies[n]
                body.position, body.angle, body.velocity, body.angular_velocity = kept[n]

    def _met(self, arbiter: pymunk.Arbiter, _space: pymunk.Space, _data: object) -> None:
        if not arbiter.is_first_contact:
            return
        pair = [shape.body for shape in arbiter.shapes if shape.body is not None]
        one, other = (self._index(body) for body in pair)
        mass = min(body.mass for body in pair if body.body_type == pymunk.Body.DYNAMIC)
        force = arbiter.total_impulse.length / mass
        asleep = any(n >= 0 and self._now < self._wakes[n] for n in (one, other))
        if force < _QUIET * GRAVITY or asleep:
            return
        points = arbiter.contact_point_set.points
        at = points[0].point_a if points else pair[0].position
        self._hits.append(Hit(self._now, one, other, float(force), float(at.x), float(at.y)))

    def _index(self, body: pymunk.Body) -> int:
        return self._bodies.index(body) if body.body_type == pymunk.Body.DYNAMIC else -1
