"""Ways over the stage: distances from speeds that ease in and out, hops, rounds."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.types import RATE, Curve

#: Gait cycles a second that look right, by verb; times the figure's stride this is its speed.
_CADENCE = {"walk": 0.95, "run": 2.1, "chase": 2.1, "flee": 2.2, "roll": 1.3, "play": 1.0}
#: Metres a second by class, where there are no feet.
_PACE = {"fly": 3.6, "swim": 1.1, "drive": 6.0, "ride": 2.6}


def pace(part: Acting, verb: str) -> float:
    """Metres a second of this figure doing that, as drawn."""
    if part.sort == "vehicle" and verb not in ("fly", "swim"):
        fastest = _PACE["drive"] if not part.laden else min(_PACE["drive"], 0.8 + 1.7 * part.laden)
        return min({"walk": 2.5, "roll": 2.5}.get(verb, fastest), fastest)
    if verb in _PACE:
        return _PACE[verb] * (0.6 + 0.4 * min(2.5, part.height))
    speed = _CADENCE.get(verb, 1.0) * part.figure.stride * part.size
    fastest = 1.6 if verb == "walk" else 5.5
    return float(np.clip(speed, 0.25, fastest))


def eased_way(samples: int, speed: float, start: float = 0.35, stop: float = 0.0) -> Curve:
    """Metres gone at each sample: from rest within `start` seconds, to rest within the last `stop`."""
    t = np.arange(samples, dtype=np.float32) / RATE
    share = np.ones(samples, np.float32)
    if start > 0:
        share *= _soft(t / start)
    if stop > 0:
        share *= _soft((t[-1] - t) / stop) if samples else 1
    return (np.cumsum(share) * speed / RATE).astype(np.float32)


def _soft(x: Curve) -> Curve:
    x = np.clip(x, 0, 1)
    return (x * x * (3 - 2 * x)).astype(np.float32)


def go(part: Acting, a: int, b: int, way: Curve) -> None:
    """Adds a way along the stage from sample `a` to `b`; the figure stays where it ends."""
    part.x[a:b] += way[: b - a]
    if b > a:
        part.x[b:] += way[b - a - 1]
    ahead = np.diff(way[: b - a], prepend=0)
    moving = np.abs(ahead) > 1e-5
    part.facing[a:b][moving] = np.sign(ahead[moving])
    if moving.any():
        part.facing[b:] = part.facing[b - 1]


def rounds(part: Acting, a: int, b: int, speed: float, reach: float, *, keeps: bool = False) -> None:
    """To and fro across the stage, in front of the others and behind them; one of a company `keeps` its place in it."""
    t = np.arange(b - a, dtype=np.float32) / RATE
    turn = np.sin(0.0) + t * speed / max(0.3, reach)
    side = part.facing[a]
    x0, d0 = float(part.x[a]), float(part.depth[a])
    rest = _soft(t / 0.4)
    part.x[a:b] = x0 * (1 - (0.0 if keeps else 1.0) * rest) + rest * side * reach * np.sin(turn)
    part.depth[a:b] = d0 + rest * (0.12 - 0.16 * np.cos(turn))
    part.facing[a:b] = side * np.sign(np.cos(turn))
    if b < len(part.x):
        part.x[b:], part.depth[b:], part.facing[b:] = part.x[b - 1], part.depth[b - 1], part.facing[b - 1]


def hop(part: Acting, a: int, b: int, height: float) -> None:
    """One leap from `a` to `b`: a crouch, an arc, a landing that gives."""
    n = b - a
    if n < 8:
        return
    s = np.linspace(0, 1, n, dtype=np.float32)
    air = np.clip((s - 0.22) / 0.6, 0, 1)
    arc = 4 * air * (1 - air)
    part.up[a:b] += height * arc
    part.airborne[a:b] = arc
    ready = np.interp(s, [0, 0.12, 0.22, 0.3, 0.8, 0.86, 1], [1, 0.86, 0.94, 1.1, 1.08, 0.84, 1])
    part.squash[a:b] = ready
