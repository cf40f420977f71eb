"""What two do close together: arms that reach, hands that meet, a thing that passes over."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.deeds.playing import BEAT
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain

#: Verb → how far apart their middles are, in shares of the mean of their heights, and of half their lengths for beasts.
DEEDS: dict[str, float] = {
    "hug": 0.3, "kiss": 0.4, "high_five": 0.52, "handshake": 0.62, "waltz": 0.36, "tango": 0.38, "tickle": 0.5,
    "give": 0.8, "share": 0.75, "feed": 0.72, "argue": 0.66, "propose": 0.78, "whisper": 0.44,
}  # fmt: skip
#: Verb → what the other does.
_BACK = {
    "hug": "hug", "kiss": "kiss", "high_five": "high_five", "handshake": "handshake", "waltz": "waltz",
    "tango": "tango", "tickle": "laugh", "give": "give", "share": "eat", "feed": "eat", "argue": "argue",
    "propose": "stand", "whisper": "look",
}  # fmt: skip
#: What the two feel, where it is not joy.
_FEELINGS = {"argue": ("anger", "anger"), "propose": ("joy", "surprise"), "whisper": ("smug", "surprise")}
#: Of its giver's height a thing that is handed over has at most.
_HANDED = 0.42
#: Seconds of a turn in a quarrel, as it is drawn.
_TURN = 1.5
#: When the other says yes, as a share of the proposal.
_YES = 0.5
#: Verb → (seconds of one, share of it at which they touch, sound, sign).
_TOUCH = {
    "kiss": (2.2, 0.42, "kiss", "heart"),
    "high_five": (1.5, 0.42, "clap", "star"),
    "handshake": (0.53, 0.3, "rustle", ""),
    "tickle": (0.5, 0.2, "laugh", ""),
    "argue": (1.5, 0.25, "", "exclaim"),
    "whisper": (1.6, 0.3, "rustle", "whisper"),
    "feed": (1.7, 0.4, "munch", ""),
    "share": (1.7, 0.4, "munch", "heart"),
}


def meet(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """They come together within a moment, facing each other, and do it; alone, it is done to the air."""
    thing = whom if whom is not None and whom.sort == "thing" else None
    other = whom if thing is None else None
    if other is None or other is part:
        other = _beside(scene, part) if verb in ("give", "share", "feed") else None
    if other is None:
        part.does(verb, a, b, "joy")
        if thing is not None:
            _hold(part, thing)
        return
    _close_up(scene, part, other, verb, a)
    mine, theirs = _FEELINGS.get(verb, ("joy", "joy"))
    part.does(verb, a, b, mine)
    if not _is_busy(scene, other, verb):
        # In a quarrel one lets fly while the other fumes.
        other.does(_BACK.get(verb, "stand"), a, b, theirs, since=_TURN if verb == "argue" else 0.0)
    if verb == "propose":
        _accept(scene, other, a + round(_YES * (b - a)), b)
    if verb in ("waltz", "tango"):
        _turn_about(scene, part, other, a, b)
    if verb == "share" and (meal := thing or _unused(scene)):
        _between(scene, part, other, meal)
    elif verb in ("give", "share", "feed"):
        _pass_over(scene, part, other, thing, verb, a, b)
    _touch(scene, part, other, verb, a, b)


def _accept(scene: Scene, other: Acting, a: int, b: int) -> None:
    """A breath, then yes."""
    other.does("cheer", a, b, "joy")
    scene.heard(a, "magic", 0.6, float(other.x[a]))
    for n, i in enumerate(range(a, b, 24)):
        scene.seen(i, "heart", other, up=(1.0 + 0.1 * (n % 2)) * other.height, size=1.2)


#: What a piece of it looks like in a hand.
_SLICED = {"cake": "shortcake", "pizza": "pizza", "pie": "pie", "bread": "bread"}


def _between(scene: Scene, part: Acting, other: Acting, meal: Acting) -> None:
    """What two share is between them, as high as both can reach; now one takes a bite and now the other."""
    low = min(part.height, other.height)
    wide, tall = bodies.sizes(meal)
    if not meal.member.looks.get("size"):
        meal.size *= min(1.0, 0.75 * low / max(wide, tall, 0.01))
        wide, tall = bodies.sizes(meal)
    meal.x[:] = (part.x + other.x) / 2
    meal.up[:] = max(0.0, 0.5 * low - 0.75 * tall)
    meal.depth[:] = np.minimum(part.depth, other.depth) - 0.03
    for one, late in ((part, 0.0), (other, 0.85)):
        one.verb[one.verb == "share"] = "eat"
        if one.sort in ("person", "being") and meal.member.kind in _SLICED:
            piece = scene.bring(_SLICED[meal.member.kind], one)
            piece.size *= 0.22 * one.height / max(0.01, bodies.sizes(piece)[1])
            _hold(one, piece, 0.5)
        t = np.arange(scene.samples) / RATE + late
        bite = np.maximum(0, np.sin(2 * np.pi * t / 1.7)) ** 2
        one.turn[:] += (np.sign(one.facing) * 7 * bite * np.isin(one.verb, ("eat", "share"))).astype(np.float32)
        one.looks(0, scene.samples, 0.8, 0.5)


def _unused(scene: Scene) -> Acting | None:
    """A thing of the cast with which nothing else is told to happen: it is what is given."""
    told = {name for action in scene.shot.actions for name in (action.who, action.whom)}
    told |= {name for spot in scene.shot.places for name in (spot.who, spot.whom)}
    held = [thing for _, thing in scene.held]
    return next(
        (
            part
            for part in scene.parts
            if part.sort == "thing" and not part.is_extra and part not in held and part.member.id not in told
        ),
        None,
    )


def _beside(scene: Scene, part: Acting) -> Acting | None:
    return next(
        (p for p in scene.parts if p is not part and p.sort not in ("thing", "vehicle") and not p.is_extra), None
    )


def _is_busy(scene: Scene, part: Acting, verb: str) -> bool:
    return any(action.who == part.member.id and action.verb != verb for action in scene.shot.actions)


def _reach(part: Acting, verb: str) -> float:
    """What this one adds to the distance between the two."""
    if part.sort in ("person", "being"):
        return DEEDS[verb] * part.height / 2
    # Beasts rear up for it, heavy things do not.
    return 0.5 * part.length * (0.75 if verb == "hug" else 0.85)


def _close_up(scene: Scene, part: Acting, other: Acting, verb: str, a: int) -> None:
    apart = _reach(part, verb) + _reach(other, verb)
    side = 1.0 if float(part.x[a]) <= float(other.x[a]) else -1.0
    middle = (float(part.x[a]) + float(other.x[a])) / 2
    n = scene.samples - a
    share = np.clip(np.arange(n) / (0.5 * RATE), 0, 1) if a > 6 else np.ones(n)
    share = share * share * (3 - 2 * share)
    for one, way in ((part, side), (other, -side)):
        goal = middle - way * apart / 2
        if a > 6 and abs(goal - float(one.x[a])) > 0.15:
            one.does("walk", max(0, a - 4), min(scene.samples, a + round(0.5 * RATE)))
        one.x[a:] = one.x[a] + (goal - one.x[a]) * share
        one.facing[a:] = way
        if a <= 6:
            one.x[:a], one.facing[:a] = one.x[a], way
        one.looks(
            a,
            scene.samples,
            0.9,
            float(np.clip(0.9 * (one.height - (other if one is part else part).height), -0.7, 0.7)),
        )
    near = min(float(part.depth[a]), float(other.depth[a]))
    part.depth[:], other.depth[:] = near, near + 0.03


def _turn_about(scene: Scene, part: Acting, other: Acting, a: int, b: int) -> None:
    """A couple goes round: now one is in front, now the other, and they travel a little."""
    t = np.arange(b - a) / RATE
    turn = 2 * np.pi * t / (6 * BEAT)
    middle = (part.x[a:b] + other.x[a:b]) / 2 + 0.14 * scene.room * np.sin(turn / 2)
    half = (other.x[a:b] - part.x[a:b]) / 2
    around = np.cos(turn)
    for one, sign in ((part, -1.0), (other, 1.0)):
        one.x[a:b] = middle + sign * half * np.where(np.abs(around) < 0.45, 0.45 * np.sign(around + 1e-6), around)
        one.depth[a:b] = one.depth[a:b] + sign * 0.06 * np.sin(turn)
        one.facing[a:b] = -sign * np.sign(half[0] or 1) * np.sign(around + 1e-6)
        one.x[b:] = one.x[b - 1]


def _hold(part: Acting, thing: Acting, high: float = 0.42) -> None:
    wide, tall = bodies.sizes(thing)
    thing.x[:] = part.x + np.sign(part.facing) * (0.33 * part.height + 0.2 * wide)
    thing.up[:] = part.up + high * part.height - 0.3 * tall
    thing.depth[:] = part.depth - 0.03


def _pass_over(scene: Scene, part: Acting, other: Acting, thing: Acting | None, verb: str, a: int, b: int) -> None:
    """The thing in the giver's hands, then in the other's."""
    gift = thing or _unused(scene) or scene.bring("sandwich" if verb in ("share", "feed") else "gift", part, size=0.0)
    wide, tall = bodies.sizes(gift)
    if not gift.member.looks.get("size"):
        gift.size *= min(1.0, _HANDED * part.height / max(wide, tall, 0.01))
        wide, tall = bodies.sizes(gift)
    _hold(part, gift)
    handed = a + round(0.45 * (b - a))
    n = min(scene.samples - handed, round(0.6 * RATE))
    if n <= 0:
        return
    share = np.linspace(0, 1, n)
    share = share * share * (3 - 2 * share)
    goal_x = other.x + np.sign(other.facing) * (0.2 * other.height + 0.1 * wide)
    goal_up = other.up + 0.42 * other.height - 0.3 * tall
    gift.x[handed : handed + n] += (goal_x[handed : handed + n] - gift.x[handed : handed + n]) * share
    gift.up[handed : handed + n] += (goal_up[handed : handed + n] - gift.up[handed : handed + n]) * share
    gift.x[handed + n :], gift.up[handed + n :] = goal_x[handed + n :], goal_up[handed + n :]
    scene.heard(handed, "catch", 0.5, float(gift.x[handed]))
    if verb == "give":
        other.does("cheer", min(b, handed + n + 10), b, "joy")
        part.does("clap", min(b, handed + n + 10), b, "joy")
        scene.seen(handed + n, "heart", other, up=other.height, size=1.0)


def _touch(scene: Scene, part: Acting, other: Acting, verb: str, a: int, b: int) -> None:
    middle = (float(part.x[min(a + 30, scene.samples - 1)]) + float(other.x[min(a + 30, scene.samples - 1)])) / 2
    if verb in ("hug", "waltz", "tango"):
        kind, every = ("heart", 0.75) if verb == "hug" else ("note", 1.0)
        for n in range(int((b - a) / RATE / every) + 1):
            i = a + round((n + 0.25) * every * RATE)
            if i < b:
                scene.at(i, kind, middle + 0.2 * (grain(part.seed, n) - 0.5), float(part.depth[a]) - 0.05,
                         max(part.height, other.height), 0.9)  # fmt: skip
        scene.heard(a + round(0.3 * RATE), "rustle", 0.7, middle)
        return
    if verb not in _TOUCH:
        return
    every, at, sound, sign = _TOUCH[verb]
    n = 0
    while (i := a + round((n + at) * every * RATE)) < b:
        if sound:
            scene.heard(i, sound, 0.9, middle)
        if sign:
            high = 0.9 * min(part.height, other.height) if verb == "high_five" else max(part.height, other.height)
            scene.at(i, sign, middle, float(part.depth[min(i, scene.samples - 1)]) - 0.06, high, 0.6)
        n += 1
