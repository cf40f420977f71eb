"""One thing wavers, tips about the edge of its foot and falls over, onto whatever stands there."""

from __future__ import annotations

from math import atan2, degrees, radians

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve
from creation.engines.cutout.physics.world import GRAVITY

#: Seconds before it goes; of its height how broad at most it stands, and about which point pictures turn.
_BEAT, _FOOT, _PIVOT = 0.7, 0.3, 0.45
#: Metres from which on it is tall enough to fall on something; where on the way down that lies, in its heights.
_TALL, _REACHES = 1.2, 0.62
_FULL = frozenset(("wine", "glass", "bottle", "cup", "mug", "milk", "coffee", "juice", "vase", "tea", "soup", "bucket"))


def tip(scene: Scene, part: Acting, a: int, tense: str) -> None:
    """`part` from sample `a` on; see `Event` for `tense`."""
    way, base = scene.way, float(part.up[0])
    tall = bodies.sizes(part)[1]
    victim = _victim(scene, part)
    most = 90.0
    if victim is not None:
        victim.x[:] = float(part.x[0]) + way * _REACHES * tall
        victim.depth[:] = part.depth + 0.03
        most = 90.0 - degrees(atan2(0.62 * victim.height, _REACHES * tall))
    part.floor[:] = base
    if tense == "before":
        part.turn[a:] += _sway(scene.samples - a, way)
        return
    n = scene.samples if tense == "after" else scene.samples - a
    touched = 0 if tense == "after" else round(_BEAT * RATE)
    angle = np.full(n, most) if tense == "after" else _falling(n, touched, tall, most)
    _lean(part, angle, way, a if tense == "now" else 0, base)
    if tense == "after":
        return
    part.turn[a : a + touched] += _sway(min(touched, n), way)
    down = a + int(np.argmax(angle >= most - 0.01)) if angle.max() >= most - 0.01 else scene.samples
    if down < scene.samples - 2:
        _lands(scene, part, victim, down, tall, way)


def _sway(n: int, way: float) -> Curve:
    t = np.arange(max(0, n)) / RATE
    return (way * 2.5 * np.sin(t * 9) * np.clip(t / _BEAT, 0, 1)).astype(np.float32)


def _falling(n: int, touched: int, tall: float, most: float) -> Curve:
    """Degrees at each sample: a rod that falls about its foot, and gives a little where it is stopped."""
    angle, speed, stopped = radians(2.0), 0.25, False
    found = np.zeros(n)
    for i in range(touched, n):
        for _ in range(4):
            speed += 1.5 * GRAVITY / max(0.2, tall) * np.sin(angle) / RATE / 4
            angle += speed / RATE / 4
            if angle >= radians(most):
                angle, stopped = radians(most), True
                speed = -0.22 * speed if speed > 0.4 else 0.0
        found[i] = degrees(angle)
        if stopped and speed == 0.0:
            found[i:] = most
            break
    return found


def _lean(part: Acting, angle: Curve, way: float, a: int, base: float) -> None:
    """Turns it about the edge of its foot, which stays where it is."""
    wide, tall = bodies.sizes(part)
    half = 0.5 * min(wide, _FOOT * tall)
    x = float(part.x[0])
    turn = np.radians(angle[: len(part.x) - a])
    along = half - half * np.cos(turn) + _PIVOT * tall * np.sin(turn)
    up = half * np.sin(turn) + _PIVOT * tall * np.cos(turn)
    end = a + len(turn)
    part.x[a:end] = x + way * along
    part.up[a:end] = base + up - _PIVOT * tall
    part.turn[a:end] = way * np.degrees(turn)


def _victim(scene: Scene, part: Acting) -> Acting | None:
    """What a tall thing falls onto."""
    if bodies.sizes(part)[1] < _TALL:
        return None
    for other in scene.parts:
        deeds = {action.verb for action in scene.shot.actions if action.who == other.member.id}
        is_apart = other is not part and not other.is_extra and other.mount < 0
        if is_apart and other.sort in ("thing", "vehicle") and deeds <= {"drive", "stand", "break", "crash"}:
            # It is parked there.
            scene.settled.update((other.member.id, verb) for verb in ("drive", "crash"))
            other.is_travelling = False
            return other
    return None


def _lands(scene: Scene, part: Acting, victim: Acting | None, i: int, tall: float, way: float) -> None:
    base, depth = float(part.floor[0]), float(part.depth[0])
    far = float(part.x[i]) + way * 0.4 * tall
    scene.heard(i, "topple", 1.2, far)
    bodies.shake(scene, i)
    if part.member.kind in _FULL:
        # On a table it lies on top of it, on the ground under everyone.
        scene.at(i, "spill" if base > 0.05 else "tea", far, depth - 0.02, base, 0.6 * tall)
        scene.heard(i, "splash_small", 0.9, far)
    else:
        scene.at(i, "dust", far, depth - 0.02, base, tall)
    if victim is not None:
        n = min(30, scene.samples - i)
        victim.squash[i:] *= 0.82
        victim.squash[i : i + n] *= (1 - 0.15 * np.exp(-np.linspace(0, 5, n))).astype(np.float32)
        scene.heard(i, "crash", 1.4, float(victim.x[i]))
        scene.at(i, "star", float(victim.x[i]), float(victim.depth[i]) - 0.08, 0.7 * victim.height, 0.8)
    elif bodies.is_fragile(part) and base < 0.05:
        from creation.engines.cutout.direction.deeds.physical.shattering import shatter

        shatter(scene, part, i)
