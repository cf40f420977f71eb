"""Rows that fall one after another, towers that collapse, single things that tip over."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies, bowling
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.noise import grain
from creation.engines.cutout.physics import Motion, World

#: What is set up in a tower; everything else of which there are several stands in a row.
STACKED = ("crate", "box", "barrel", "brick", "package", "parcel", "suitcase", "can", "cake", "pillow", "log", "drum")
#: The beat before: seconds from the action's start to the touch.
_BEAT = 0.7
#: Heights between two in a row, and between two pins.
_APART, _PIN_APART = 0.5, 0.42


def arrange(scene: Scene) -> None:
    """Before anything is framed: a group that will topple is one tall or long thing to the camera."""
    for action in scene.shot.actions:
        parts = scene.of(action.who)
        if action.verb == "topple" and len(parts) > 1 and parts[0].sort == "thing":
            offsets = _offsets(parts)
            wide, tall = bodies.sizes(parts[0])
            along = max(x for x, _, _ in offsets) - min(x for x, _, _ in offsets) + wide
            up = max(y for _, y, _ in offsets) + tall
            is_tower = parts[0].member.kind in STACKED
            parts[0].extent = (along * (2.1 if is_tower else 1.12), max(up * 1.1, 0.42 * along))
            for part in parts[1:]:
                part.is_extra = True


def _offsets(parts: list[Acting]) -> list[tuple[float, float, float]]:
    """(along, up, depth) of each from the middle of the group."""
    wide, tall = bodies.sizes(parts[0])
    if bowling.is_pin(parts[0]):
        spots = []
        row = place = 0
        for _ in parts:
            spots.append((row * _PIN_APART * tall, 0.0, 0.06 * (place - row / 2)))
            place += 1
            if place > row:
                row, place = row + 1, 0
        return spots
    if parts[0].member.kind in STACKED:
        columns = 1 if len(parts) <= 5 else 2
        spots = []
        for k, part in enumerate(parts):
            level, column = divmod(k, columns)
            nudge = 0.1 * (grain(part.seed, "nudge") - 0.5)
            spots.append(((column - (columns - 1) / 2 + nudge) * wide * 1.02, level * tall, 0.0))
        return spots
    many = len(parts)
    step = max(_APART * tall, wide * 1.25)
    return [((k - (many - 1) / 2) * step, 0.0, 0.28 * (0.5 - k / max(1, many - 1))) for k in range(many)]


def topple(event: Event) -> None:
    """Whoever pushes, pushes the first; a ball that rolls in the same shot is what does it to pins."""
    scene, parts = event.scene, event.doers
    if parts and parts[0].sort != "thing":
        # People and animals push things over: those are what topples.
        if event.others and event.others[0].sort == "thing":
            _push_over(event, parts[0], event.others)
            return
        for part in parts:
            part.does("fall", event.a, event.b, "surprise")
        return
    if len(parts) == 1:
        _tip(scene, parts[0], event.a, event.tense)
        return
    way = scene.way
    middle = float(parts[0].x[0])
    for part, (along, up, depth) in zip(parts, _offsets(parts), strict=True):
        bodies.stand(part, middle + way * along, up, 0, scene.samples)
        part.depth[:] = float(parts[0].depth[0]) + depth if part is not parts[0] else part.depth
        part.facing[:] = 1.0
    if bowling.is_pin(parts[0]) and (ball := bowling.ball_of(scene)) is not None:
        bowling.strike(event, ball, parts)
        return
    _collapse(event, parts, middle, way)


def _collapse(event: Event, parts: list[Acting], middle: float, way: float) -> None:
    scene, start = event.scene, event.a
    is_tower = parts[0].member.kind in STACKED
    targets = _targets(event) if not is_tower else []
    world = World()
    spots = _offsets(parts)
    numbers = [
        bodies.add(world, part, along, up, friction=0.5 if is_tower else 0.35)
        for part, (along, up, _) in zip(parts, spots, strict=True)
    ]
    # What the last of the row will hit stands at its end.
    last = spots[-1][0]
    for target in targets:
        wide, tall = bodies.sizes(target)
        at = last + 0.5 * wide + 0.45 * bodies.sizes(parts[-1])[1]
        numbers.append(bodies.add(world, target, at, 0.0, mass=0.35, friction=0.3))
        bodies.stand(target, middle + way * at, 0.0, 0, scene.samples)
        target.depth[:] = parts[-1].depth[0]
    touched = start + round(_BEAT * RATE)
    tall = bodies.sizes(parts[0])[1]

    def push(i: int) -> None:
        if i != 4:
            return
        if is_tower:
            for k, n in enumerate(numbers):
                share = k / max(1, len(numbers) - 1)
                world.push(n, (0.5 + 2.6 * share) * (0.8 + 0.4 * grain(scene.seed, k, "push")), 0.2 * share, 26 * share)
        else:
            world.push(numbers[0], 0.25 * tall**0.5, 0.0, 95 / tall**0.5)

    motion = world.run(scene.samples + 4 * RATE, push)
    if event.tense == "before":
        return
    shift = motion.x.shape[1] - scene.samples if event.tense == "after" else 0
    begin = 0 if shift else touched
    if begin >= scene.samples:
        return
    if shift:
        motion = Motion(motion.x[:, shift:], motion.up[:, shift:], motion.turn[:, shift:], ())
    for part, n in zip([*parts, *targets], numbers, strict=True):
        bodies.write(part, motion, n, begin, mirror=way, about=middle)
    _tell(scene, parts, targets, motion, begin, middle, way, is_tower)


def _tell(
    scene: Scene, parts: list[Acting], targets: list[Acting], motion: Motion, begin: int, middle: float, way: float,
    is_tower: bool,
) -> None:  # fmt: skip
    """Sounds, dust, shakes; what is fragile at the end of the row breaks where it lands."""
    before: dict[tuple[int, int], int] = {}
    for hit in motion.hits:
        i = begin + hit.i
        pair = (min(hit.one, hit.other), max(hit.one, hit.other))
        if i >= scene.samples or hit.i - before.get(pair, -99) < 12:
            continue
        before[pair] = hit.i
        x = middle + way * hit.x
        if is_tower:
            scene.heard(i, "crate", min(1.6, 0.3 + 0.3 * hit.force), x)
            if hit.force > 1.2:
                scene.at(i, "dust", x, float(parts[0].depth[0]) - 0.02, max(0.0, hit.up), 0.9)
            if hit.force > 2.5:
                bodies.shake(scene, i)
        elif pair[0] >= 0:
            scene.heard(i, "domino", min(1.2, 0.5 + 0.2 * hit.force), x)
    for k, target in enumerate(targets):
        n = len(parts) + k
        fallen = next(
            (hit for hit in motion.hits if n in (hit.one, hit.other) and abs(motion.turn[n, hit.i]) > 35), None
        )
        if fallen is not None and begin + fallen.i < scene.samples:
            i = begin + fallen.i
            if bodies.is_fragile(target):
                shatter(scene, target, i)
            else:
                scene.heard(i, "topple", 0.9, float(target.x[i]))


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


def shatter(scene: Scene, part: Acting, i: int, vx: float = 0.0) -> None:
    """Breaks with everything that belongs to it: the sound, the shake, the bits."""
    bodies.break_at(scene, part, i, vx=vx)
    bodies.shake(scene, i)
    x, depth = float(part.x[i]), float(part.depth[i])
    scene.heard(i, "shatter", 1.2, x)
    for k in range(4):
        scene.heard(i + 12 + 9 * k, "shard", 0.5 - 0.1 * k, x)
    wet = part.member.kind in ("cup", "glass", "vase", "bottle", "mug", "teapot", "bowl", "wine")
    scene.at(i, "tea" if part.member.kind in ("cup", "mug", "teapot") else "splash" if wet else "dust", x, depth - 0.02,
             0.05, 0.5 + 0.5 * bodies.sizes(part)[1])  # fmt: skip
    scene.at(i, "spark", x, depth - 0.03, 0.1, 0.6)


def _tip(scene: Scene, part: Acting, a: int, tense: str) -> None:
    """One thing wavers, tips and falls over."""
    x, way = float(part.x[0]), scene.way
    wide, tall = bodies.sizes(part)
    touched = a + round(_BEAT * RATE)
    if tense != "before" and touched < scene.samples:
        world = World()
        n = bodies.add(world, part, 0.0, 0.0, spin=90 + 60 * wide / max(tall, 0.05))
        motion = world.run(scene.samples - touched)
        bodies.write(part, motion, n, touched, mirror=way)
        part.x[touched:] += x
        for hit in motion.hits[:4]:
            scene.heard(touched + hit.i, "topple", min(1.4, 0.4 + 0.3 * hit.force), x)
        fallen = next((hit for hit in motion.hits if abs(motion.turn[n, hit.i]) > 45), None)
        if fallen is not None:
            scene.at(touched + fallen.i, "dust", float(part.x[min(touched + fallen.i, scene.samples - 1)]),
                     float(part.depth[0]) - 0.02, 0.0, tall)  # fmt: skip
            bodies.shake(scene, touched + fallen.i)
            if bodies.is_fragile(part):
                shatter(scene, part, touched + fallen.i)
    sway = np.arange(min(touched, scene.samples) - a) / RATE
    part.turn[a : a + len(sway)] += way * 3.0 * np.sin(sway * 9) * np.clip(sway / _BEAT, 0, 1)


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
