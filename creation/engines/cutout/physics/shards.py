"""Cuts a picture into pieces: any figure can break."""

from __future__ import annotations

from math import atan2, cos, hypot, pi, sin

from creation.engines.cutout.noise import grain

Point = tuple[float, float]


def shards(wide: float, tall: float, many: int, seed: int) -> list[tuple[Point, ...]]:
    """About `many` convex pieces that fill a box `wide` and `tall` metres, its foot at the origin, y down.

    Cells about scattered points (Voronoi), each the box cut by the lines halfway to the other points.
    """
    points = []
    for k in range(many):
        # Scattered along a spiral, so that no two lie together.
        angle, far = k * 2.399963 + 6.28 * grain(seed, "turn"), ((k + 0.5) / many) ** 0.5
        jitter = 0.12 * (grain(seed, k, "j") - 0.5)
        points.append(((0.5 * far * cos(angle) + jitter) * wide, -tall * (0.5 + 0.5 * far * sin(angle) + jitter)))
    pieces = []
    for k, point in enumerate(points):
        cell: list[Point] = [(-wide / 2, -tall), (wide / 2, -tall), (wide / 2, 0.0), (-wide / 2, 0.0)]
        for other in points[:k] + points[k + 1 :]:
            cell = _nearer(cell, point, other)
        if len(cell) >= 3 and _area(cell) > 1e-4 * wide * tall:
            pieces.append(tuple(cell))
    return pieces


def within(piece: tuple[Point, ...], wide: float, tall: float) -> tuple[Point, ...]:
    """What of a convex piece lies in the box `wide` and `tall` about the origin's foot; empty for none."""
    cell = list(piece)
    for nx, ny, far in ((1.0, 0.0, wide / 2), (-1.0, 0.0, wide / 2), (0.0, 1.0, 0.0), (0.0, -1.0, tall)):
        cell = _nearer(cell, (nx * (far - 1), ny * (far - 1)), (nx * (far + 1), ny * (far + 1)))
    return tuple(cell) if len(cell) >= 3 and _area(cell) > 1e-4 * wide * tall else ()


def middle(piece: tuple[Point, ...]) -> Point:
    """The mean of its corners, about which a piece turns."""
    return sum(x for x, _ in piece) / len(piece), sum(y for _, y in piece) / len(piece)


def corners(piece: tuple[Point, ...], size: float) -> list[Point]:
    """A piece about its middle with y up, counter-clockwise, as physics wants it."""
    mx, my = middle(piece)
    around = [((x - mx) * size, -(y - my) * size) for x, y in piece]
    return sorted(around, key=lambda point: atan2(point[1], point[0]) % (2 * pi))


def _nearer(cell: list[Point], here: Point, there: Point) -> list[Point]:
    """The part of a convex cell nearer to `here` than to `there`."""
    mx, my = (here[0] + there[0]) / 2, (here[1] + there[1]) / 2
    nx, ny = there[0] - here[0], there[1] - here[1]
    size = hypot(nx, ny) or 1e-9

    def side(point: Point) -> float:
        return ((point[0] - mx) * nx + (point[1] - my) * ny) / size

    kept: list[Point] = []
    for k, point in enumerate(cell):
        before = cell[k - 1]
        a, b = side(before), side(point)
        if (a <= 0) != (b <= 0):
            share = a / (a - b)
            kept.append((before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share))
        if b <= 0:
            kept.append(point)
    return kept


def _area(cell: list[Point]) -> float:
    return 0.5 * abs(sum(cell[k - 1][0] * cell[k][1] - cell[k][0] * cell[k - 1][1] for k in range(len(cell))))
