"""What goes down: a hillside, stairs, a ramp, each as the line something rolls along."""

from __future__ import annotations

from itertools import pairwise

#: Points along and up in metres, from the top to the foot, which is at (0, 0).
Profile = tuple[tuple[float, float], ...]
#: Kinds with a line to roll along, with metres along and up where nobody says otherwise.
SLOPES: dict[str, tuple[float, float]] = {"hillside": (2.4, 1.6), "stairs": (2.2, 1.5), "ramp": (1.9, 0.9)}
_STEPS = 6


def profile(kind: str, run: float, rise: float) -> Profile:
    """The line of a slope `run` metres long and `rise` high."""
    if kind == "stairs":
        points = []
        for step in range(_STEPS):
            up = rise * (1 - step / _STEPS)
            points += [(-run * (1 - step / _STEPS), up), (-run * (1 - (step + 1) / _STEPS), up)]
        return (*points, (0.0, 0.0))
    if kind == "ramp":
        return ((-run, rise), (-0.85 * run, rise), (-0.1 * run, 0.05 * rise), (0.0, 0.0))
    points = []
    for n in range(25):
        s = n / 24
        # Round at its top, straight down its side, running out at its foot.
        points.append((-run * (1 - s), rise * (0.5 * (1 - s) + 0.5 * (1 - s * s * (3 - 2 * s)))))
    return tuple(points)


def height_at(line: Profile, x: float) -> float:
    """Metres up at `x` along: level before the line begins, 0 after its foot."""
    if x <= line[0][0]:
        return line[0][1]
    for (x0, y0), (x1, y1) in pairwise(line):
        if x <= x1:
            return y0 if x1 == x0 else y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return 0.0
