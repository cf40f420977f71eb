"""Those who look on see what happens, at its frame: they start, duck, cheer or laugh, by what it is."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain

#: What is heard when it happens, and how those around take it.
_TAKEN = {
    "shatter": "gasp", "crash": "gasp", "crate": "gasp", "topple": "gasp", "slam": "gasp",
    "pop": "gasp", "boom": "duck", "explosion": "duck", "cannon": "duck",
    "strike": "cheer", "fireworks": "cheer", "landing": "cheer", "jet": "wonder",
    "slip": "laugh", "splat": "laugh", "trip": "laugh",
}  # fmt: skip
_FEELS = {"gasp": "surprise", "duck": "fear", "cheer": "joy", "laugh": "joy", "wonder": "surprise"}
#: What people and beings do then, and what animals do.
_DOES = {"gasp": "cheer", "duck": "hide", "cheer": "cheer", "laugh": "laugh", "wonder": "point"}
_BEASTS = {"gasp": "look", "duck": "sit", "cheer": "bounce", "laugh": "laugh", "wonder": "look"}
_LIVING = ("person", "being", "animal", "bird")
#: What somebody may be doing who has eyes for it.
_IDLE = frozenset(("stand", "look", "sit", "clap", "wave", "cheer"))
#: Seconds of the first start, and how late the last of a crowd takes it.
_START, _LATEST = 0.9, 0.3


def react(scene: Scene) -> None:
    """Everyone of the shot who has nothing else to do sees its first event."""
    event = min((moment for moment in scene.moments if moment.kind in _TAKEN), key=lambda m: m.time, default=None)
    if event is None:
        return
    i = round((event.time - scene.start) * RATE)
    how = _TAKEN[event.kind]
    x = 0.5 * event.pan * scene.room
    gasped = False
    for part in scene.parts:
        if part.sort not in _LIVING or part.shard or part.mount >= 0 or part.is_prop or not _watches(scene, part):
            continue
        late = i + 5 + round(_LATEST * RATE * grain(part.seed, "takes"))
        if late >= scene.samples - 20 or str(part.verb[late]) not in _IDLE:
            continue
        _take(scene, part, how, late, x)
        gasped = gasped or part.sort in ("person", "being")
    if gasped and how in ("gasp", "duck"):
        scene.heard(min(i + 10, scene.samples - 1), "gasp", 0.7, x)
    elif gasped and how == "cheer":
        scene.heard(min(i + 12, scene.samples - 1), "cheer", 0.8, x)


def _watches(scene: Scene, part: Acting) -> bool:
    mine = [action for action in scene.shot.actions if action.who == part.member.id]
    spoken = any(line.who == part.member.id for line in scene.shot.lines)
    return not spoken and all(action.verb in _IDLE and not action.whom for action in mine)


def _take(scene: Scene, part: Acting, how: str, i: int, x: float) -> None:
    is_upright = part.sort in ("person", "being")
    part.facing[i:] = 1.0 if x >= float(part.x[i]) else -1.0
    end = min(scene.samples, i + round(_START * RATE)) if how in ("gasp", "wonder") else scene.samples
    part.does((_DOES if is_upright else _BEASTS)[how], i, end, _FEELS[how], since=0.2 * grain(part.seed, "since"))
    part.looks(i, scene.samples, 0.9, 0.3)
    # A start: off the ground for a moment.
    n = min(14, scene.samples - i)
    if how in ("gasp", "duck"):
        part.up[i : i + n] += (0.07 * part.height * np.sin(np.linspace(0, np.pi, n))).astype(np.float32)
    if end < scene.samples:
        laughs = how == "gasp" and scene.board.mood == "funny" and grain(part.seed, "laughs") > 0.4
        part.does("laugh" if laughs else "look", end, scene.samples, "joy" if laughs else "surprise")
