"""Sitting and sleeping: on what the cast brought, on the seats and beds of the place, else on the ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.playing import sleep as lies_down
from creation.engines.cutout.direction.deeds.playing import stay
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE


@dataclass(frozen=True)
class Spot:
    """A seat or bed that a setting is painted with. Metres; the setting's own furniture stands against its wall."""

    x: float
    up: float
    apart: float = 0.0  # between two who share it; 0: there is room for one


#: Just before the furniture along the wall.
_DEPTH = 1.27
SEATS = {"living_room": Spot(-0.55, 0.44, 0.85), "throne_room": Spot(0.25, 0.62)}
#: The pillow is at the left of the bed: where the head comes to lie.
BEDS = {"bedroom": Spot(-0.72, 0.47)}
_UPRIGHT = ("person", "being")
#: Of the height that the middle of a sleeping head is from the feet, and of the length for animals.
_TALL, _LONG = 0.86, 0.4


def sit(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """On a seat with the knees bent, where there is one; on the ground for all others."""
    stay(scene, part, whom, verb, a, b)
    if _is_on(scene, part):
        if part.sort in _UPRIGHT:
            part.does("seat", a, b)
        return
    spot = SEATS.get(scene.shot.setting)
    if spot is None or scene.shot.camera.framing == "detail" or part.mount >= 0:
        return
    sitting = [p for p in scene.parts if any(x.who == p.member.id and x.verb == "sit" for x in scene.shot.actions)]
    number = sitting.index(part)
    if (number and not spot.apart) or number > 2:
        return
    part.x[a:] = spot.x + number * spot.apart
    b = min([b, *(i for i in _begins(scene, part) if i > a)])
    part.depth[a:], part.up[a:b] = _DEPTH, spot.up
    # Whatever comes next is done on one's feet, before the seat.
    part.depth[b:] = _DEPTH - 0.15
    if part.sort in _UPRIGHT:
        part.does("seat", a, b)
    if len(sitting) == 1:
        part.facing[a:] = 1.0


def _begins(scene: Scene, part: Acting) -> list[int]:
    """When whatever else it does begins."""
    mine = [action for action in scene.shot.actions if action.who == part.member.id and action.verb != "sit"]
    return [round(action.start * RATE) for action in mine]


def sleep(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """In the bed of the place, the head on its pillow; on the ground elsewhere."""
    lies_down(scene, part, whom, verb, a, b)
    spot = BEDS.get(scene.shot.setting)
    if spot is None or part is not scene.parts[0]:
        return
    # Whoever lies on the back has the head behind the feet, an animal before them.
    part.facing[a:] = 1.0 if part.lies else -1.0
    part.x[a:] = spot.x + (_TALL * part.height if part.lies else _LONG * part.length)
    part.depth[a:], part.up[a:] = _DEPTH, spot.up


def climb(scene: Scene, part: Acting, whom: Acting | None, verb: str, a: int, b: int) -> None:
    """Up along it, hand over hand, to a place below its top; a look round from there."""
    if whom is None or whom is part or whom.height < 1.1 * part.height:
        stay(scene, part, whom, verb, a, b)
        return
    part.does("climb", a, b, "effort")
    before, whole = _so_far(scene, part)
    share = np.clip(1.15 * (before + np.arange(b - a) / RATE) / max(0.5, whole), 0, 1)
    # In pulls: a reach, a heave.
    pulls = 6
    share = (np.floor(share * pulls) + np.clip(2 * (share * pulls % 1.0), 0, 1)) / pulls
    top = min(0.62 * whom.height, whom.height - 0.5 * part.height)
    part.x[a:] = whom.x[a:] - part.facing[a] * 0.08 * part.height
    part.up[a:b] = top * share
    part.up[b:] = part.up[b - 1]
    part.depth[:] = whom.depth - 0.04
    if part.sort not in _UPRIGHT:
        # Four legs climb belly to the trunk.
        part.does("walk", a, b, "effort")
        part.turn[a:] = -78 * np.sign(part.facing[a])
        part.up[a:] += 0.35 * part.length
    part.looks(a, b, 0.3, -0.8)


def _so_far(scene: Scene, part: Acting) -> tuple[float, float]:
    """Seconds it has climbed in the shots before this one, and in all of the film."""
    shots = [
        (number, shot.seconds)
        for number, shot in enumerate(scene.board.shots)
        if any(action.who == part.member.id and action.verb == "climb" for action in shot.actions)
    ]
    return sum(s for number, s in shots if number < scene.number), sum(s for _, s in shots)


DEEDS = {"sit": sit, "sleep": sleep, "climb": climb}


def _is_on(scene: Scene, part: Acting) -> bool:
    """Whether the storyboard puts it on a thing of the cast."""
    return any(
        spot.who == part.member.id
        and spot.relation in ("on", "in")
        and scene.of(spot.whom)
        and scene.of(spot.whom)[0].sort == "thing"
        for spot in scene.shot.places
    )
