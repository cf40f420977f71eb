"""What is done on the spot: jumps, dances, fights, falls, songs, sleep."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.contact import ground_of, heard_on, is_heard
from creation.engines.cutout.direction.deeds.gestures import gesture, instrument_of, use
from creation.engines.cutout.direction.deeds.paths import hop
from creation.engines.cutout.direction.deeds.rhythm import BEATS, PLAYED
from creation.engines.cutout.direction.deeds.tools import needs
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.figures import Pose
from creation.engines.cutout.figures.nearest import nearest
from creation.engines.cutout.noise import grain

_MOODS = {
    "dance": "joy",
    "sing": "joy",
    "cheer": "joy",
    "laugh": "joy",
    "hug": "joy",
    "cry": "sad",
    "fight": "anger",
    "wave": "joy",
    "throw": "effort",
    "kick": "effort",
    "play": "joy",
    "spin": "joy",
    "cook": "smug",
    "eat": "joy",
    "bounce": "joy",
}
#: Seconds after which whoever works on the hind legs stands.
_RISEN = 0.35
#: What is learnt by doing it after somebody, and how many seconds after.
_TAUGHT, _LATE = ("taichi", "yoga"), 0.6
#: What is done upright without a thing.
_ON_HIND_LEGS = frozenset(("taichi", "yoga", "exercise", "clap", "cook", "hug", "ballet", "robot_dance"))
#: Seconds of a beat at 120 to the minute.
BEAT = 0.5
#: The rhythm of the figures' own movements: seconds of one, and where in it something is struck.
#: Seconds from one breath of a sleeper to the next.
_SNORE = 3.0
_BLOW, _BLOW_AT = 0.72, 0.25
_KICK, _KICK_AT = 1.4, 0.63
_THROW, _THROW_AT = 1.7, 0.8


def stay(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Anything done on the spot that needs no more than its own movement, with what it makes seen and heard."""
    verb = instrument_of(whom) if verb == "play" and whom is not None and whom is not part else verb
    # Who is at work when a shot begins has risen before it.
    risen = _RISEN if a < 3 and (needs(part, verb) or verb in _ON_HIND_LEGS) else 0.0
    part.does(verb, a, b, _MOODS.get(verb, _mood(scene) if verb == "talk" else ""), since=risen)
    if whom is not None and whom is not part:
        part.looks(a, b, 0.8, float(np.clip(1.2 * (part.height - whom.height), -0.6, 0.6)))
        if whom.sort == "thing":
            use(scene, part, whom, verb, a, b)
    if verb in _TAUGHT:
        # Pupils follow their teacher, a beat late.
        part.since[a:b] -= _LATE * _place_in_class(scene, part, verb)
    gesture(part, verb, a, b)
    if verb == "breathe_fire":
        _fire(scene, part, a, b)
    heard = heard_on(scene, part, whom, verb)
    for beat in BEATS.get(verb, PLAYED if heard else ()):
        n = 0
        while (i := a + round((n * beat.seconds + beat.at) * RATE)) < b - 3:
            if beat.sound and is_heard(part, verb, n):
                x = float(part.x[min(i, scene.samples - 1)])
                scene.heard(i, heard or beat.sound, beat.loud, x, part.member.id)
            if beat.sign:
                scene.seen(
                    i,
                    beat.sign,
                    part,
                    up=float(part.up[min(i, scene.samples - 1)]) + beat.up * part.height,
                    size=beat.size * (0.5 + 0.5 * min(2.0, part.height)),
                    ahead=beat.ahead * part.height,
                )
            n += 1


def _place_in_class(scene: Scene, part: Acting, verb: str) -> int:
    doers = list(dict.fromkeys(action.who for action in scene.shot.actions if action.verb == verb))
    return doers.index(part.member.id) if part.member.id in doers else 0


def _fire(scene: Scene, part: Acting, a: int, b: int) -> None:
    """A tongue of flame out of the mouth for half of every turn."""
    shown = nearest("breathe_fire", part.figure.verbs)
    for i in range(a, b, 3):
        if not 0.36 < ((i - a) / RATE % 2.4) / 2.4 < 0.86:
            continue
        x, y = part.figure.face_at(Pose(verb=shown, t=float(part.since[i]), seed=part.seed))
        ahead = x * part.size + 0.5 * part.figure.head_size * part.size
        up = float(part.up[i]) - y * part.size - 0.1 * part.figure.head_size * part.size
        scene.seen(i, "flame", part, up=up, size=0.4 + 0.22 * part.height, ahead=ahead)


