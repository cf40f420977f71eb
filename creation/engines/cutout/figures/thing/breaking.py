"""What a cup falls into: sharp pieces around the place where it was hit."""

from __future__ import annotations

from math import cos, sin

from creation.engines.cutout.figures.figure import Hull
from creation.engines.cutout.figures.motion import TAU
from creation.engines.cutout.noise import dice

#: Corners of a piece, metres of figure space.
Shard = tuple[tuple[float, float], ...]


def shards(hull: Hull, seed: int, count: int = 7) -> tuple[Shard, ...]:
    """Pieces that cover the hull with no gap: wedges about a point low in it, each cut once across. The same seed
    gives the same pieces. They reach a little past the hull, so that handles and rims belong to one of them."""
    rng = dice(seed, "shards")
    x, y = rng.uniform(-0.12, 0.12) * hull.width, -rng.uniform(0.3, 0.5) * hull.height
    angles = [TAU * (i + rng.uniform(-0.28, 0.28)) / count for i in range(count)]
    far = 1.2 * (hull.width + hull.height)
    pieces: list[Shard] = []
    cuts = [rng.uniform(0.28, 0.5) * min(hull.width, hull.height) for _ in angles]
    for i, angle in enumerate(angles):
        after = (i + 1) % count
        (ax, ay), (bx, by) = _way(angle), _way(angles[after])
        near = ((x + ax * cuts[i], y + ay * cuts[i]), (x + bx * cuts[after], y + by * cuts[after]))
        pieces.append(((x, y), *near))
        pieces.append((*near, (x + bx * far, y + by * far), (x + ax * far, y + ay * far)))
    return tuple(pieces)


def _way(angle: float) -> tuple[float, float]:
    return cos(angle), sin(angle)
