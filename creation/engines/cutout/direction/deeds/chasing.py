"""The chase: a gap that closes and opens, everyone in the picture, and a last look when it is over."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.paths import eased_way, go, pace
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve
from creation.engines.cutout.noise import grain

#: Seconds the chaser stands and gloats when the film ends on it.
_BUTTON = 1.5
#: Metres a second the hunted gains on the end of the film, until it is this share of the frame away.
_GAIN, _AWAY = 1.1, 0.3

#: The hunted is low below this share of the hunter's height.
_LOW = 0.72
#: Hunters that do not touch the ground.
_FLIERS = ("drone", "helicopter", "saucer", "plane", "eagle", "bat", "bee", "owl", "dragon", "ghost", "ufo")


def chase(event: Event) -> None:
    """The doers run behind the others, all the same way; at the film's end the hunted get away, the hunters stop."""
    scene, a, b = event.scene, event.a, event.b
    hunters = [part for part in event.doers if part.mount < 0] or event.doers
    hunted = [part for part in (_carrier(scene, other) for other in event.others) if part not in hunters]
    if not hunted:
        for number, part in enumerate(hunters):
            part.does("chase", a, b, "anger", since=0.3 * number)
            go(part, a, b, scene.way * eased_way(b - a, pace(part, "run"), 0.0 if a < 3 else 0.4))
        return
    seconds = (b - a) / RATE
    parting = b - round(_BUTTON * RATE) if scene.is_last and seconds > 3.6 and b >= scene.samples - 30 else b
    speed = 0.5 * (pace(hunters[0], "chase") + pace(hunted[0], "flee"))
    gone = _way(scene, a, b, parting, speed)
    lead = float(np.mean([part.x[a] for part in hunted]))
    longest = max(part.length for part in hunted)
    for number, part in enumerate(hunted):
        _flee(scene, part, a, b, lead + gone - scene.way * _spread(scene, part, number, len(hunted), longest))
    rear = max(_spread(scene, part, number, len(hunted), longest) for number, part in enumerate(hunted))
    for number, part in enumerate(hunters):
        _hunt(scene, part, hunted, lead + gone - scene.way * rear, number, a, parting)
        if parting < b:
            _button(scene, part, parting, b)
    _dust(scene, [*hunted, *hunters], len(hunted), a, b, parting)


def _carrier(scene: Scene, part: Acting) -> Acting:
    """What carries it: who rides is chased with its mount."""
    for action in scene.shot.actions:
        if action.who == part.member.id and action.verb in ("ride", "drive") and (mounts := scene.of(action.whom)):
            return mounts[0]
    return part


def _way(scene: Scene, a: int, b: int, parting: int, speed: float) -> Curve:
    gone = scene.way * eased_way(b - a, speed, 0.0 if a < 3 else 0.3)
    if parting < b:
        # The hunters stop, the hunted runs on, but never out of the picture.
        t = np.clip((np.arange(b - a) - (parting - a)) / RATE, 0, None)
        stop = gone[min(parting - a, len(gone) - 1)]
        away = _AWAY * scene.room * (0.4 if scene.is_narrow else 1.0)
        ahead = away * (1 - np.exp(-t * speed * _GAIN / max(0.1, away)))
        gone = np.where(t > 0, stop + scene.way * ahead, gone)
    return np.asarray(gone, np.float32)


def _spread(scene: Scene, part: Acting, number: int, many: int, longest: float) -> float:
    """Metres behind the first of the hunted: a loose bunch."""
    share = 0.45 if scene.is_narrow else 0.62
    return number * share * longest + (0.15 * part.length * grain(part.seed, "spread") if many > 1 else 0.0)


def _flee(scene: Scene, part: Acting, a: int, b: int, x: Curve) -> None:
    part.does("drive" if part.sort == "vehicle" else "flee", a, b, "fear", since=grain(part.seed, "since"))
    t = np.arange(b - a) / RATE
    part.x[a:b] = x + 0.08 * part.length * np.sin(1.7 * t + 6 * grain(part.seed, "sway"))
    part.x[b:] = part.x[b - 1]
    part.facing[a:] = scene.way
    # Now and then a look back.
    back = np.sin(t * 2.1 + 2 * grain(part.seed, "back")) > 0.55
    part.gaze_x[a:b], part.gaze_y[a:b] = np.where(back, -0.9, 0.7), np.where(back, -0.2, 0.0)


