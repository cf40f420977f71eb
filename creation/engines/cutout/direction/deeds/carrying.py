"""Things with somebody: in hand or paw, over the head against rain and sun, in the mouth of who runs on four legs."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.figures import Pose
from creation.engines.cutout.figures.nearest import nearest
from creation.storyboard.types import Action

#: Of its holder's height: the least and the most that is held in the hand, and what is held overhead.
_LEAST, _MOST, _OVERHEAD = 0.26, 0.52, 0.85
#: An animal on its hind legs is as high as this share of its length, at least.
_REARED = 0.85
#: What is held over the head.
_SHELTERS = frozenset(("umbrella", "parasol", "beach_umbrella"))
#: Where a thing is held, as a share of its height from below, where that is not its middle.
_GRIPS = {
    **dict.fromkeys(("umbrella", "parasol", "beach_umbrella", "balloon", "kite", "flag", "placard"), 0.06),
    **dict.fromkeys(("sword", "torch", "ice_cream", "lollipop", "magic_wand", "candle", "bouquet", "wand"), 0.14),
    **dict.fromkeys(("tennis_racket", "table_tennis", "badminton", "baseball_bat", "cricket_bat"), 0.14),
    **dict.fromkeys(("golf_club", "hockey_stick", "ice_hockey_stick"), 0.85),
    **dict.fromkeys(("daisy", "rose", "tulip", "sunflower", "broom", "mop", "spear", "axe", "hammer", "racket"), 0.2),
    **dict.fromkeys(("handbag", "basket", "bucket", "lantern", "cane"), 0.92),
    **dict.fromkeys(("briefcase", "suitcase", "shopping_bag", "bell"), 0.92),
}  # fmt: skip
#: Things are held by the side of the jaws, not by the tip.
_JAWS = 0.75
#: Where all others are held, and what things turn about.
_MIDDLE = 0.45
#: What is done in a hurry: on all fours what is carried is in the mouth.
_HASTY = ("run", "chase", "flee", "jump", "race")
#: Of a cook's height: how large what is in the pan is; how many fit in; how long a toss takes; what is tossed.
_PAN, _IN_PAN, _TOSS = 0.3, 3, 1.6
_TOSSED = frozenset(("pancake", "pancakes", "omelette", "egg", "fried_egg"))
#: Who is no food.
_NO_FOOD = ("person", "being", "vehicle")
#: What flies at the end of a line; of its flyer's height how large and how high.
_ALOFT = frozenset(("kite",))
_KITE, _HIGH = 0.5, 2.1
#: Seconds between two looks at where the hands are.
_EVERY = 0.05


def arrange(scene: Scene) -> None:
    """Before anything is framed: what is held has no mark of its own and the hand's size."""
    for part, thing, how in _held(scene):
        thing.is_extra = thing is not scene.parts[0]
        part.carries = "hand" if how == "aloft" else how
        wide, tall = sizes(thing)
        high = part.figure.height * part.size
        if part.sort == "animal" and how != "mouth":
            high = max(high, _REARED * part.figure.length * part.size)
        if how == "aloft":
            _fly(scene, part, thing)
            continue
        if how == "pan":
            thing.size *= _PAN * part.figure.height * part.size / max(wide, tall, 0.01)
            scene.held.append((part, thing))
            continue
        if not thing.member.looks.get("size"):
            most = max(wide, tall, 0.01)
            share = (
                _OVERHEAD
                if how == "over"
                else _MOST
                if part.sort == "vehicle"
                else min(_MOST, max(_LEAST, most / high))
            )
            thing.size *= share * high / most
        if how == "over":
            part.extent = (max(part.length, sizes(thing)[0]), 1.32 * high)
        scene.held.append((part, thing))


def carry_along(scene: Scene) -> None:
    """Once everyone has acted: what is held goes with the hand that holds it."""
    for part, thing in scene.held:
        if thing.member.kind in _ALOFT:
            _on_the_line(part, thing)
        elif part.sort == "vehicle":
            _on_top(part, thing)
        elif part.carries == "pan":
            _cook(scene, part, thing)
        elif part.mount < 0:
            _follow(scene, part, thing)
        else:
            thing.scale[:] = 0.0


