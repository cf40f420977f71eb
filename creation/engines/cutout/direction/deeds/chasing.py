"""The chase: a gap that closes and opens, and a last look when it is over."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.paths import eased_way, go, pace
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE

#: Seconds the chaser stands and gloats when the film ends on it.
_BUTTON = 1.5


def chase(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """`part` runs behind `whom`, both the same way; at the film's end the hunted gets away and the hunter stops."""
    if whom is None or whom is part:
        part.does("chase", a, b, "anger")
        go(part, a, b, scene.way * eased_way(b - a, pace(part, "run"), 0.0 if a < 3 else 0.4))
        return
    seconds = (b - a) / RATE
    parting = b - round(_BUTTON * RATE) if scene.is_last and seconds > 3.6 and b >= scene.samples - 30 else b
    speed = 0.5 * (pace(part, "chase") + pace(whom, "flee"))
    _ahead(scene, whom, a, b, parting, speed)
    _behind(scene, part, whom, a, parting)
    if parting < b:
        _button(scene, part, parting, b)
    for i in range(a + 8, b, 13):
        runner = whom if (i // 13) % 2 else part
        if i < parting or runner is whom:
            scene.seen(i, "dust", runner, size=0.45 + 0.3 * min(2.0, runner.height), ahead=-0.35 * runner.length)


def _ahead(scene: Scene, whom: Acting, a: int, b: int, parting: int, speed: float) -> None:
    whom.does("flee", a, b, "fear")
    gone = scene.way * eased_way(b - a, speed, 0.0 if a < 3 else 0.3)
    if parting < b:
        t = np.clip((np.arange(b - a) - (parting - a - 20)) / RATE, 0, None)
        gone += scene.way * (1.9 * t * t).astype(np.float32)
    go(whom, a, b, gone)
    # Now and then a look back.
    for i in range(a, b):
        looks = np.sin((i - a) / RATE * 2.1) > 0.55
        whom.gaze_x[i], whom.gaze_y[i] = (-0.9, -0.2) if looks else (0.7, 0.0)


def _behind(scene: Scene, part: Acting, whom: Acting, a: int, parting: int) -> None:
    n = parting - a
    t = np.arange(n) / RATE
    part.does("chase", a, parting, "anger")
    part.looks(a, parting, 0.9, 0.25)
    wide = min(1.0, scene.room / (1.25 * (part.length + whom.length)))
    usual = (0.5 * (part.length + whom.length)) * (0.55 + 0.45 * wide) + 0.05
    gap = usual + 0.2 * usual * np.cos(t * 2.2) + 0.06 * np.sin(t * 5.1)
    # The nearest it comes: just past the middle.
    gap -= 0.3 * usual * np.exp(-(((t - 0.62 * n / RATE) / 0.5) ** 2))
    part.x[a:parting] = whom.x[a:parting] - scene.way * gap.astype(np.float32)
    part.x[parting:] = part.x[parting - 1]
    part.facing[a:] = scene.way
    if part.height > whom.height:
        part.depth[a:], whom.depth[a:] = 1.12, 0.92


def _button(scene: Scene, part: Acting, parting: int, b: int) -> None:
    """Brakes in a cloud of dust, gets its breath, is pleased."""
    brake = round(0.45 * RATE)
    end = min(b, parting + brake)
    speed = float(part.x[parting - 1] - part.x[parting - 3]) / 2
    slow = np.cumsum(np.linspace(1, 0, end - parting) ** 1.5) * speed
    part.x[parting:end] += slow
    part.x[end:] += slow[-1]
    part.does("run", parting, min(b, parting + brake // 2), "effort")
    part.does("cheer", min(b, parting + brake // 2), b, "smug")
    part.looks(end, b, 0.2, 0.0)
    part.turn[parting:end] = -scene.way * 9 * np.sin(np.linspace(0, np.pi, end - parting))
    for i in range(3):
        scene.seen(parting + 4 + 5 * i, "dust", part, size=0.9, ahead=0.2)
    scene.heard(parting + 4, "thud", 0.7)
