"""Up and down on the spot: what sinks and floats, who climbs and swings."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.gradually import share as _share
from creation.engines.cutout.direction.deeds.gradually import told as _told
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain


def sink(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """By the stern, bubbling."""
    share = _told(scene, part, "sink", _share(scene, a, b, 0.3))
    part.up -= (1.1 * part.height * share).astype(np.float32)
    part.turn += (np.sign(part.facing[0]) * -18 * np.sin(np.pi * np.minimum(1, share * 1.2) / 2)).astype(np.float32)
    part.does("sink", a, b, "fear")
    for n, i in enumerate(range(a + 10, b, 12)):
        scene.seen(
            i,
            "bubble",
            part,
            up=0.1,
            size=0.5 + 0.2 * part.height,
            ahead=0.5 * part.length * (grain(part.seed, n) - 0.5),
        )
        if n % 3 == 0:
            scene.heard(i, "bubble", 0.6, float(part.x[0]))


def float_(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Off the ground and slowly round about."""
    t = np.clip((np.arange(scene.samples) - a) / RATE, 0, None)
    rise = np.clip(t / 1.4, 0, 1) if a > 3 else np.ones(scene.samples)
    phase = 6 * grain(part.seed, "float")
    part.up += (rise * (0.35 * part.height + 0.25 + 0.12 * np.sin(t * 1.3 + phase))).astype(np.float32)
    part.x += (rise * 0.1 * scene.room * np.sin(t * 0.5 + phase)).astype(np.float32)
    part.turn += (rise * 7 * np.sin(t * 0.9 + phase)).astype(np.float32)
    part.does("float", a, b, "joy")


def climb(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Pull by pull, up along what is climbed or a rope that hangs there."""
    t = np.clip((np.arange(scene.samples) - a) / RATE, 0, None)
    pull = t + 0.18 * np.sin(t * 5.6)
    high = (whom.height - 0.35 * part.height) if whom is not None else 0.45 * scene.tall
    part.up += np.minimum(0.32 * part.height * pull, max(0.3, high)).astype(np.float32)
    if whom is not None:
        side = 1.0 if float(part.x[a]) <= float(whom.x[a]) else -1.0
        part.x[:] = whom.x - side * (0.22 * bodies.sizes(whom)[0] + 0.12 * part.height)
        part.facing[:] = side
        part.depth[:] = whom.depth - 0.03
    part.turn += (3 * np.sin(t * 5.6)).astype(np.float32)
    part.does("climb", a, b, "effort")
    for i in range(a + 20, b, 34):
        scene.heard(i, "rope", 0.5, float(part.x[0]))


def swing(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """To and fro on a swing; what has no hands sways from above."""
    t = np.arange(b - a) / RATE
    part.does("swing", a, b, "joy")
    if part.sort not in ("person", "being"):
        part.turn[a:b] += 16 * np.sin(t * 2.5)
        part.x[a:b] += 0.18 * part.height * np.sin(t * 2.5)
        part.up[a:b] += 0.12 * part.height * np.abs(np.sin(t * 2.5))
    for i in range(a + 20, b, 75):
        scene.heard(i, "creak", 0.5, float(part.x[a]))


DEEDS = {"sink": sink, "float": float_, "climb": climb, "swing": swing}
