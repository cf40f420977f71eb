"""Melting: lower and broader into its own puddle; what does not melt lies there."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.gradually import share as share_of
from creation.engines.cutout.direction.deeds.gradually import told
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve

#: Of a snowman's height what his hat takes, and what else of him stays: kind, colour, place in his heights, size,
#: and how much of him is gone when it is seen.
_HAT = 0.1
_DRESS = (
    ("carrot", "", 0.22, 0.8, 0.62), ("ball", "#2b2b33", -0.24, 0.16, 0.5), ("ball", "#2b2b33", -0.33, 0.14, 0.58),
    ("ball", "#2b2b33", 0.16, 0.15, 0.7),
)  # fmt: skip


def melt(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Lower and broader into its own puddle, until what does not melt lies there: the hat, the carrot."""
    share = told(scene, part, "melt", share_of(scene, a, a + round(0.85 * (b - a)), 0.4))
    left = _HAT if part.member.looks.get("job") == "snowman" else 0.08
    part.squash *= 1 - 0.3 * share
    part.up -= ((1 - left) * part.height * (1 - 0.3 * share) * share).astype(np.float32)
    t = np.arange(scene.samples) / RATE
    part.turn += (5 * share * (1 - share) * np.sin(t * 1.3)).astype(np.float32)
    part.does("stand", 0, scene.samples, "sad")
    x, depth = float(part.x[0]), float(part.depth[0])
    if share.max() > 0.05:
        scene.at(a, "puddle", x, depth, 0.0, 0.8 * max(part.length, 0.6 * part.height))
    if part.member.looks.get("job") == "snowman":
        _leave_behind(scene, part, share)
    for n, i in enumerate(range(a + 20, b, 16)):
        gone = float(share[min(i, scene.samples - 1)])
        if 0.02 < gone < 0.97:
            scene.seen(i, "drip", part, up=part.height * (0.7 - 0.65 * gone), size=0.5 * part.height)
            if n % 2:
                scene.heard(i, "drip", 0.5, x)
    scene.heard(a + 10, "melt", 0.5, x)


def _leave_behind(scene: Scene, part: Acting, share: Curve) -> None:
    """What a snowman was dressed with slides down as he goes and stays in the puddle."""
    for number, (kind, colour, place, size, when) in enumerate(_DRESS):
        thing = scene.bring(kind, part, colour=colour)
        thing.size *= size * part.height / 1.6
        shown = np.clip((share - when) / 0.06, 0, 1)
        thing.x[:] = part.x + place * part.height
        thing.up[:] = (0.12 * part.height * (1 - shown)).astype(np.float32)
        thing.depth[:] = part.depth - 0.02 - 0.01 * number
        thing.turn[:] = (70.0 if kind == "carrot" else 0.0) * np.sign(place)
        thing.scale[:] = shown > 0
