"""What flies from one to another: throws in an arc from the hand to where they land, lifts, things taken and given."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds import gestures, tools
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.deeds.physical.kicking import GUNS, kick
from creation.engines.cutout.direction.deeds.physical.shattering import shatter
from creation.engines.cutout.direction.deeds.playing import strike
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE, Curve

#: Seconds of a throw's movement, and where in it the hand lets go.
_TURN, _LOOSE = 1.7, 0.8
_IN_HAND = ("give", "share", "eat", "drink", "feed", "throw", "catch", "open", "wave")
_HELD = ("give", "steal", "lift", "share", "open", "eat", "drink", "feed", "read", "play", "throw", "catch", "wave")


def arrange(scene: Scene) -> None:
    """What is thrown, given, stolen or held is where its holder has it, not on a mark of its own."""
    for action in scene.shot.actions:
        if action.verb not in _HELD or not action.whom:
            continue
        doers, things = scene.of(action.who), scene.of(action.whom)
        if not doers or not things or things[0].sort != "thing" or doers[0].sort in ("thing", "vehicle"):
            continue
        if tools.needs(doers[0], tools.verb_of(action, things)):
            continue
        if action.verb == "play" and gestures.stands(things[0]):
            wide, tall = bodies.sizes(things[0])
            by = min(1.0, 0.95 * doers[0].height / tall)
            things[0].size *= by
            wide, tall = wide * by, tall * by
            doers[0].extent = (doers[0].length + 0.7 * wide, max(doers[0].height, tall))
        if action.verb == "play" or bodies.sizes(things[0])[1] < 0.75 * doers[0].height:
            for thing in things:
                # What is in the hand is of the hand's size.
                if not thing.member.looks.get("size") and action.verb in _IN_HAND:
                    thing.size *= min(1.0, 0.34 * doers[0].height / max(bodies.sizes(thing)))
                thing.is_extra = thing is not scene.parts[0] or thing.is_extra


def throw(event: Event) -> None:
    """Up for one's own head where the thing comes down in the same shot; to the other where there is one."""
    scene = event.scene
    if event.doers and event.doers[0].member.kind in GUNS:
        kick(event)
        return
    thing = next((part for part in event.others if part.sort == "thing"), None)
    catcher = next((part for part in event.others if part.sort not in ("thing", "vehicle")), None)
    if catcher is None and len(event.doers) > 1 and (thing is None or thing.member.kind == "snowball"):
        _at_each_other(event)
        return
    for doer in event.doers:
        if thing is None and catcher is None:
            strike(scene, doer, None, "throw", event.a, event.b)
            continue
        missile = thing or _brought(scene, doer)
        if catcher is None and thing is not None:
            catcher = next(
                (
                    p
                    for p in scene.parts
                    if p is not doer and p.sort in ("person", "being", "animal") and _catches(scene, p)
                ),
                None,
            )
        if catcher is not None and catcher is not doer:
            _to(event, doer, catcher, missile)
        else:
            _up(event, doer, missile)


def _at_each_other(event: Event) -> None:
    """Every other one throws at whom they face, and is thrown at in turn."""
    scene, half = event.scene, (event.a + event.b) // 2
    for number in range(0, len(event.doers) - 1, 2):
        one, other = event.doers[number : number + 2]
        for doer, catcher, a, b in ((one, other, event.a, half), (other, one, half, event.b)):
            missile = _brought(scene, doer)
            missile.scale[:a] = missile.scale[b:] = 0.0
            _to(Event(scene, event.action, [doer], [catcher], a, b), doer, catcher, missile)
    for part in event.others:
        part.scale[:] = 0.0


def _brought(scene: Scene, doer: Acting) -> Acting:
    """Something to throw that fits the hand: a snowball where there is snow."""
    snows = scene.shot.weather == "snow" or scene.shot.setting in ("snow", "ice")
    ball = scene.bring("snowball" if snows else "ball", doer)
    ball.size *= 0.13 * doer.height / max(0.01, *bodies.sizes(ball))
    return ball


def _catches(scene: Scene, part: Acting) -> bool:
    return any(a.who == part.member.id and a.verb == "catch" for a in scene.shot.actions)


def _flight(n: int, start: tuple[float, float], end: tuple[float, float], high: float) -> tuple[Curve, Curve]:
    """Along and up of something thrown, `high` metres above the line between its ends."""
    s = np.linspace(0, 1, max(2, n))
    return start[0] + (end[0] - start[0]) * s, start[1] + (end[1] - start[1]) * s + 4 * high * s * (1 - s)


