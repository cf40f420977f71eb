"""Figures as bodies of the physics, and their motion back onto the sheets of their parts."""

from __future__ import annotations

from math import cos, radians, sin
from typing import Any

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.physics import Hit, Motion, World
from creation.engines.cutout.physics.shards import corners, middle, shards, within

#: Pictures turn about this share of their height.
_PIVOT = 0.45
ROUND = ("ball", "bowling_ball", "boulder", "football", "basketball", "snowball", "apple", "orange", "tomato", "egg")
FRAGILE = (
    *("cup", "vase", "glass", "plate", "bottle", "egg", "mirror", "teapot", "bowl", "mug", "window", "lamp"),
    *("snowman", "pumpkin", "watermelon", "piggy_bank", "pot", "flowerpot", "light_bulb", "wine", "jar"),
)


def sizes(part: Acting) -> tuple[float, float]:
    """Metres along and up of one figure as drawn, whatever group it stands for."""
    hull = part.figure.hull
    return hull.width * part.size * part.slim, (hull.width if is_round(part) else hull.height) * part.size


def is_round(part: Acting) -> bool:
    return part.figure.hull.shape == "circle" or part.member.kind in ROUND


def is_fragile(part: Acting) -> bool:
    return part.figure.hull.is_brittle or part.member.kind in FRAGILE


def add(world: World, part: Acting, x: float, up: float, **how: Any) -> int:
    """`part` as a body, its foot at (x, up)."""
    wide, tall = sizes(part)
    if is_round(part):
        return world.ball(x, up + tall / 2, tall / 2, **how)
    return world.box(x, up + tall / 2, wide * 0.94, tall, **how)


def write(part: Acting, motion: Motion, n: int, a: int, *, mirror: float = 1.0, about: float = 0.0) -> None:
    """The motion of body `n` from sample `a` on: its world's 0 is at `about` and runs left where `mirror` is −1."""
    tall = sizes(part)[1]
    many = min(motion.x.shape[1], len(part.x) - a)
    angle = np.radians(motion.turn[n, :many])
    # The middle of the body to the point its picture turns about.
    low = (_PIVOT - 0.5) * tall
    x = motion.x[n, :many] + low * np.sin(angle)
    up = motion.up[n, :many] + low * np.cos(angle) - _PIVOT * tall
    part.x[a : a + many] = about + mirror * x
    part.up[a : a + many] = up
    part.turn[a : a + many] = mirror * motion.turn[n, :many]
    if a + many < len(part.x):
        part.x[a + many :], part.up[a + many :] = part.x[a + many - 1], part.up[a + many - 1]
        part.turn[a + many :] = part.turn[a + many - 1]


def stand(part: Acting, x: float, up: float, a: int, b: int) -> None:
    """At rest with its foot at (x, up)."""
    part.x[a:b], part.up[a:b], part.turn[a:b] = x, up, 0.0


def break_at(scene: Scene, part: Acting, i: int, *, vx: float = 0.0, blast: float = 0.0, many: int = 0,
             still: bool = False) -> None:  # fmt: skip
    """From sample `i` on `part` is in pieces: they start where it is, scatter, fall and come to rest.

    `still`: they have come to rest already. `blast` in metres a second drives them apart; `vx` is the speed it had.
    """
    if i >= scene.samples - 2:
        return
    wide, tall = sizes(part)
    many = many or int(np.clip(7 + 4 * max(wide, tall), 8, 14))
    box = part.figure.length * 1.06, part.figure.height * 1.04
    # Theirs reach far out; a piece turns about the middle of what is seen of it.
    own = [kept for piece in part.figure.shards() if (kept := within(piece, *box))]
    pieces = own or shards(*box, many, part.seed)
    angle = radians(float(part.turn[i]))
    size = part.size * float(part.scale[i])
    mirrored = 1.0 if part.facing[i] >= 0 else -1.0
    foot_x, foot_up = float(part.x[i]), float(part.up[i])
    low = min(0.0, foot_up)
    world = World(bounce=0.3)
    bodies, radii = [], []
    for k, piece in enumerate(pieces):
        mx, my = middle(piece)
        dx, dy = mirrored * mx * size, -my * size - _PIVOT * tall
        x = foot_x + dx * cos(angle) + dy * sin(angle)
        y = foot_up + _PIVOT * tall - dx * sin(angle) + dy * cos(angle)
        outline = [(mirrored * cx, cy) for cx, cy in corners(piece, size)]
        outline = outline if mirrored > 0 else outline[::-1]
        out = np.array([x - foot_x, max(0.05, y - low)])
        out = out / (np.hypot(*out) + 0.05)
        rng = 0.6 + 0.8 * ((k * 0.618) % 1.0)
        speed = (1.2 + blast) * rng
        radius = max(0.01, min(0.5 * float(np.hypot(*np.ptp(np.array(outline), axis=0))), 0.4) * 0.55)
        radii.append(radius)
        bodies.append(
            world.body(
                x,
                max(y, radius + 0.01),
                radius,
                mass=0.2,
                turn=float(part.turn[i]),
                vx=vx * 0.5 + out[0] * speed * 1.2,
                vy=out[1] * speed * 1.1 + 0.5,
                spin=(k % 5 - 2) * 140.0,
                friction=0.9,
                group=1,
                wakes=4,
            )
        )

    def rub(_i: int) -> None:
        for n, radius in zip(bodies, radii, strict=True):
            world.drag(n, 1.25 * radius + 0.01, 0.9)

    motion = world.run(scene.samples - i + (3 * 60 if still else 0), rub)
    if still:
        motion = motion.after(3 * 60, frozen=True)
    for piece, n in zip(pieces, bodies, strict=True):
        shard = scene.piece(part, piece)
        _settle(shard, motion, n, i)
        shard.facing[:] = mirrored
        shard.depth[:] = float(part.depth[i]) + 0.03 * ((n * 0.618) % 1.0 - 0.5)
    part.scale[i:] = 0.0
    part.x[i:], part.up[i:], part.turn[i:] = foot_x, max(0.0, foot_up), 0.0


def _settle(shard: Acting, motion: Motion, n: int, a: int) -> None:
    """Pieces roll on the circle of their bodies; friction takes their turning away as they come to rest."""
    many = motion.x.shape[1]
    shard.x[a : a + many], shard.up[a : a + many] = motion.x[n], motion.up[n]
    shard.turn[a : a + many] = motion.turn[n]
    shard.scale[:a] = 0.0


def shake(scene: Scene, i: int) -> None:
    """The picture jumps: a hit was heavy."""
    if i < scene.samples:
        scene.flashes.append(i / 60)


def loudest(hits: tuple[Hit, ...], n: int, least: float = 0.8) -> Hit | None:
    """The first hit of body `n` of at least `least` metres a second."""
    return next((hit for hit in hits if n in (hit.one, hit.other) and hit.force >= least), None)
