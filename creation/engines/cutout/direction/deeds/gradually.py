"""Changes that take their time within a shot, or have happened before it, or will."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve


def tense(scene: Scene, part: Acting, verb: str) -> str:
    """Whether it happens "before", "now" or "after" this shot, to this one."""
    return scene.tense(part.member.id, verb)[0]


def share(scene: Scene, a: int, b: int, late: float = 0.0) -> Curve:
    """From 0 at `a` (and `late` seconds) to 1 at `b`, eased, over the whole shot."""
    first = a + late * RATE
    s = np.clip((np.arange(scene.samples) - first) / max(1.0, b - first), 0, 1)
    return np.asarray(s * s * (3 - 2 * s), np.float32)


def told(scene: Scene, part: Acting, verb: str, share: Curve) -> Curve:
    """The share as this shot's tense has it."""
    when = tense(scene, part, verb)
    return share * 0 + (1.0 if when == "after" else 0.0) if when != "now" else share


def settle(part: Acting, i: int) -> None:
    """A figure that has just come into being or down trembles like jelly."""
    n = min(40, len(part.scale) - i)
    t = np.arange(n) / RATE
    part.squash[i : i + n] *= 1 - 0.4 * np.exp(-6 * t) * np.cos(t * 26)