def _hand(doer: Acting, i: int) -> tuple[float, float]:
    return float(doer.x[i]) + float(np.sign(doer.facing[i]) or 1) * 0.28 * doer.height, 0.82 * doer.height


def _to(event: Event, doer: Acting, catcher: Acting, missile: Acting) -> None:
    scene, a, b = event.scene, event.a, event.b
    side = 1.0 if float(doer.x[a]) <= float(catcher.x[a]) else -1.0
    doer.facing[:] = side
    ready = _catches(scene, catcher)
    catcher.facing[:] = -side
    scene.settled.add((catcher.member.id, "catch"))
    far = abs(float(catcher.x[a]) - float(doer.x[a]))
    n = round((0.45 + 0.16 * far) * RATE)
    tall = bodies.sizes(missile)[1]
    missile.depth[:] = min(float(doer.depth[a]), float(catcher.depth[a])) - 0.05
    missile.scale[:a] = 0.0 if missile.is_prop else missile.scale[:a]
    doer.does("hurl", a, b, "effort")
    catcher.does("catch" if ready else "look", a, b)
    i = a
    while i < b - 10:
        hand = _hand(doer, min(i, scene.samples - 1))
        loose, land = i + round(_LOOSE * RATE), i + round(_LOOSE * RATE) + n
        target = float(catcher.x[min(land, scene.samples - 1)]) - side * 0.16 * catcher.height, 0.72 * catcher.height
        missile.x[i:loose], missile.up[i:loose] = hand[0] - side * 0.56 * doer.height, hand[1] - 0.5 * tall
        x, up = _flight(n, (hand[0], hand[1] - 0.5 * tall), (target[0], target[1] - 0.5 * tall), 0.2 + 0.14 * far)
        end = min(scene.samples, land)
        missile.x[loose:end], missile.up[loose:end] = x[: max(0, end - loose)], up[: max(0, end - loose)]
        missile.turn[loose:end] = side * np.arange(max(0, end - loose)) * 6.0
        scene.heard(loose, "whoosh", 0.8, hand[0])
        if land >= scene.samples:
            break
        _arrives(scene, catcher, missile, land, side, ready)
        i += round(_TURN * RATE)
        if ready or bodies.is_fragile(missile):
            break
    doer.looks(a, b, 0.9, -0.2)


def _arrives(scene: Scene, catcher: Acting, missile: Acting, land: int, side: float, ready: bool) -> None:
    """Caught, or in the face: then it drops to the ground."""
    missile.x[land:], missile.up[land:] = missile.x[land - 1], missile.up[land - 1]
    if ready:
        scene.heard(land, "catch", 0.9, float(missile.x[land]))
        catcher.does("cheer", min(land + 24, scene.samples), scene.samples, "joy")
        return
    scene.heard(land, "hit", 1.0, float(missile.x[land]))
    scene.at(land, "star", float(missile.x[land]), float(missile.depth[land]) - 0.03, float(missile.up[land]), 0.6)
    scene.flashes.append(land / RATE)
    catcher.emotion[land:] = "surprise"
    n = min(24, scene.samples - land)
    catcher.turn[land : land + n] += side * 14 * np.sin(np.linspace(0, np.pi, n))
    if bodies.is_fragile(missile) or missile.member.kind in ("snowball", "tomato", "egg", "cake", "pie"):
        shatter(scene, missile, land)
        return
    fall = min(scene.samples - land, round(0.5 * RATE))
    missile.up[land : land + fall] *= np.clip(1 - np.linspace(0, 1, fall) ** 2, 0, 1)
    missile.x[land : land + fall] -= side * 0.25 * np.linspace(0, 1, fall)
    missile.up[land + fall :], missile.x[land + fall :] = 0.0, missile.x[min(land + fall, scene.samples) - 1]


