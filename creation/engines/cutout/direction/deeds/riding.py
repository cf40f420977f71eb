"""Riding: whoever is carried sits or stands on what carries it, and that is of the rider's size."""

from __future__ import annotations

from math import hypot

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.moving import move
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.figures.vehicle.seating import SEATINGS, Seating
from creation.storyboard import vocabulary

#: Of its rider's height an open vehicle has at least.
_FITS = 0.9
#: Of a leg's length the lowest pedal is away, and what share of its height a leg is where no rig says.
_STRETCHED, _LEG = 1.18, 0.4
#: On its hind legs an animal is as high as this share of its length, at least.
_REARED = 0.85
#: What flies up behind it, and how that sounds.
_WAKES = {
    **dict.fromkeys(("surfboard", "jet_ski"), ("splash", "splash_small")),
    **dict.fromkeys(("skis", "snowboard", "sledge", "snowmobile"), ("dust", "")),
}
_RISEN = 0.5
#: What is done on the feet where nobody carries one.
_AFOOT = ("stand", "look", "walk", "run", "race", "drive", "ride", "roll", "slide", "fly", "board", "ski", "row")


def arrange(scene: Scene) -> None:
    """Before anything is framed: a bear's bicycle is of a bear's size."""
    for part, mount in _pairs(scene):
        _fit(part, mount)


def ride(scene: Scene, part: Acting, mount: Acting | None, verb: str, a: int, b: int) -> None:
    """On the back of `mount`, which carries it; alone, along the way on whatever the figure brings."""
    if mount is None or mount is part:
        if part.sort != "vehicle":
            part.up[a:b] = 0.42 * part.height
        move(scene, part, None, "fly" if _flies(part) else verb, a, b)
        return
    part.mount = scene.parts.index(mount)
    # Whoever sits there when a shot begins has got up before it.
    part.does(carried(mount), 0, scene.samples, "joy", since=_RISEN)
    part.looks(0, scene.samples, 0.5, 0.0)
    _wake(scene, mount)
    if not _acts_itself(scene, mount):
        way = "drive" if mount.sort == "vehicle" else "run" if verb == "ride" else "walk"
        move(scene, mount, None, "fly" if _flies(mount) else way, a, b)


def _wake(scene: Scene, mount: Acting) -> None:
    """Spray behind a board in the water, snow behind runners."""
    kind, sound = _WAKES.get(mount.member.kind, ("", ""))
    if not kind:
        return
    for number, i in enumerate(range(4, scene.samples, 9)):
        scene.seen(i, kind, mount, up=0.02, size=0.35 + 0.3 * mount.length, ahead=-0.4 * mount.length)
        if sound and number % 6 == 0:
            scene.heard(i, sound, 0.6)


def stay_on(scene: Scene) -> None:
    """Who rides goes where the mount goes: nobody walks in the saddle."""
    for part in scene.parts:
        if part.mount >= 0 and (verb := carried(scene.parts[part.mount])) != "drive":
            part.verb[np.isin(part.verb, _AFOOT)] = verb


def settle_in(part: Acting, mount: Acting) -> None:
    """Who is only said to be on something that is ridden rides it."""
    if mount.sort == "vehicle" and carried(mount) != "drive":
        part.since[np.isin(part.verb, _AFOOT)] += _RISEN
        part.verb[np.isin(part.verb, _AFOOT)] = carried(mount)


def carried(mount: Acting) -> str:
    """What one does on it: astride, at the wheel, standing on its deck."""
    return mount.figure.carries


def _pairs(scene: Scene) -> list[tuple[Acting, Acting]]:
    told = [(action.who, action.whom) for action in scene.shot.actions if action.verb in ("ride", "drive")]
    told += [(spot.who, spot.whom) for spot in scene.shot.places if spot.relation == "on"]
    return [
        (part, mount)
        for who, whom in dict.fromkeys(told)
        if whom
        for part, mount in zip(scene.of(who), scene.of(whom), strict=False)
        if part is not mount
    ]


def _fit(part: Acting, mount: Acting) -> None:
    if mount.sort != "vehicle" or mount.figure.window is not None or part.sort in ("vehicle", "thing"):
        return
    seating = SEATINGS.get(mount.member.kind, Seating())
    tall = part.height if part.sort in ("person", "being", "bird") else max(part.height, _REARED * part.length)
    if seating.fits:
        mount.size *= seating.fits * tall / mount.length
    elif seating.cranks is not None:
        mount.size *= _STRETCHED * (part.figure.reach or _LEG * part.figure.height) * part.size / _drop(mount, seating)
    elif part.sort not in ("person", "being"):
        mount.size *= max(1.0, _FITS * part.height / mount.height)
    mount.laden = tall - mount.figure.seat[1] * mount.size


def _drop(mount: Acting, seating: Seating) -> float:
    """Metres from the saddle to the lowest pedal."""
    if seating.cranks is None:
        return 1.0
    (x, y), crank, _ = seating.cranks
    sx, sy = mount.figure.seat
    return mount.size * (hypot(x - sx, y - sy) + crank)


def _flies(part: Acting) -> bool:
    return part.sort == "vehicle" and vocabulary.data("subjects").get(part.member.kind, {}).get("idle") == "fly"


def _acts_itself(scene: Scene, mount: Acting) -> bool:
    moved = ("carry", "pull", "push", "chase", "topple", "throw")
    riders = {action.who for action in scene.shot.actions if action.whom == mount.member.id}
    return any(
        action.who == mount.member.id
        or (action.verb == "chase" and action.whom in riders)
        or (action.whom == mount.member.id and action.verb in moved)
        for action in scene.shot.actions
    )
