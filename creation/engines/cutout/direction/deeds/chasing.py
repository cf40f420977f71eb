"""The chase: a gap that closes and opens, everyone in the picture, and a last look when it is over."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.paths import eased_way, go, pace
from creation.engines.cutout.direction.deeds.pursuit import leap, lunge, lunges, nearness, turns_upon
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve
from creation.engines.cutout.noise import grain

#: Seconds the chaser stands and gloats when the film ends on it.
_BUTTON = 1.5
#: Metres a second the hunted gains on the end of the film, until it is this share of the frame away.
_GAIN, _AWAY = 1.1, 0.3

#: The hunted is low below this share of the hunter's height.
_LOW = 0.72
#: Distance of whoever is nearest in an upright frame.
_NEAREST = 0.9
#: Steps deeper in which a wide shot begins.
_AFAR = 2.2
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
        _flee(
            scene,
            part,
            number,
            a,
            b,
            parting,
            lead + gone - scene.way * _spread(scene, part, number, len(hunted), longest),
        )
    rear = max(_spread(scene, part, number, len(hunted), longest) for number, part in enumerate(hunted))
    for number, part in enumerate(hunters):
        _hunt(scene, part, hunted, lead + gone - scene.way * rear, number, a, parting)
        if parting < b:
            _button(scene, part, parting, b)
    _dust(scene, [*hunted, *hunters], len(hunted), a, b, parting)
    if any(action.who == event.action.who and action.verb == "spin" for action in scene.shot.actions):
        turns_upon(scene, hunters, hunted, a)


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
    share = 0.6 if scene.is_narrow else 0.8
    # Many run two abreast.
    place = number if many < 4 or not scene.is_narrow else 0.9 * (number // 2) + 0.45 * (number % 2)
    return place * share * longest + (0.1 * part.length * grain(part.seed, "spread") if many > 1 else 0.0)


def _flee(scene: Scene, part: Acting, number: int, a: int, b: int, parting: int, x: Curve) -> None:
    part.does("drive" if part.sort == "vehicle" else "flee", a, b, "fear", since=grain(part.seed, "since"))
    t = np.arange(b - a) / RATE
    part.x[a:b] = x + 0.06 * part.length * np.sin(1.7 * t + 6 * grain(part.seed, "sway"))
    part.x[b:] = part.x[b - 1]
    part.facing[a:] = scene.way
    # Now and then a look back, and always before the leap.
    back = (np.sin(t * 2.1 + 2 * grain(part.seed, "back")) > 0.4) | (nearness(scene, a, b) > 0.8)
    part.gaze_x[a:b], part.gaze_y[a:b] = np.where(back, -1.0, 0.6), np.where(back, 0.1, 0.0)
    for each in lunges(scene, a, parting):
        leap(scene, part, each, b, 3 * number)


def _hunt(scene: Scene, part: Acting, hunted: list[Acting], x: Curve, number: int, a: int, parting: int) -> None:
    n = parting - a
    t = np.arange(n) / RATE
    part.does("drive" if part.sort == "vehicle" else "chase", a, parting, "anger", since=0.37 * number)
    part.looks(a, parting, 0.9, 0.25)
    last = hunted[-1]
    near = nearness(scene, a, parting)
    least = min(part.length, last.length)
    flies = part.member.kind in _FLIERS
    apart = 0.5 * (part.length + last.length)
    if scene.is_narrow:
        # One over the other's tail, a step deeper or nearer.
        shared = 0.3 * least if flies or len(hunted) > 1 else least * (0.5 + 0.7 * near)
        if _is_behind(part, last) and not flies and len(hunted) == 1:
            shared = np.maximum(shared, (0.2 + 0.2 * near) * last.length)
        gap = apart - shared + (0.5 * (number % 2) if flies else 0.4 * number) * part.length
    else:
        gap = apart * 1.02 + number * 0.66 * part.length + 0.34 * min(apart, 0.5 * scene.room) * (1 - near)
    gap = gap + 0.03 * least * np.sin(t * 5.1)
    part.x[a:parting] = x[:n] - scene.way * np.asarray(gap, np.float32)
    part.x[parting:] = part.x[parting - 1]
    part.facing[a:] = scene.way
    if scene.is_narrow and a > 3 and float(np.ptp(part.x[:a])) < 0.05 and number == 0:
        # They stand from the beginning as the chase will find them.
        part.x[:a] = part.x[a]
    if flies:
        # Several fly one over the other.
        part.up[a:] += last.height * (1.15 if number % 2 == 0 else 0.3) + 0.3 * part.length * (number // 2)
        part.up[a:] += 0.12 * np.sin(np.arange(len(part.up) - a) / RATE * 2.6 + number)
        part.up[a:parting] -= 0.25 * last.height * np.maximum(0, near - 0.5)
    elif part.mount < 0:
        for each in lunges(scene, a, parting):
            lunge(scene, part, each, parting, scene.way)
    _deepen(scene, part, hunted, number, a, near)


def _is_behind(part: Acting, hunted: Acting) -> bool:
    """Whether a hunter is seen over the hunted, and not in front of it."""
    return part.height * _LOW > hunted.height


def _deepen(scene: Scene, part: Acting, hunted: list[Acting], number: int, a: int, near: Curve) -> None:
    """The lower ones run in front. In an upright frame the gap closes and opens in depth too."""
    is_behind = _is_behind(part, hunted[-1]) if scene.is_narrow else part.height > hunted[-1].height
    if not scene.is_narrow:
        part.depth[a:] = (1.08 if is_behind else 0.95) + (0.05 if is_behind else 0.08) * (number % 2)
        for k, one in enumerate(hunted):
            one.depth[a:] = (0.95 if is_behind else 1.02) + 0.07 * (k % 2)
        return
    gap = np.full(len(part.depth) - a, 0.55 + 0.5 * number, np.float32)
    gap[: len(near)] += 0.9 * (1 - near)
    gap[len(near) :] = gap[len(near) - 1] if len(near) else 0.55
    first, behind = (hunted, [part]) if is_behind else ([part], hunted)
    from_afar = _from_afar(scene, a)
    for k, one in enumerate(first):
        one.depth[a:] = _NEAREST + scene.step * (_lane(k if is_behind else number) + from_afar)
    for k, one in enumerate(behind):
        one.depth[a:] = _NEAREST + scene.step * (gap + _lane(k) + from_afar)


def _from_afar(scene: Scene, a: int) -> Curve:
    """Steps deeper: in a wide shot they come running out of the distance."""
    n = scene.samples - a
    if scene.shot.camera.framing != "wide":
        return np.zeros(n, np.float32)
    return (_AFAR * (1 - np.linspace(0, 1, n, dtype=np.float32)) ** 1.3).astype(np.float32)


def _lane(number: int) -> float:
    """Steps deeper than the first: neighbours of a bunch are never in one line."""
    return 1.7 * (number % 2) + 0.85 * (number // 2)


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
    """Brakes in a cloud of dust, gets its breath, shouts after them."""
    brake = round(0.45 * RATE)
    end = min(b, parting + brake)
    speed = float(part.x[parting - 1] - part.x[parting - 3]) / 2
    slow = np.cumsum(np.linspace(1, 0, end - parting) ** 1.5) * speed * 0.4
    part.x[parting:end] += slow
    part.x[end:] += slow[-1]
    if part.sort == "vehicle":
        part.does("stand", parting, b)
    else:
        # Out of breath, then a fist for whoever got away.
        part.does("run", parting, min(b, parting + brake // 2), "effort")
        part.does("shout", min(b, parting + brake // 2), b, "anger")
    part.looks(end, b, 0.2, 0.0)
    part.turn[parting:end] = -scene.way * 9 * np.sin(np.linspace(0, np.pi, end - parting))
    for i in range(3):
        scene.seen(parting + 4 + 5 * i, "dust", part, size=0.9, ahead=0.2)
    scene.heard(parting + 4, "brake" if part.sort == "vehicle" else "thud", 0.7, float(part.x[parting]))
