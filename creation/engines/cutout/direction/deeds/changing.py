"""What comes, goes or becomes something else: it grows, melts, vanishes, is transformed."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.gradually import settle
from creation.engines.cutout.direction.deeds.gradually import share as _share
from creation.engines.cutout.direction.deeds.gradually import tense as _tense
from creation.engines.cutout.direction.deeds.gradually import told as _told
from creation.engines.cutout.direction.deeds.melting import melt
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE


def grow(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Out of the ground, in springs, past its height and back."""
    share = _told(scene, part, "grow", _share(scene, a, a + round(0.75 * (b - a)), 0.3))
    t = np.arange(scene.samples) / RATE
    part.scale *= 0.06 + 0.94 * share
    wobble = np.where((share > 0.02) & (share < 0.995), 0.07 * np.sin(t * 11), 0.02 * np.sin(t * 2.2))
    part.squash *= (1 + wobble).astype(np.float32)
    part.turn += 2.5 * np.sin(t * 1.7)
    part.does("stand", a, b, "joy")
    for k in range(5):
        i = a + round((0.3 + 0.6 * k) * RATE)
        if i < b and _tense(scene, part, "grow") == "now":
            scene.at(
                i,
                "sparkle",
                float(part.x[0]),
                float(part.depth[0]) - 0.05,
                0.5 * part.height * float(share[min(i, scene.samples - 1)]),
                0.5 + 0.2 * part.height,
            )
            scene.heard(i, "grow", 0.6, float(part.x[0]))


def shrink(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """In jerks, with surprise."""
    share = _told(scene, part, "shrink", _share(scene, a, a + round(0.7 * (b - a)), 0.5))
    stepped = np.floor(share * 6) / 6
    part.scale *= 1 - 0.78 * (0.7 * stepped + 0.3 * share)
    part.does("stand", a, b, "surprise")
    for k in range(6):
        i = int(np.argmax(share >= (k + 1) / 6.01))
        if i > a:
            scene.heard(i, "shrink", 0.6, float(part.x[0]))
            scene.at(i, "poof", float(part.x[0]), float(part.depth[0]) + 0.02, 0.3 * part.height, 0.4 * part.height)


def vanish(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Thin and tall, gone; a puff where it was."""
    tense = _tense(scene, part, "vanish")
    i = min(scene.samples - 2, a + round(min(1.0, 0.5 * (b - a) / RATE) * RATE)) if tense != "after" else 0
    if tense == "before":
        return
    n = min(10, i)
    part.scale[i:] = 0.0
    part.squash[i - n : i] *= np.linspace(1, 2.2, n) if n else 1
    if tense == "now":
        part.does("spin" if part.sort in ("person", "being") else "stand", max(a, i - 24), i, "surprise")
        _poof(scene, part, i)


def appear(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A puff, and there it is, still swinging."""
    tense = _tense(scene, part, "appear")
    if tense == "after":
        return
    i = min(scene.samples - 2, a + round(0.5 * RATE)) if tense == "now" else scene.samples
    part.scale[:i] = 0.0
    if tense == "now":
        settle(part, i)
        part.does("cheer" if part.sort in ("person", "being", "animal") else "stand", i, min(b, i + 50), "joy")
        _poof(scene, part, i)


def transform(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A whirl, a puff; what it turned into stands there."""
    tense = _tense(scene, part, "transform")
    i = min(scene.samples - 2, a + round(0.5 * (b - a))) if tense == "now" else 0 if tense == "after" else scene.samples
    if whom is None or whom is part:
        part.does("spin", a, b, "surprise")
        part.scale[i:] *= 1.25
    else:
        whom.x[:], whom.depth[:] = part.x, part.depth
        whom.facing[:] = part.facing
        part.does("spin", max(0, i - 40), i, "surprise")
        part.scale[i:], whom.scale[:i] = 0.0, 0.0
    if 0 < i < scene.samples:
        _poof(scene, part, i)
        settle(whom or part, i)


def _poof(scene: Scene, part: Acting, i: int) -> None:
    x, depth = float(part.x[i]), float(part.depth[i])
    scene.heard(i, "poof", 1.1, x)
    scene.heard(i + 3, "magic", 0.7, x)
    for k in range(4):
        scene.at(
            i,
            "poof",
            x + (k - 1.5) * 0.22 * part.length,
            depth - 0.05,
            (0.2 + 0.2 * k) * part.height,
            0.7 * part.height + 0.2,
        )
    scene.at(i, "sparkle", x, depth - 0.06, 0.5 * part.height, 0.8 * part.height + 0.3)


DEEDS = {
    "grow": grow, "shrink": shrink, "melt": melt, "vanish": vanish, "appear": appear, "transform": transform,
}  # fmt: skip
