"""Rows that fall one after another, towers that collapse, single things that tip over."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies, bowling, pins
from creation.engines.cutout.direction.deeds.physical.shattering import shatter
from creation.engines.cutout.direction.deeds.physical.standing import (
    NEAR,
    SLENDER,
    STACKED,
    TOWER,
    TURNED,
    deepen,
    is_deep,
    offsets,
    set_up,
    slim_down,
    turn_row,
)
from creation.engines.cutout.direction.deeds.physical.tipping import tip
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.engines.cutout.physics import Motion, World

#: The beat before: seconds from the action's start to the touch.
_BEAT = 0.7


def arrange(scene: Scene) -> None:
    """Before anything is framed: a group that will topple is one tall or long thing to the camera."""
    for action in scene.shot.actions:
        parts = scene.of(action.who)
        if (
            action.verb in ("roll", "topple", "fall")
            and len(parts) < 2
            and (goal := [part for part in scene.parts if pins.is_pin(part)])
        ):
            parts = goal
            if action.who in scene.lanes:
                # The way down, with room for them at its foot, is what the camera shows.
                slim_down(parts)
                for part in goal:
                    part.is_extra = True
                continue
        elif action.verb not in ("topple", "fall", "break"):
            continue
        if len(parts) > 1 and parts[0].sort == "thing":
            if parts[0].is_extra or parts[0].extent:
                continue
            if parts[0].member.kind in STACKED and 4 < len(parts) <= TOWER:
                for part in parts:
                    part.size *= SLENDER
            slim_down(parts)
            spots = offsets(parts)
            wide, tall = bodies.sizes(parts[0])
            along = max(x for x, _, _ in spots) - min(x for x, _, _ in spots) + wide
            up = max(y for _, y, _ in spots) + tall
            is_tower = parts[0].member.kind in STACKED
            parts[0].about = 0.0
            if is_deep(scene, parts):
                parts[0].about_depth = NEAR + 0.1
                parts[0].extent = (along * TURNED, max(up * 1.1, 0.3 * along))
            else:
                parts[0].extent = (
                    along * ((1.7 if scene.is_narrow else 2.1) if is_tower else 1.12),
                    max(up * 1.1, 0.42 * along),
                )
            for part in parts[1:]:
                part.is_extra = True


def topple(event: Event) -> None:
    """Whoever pushes, pushes the first; a ball that rolls in the same shot is what does it to pins."""
    scene, parts = event.scene, event.doers
    if len(parts) == 1 and event.others and _stands_on(scene, parts[0], event.others[0]):
        # It tips over on the table; the table stays.
        scene.settled.add((event.others[0].member.id, "topple"))
        tip(scene, parts[0], event.a, event.tense)
        return
    if len(parts) == 1 and parts[0].sort == "thing" and event.others and event.others[0].sort == "thing":
        # A ball topples the pins: they are what falls.
        topple(Event(scene, event.action, event.others, [], event.a, event.b, event.tense, event.passed))
        return
    if parts and parts[0].sort != "thing":
        # People and animals push things over: those are what topples.
        if event.others and event.others[0].sort == "thing":
            _push_over(event, parts[0], event.others)
            return
        for part in parts:
            part.does("fall", event.a, event.b, "surprise")
        return
    if len(parts) == 1:
        tip(scene, parts[0], event.a, event.tense)
        return
    way = scene.way
    middle = set_up(scene, parts)
    if pins.is_pin(parts[0]) and (ball := pins.ball_of(scene)) is not None:
        bowling.strike(event, ball, parts)
        return
    _collapse(event, parts, middle, way)


def _stands_on(scene: Scene, part: Acting, other: Acting) -> bool:
    return other.sort == "thing" and any(
        spot.who == part.member.id and spot.whom == other.member.id and spot.relation == "on"
        for spot in scene.shot.places
    )


def _collapse(event: Event, parts: list[Acting], middle: float, way: float) -> None:
    scene = event.scene
    is_tower = parts[0].member.kind in STACKED
    targets = _targets(event) if not is_tower else []
    world = World()
    spots = offsets(parts)
    numbers = [
        bodies.add(world, part, along, up, friction=0.5 if is_tower else 0.35)
        for part, (along, up, _) in zip(parts, spots, strict=True)
    ]
    # What the last of the row will hit stands at its end.
    last = spots[-1][0]
    for target in targets:
        wide, tall = bodies.sizes(target)
        at = last + 0.5 * wide + 0.45 * bodies.sizes(parts[-1])[1]
        numbers.append(bodies.add(world, target, at, 0.0, mass=0.8, friction=0.9))
        bodies.stand(target, middle + way * at, 0.0, 0, scene.samples)
        target.depth[:] = parts[-1].depth[0]
    touched = event.moment(_BEAT, 0.28 if is_tower else 0.16)
    tall = bodies.sizes(parts[0])[1]

    def push(i: int) -> None:
        if not 4 <= i < 14 or (is_tower and i > 4):
            return
        if is_tower:
            for k, n in enumerate(numbers):
                # From its top: what is below is knocked about by what comes down.
                share = (k / max(1, len(numbers) - 1)) ** 1.6
                much = 0.7 + 0.6 * grain(scene.seed, k, "push")
                world.push(
                    n, (0.25 + 2.6 * share) * much, 0.3 * share, (grain(scene.seed, k, "spin") - 0.2) * 90 * share
                )
        else:
            world.push(numbers[0], 0.12 * tall**0.5, 0.0, 15 / tall**0.5)

    deepen(scene, [*parts, *targets], middle)
    if event.tense == "before":
        return
    passed = round(event.passed * RATE)
    motion = world.run(scene.samples + passed, push)
    fallen = [_overturned(motion, len(parts) + k) for k in range(len(targets))]
    begin = touched
    if event.tense == "after":
        # It goes on where the shot before left it.
        begin = max(0, touched - passed)
        gone = passed - (touched - begin)
        motion = motion.after(max(0, gone))
        fallen = [i - gone if i is not None else None for i in fallen]
    if begin >= scene.samples:
        return
    for part, n in zip([*parts, *targets], numbers, strict=True):
        bodies.write(part, motion, n, begin, mirror=way, about=middle)
        turn_row(scene, part, parts, begin, middle)
    if is_tower and event.tense == "now":
        _waver(scene, parts, min(begin, scene.samples), way)
    _tell(scene, parts, motion, begin, middle, way, is_tower)
    for target, struck in zip(targets, fallen, strict=True):
        if struck is None or begin + struck >= scene.samples - 2:
            continue
        if not bodies.is_fragile(target):
            scene.heard(max(0, begin + struck), "topple", 0.9, float(target.x[0]))
        elif begin + struck > 1:
            shatter(scene, target, begin + struck)
        else:
            bodies.break_at(scene, target, 0, still=True)


def _waver(scene: Scene, parts: list[Acting], begin: int, way: float) -> None:
    """A tower leans a little to and fro before it goes, the more the higher."""
    t = np.arange(begin) / RATE
    sway = np.sin(t * 7.0) * np.clip((t - 0.3) / max(0.4, begin / RATE - 0.3), 0, 1) ** 2
    highest = max(float(part.up[0]) for part in parts) + bodies.sizes(parts[0])[1]
    for part in parts:
        part.x[:begin] += way * 0.06 * highest * (float(part.up[0]) / highest) ** 1.5 * sway
        part.turn[:begin] += way * 2.0 * (float(part.up[0]) / highest) * sway


def _overturned(motion: Motion, n: int) -> int | None:
    """The sample at which a body that was tipped over lies down."""
    lies = np.abs(motion.turn[n]) > 62
    return int(np.argmax(lies)) if lies.any() else None


def _tell(
    scene: Scene, parts: list[Acting], motion: Motion, begin: int, middle: float, way: float, is_tower: bool
) -> None:
    """Sounds, dust and shakes."""
    if not is_tower:
        # Each is heard as the one before it sets it going.
        for n, part in enumerate(parts):
            going = np.abs(motion.turn[n]) > 4
            if going.any() and not going[0] and (i := begin + int(np.argmax(going))) < scene.samples:
                scene.heard(i, "domino", 0.8, float(part.x[i]))
        return
    before: dict[tuple[int, int], int] = {}
    for hit in motion.hits:
        i = begin + hit.i
        pair = (min(hit.one, hit.other), max(hit.one, hit.other))
        if i >= scene.samples or hit.i - before.get(pair, -99) < 12:
            continue
        before[pair] = hit.i
        x = middle + way * hit.x
        scene.heard(i, "crate", min(1.6, 0.3 + 0.3 * hit.force), x)
        if hit.force > 1.2:
            scene.at(i, "dust", x, float(parts[0].depth[0]) - 0.02, max(0.0, hit.up), 0.9)
        if hit.force > 2.5:
            bodies.shake(scene, i)


def _targets(event: Event) -> list[Acting]:
    """What stands at the end of the row: whom it is done to, or another thing of the shot that falls or breaks."""
    if event.others:
        return event.others[:1]
    falling = [
        action.who
        for action in event.scene.shot.actions
        if action.verb in ("fall", "break", "topple") and action.who != event.action.who
    ]
    found = [part for who in falling for part in event.scene.of(who) if part.sort == "thing"][:1]
    for part in found:
        event.scene.settled.update((part.member.id, verb) for verb in ("fall", "break", "topple"))
    return found


def _push_over(event: Event, doer: Acting, things: list[Acting]) -> None:
    side = 1.0 if float(doer.x[0]) <= float(things[0].x[0]) else -1.0
    touched = min(event.scene.samples, event.a + round(_BEAT * RATE))
    doer.x[:] = float(things[0].x[0]) - side * (0.5 * doer.length + 0.6 * bodies.sizes(things[0])[0] + 0.1)
    doer.facing[:] = side
    doer.does("stand", event.a, touched)
    doer.does("push", max(0, touched - 20), min(event.b, touched + 40), "smug")
    was, event.scene.way = event.scene.way, side
    topple(Event(event.scene, event.action, things, [], event.a, event.b, event.tense))
    event.scene.way = was
