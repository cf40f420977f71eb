"""Places without a ground: everyone drifts."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.conditions import WEATHERS
from creation.engines.cutout.stage.settings import setting_for

#: How much of a rough sea is left in a close shot.
_CLOSE = 0.3


def float_all(scene: Scene) -> None:
    """In space and under water figures hang in the frame, bob and turn a little; in the sea they stand in it."""
    setting = setting_for(scene.shot.setting)
    if setting.floats:
        _drift(scene, is_space=setting.sky == "space")
    elif setting.swims:
        _wade(scene)


def _drift(scene: Scene, *, is_space: bool) -> None:
    amount = 1.0 if is_space else 0.6
    t = np.arange(scene.samples) / RATE
    for part in scene.parts:
        if part.mount >= 0 or (not is_space and part.sort == "thing"):
            continue
        a = 6.28 * grain(part.seed, "drift")
        rise = max(0.1, 0.3 * scene.tall - 0.5 * part.height)
        part.up += (rise + amount * 0.09 * scene.tall * 0.4 * np.sin(t * 1.1 + a)).astype(np.float32)
        part.turn += (amount * 7 * np.sin(t * 0.8 + a)).astype(np.float32)


def _wade(scene: Scene) -> None:
    """Boats ride on the water, others stand or swim in it up to the chest; a rough sea tosses them."""
    rough = WEATHERS[scene.shot.weather].rough if scene.shot.weather in WEATHERS else 0.0
    if scene.shot.camera.framing == "close":  # a face must not leave its frame
        rough *= _CLOSE
    t = np.arange(scene.samples) / RATE
    for part in scene.parts:
        if part.mount >= 0 or part.is_ashore:
            continue
        deep = {"vehicle": -0.08, "sea": -0.3, "bird": -0.1}.get(part.sort, -0.42)
        still = ~np.isin(part.verb, ("swim", "fly"))
        part.up += np.where(still, deep * part.height, 0).astype(np.float32)
        heave = (0.04 + 0.2 * rough) * np.sin((1.8 + 0.4 * rough) * t + part.x * 0.8)
        part.up += np.where(part.verb != "fly", heave, 0).astype(np.float32)
        # It climbs a wave before it is at its top.
        roll = (2.2 + 9.5 * rough) * np.sin((1.4 + 0.8 * rough) * t + part.x * 0.8 + 0.9)
        part.turn += np.where(still, roll, 0).astype(np.float32)
