"""Movement as plain functions of time: nothing here remembers anything, so any frame can be drawn first."""

from __future__ import annotations

import itertools
from math import acos, atan2, cos, exp, floor, hypot, pi, sin

TAU = 2 * pi
Point = tuple[float, float]


def wave(turns: float, lag: float = 0.0) -> float:
    """A sine, -1 to 1, of `turns` full turns; `lag` (in turns) lets ears and tails follow."""
    return sin(TAU * (turns - lag))


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    return low if value < low else high if value > high else value


def ease(share: float) -> float:
    """Slow in and slow out, 0 to 1."""
    share = clamp(share)
    return share * share * (3 - 2 * share)


def spring(t: float, per_second: float = 2.2, settle: float = 5.0) -> float:
    """From 0 at t = 0 to 1, past it and back: overshoot and settle."""
    return 1 - exp(-settle * t) * cos(TAU * per_second * t) if t > 0 else 0.0


def beat(t: float, seconds: float) -> tuple[float, int]:
    """How far (0 to 1) into which repetition of something that takes `seconds`."""
    turns = t / seconds
    number = floor(turns)
    return turns - number, number


def arc(share: float) -> float:
    """A ballistic hop, 0 to 1 to 0."""
    share = clamp(share)
    return 4 * share * (1 - share)


def swing(share: float, *keys: tuple[float, float]) -> float:
    """Eased between keys (share, value), in order; held before the first and after the last."""
    for (start, value), (end, following) in itertools.pairwise(keys):
        if share < end:
            return value + (following - value) * ease((share - start) / (end - start)) if share > start else value
    return keys[-1][1]


def noise(seed: int, t: float) -> float:
    """Smooth and seeded, -1 to 1, about one change of mind a second."""
    number = floor(t)
    return _scatter(seed, number) + (_scatter(seed, number + 1) - _scatter(seed, number)) * ease(t - number)


def _scatter(seed: int, number: int) -> float:
    bits = (seed * 0x9E3779B1 + number * 0x85EBCA77) & 0xFFFFFFFF
    bits = ((bits ^ bits >> 15) * 0x2C1B3C6D) & 0xFFFFFFFF
    bits = ((bits ^ bits >> 12) * 0x297A2D39) & 0xFFFFFFFF
    return ((bits ^ bits >> 15) & 0xFFFF) / 32767.5 - 1


def pick(seed: int, choices: int, salt: int = 0) -> int:
    """One of 0 … choices - 1."""
    return int((_scatter(seed, 7919 + salt) + 1) / 2 * choices * 0.99999)


def knee(hip: Point, foot: Point, thigh: float, shin: float, bend: float) -> tuple[Point, Point]:
    """The joint and the end of a two-boned limb reaching for `foot`; `bend` +1 bends the joint forward, -1 back."""
    dx, dy = foot[0] - hip[0], foot[1] - hip[1]
    reach = hypot(dx, dy) or 1e-9
    longest = (thigh + shin) * 0.999
    if reach > longest:
        dx, dy, reach = dx * longest / reach, dy * longest / reach, longest
    reach = max(reach, abs(thigh - shin) * 1.05 + 1e-6)
    corner = acos(clamp((thigh * thigh + reach * reach - shin * shin) / (2 * thigh * reach), -1, 1))
    angle = atan2(dy, dx) - corner * bend
    return (hip[0] + cos(angle) * thigh, hip[1] + sin(angle) * thigh), (hip[0] + dx, hip[1] + dy)


def turned(x: float, y: float, angle: float) -> Point:
    """(x, y) turned clockwise on the screen by `angle`."""
    c, s = cos(angle), sin(angle)
    return x * c - y * s, x * s + y * c


def step(turns: float, duty: float, stride: float, lift: float) -> tuple[float, float, bool]:
    """One foot of a gait: (x from its rest, height above ground, whether it is down).

    While down it goes back exactly as fast as the body goes forward, `stride` a turn: it stands still on the ground.
    """
    share = turns - floor(turns)
    reach = stride * duty
    if share < duty:
        return reach / 2 - stride * share, 0.0, True
    share = (share - duty) / (1 - duty)
    return -reach / 2 + reach * ease(share), lift * sin(pi * share) ** 0.8, False
