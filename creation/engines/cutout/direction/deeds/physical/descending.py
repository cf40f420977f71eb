"""Down through the air under a parachute: a fall, the canopy, and a slow swing to the ground."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE

_KIND = "parachute"
_LIVING = ("person", "being", "animal", "bird")
#: What is told of one who hangs under it.
_TOLD = ("open", "float", "fall", "jump", "fly", "land", "stand", "hold", "dive", "look", "drop")
#: Of the shot when it opens; of the room over the ground where the way begins and ends; of a rider's height where
#: the lines meet.
_OPENS, _FROM, _TO, _HANGS = 0.3, 0.5, 0.06, 0.72


def arrange(scene: Scene) -> None:
    """Before anything is framed: who hangs under it does so, whatever else is told of them."""
    pair = _pair(scene)
    if pair is None:
        return
    rider, canopy = pair
    canopy.is_extra = True
    canopy.size = 1.15 * rider.height / 1.65
    scene.settled.update((rider.member.id, verb) for verb in _TOLD)
    scene.settled.update((canopy.member.id, verb) for verb in _TOLD)
    tall = 1.9 * canopy.size + rider.height
    rider.extent = (max(rider.length, 2.5 * canopy.size), 1.2 * tall)
    rider.about = 0.0


def descend(scene: Scene) -> None:
    """Once everyone has acted."""
    pair = _pair(scene)
    if pair is None:
        return
    rider, canopy = pair
    opens = any(a.verb == "open" and a.who == rider.member.id for a in scene.shot.actions)
    was_open = scene.earlier(rider.member.id, "open")
    later = scene.later(rider.member.id, "open")
    n = scene.samples
    own = rider.figure.height * rider.size
    first = round(_OPENS * n) if opens and not was_open else n if later else 0
    t = np.arange(n) / RATE
    share = t / max(t[-1], 0.1)
    slow = np.clip((np.arange(n) - first) / max(1, n - first), 0, 1)
    up = np.where(np.arange(n) < first, 1 - 0.3 * share / max(_OPENS, 0.1), 0.7 - 0.7 * slow) if first else 1 - share
    tall = rider.extent[1] if rider.extent else scene.tall
    rider.up[:] = tall * (_TO + (_FROM - _TO) * np.clip(up, 0, 1)) * (0.7 if first == 0 else 1.0)
    swing = np.sin(1.7 * t) * (np.arange(n) >= first)
    rider.x[:] = 0.22 * own * swing
    rider.turn[:] = -6 * swing
    rider.does("fly", 0, min(first, n), "fear")
    rider.does("cheer", min(first, n), n, "joy")
    angle = np.radians(rider.turn)
    canopy.depth[:] = rider.depth + 0.02
    canopy.x[:] = rider.x + _HANGS * own * np.sin(angle)
    canopy.up[:] = rider.up + _HANGS * own
    canopy.turn[:] = rider.turn
    grown = np.clip((np.arange(n) - first) / (0.4 * RATE), 0, 1)
    canopy.scale[:] = (grown * (1 + 0.25 * np.sin(np.pi * grown))).astype(np.float32)
    if 0 < first < n:
        scene.heard(first, "whoosh", 1.3, 0.0)
        scene.heard(first + 12, "flap", 1.0, 0.0)


def _pair(scene: Scene) -> tuple[Acting, Acting] | None:
    canopy = next((part for part in scene.parts if part.member.kind == _KIND), None)
    for part in scene.parts:
        deeds = {action.verb for action in scene.shot.actions if action.who == part.member.id}
        if canopy is not None and part.sort in _LIVING and part.mount < 0 and deeds <= set(_TOLD):
            return part, canopy
    return None