def mishap(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A slip, a trip, a faint: the beat before it, the ground, the stars; each its own moment."""
    late = round(0.35 * RATE * part.copy)
    if len(scene.of(part.member.id)) > 1:
        part.facing[:] = scene.way
    start = min(a + late + round(0.5 * RATE), b - 4)
    going = verb != "faint"
    if going:
        # A few steps first, or there would be nothing to slip from.
        n = start
        part.does("walk" if part.sort != "vehicle" else "drive", 0, start, "joy")
        way = float(np.sign(part.facing[0]) or 1)
        part.x[:start] -= way * 0.55 * part.height * np.linspace(1, 0, n) if n else 0
    part.does(verb, start, b, "surprise")
    down = start + round({"slip": 0.68, "trip": 0.66, "faint": 1.45}[verb] * RATE)
    slides = 0.5 * part.height if verb == "slip" else 0.25 * part.height if verb == "trip" else 0.0
    way = float(np.sign(part.facing[min(start, scene.samples - 1)]) or 1)
    t = np.clip((np.arange(scene.samples) - start) / RATE, 0, None)
    part.x[:] += (way * slides * (1 - np.exp(-2.2 * t))).astype(np.float32)
    if verb not in part.figure.verbs:
        _topples_over(part, verb, start, way)
    if start < scene.samples:
        scene.heard(start, "slip" if verb == "slip" else "trip", 0.9, float(part.x[start]))
        scene.seen(start + 4, "exclaim", part, up=1.1 * part.height, size=0.6 * max(0.6, part.height))
    if down < scene.samples:
        scene.heard(down, "thump", 1.1, float(part.x[down]))
        scene.flashes.append(down / RATE)
        for k in (-0.4, 0.0, 0.4):
            scene.seen(down, "dust", part, size=0.8, ahead=k)
        for k in range(4):
            scene.seen(
                down + 18 + 26 * k,
                "sparkle",
                part,
                up=0.5 * part.height,
                size=0.35 * max(0.5, part.height),
                ahead=-0.3 * way * part.height,
            )


def _topples_over(part: Acting, verb: str, start: int, way: float) -> None:
    """For bodies without a movement of their own for it: up, round and down, legs in the air."""
    t = np.clip((np.arange(len(part.x)) - start) / RATE, 0, None)
    over = np.clip(t / 0.55, 0, 1)
    over = over * over * (3 - 2 * over)
    part.up += (0.35 * part.height * np.sin(np.pi * np.clip(t / 0.6, 0, 1))).astype(np.float32)
    part.turn += ((-1 if verb == "slip" else 1) * way * 95 * over + 5 * np.exp(-2 * t) * np.sin(t * 14) * over).astype(
        np.float32
    )
    part.does("stand", start, len(part.x), "surprise")
    lying = 0.45 * part.figure.height * part.size - 0.3 * part.figure.length * part.size
    part.up -= (np.maximum(0.0, lying) * over).astype(np.float32)


def sleep(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    part.does("sleep", a, b)
    if part.lies:
        # The body stretches behind the feet: its middle is its place.
        part.x[a:] += 0.2 * part.height * part.facing[a]
    _every(scene, part, "z", a, b, 0.9, up=0.45 * part.height)
    if part.copy == 0:
        for i in range(a + round(0.8 * RATE), b - RATE, round(_SNORE * RATE)):
            scene.heard(i, "snore", 0.35, float(part.x[min(i, scene.samples - 1)]), part.member.id)


def dance(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """On the beat of the film's clock, so that everyone who dances dances together."""
    part.does(verb, a, b, "joy", since=scene.start + a / RATE)
    t = np.arange(b - a) / RATE + scene.start + a / RATE
    part.squash[a:b] *= (1 + 0.025 * np.cos(2 * np.pi * t / BEAT)).astype(np.float32)
    first = int(np.ceil((scene.start * RATE + a) / (BEAT * RATE)))
    for n in range(first, int((scene.start * RATE + b) / (BEAT * RATE)) + 1):
        i = round(n * BEAT * RATE - scene.start * RATE)
        if a <= i < b and n % 2 == 0:
            scene.heard(i, "step", 0.5, float(part.x[min(i, scene.samples - 1)]))
            if n % 4 == 0:
                scene.seen(i, "note", part, up=part.height * 1.02, size=0.9)


def jump(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Leap after leap, never two the same."""
    part.does("jump", a, b, "joy")
    i = a
    while i < b - 12:
        many = grain(part.seed, i, "jump")
        end = min(b, i + round((0.72 + 0.2 * many) * RATE))
        high = (0.34 + 0.22 * many) * max(0.4, part.height) * (0.6 if verb == "bounce" else 1.0)
        hop(part, i, end, high)
        rise, land = i + round(0.22 * (end - i)), i + round(0.82 * (end - i))
        scene.heard(rise, "jump", 0.6, float(part.x[i]))
        if land < b:
            scene.heard(
                land,
                ground_of(scene),
                0.6 + 0.3 * part.height / 1.6,
                float(part.x[i]),
            )
            scene.seen(land, "dust", part, size=0.5 * part.height)
        i = end + round(0.06 * RATE)


def fight(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Blow and counter-blow: each hit stops the time for a moment, shakes the picture and throws one back."""
    part.does(verb, a, b, "anger")
    part.looks(a, b, 0.9, 0.0)
    if whom is None or whom is part:
        _blows(scene, part, None, a, b, 0.0)
        return
    whom.does(verb, a, b, "anger", since=_BLOW / 2)
    whom.looks(a, b, 0.9, 0.0)
    _blows(scene, part, whom, a, b, 0.0)
    _blows(scene, whom, part, a, b, _BLOW / 2)


def _blows(scene: Scene, part: Acting, other: Acting | None, a: int, b: int, late: float) -> None:
    number = 0
    hit = a + round((_BLOW_AT + late) * RATE)
    while hit < b - 6:
        if number % 2 == (late > 0):
            _hit(scene, part, other, hit, number)
        else:
            scene.heard(hit, "whoosh", 0.5, float(part.x[hit]))
        number += 1
        hit += round(_BLOW * RATE)


def _hit(scene: Scene, part: Acting, other: Acting | None, hit: int, number: int) -> None:
    reach = 0.5 * part.length
    blade = part.verb[hit] == "swordfight"
    scene.heard(hit, "sword" if blade else "hit", 1.0 + 0.3 * grain(part.seed, number), float(part.x[hit]))
    scene.seen(hit, "star", part, up=0.68 * part.height, size=0.6 + 0.25 * part.height, ahead=reach)
    scene.flashes.append(hit / RATE)
    freeze = slice(hit, min(scene.samples, hit + 4))
    part.since[freeze] = part.since[hit]
    if other is None:
        return
    other.since[freeze] = other.since[hit]
    n = min(scene.samples - hit, 24)
    shove = np.sin(np.linspace(0, np.pi, n)) * np.exp(-np.linspace(0, 2, n))
    other.x[hit : hit + n] += 0.22 * part.facing[hit] * shove
    other.turn[hit : hit + n] += 16 * part.facing[hit] * shove
    other.emotion[hit : hit + 14] = "surprise"
    scene.seen(min(hit + 6, scene.samples - 1), "dust", other, size=0.5, ahead=-0.1)


def fall(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """A beat, then down."""
    part.does("fall", a, b, "surprise")
    scene.heard(a + round(0.3 * RATE), "whoosh", 0.8, float(part.x[a]))
    down = a + round(0.82 * RATE)
    if down < scene.samples:
        scene.heard(down, "thud", 1.2, float(part.x[a]))
        scene.flashes.append(down / RATE)
        for k in (-0.5, 0.0, 0.5):
            scene.seen(down, "dust", part, size=0.8, ahead=k)


def strike(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Kicks and throws: something flies."""
    part.does(verb, a, b, "effort")
    every, at = (_KICK, _KICK_AT) if verb == "kick" else (_THROW, _THROW_AT)
    i = a + round(at * RATE)
    while i < b:
        scene.heard(i, "hit" if verb == "kick" else "whoosh", 0.7, float(part.x[min(i, scene.samples - 1)]))
        if verb == "kick":
            scene.seen(i, "dust", part, size=0.4, ahead=0.3)
        i += round(every * RATE)


def _mood(scene: Scene) -> str:
    return {"happy": "joy", "funny": "joy", "sad": "sad", "tense": "fear", "scary": "fear", "epic": "effort"}.get(
        scene.board.mood, "neutral"
    )


def _every(scene: Scene, part: Acting, kind: str, a: int, b: int, seconds: float, *, up: float) -> None:
    for n in range(int((b - a) / RATE / seconds) + 1):
        i = a + round((n + 0.25) * seconds * RATE)
        if i < b:
            scene.seen(i, kind, part, up=up, size=0.8 + 0.3 * grain(part.seed, n))