def is_held(scene: Scene, thing: Acting) -> bool:
    return any(other is thing for _, other in scene.held)


def _held(scene: Scene) -> list[tuple[Acting, Acting, str]]:
    found: list[tuple[Acting, Acting, str]] = []
    pairs = [(action.who, action.whom, False) for action in scene.shot.actions if _holds(scene, action)]
    for spot in scene.shot.places:
        if spot.relation == "held":
            pairs.append((spot.whom, spot.who, True))
        elif spot.relation == "under" and any(thing.member.kind in _SHELTERS for thing in scene.of(spot.whom)):
            pairs.append((spot.who, spot.whom, True))
    for who, what, at_any_size in dict.fromkeys(pairs):
        for part, thing in zip(scene.of(who), scene.of(what), strict=False):
            if part is thing or thing.sort != "thing" or part.sort == "thing" or _is_used(scene, thing):
                continue
            if thing.member.kind in _ALOFT:
                found.append((part, thing, "aloft"))
                continue
            if at_any_size or sizes(thing)[1] <= 1.1 * max(part.height, 0.5 * part.length):
                found.append((part, thing, "over" if thing.member.kind in _SHELTERS else _way(scene, part)))
    for action in scene.shot.actions:
        if action.verb == "cook" and action.whom:
            cooks, food = scene.of(action.who), scene.of(action.whom)
            found += [(cooks[0], thing, "pan") for thing in food[:_IN_PAN] if cooks and thing.sort not in _NO_FOOD]
    return found


def _holds(scene: Scene, action: Action) -> bool:
    """To stand by a thing is to hold it; one alone carries what is small in the hand."""
    if not action.whom:
        return False
    if action.verb == "carry":
        doers, things = scene.of(action.who), scene.of(action.whom)
        return len(doers) == len(things) and all(
            max(sizes(thing)) < 0.8 * max(part.height, part.length) for part, thing in zip(doers, things, strict=True)
        )
    if action.verb in ("play", "fly"):
        return all(thing.member.kind in _ALOFT for thing in scene.of(action.whom))
    return action.verb in ("stand", "hold", "shelter")


def _is_used(scene: Scene, thing: Acting) -> bool:
    """Whether a deed of this shot moves it: it is thrown, falls, is eaten."""
    if any(thing is tool for _, _, tool, _ in scene.tools):
        return True
    name, left = thing.member.id, ("stand", "carry", "look", "play", "fly")
    return any(name == a.who or (name == a.whom and a.verb not in left) for a in scene.shot.actions)


def _way(scene: Scene, part: Acting) -> str:
    if not part.figure.has_hands:
        return "mouth"
    does = {action.verb for action in scene.shot.actions if action.who == part.member.id}
    return "mouth" if part.sort in ("animal", "bird") and does & {*_HASTY, "walk", "carry", "fly"} else "hand"


def _follow(scene: Scene, part: Acting, thing: Acting) -> None:
    at = np.arange(0, scene.samples, max(1, round(_EVERY * RATE)))
    poses = [_pose(part, int(i)) for i in at]
    x, y, face = (
        np.interp(np.arange(scene.samples), at, values)
        for values in zip(
            *((*_grip(part, pose), part.figure.face_at(pose)[0] * part.size) for pose in poses), strict=True
        )
    )
    side = np.where(part.facing >= 0, 1.0, -1.0)
    t = np.arange(scene.samples) / RATE
    wide, tall = sizes(thing)
    grip = _GRIPS.get(thing.member.kind, _MIDDLE)
    over = part.carries == "over"
    # An umbrella leans over the head, a flower away from the face.
    lean = np.clip(-np.degrees(np.arctan2(x - face, 0.75 * tall)), -38, 38) if over else 16.0 * (grip < 0.3)
    lean = lean + (2.0 if over else 4.0) * np.sin(t * 1.5)
    turn = np.radians(lean)
    # It turns about its own middle: the grip stays in the hand.
    down = (_MIDDLE - grip) * tall
    ahead = 0.3 * wide if grip == _MIDDLE and part.carries == "hand" else 0.0
    thing.x[:] = part.x + side * (part.slant * x + ahead + np.sin(turn) * down)
    thing.up[:] = part.up - y + np.cos(turn) * down - _MIDDLE * tall
    thing.turn[:] = side * lean
    thing.depth[:] = part.depth - 0.03
    thing.facing[:] = side if over else 1.0
    thing.scale[:] = part.scale


