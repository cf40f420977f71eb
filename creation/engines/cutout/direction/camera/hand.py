"""The weight of a hand on the camera, and the blows of hits."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.camera.lens import Lens
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import Curve
from creation.engines.cutout.noise import dice

#: How unsteady a move is held; a tripod is not quite still either.
_HELD = {"handheld": 1.0, "pov": 0.8, "whip": 0.6, "follow": 0.35}


def hold(lens: Lens, scene: Scene) -> None:
    """Low noise everywhere, more of it in a hand; a jolt at every hit."""
    t = lens.t
    rng = dice(scene.seed, "hand")
    held = _HELD.get(scene.shot.camera.move, 0.14)
    phases = [rng.uniform(0, 6.28) for _ in range(9)]

    def noise(k: int, rate: float) -> Curve:
        slow, quick, quickest = (np.sin(t * f * rate + phases[k + n]) for n, f in enumerate((1.7, 3.9, 7.1)))
        return np.asarray(0.55 * slow + 0.3 * quick + 0.15 * quickest)

    lens.pan += 0.006 * held * noise(0, 1.0)
    lens.shake_y += 0.005 * held * noise(3, 1.15)
    lens.roll += (0.7 * held if held >= 0.6 else 0.0) * noise(6, 0.8)
    for hit in scene.flashes:
        since = t - hit
        blow = np.where(since >= 0, np.exp(-np.maximum(since, 0) * 11), 0)
        lens.pan += 0.008 * blow * np.sin(since * 71)
        lens.shake_y += 0.012 * blow * np.sin(since * 83)
        lens.roll += 0.8 * blow * np.sin(since * 59)
    lens.reach *= 1 - 0.022 * np.sin(2 * np.pi * (t / 5.3 + dice(scene.seed, "breath").random()))