def _up(event: Event, doer: Acting, thing: Acting) -> None:
    """High into the air, all eyes up; down again into the hands, or onto one's own head."""
    scene, a = event.scene, event.a
    falls = [action for action in scene.shot.actions if action.verb == "fall" and action.who == thing.member.id]
    fall_shots = any(
        action.verb == "fall" and action.who == thing.member.id for shot in scene.board.shots for action in shot.actions
    )
    on_head = bool(falls) or fall_shots
    side = float(np.sign(doer.facing[a]) or 1)
    tall = bodies.sizes(thing)[1]
    thing.depth[:] = doer.depth - 0.05
    hand = float(doer.x[a]) + side * 0.36 * doer.height, 0.6 * doer.height
    loose = min(scene.samples - 2, a + round(0.75 * RATE))
    high = min(0.55 * scene.tall, 1.2 * doer.height)
    end = falls[0].start * RATE + 0.7 * RATE if falls and falls[0].start * RATE > loose else loose + 1.5 * RATE
    land = int(min(max(end, loose + 0.9 * RATE), scene.samples + 20))
    top = 0.985 * doer.height - 0.1 * tall if on_head else hand[1]
    goal = float(doer.x[a]) + side * 0.03 * doer.height if on_head else hand[0]
    thing.x[:loose], thing.up[:loose] = hand[0], hand[1]
    dip = np.linspace(0, np.pi, max(1, loose - a))
    thing.up[a:loose] -= 0.09 * doer.height * np.sin(dip)
    x, up = _flight(land - loose, hand, (goal, top), high)
    seen = min(land, scene.samples) - loose
    thing.x[loose : loose + seen], thing.up[loose : loose + seen] = x[:seen], up[:seen]
    if event.tense == "before":
        thing.x[:], thing.up[:], thing.turn[:] = hand[0], hand[1], 0.0
        thing.up += 0.02 * doer.height * np.sin(np.arange(scene.samples) / RATE * 5)
        scene.settled.update(((thing.member.id, "fall"), (thing.member.id, "break")))
        doer.does("cook" if scene.shot.setting == "kitchen" and doer.sort in ("person", "being") else "stand", 0,
                  scene.samples, "joy")  # fmt: skip
        return
    thing.turn[loose : loose + seen] = side * 720.0 * np.linspace(0, 1, land - loose)[:seen]
    scene.settled.update(((thing.member.id, "fall"), (thing.member.id, "break")))
    doer.does(
        "cook" if scene.shot.setting == "kitchen" and doer.sort in ("person", "being") else "throw", a, loose + 12
    )
    doer.does("stand", loose + 12, scene.samples, "joy")
    doer.looks(loose, min(land, scene.samples), 0.4, -1.0)
    scene.heard(loose, "whoosh", 0.8, hand[0])
    if land >= scene.samples - 2:
        return
    thing.x[land:], thing.up[land:], thing.turn[land:] = goal, top, 0.0
    if on_head:
        scene.heard(land, "splat", 1.3, goal)
        scene.flashes.append(land / RATE)
        scene.at(land, "star", goal, float(doer.depth[0]) - 0.1, top, 0.5)
        scene.at(land, "drops", goal, float(doer.depth[0]) - 0.1, top, 0.5)
        n = min(26, scene.samples - land)
        # It gives, and so does the head under it.
        thing.squash[land : land + n] = 1 + 0.35 * np.sin(np.linspace(0, 9, n)) * np.exp(-np.linspace(0, 4, n))
        doer.squash[land : land + n] = 1 - 0.09 * np.exp(-np.linspace(0, 5, n)) * np.cos(np.linspace(0, 12, n))
        thing.up[land : land + n] *= doer.squash[land : land + n]
        thing.turn[land:] = 7.0 * side
        doer.does("stand", land, scene.samples, "surprise")
        doer.looks(land, scene.samples, 0.0, -0.9)
    else:
        scene.heard(land, "catch", 0.8, goal)


def catch(event: Event) -> None:
    """Something comes flying from the edge of the picture and is caught."""
    scene = event.scene
    for doer in event.doers:
        if event.others and event.others[0].sort not in ("thing",):
            doer.does("chase", event.a, event.b, "effort")
            continue
        thing = event.others[0] if event.others else _brought(scene, doer)
        side = float(np.sign(doer.facing[event.a]) or 1)
        land = min(scene.samples - 2, event.a + round(1.3 * RATE))
        n = land - event.a
        tall = bodies.sizes(thing)[1]
        goal = float(doer.x[0]) + side * 0.2 * doer.height, 0.95 * doer.height - 0.3 * tall
        x, up = _flight(n, (float(doer.x[0]) + side * 0.62 * scene.room, 0.9 * doer.height), goal, 0.5 * doer.height)
        thing.x[: event.a] = x[0]
        thing.x[event.a : land], thing.up[event.a : land] = x[:n], up[:n]
        thing.turn[event.a : land] = -side * np.arange(n) * 7.0
        thing.x[land:], thing.up[land:] = goal
        thing.depth[:] = doer.depth - 0.05
        doer.does("catch", event.a, event.b, "effort")
        doer.looks(event.a, land, 0.9, -0.5)
        doer.does("cheer", min(event.b, land + 30), event.b, "joy")
        thing.up[land + 30 :] += 0.12 * doer.height
        scene.heard(event.a, "whoosh", 0.6, float(x[0]))
        scene.heard(land, "catch", 1.0, goal[0])


