"""Building: hammers, spades, snow rolled into balls, and what rises piece upon piece."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.gradually import share as _share
from creation.engines.cutout.direction.deeds.gradually import tense as _tense
from creation.engines.cutout.direction.deeds.gradually import told as _told
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.deeds.tools import work_on
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain

#: Metres up to which nobody needs a hammer.
_TINY = 0.5
#: Of the time a snowman takes, the share in which his snow is rolled; of a builder, how large a ball becomes.
_ROLLED, _BALL, _SNOW = 0.42, 0.42, "#cfdff0"


def build(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """At work on both sides of it while it rises, piece upon piece."""
    tense = _tense(scene, part, "build")
    others = scene.of(part.member.id)
    if whom is None:
        part.does("build", a, b, "joy")
        _hammering(scene, part, a, b)
        return
    # Builders stand on both sides, facing it.
    side = -1.0 if others.index(part) % 2 == 0 else 1.0
    apart = 0.5 * bodies.sizes(whom)[0] + (0.2 if scene.is_narrow else 0.3) * part.height
    if part is others[0]:
        share = _told(scene, part, "build", _share(scene, a, a + round(0.85 * (b - a)), 0.3))
        whom.x[:] = float(np.mean([other.x[0] for other in others])) if len(others) > 1 else whom.x[0]
        steps = 5
        risen = np.clip((np.floor(share * steps) + np.clip((share * steps % 1) * 4, 0, 1)) / steps, 0, 1)
        whom.scale *= np.maximum(0.02, 0.12 + 0.88 * risen) if tense != "before" else np.float32(0.02)
        t = np.arange(scene.samples) / RATE
        whom.squash *= (1 + 0.05 * np.sin(t * 13) * (share > 0.02) * (share < 0.99)).astype(np.float32)
        for k in range(steps):
            i = int(np.argmax(share >= (k + 0.2) / steps))
            if i > a:
                scene.heard(i, "thump", 0.6, float(whom.x[0]))
                scene.at(i, "dust", float(whom.x[0]), float(whom.depth[0]) - 0.04, 0.15 * k * whom.height, 0.7)
        if whom.sort != "thing" or whom.member.kind == "snowman":
            scene.settled.add((whom.member.id, "bounce"))
    part.x[a:] = whom.x[a:] + side * apart
    part.x[:a] = part.x[a]
    part.facing[:] = -side
    part.depth[:] = whom.depth - (0.8 * scene.step if scene.is_narrow else 0.03)
    done = a + round(0.88 * (b - a)) if tense != "before" else b
    work = work_on(whom)
    part.does(work if tense != "after" else "cheer", a, done, "joy", since=0.3 * grain(part.seed, "work"))
    part.does("cheer", done, b, "joy")
    part.looks(a, b, 0.9, 0.1)
    if whom.member.looks.get("job") == "snowman" and tense == "before":
        _roll_snow(scene, part, side, a, b)
    elif whom.member.looks.get("job") == "snowman" and tense == "now" and not scene.earlier(part.member.id, "build"):
        _roll_snow(scene, part, side, a, a + round(_ROLLED * (b - a)))
    sound = "thump" if whom.height < _TINY else "hammer"
    _hammering(scene, part, a, done, {"pat": "thump", "dig": "dig"}.get(work, sound))


def _roll_snow(scene: Scene, part: Acting, side: float, a: int, b: int) -> None:
    """A ball of snow grows as it is rolled up to where the others are."""
    ball = scene.bring("snowball", part, colour=_SNOW)
    n = b - a
    if n < 4:
        return
    high = bodies.sizes(ball)[1]
    share = np.linspace(0.0, 1.0, n)
    grown = _BALL * part.height / high * (0.35 + 0.65 * share)
    way = 0.22 * part.height * (1 - share)
    goal = part.x[a:b].copy()
    ball.x[a:b] = goal + side * (way + 0.1 * part.height)
    part.x[a:b] = ball.x[a:b] + side * (0.5 * high * grown + 0.22 * part.height)
    if back := min(12, scene.samples - b):
        part.x[b : b + back] += np.linspace(float(part.x[b - 1] - part.x[b]), 0.0, back)
    part.x[:a], ball.x[:a] = part.x[a], ball.x[a]
    ball.depth[:] = part.depth - 0.02
    ball.scale[:a], ball.scale[a:b], ball.scale[b:] = grown[0], grown, 0.0
    ball.turn[a:b] = -side * np.degrees(way / (0.5 * high * grown))
    part.does("push", a, b, "effort")
    for i in range(a + 8, b, 22):
        scene.heard(i, "step", 0.4, float(part.x[i]))


def _hammering(scene: Scene, part: Acting, a: int, b: int, sound: str = "hammer") -> None:
    for i in range(a + 26, b, 42):
        scene.heard(i, sound, 0.6, float(part.x[min(i, scene.samples - 1)]))


DEEDS = {"build": build}
