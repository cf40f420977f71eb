"""Ways down: what rolls and slides comes down a hillside, stairs or a ramp that goes across the frame.

A lane is told in shares: 0 at its top, 1 at its foot. Of several shots in a row each shows its stretch of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.figures.thing.profiles import SLOPES, height_at, profile

#: What goes down by its weight.
DOWN = frozenset(("roll", "slide", "ski", "sled", "skateboard", "snowboard"))
#: What it does with its time: seconds it hesitates at the top.
_TEETERS = 0.5
#: Of a slope's run beyond its foot that is seen.
AHEAD = 0.62
#: What a shot shows that is neither the first nor the last of it.
MIDDLE = (0.2, 0.62)


@dataclass(frozen=True)
class Lane:
    """A way down whose foot is at `foot` along the stage, running to `way`."""

    kind: str
    run: float
    rise: float
    foot: float
    way: float
    depth: float

    def at(self, share: float) -> tuple[float, float, float]:
        """Metres along the stage and up, and degrees the way leans, down to `way` positive."""
        line = profile(self.kind, self.run, self.rise)
        x = -self.run * (1 - share)
        up = height_at(line, x)
        near = 0.04 * self.run
        drop = height_at(line, x - near) - height_at(line, x + near)
        return self.foot + self.way * x, up, degrees(atan2(drop, 2 * near))


def lane_of(scene: Scene, part: Acting) -> Lane | None:
    """The way down that was brought for `part`; None where the ground is level."""
    slope = scene.lanes.get(part.member.id)
    if slope is None:
        return None
    looks, size = slope.member.looks, slope.size
    run, rise = (float(looks.get(name, 0)) or usual * size
                 for name, usual in zip(("run", "rise"), SLOPES[slope.member.kind], strict=True))  # fmt: skip
    depth = float(part.depth[0])
    slope.depth[:] = depth + 0.05
    slope.facing[:] = scene.way
    return Lane(slope.member.kind, run, rise, float(slope.x[0]) + scene.way * 0.5 * run, scene.way, depth)


def stretch(scene: Scene, who: str) -> tuple[float, float]:
    """From where to where on its lane this shot shows it: the shots before and after it show the rest."""

    def counts(number: int) -> bool:
        shot = scene.board.shots[number]
        return shot.setting == scene.shot.setting and any(
            (action.who == who and action.verb in (*DOWN, "topple"))
            or (action.whom == who and action.verb in ("ride", "drive"))
            for action in shot.actions
        )

    before = after = 0
    while scene.number - before > 0 and counts(scene.number - before - 1):
        before += 1
    while scene.number + after + 1 < len(scene.board.shots) and counts(scene.number + after + 1):
        after += 1
    if not before:
        return 0.0, 1.0 if not after else 0.34
    return (0.4, 1.0) if not after else MIDDLE


def descend(scene: Scene, part: Acting, lane: Lane, a: int, b: int, shares: tuple[float, float]) -> float:
    """Writes `part` on its way down from sample `a` to `b`, quicker and quicker. Returns its speed at the end."""
    tall = bodies.sizes(part)[1]
    is_round = bodies.is_round(part)
    radius = tall / 2 if is_round else 0.0
    first, last = shares
    n = max(2, b - a)
    t = np.arange(n) / RATE
    late = _TEETERS if first == 0 else 0.0
    u = np.clip((t - late) / max(0.2, n / RATE - late), 0, 1)
    share = first + (last - first) * (u**1.8 if first == 0 else 0.45 * u + 0.55 * u**2)
    hops = lane.kind == "stairs" and is_round
    gone = 0.0
    for k in range(min(n, len(part.x) - a)):
        x, up, lean = lane.at(float(share[k]))
        if hops:
            up, lean = _hop(lane, float(share[k]), radius), 0.0
        tilt = np.radians(lean)
        i = a + k
        part.x[i] = x + lane.way * np.sin(tilt) * (radius if is_round else 0.45 * tall)
        part.up[i] = up + np.cos(tilt) * (radius if is_round else 0.45 * tall) - (radius if is_round else 0.45 * tall)
        part.floor[i] = lane.at(float(share[k]))[1]
        part.turn[i] = lane.way * lean if not is_round else part.turn[i]
        if is_round and k:
            gone += float(np.hypot(part.x[i] - part.x[i - 1], part.up[i] - part.up[i - 1]))
            part.turn[i] = lane.way * np.degrees(gone / radius)
    if is_round and first == 0:
        # It rocks before it goes.
        rock = np.sin(t * 11) * np.clip(t / 0.2, 0, 1) * (t < late)
        part.turn[a : a + n] += (6 * rock[: len(part.turn[a : a + n])]).astype(np.float32)
    part.depth[:] = lane.depth
    end = min(a + n, len(part.x)) - 1
    part.facing[:] = lane.way
    if hops:
        _told_steps(scene, lane, part, share, a)
    speed = float(np.hypot(part.x[end] - part.x[end - 3], part.up[end] - part.up[end - 3])) / 3 * RATE
    return max(speed, 1.2)


def run_out(scene: Scene, part: Acting, lane: Lane, b: int, speed: float) -> None:
    """From its foot on, from sample `b`: level, slower and slower, to rest in the picture."""
    n = len(part.x) - b
    if n < 2:
        return
    far = AHEAD * lane.run - bodies.sizes(part)[0]
    t = np.arange(n) / RATE
    gone = far * (1 - np.exp(-speed / max(0.1, far) * t))
    part.x[b:] = part.x[b - 1] + lane.way * gone
    part.up[b:], part.floor[b:] = 0.0, 0.0
    if bodies.is_round(part):
        part.turn[b:] = part.turn[b - 1] + lane.way * np.degrees(gone / (bodies.sizes(part)[1] / 2))
    else:
        part.turn[b:] = part.turn[b - 1] * np.exp(-9 * t)


def _steps(lane: Lane) -> int:
    return (len(profile(lane.kind, 1.0, 1.0)) - 1) // 2


def _hop(lane: Lane, share: float, radius: float) -> float:
    """How high a ball is on its way from step to step: an arc from each edge to the next tread."""
    steps = _steps(lane)
    place = share * steps
    step, within = int(place), place % 1
    start, end = lane.rise * (1 - step / steps), lane.rise * (1 - min(steps, step + 1) / steps)
    high = 0.35 * lane.rise / steps + 0.5 * radius
    return start + (end - start) * within**2 + 4 * high * within * (1 - within)


def _told_steps(scene: Scene, lane: Lane, part: Acting, share: np.ndarray, a: int) -> None:
    steps = _steps(lane)
    landed = np.flatnonzero(np.diff(np.floor(share * steps)) > 0)
    for k in landed:
        i = a + int(k) + 1
        scene.heard(i, "bounce", 0.8, float(part.x[min(i, scene.samples - 1)]))
        part.squash[i : i + 5] *= np.linspace(0.82, 1, len(part.squash[i : i + 5]), dtype=np.float32)


def go_down(scene: Scene, part: Acting, lane: Lane, verb: str, a: int, b: int) -> None:
    """Down a slope, and out over the level at its foot where this is its last stretch."""
    shares = stretch(scene, part.member.id)
    end = a + round((0.66 if shares[1] == 1.0 else 1.0) * (b - a))
    if part.member.looks.get("job", "").startswith("skateboard"):
        verb = "skateboard"
    part.does("stand" if bodies.is_round(part) else verb, a, scene.samples, "" if part.sort == "thing" else "joy")
    speed = descend(scene, part, lane, a, end, shares)
    part.x[:a], part.up[:a], part.floor[:a] = part.x[a], part.up[a], part.floor[a]
    if shares[1] == 1.0:
        run_out(scene, part, lane, end, speed)
    elif end < scene.samples:
        part.x[end:], part.up[end:], part.floor[end:] = part.x[end - 1], part.up[end - 1], part.floor[end - 1]
    sound = "bowl" if bodies.is_round(part) else "slide"
    for i in range(a + 30, end, 50):
        scene.heard(i, sound, 0.8, float(part.x[min(i, scene.samples - 1)]))
    size = 0.3 + 0.3 * bodies.sizes(part)[1]
    for i in range(a + 30, min(end + 30, scene.samples), 12):
        scene.at(i, "dust", float(part.x[i]), lane.depth - 0.02, float(part.floor[i]), size)