def _cook(scene: Scene, part: Acting, thing: Acting) -> None:
    """In the pan, hopping in the fat; a pancake is tossed."""
    food = [other for cook, other in scene.held if cook is part]
    place = food.index(thing) - (len(food) - 1) / 2
    at = np.arange(0, scene.samples, max(1, round(_EVERY * RATE)))
    grips = [_grip(part, _pose(part, int(i))) for i in at]
    x, y = (np.interp(np.arange(scene.samples), at, [grip[k] for grip in grips]) for k in (0, 1))
    side = np.where(part.facing >= 0, 1.0, -1.0)
    tall, high = sizes(thing)[1], part.figure.height * part.size
    share = np.clip((part.since % _TOSS / _TOSS - 0.22) / 0.6, 0, 1)
    flies = thing.member.kind in _TOSSED
    hop = 4 * share * (1 - share) * (0.3 if flies else 0.03) * high + 0.006 * high * np.sin(part.since * 31 + 2 * place)
    thing.x[:] = part.x + side * part.slant * (x + 0.09 * high * place)
    thing.up[:] = part.up - y - 0.1 * tall + hop
    thing.turn[:] = 360 * share * flies + 4 * np.sin(part.since * 17 + place)
    thing.depth[:] = part.depth - 0.03 - 0.004 * place
    thing.verb[:] = "stand"


def _pose(part: Acting, i: int) -> Pose:
    verb = nearest(str(part.verb[i]), part.figure.verbs)
    since, airborne = float(part.since[i]), float(part.airborne[i])
    return Pose(verb=verb, t=since, seed=part.seed, carries=part.carries, airborne=airborne)


def _grip(part: Acting, pose: Pose) -> tuple[float, float]:
    """Metres of the stage from the foot to where it holds the thing, x ahead and y down."""
    if part.carries == "mouth":
        (x, y), (hx, hy), (mx, my) = part.figure.face_at(pose), part.figure.head_at, part.figure.mouth_at
        x, y = x + _JAWS * (mx - hx), y + my - hy
    elif part.carries == "over" and not part.figure.has_hands:
        x, y = part.figure.face_at(pose)
    else:
        x, y = part.figure.hands_at(pose)
    return x * part.size, y * part.size


def _fly(scene: Scene, part: Acting, thing: Acting) -> None:
    """A kite needs room over its flyer, and a line."""
    thing.size *= _KITE * part.height / max(*sizes(thing), 0.01)
    part.extent = (1.3 * part.height, (_HIGH + 0.5 * _KITE) * part.height)
    scene.linked(part, thing)
    scene.held.append((part, thing))


def _on_the_line(part: Acting, thing: Acting) -> None:
    """Up in the wind ahead of who holds its line, swaying and dipping."""
    t = np.arange(len(part.x)) / RATE
    high = part.figure.height * part.size
    side = np.where(part.facing >= 0, 1.0, -1.0)
    thing.x[:] = part.x + side * high * (0.45 + 0.16 * np.sin(t * 1.3))
    thing.up[:] = part.up + high * (_HIGH - _KITE + 0.08 * np.sin(t * 2.1))
    thing.turn[:] = 12 * np.sin(t * 1.7)
    thing.depth[:] = part.depth + 0.02


def _on_top(part: Acting, thing: Acting) -> None:
    """A thing that a vehicle has got hold of rides on its roof."""
    x, y = part.figure.seat
    thing.x[:] = part.x + x * part.size * np.sign(part.facing)
    thing.up[:] = part.up + max(-y, 0.86 * part.figure.height) * part.size
    thing.depth[:] = part.depth - 0.02
    thing.turn[:] = part.turn + 3 * np.sin(np.arange(len(part.x)) / RATE * 9)
