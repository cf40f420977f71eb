"""Those who only look on: a crowd stands behind and at the sides, on land where the others are in the water."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.afloat import BOATS, is_afloat
from creation.engines.cutout.direction.deeds.wetting import deep_water
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.noise import grain
from creation.engines.cutout.stage.settings import setting_for

_IN = ("in", "on")
#: What an audience does.
_IDLE = frozenset(("stand", "look", "clap", "cheer", "laugh", "wave", "sit", "shout"))
#: From so many on they are a crowd; a single one who watches is a character of the story.
_CROWD = 3
#: How far behind they stand, and how far away the other bank is.
_BEHIND, _BANK = 1.5, 1.9
#: How far before the edge of deep water one stands at most.
_EDGE = 0.4
#: Where one or two stand, of the frame's width at that distance, from its middle.
_ASIDE = 0.24
#: How far behind the edge of a river they stand.
_BACK = 0.12
#: Metres the bank is high.
_BANK_HIGH = 0.5
#: Metres a second that those who pass a bank go at most, and how many groups of people line it.
_PACE, _GROUPS = 5.0, 6


def arrange(scene: Scene) -> None:
    """Finds the crowd of a shot that is about others."""
    acted = {
        action.who
        for action in scene.shot.actions
        if action.verb not in _IDLE and not any(part.looks_on for part in scene.of(action.who))
    }
    spoken = {line.who for line in scene.shot.lines} | _placed(scene)
    for member in scene.shot.cast:
        crowd = scene.of(member)
        if len(crowd) < _CROWD or member in acted or member in spoken or not acted:
            continue
        if crowd[0].sort in ("thing", "vehicle") or crowd[0] is scene.parts[0]:
            continue
        # Whom the others fight or chase is no onlooker.
        if any(action.whom == member and action.who in acted for action in scene.shot.actions):
            continue
        for part in crowd:
            part.looks_on = True


def _placed(scene: Scene) -> set[str]:
    """Who has a place of its own: beside another, or put there by hand. "Far away" is where a crowd is anyway."""
    return {spot.who for spot in scene.shot.places if spot.whom or spot.x is not None}


def gather(scene: Scene) -> None:
    """Puts the crowd on its marks, once the others stand on theirs."""
    crowd = [part for part in scene.parts if part.looks_on]
    actors = [part for part in scene.parts if not part.looks_on and not part.is_extra]
    _launch(scene)
    if is_in_water(scene):
        _stays_dry(scene, crowd)
        return
    _keep_dry(scene)
    if not crowd or not actors:
        return
    tallest = max(part.height for part in actors)
    depth = max(part.depth[0] for part in actors) - 1 + _BEHIND
    depth *= max(1.0, (max(part.height for part in crowd) / max(0.3, tallest)) ** 0.5)
    room = min(0.94 * scene.room * depth, 2.4 * max(part.length for part in crowd) * len(crowd))
    water = deep_water(scene)
    if water is not None:
        depth = min(depth, water - 0.55)
    _spread(crowd, 0.0, room, depth)
    if water is not None and any(action.verb in ("jump", "dive") for action in scene.shot.actions):
        # Nobody stands between the lens and the splash.
        gap = 0.3 * max(part.length for part in actors)
        for part in crowd:
            part.x += np.where(part.x >= 0, gap, -gap)


def _keep_dry(scene: Scene) -> None:
    """Whoever stands farther away than the land goes stands at its edge."""
    edge = setting_for(scene.shot.setting).water_at
    for part in scene.parts:
        if edge is not None and not part.is_extra and not part.looks_on and not is_afloat(scene, part):
            nearer = np.minimum(1.0, max(1.0, edge - _EDGE) / part.depth)
            part.x *= nearer
            part.depth *= nearer


def _launch(scene: Scene) -> None:
    """Boats lie in the water of a shore, not before it."""
    water = deep_water(scene)
    for part in scene.parts:
        if water is not None and water > 1 and part.member.kind in BOATS and not part.is_extra:
            part.depth += water - 1.0
            aboard = {spot.who for spot in scene.shot.places if spot.whom == part.member.id and spot.relation in _IN}
            for other in scene.parts:
                if other.member.id in aboard and other is not part:
                    other.depth += water - 1.0


def _spread(crowd: list[Acting], middle: float, room: float, depth: float) -> None:
    """Side by side, every other one a step behind, all turned to the middle."""
    for number, part in enumerate(crowd):
        share = (number + 0.5) / len(crowd) - 0.5
        part.x[:] = middle + share * room + 0.24 * part.length * (grain(part.seed, "mark") - 0.5)
        part.depth[:] = depth + (0.16 * (number % 2) + 0.05 * grain(part.seed, "row")) * (depth > 1.2)
        part.facing[:] = -1.0 if share > 0 else 1.0


def _stays_dry(scene: Scene, crowd: list[Acting]) -> None:
    """On the bank, all along the way of those who race or sail past; before it, where nobody else is shown."""
    ground = setting_for(scene.shot.setting).ground
    if ground.bank:
        _on_far_bank(scene, crowd, ground.bank)
        return
    alone = not crowd
    if alone:
        crowd = [part for part in scene.parts if not part.is_extra and _only_watches(scene, part)]
        if len(crowd) < 2 or len(crowd) < len(scene.parts):
            return
        _on_bank(scene, crowd, [float(part.x[0]) for part in crowd], 0.0, 1.0)
        return
    each = 1.3 * max(part.length for part in crowd)
    depth = max([_BANK, *(float(part.depth[0]) + 0.6 for part in scene.parts if not part.looks_on)])
    room = max(each * len(crowd), 0.6 * scene.room * depth)
    groups = 1 + min(_GROUPS, round(_PACE * scene.shot.seconds / room))
    for group in range(-1, groups):
        people = crowd if group == 0 else [scene.another(part, group + 1) for part in crowd]
        middle = scene.way * group * room
        _spread(people, middle, min(room, each * len(people)), depth)
        _on_bank(scene, people, [float(part.x[0]) for part in people], middle, depth, room)


def _on_far_bank(scene: Scene, crowd: list[Acting], bank: float) -> None:
    """On the land beyond the water, in as many groups as the others pass."""
    crowd = crowd or [part for part in scene.parts if not part.is_extra and not is_afloat(scene, part)]
    if not crowd or len(crowd) == len(scene.parts):
        return
    depth, each = bank + _BACK, 1.3 * max(part.length for part in crowd)
    room = max(each * len(crowd), 0.6 * scene.room * depth)
    if len(crowd) < _CROWD:  # beside those in the water, not behind them
        _spread(crowd, scene.way * _ASIDE * scene.room * depth, each * len(crowd), depth)
        for part in crowd:
            part.is_ashore = True
        return
    groups = 1 + min(_GROUPS, round(_PACE * scene.shot.seconds / room))
    for group in range(-1, groups):
        people = crowd if group == 0 else [scene.another(part, group + 1) for part in crowd]
        _spread(people, scene.way * group * room, min(room, each * len(people)), depth)
        for part in people:
            part.is_ashore = True


def _only_watches(scene: Scene, part: Acting) -> bool:
    acts = {action.verb for action in scene.shot.actions if action.who == part.member.id}
    return part.sort in ("person", "animal", "being") and acts <= _IDLE and part.member.id not in _placed(scene)


def _on_bank(
    scene: Scene, people: list[Acting], places: list[float], middle: float, depth: float, room: float = 0.0
) -> None:
    for number, (part, x) in enumerate(zip(people, places, strict=True)):
        part.is_ashore, part.x[:], part.up[:] = True, x, _BANK_HIGH
        part.depth[:] = depth + 0.01 * (number % 2)
    bank = scene.bring("bank", people[0])
    bank.size = max(1.0, 1.1 * max(room, 2 * scene.room) / bank.figure.length)
    # As long as the way, no higher for it.
    bank.squash[:] = 1 / bank.size
    bank.x[:], bank.depth[:], bank.is_ashore = middle, depth + 0.03, True


def is_in_water(scene: Scene) -> bool:
    """Whether the place is water that the others float in."""
    return setting_for(scene.shot.setting).swims