def _hunt(scene: Scene, part: Acting, hunted: list[Acting], x: Curve, number: int, a: int, parting: int) -> None:
    n = parting - a
    t = np.arange(n) / RATE
    part.does("drive" if part.sort == "vehicle" else "chase", a, parting, "anger", since=0.37 * number)
    part.looks(a, parting, 0.9, 0.25)
    last = hunted[-1]
    if scene.is_narrow:
        # One over the other's tail, a step deeper or nearer.
        flies = part.member.kind in _FLIERS
        over = 0.3 if flies or len(hunted) > 1 else 0.7 if _is_behind(part, last) else 0.95
        shared = over * min(part.length, last.length)
        if _is_behind(part, last) and not flies and len(hunted) == 1:
            shared = max(shared, 0.28 * last.length)
        usual = 0.5 * (part.length + last.length) - shared + number * 0.4 * part.length
        swing = 0.1 * min(part.length + last.length, scene.room)
    else:
        usual = 0.5 * (part.length + last.length) * 1.04 + 0.1 + number * 0.66 * part.length
        swing = 0.16 * min(part.length + last.length, scene.room)
    gap = usual + swing * (0.5 + 0.5 * np.cos(t * 2.2 + 0.8 * number)) + 0.05 * np.sin(t * 5.1)
    # The nearest it comes: just past the middle, a hand's breadth away.
    gap -= 0.75 * swing * np.exp(-(((t - 0.62 * n / RATE) / 0.5) ** 2))
    part.x[a:parting] = x[:n] - scene.way * gap.astype(np.float32)
    part.x[parting:] = part.x[parting - 1]
    part.facing[a:] = scene.way
    if scene.is_narrow and a > 3 and float(np.ptp(part.x[:a])) < 0.05 and number == 0:
        # They stand from the beginning as the chase will find them.
        part.x[:a] = part.x[a]
    if part.member.kind in _FLIERS:
        high = 1.15 + 0.35 * number if scene.is_narrow else 0.9
        part.up[a:] += last.height * high + 0.12 * np.sin(np.arange(len(part.up) - a) / RATE * 2.6 + number)
    _deepen(scene, part, hunted, number, a, t)


def _is_behind(part: Acting, hunted: Acting) -> bool:
    """Whether a hunter is seen over the hunted, and not in front of it."""
    return part.height * _LOW > hunted.height


def _deepen(scene: Scene, part: Acting, hunted: list[Acting], number: int, a: int, t: Curve) -> None:
    """The lower ones run in front. In an upright frame the gap closes and opens in depth too."""
    is_behind = _is_behind(part, hunted[-1]) if scene.is_narrow else part.height > hunted[-1].height
    if not scene.is_narrow:
        part.depth[a:] = (1.08 if is_behind else 0.95) + (0.05 if is_behind else 0.08) * (number % 2)
        for one in hunted:
            one.depth[a:] = 0.95 if is_behind else one.depth[a:]
        return
    # The more unlike in height, the farther apart, so that the small one is not tiny.
    ratio = min(part.height, hunted[-1].height) / max(part.height, hunted[-1].height)
    step = scene.step * (1.0 if is_behind else 2.0 - ratio)
    gap = np.full(len(part.depth) - a, step * (1.0 + 0.6 * number))
    gap[: len(t)] += 0.3 * step * np.cos(t * 2.2 + 0.8 * number)
    gap[len(t) :] = gap[len(t) - 1] if len(t) else step
    near, far = (hunted, [part]) if is_behind else ([part], hunted)
    for k, one in enumerate(near):
        one.depth[a:] = 0.95 + 0.5 * step * (k if is_behind else number)
    for k, one in enumerate(far):
        one.depth[a:] = 0.95 + gap + 0.45 * step * k


def _dust(scene: Scene, runners: list[Acting], many: int, a: int, b: int, parting: int) -> None:
    for k, i in enumerate(range(a + 8, b, 11)):
        runner = runners[k % len(runners)]
        if i < parting or k % len(runners) < many:
            scene.seen(i, "dust", runner, size=0.45 + 0.3 * min(2.0, runner.height), ahead=-0.35 * runner.length)
        if k % 6 == 0:
            scene.seen(
                i, "speed", runner, up=0.5 * runner.height, size=0.6 * runner.height, ahead=-0.55 * runner.length
            )


def _button(scene: Scene, part: Acting, parting: int, b: int) -> None:
    """Brakes in a cloud of dust, gets its breath, is pleased."""
    brake = round(0.45 * RATE)
    end = min(b, parting + brake)
    speed = float(part.x[parting - 1] - part.x[parting - 3]) / 2
    slow = np.cumsum(np.linspace(1, 0, end - parting) ** 1.5) * speed * 0.4
    part.x[parting:end] += slow
    part.x[end:] += slow[-1]
    if part.sort == "vehicle":
        part.does("stand", parting, b)
    else:
        part.does("run", parting, min(b, parting + brake // 2), "effort")
        part.does("cheer", min(b, parting + brake // 2), b, "smug")
    part.looks(end, b, 0.2, 0.0)
    part.turn[parting:end] = -scene.way * 9 * np.sin(np.linspace(0, np.pi, end - parting))
    for i in range(3):
        scene.seen(parting + 4 + 5 * i, "dust", part, size=0.9, ahead=0.2)
    scene.heard(parting + 4, "brake" if part.sort == "vehicle" else "thud", 0.7, float(part.x[parting]))