def lift(event: Event) -> None:
    """Down to it, a heave, and over the head it goes."""
    scene, a, b = event.scene, event.a, event.b
    for doer in event.doers:
        doer.does("lift", a, b, "effort")
        load = event.others[0] if event.others else scene.bring("barbell", doer)
        side = float(np.sign(doer.facing[a]) or 1)
        top = (0.99 if doer.sort in ("person", "being") else 0.8) * doer.height + 0.1
        low = 0.0
        t = (np.arange(scene.samples) - a) / RATE
        rise = np.clip((t - 0.75) / 0.7, 0, 1)
        rise = rise * rise * (3 - 2 * rise)
        load.x[:] = float(doer.x[0]) + side * (0.3 * doer.height * (1 - rise) + 0.02 * np.sin(t * 6) * rise)
        load.up[:] = low + (top - low) * rise + 0.02 * np.sin(t * 5) * rise
        load.turn[:] += 3 * np.sin(t * 3.1) * rise
        load.depth[:] = doer.depth - 0.04
        load.facing[:] = 1.0
        if load.sort in ("person", "animal", "being", "bird"):
            load.does("cheer", a + 60, b, "surprise")
        scene.heard(a + round(0.75 * RATE), "creak", 0.8, float(load.x[0]))
        scene.seen(a + round(1.3 * RATE), "exclaim", doer, up=1.5 * doer.height, size=0.7)


def steal(event: Event) -> None:
    """On tiptoe to it, a look about, a grab, and away with it over the head."""
    scene, a, b, way = event.scene, event.a, event.b, event.scene.way
    thief = event.doers[0]
    thing = event.others[0] if event.others else scene.bring("gift", thief)
    victim = thing if thing.sort not in ("thing", "vehicle") else None
    if victim is not None:
        thing = scene.bring("gift", thief)
    wide = bodies.sizes(thing)[0]
    spot = 0.08 * scene.room * way
    grab = a + round(min(0.48 * (b - a) / RATE, 2.2) * RATE)
    if event.tense == "after":
        grab = a + 2
    start = -way * 0.42 * scene.room
    n = max(1, grab - a)
    share = np.clip(np.linspace(0, 1.15, n), 0, 1)
    reach = 0.38 * thief.height + 0.4 * wide
    thief.x[:a] = start
    thief.x[a:grab] = start + (spot - way * reach - start) * share
    away = np.arange(scene.samples - grab) / RATE
    thief.x[grab:] = thief.x[grab - 1] + way * np.minimum(
        pace_of(thief) * np.maximum(0, away - 0.35), 0.36 * scene.room
    )
    thief.facing[:] = way
    thief.does("sneak", a, grab - 10, "smug")
    thief.does("stand", max(a, grab - 10), grab, "smug")
    thief.does("carry", grab, b, "joy")
    thief.looks(a, grab, 0.6, 0.2)
    thing.facing[:] = 1.0
    thing.x[:grab], thing.up[:grab] = spot, 0.0 if victim is None else 0.4 * victim.height
    up = np.clip(away / 0.3, 0, 1)
    goal = (0.95 if thief.sort in ("person", "being") else 0.75) * thief.height
    thing.x[grab:] = spot * (1 - up) + thief.x[grab:] * up
    thing.up[grab:] = thing.up[grab - 1] + (goal - thing.up[grab - 1]) * up + 0.03 * np.sin(away * 18)
    thing.depth[:] = thief.depth - 0.05
    scene.heard(grab, "whoosh", 0.9, spot)
    scene.seen(grab, "exclaim", thief, up=1.15 * thief.height, size=0.8)


def pace_of(part: Acting) -> float:
    """A hurried step, metres a second."""
    return float(np.clip(1.3 * part.figure.stride * part.size, 0.4, 2.6))


EVENTS = {"throw": throw, "catch": catch, "lift": lift, "steal": steal}
