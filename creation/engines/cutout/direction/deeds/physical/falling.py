"""Things that fall: off a table with a beat before it, out of a hand, from the air."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.physical import bodies, toppling
from creation.engines.cutout.direction.deeds.physical.aloft import from_above, is_high
from creation.engines.cutout.direction.deeds.physical.shattering import shatter
from creation.engines.cutout.direction.deeds.playing import fall as tumble
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.physics import World
from creation.engines.cutout.stage.settings import setting_for
from creation.sound.foley.kinds import landing_of

#: What things stand on before they fall.
TABLES = ("table", "desk", "bookshelf", "counter", "bench", "piano", "cupboard", "wardrobe", "fridge", "chair", "stool")
_PUSHES = ("push", "kick", "throw", "drop", "topple", "fight", "play", "look", "break")
#: Where somebody who drops something drops a plate.
_SERVED = ("restaurant", "kitchen", "cafe", "dining_room")
#: Metres of what a table would be brought for, and of what stands on one that is there.
_LARGEST = (0.9, 1.4)
#: Metres from which on what stands tips over when it falls.
_TALL = 1.5
#: Seconds from the start to the touch, and from the touch to the edge.
_BEAT = 0.9
#: How long before a cut it goes, when the next shot shows it break.
_IN_THE_AIR = 0.62


def arrange(scene: Scene) -> None:
    """A small thing that will fall stands on a table, which is brought where the shot has none."""
    for action in scene.shot.actions:
        if action.verb not in ("fall", "break") or not (parts := scene.of(action.who)):
            continue
        part = parts[0]
        if part.sort != "thing" or len(parts) > 1 or part.is_extra or _over_someone(scene, part):
            continue
        table = next((other for other in scene.parts if other.member.kind in TABLES), None)
        largest = _LARGEST[table is not None]
        if part.member.kind in TABLES or bodies.sizes(part)[1] > largest or _is_hit_by_a_row(scene):
            continue
        outside = not setting_for(scene.shot.setting).indoors and not _is_pushed(scene, part)
        if table is None and (action.verb == "break" or outside or is_high(scene, part)):
            continue
        table = table or scene.bring("table", part)
        part.is_extra = True
        wide, tall = bodies.sizes(table)
        pusher = _pusher(scene, part)
        above = bodies.sizes(part)[1] + 0.1
        if pusher is not None and _fits(pusher, table):
            pusher.is_extra = True
            above = max(above, bodies.sizes(pusher)[1])
        if pusher is not None:
            scene.settled.update((pusher.member.id, verb) for verb in _PUSHES)
        table.extent = (wide * 1.35 + 0.55, tall + above)


def _is_pushed(scene: Scene, part: Acting) -> bool:
    return any(action.verb in _PUSHES and action.whom == part.member.id for action in scene.shot.actions)


def _stands_tall(part: Acting) -> bool:
    """Whether it stands there and can only tip over: a tree, a tower, a lamp post."""
    wide, tall = bodies.sizes(part)
    return tall > _TALL and tall > 1.15 * wide


def _is_hit_by_a_row(scene: Scene) -> bool:
    return any(action.verb == "topple" and len(scene.of(action.who)) > 1 for action in scene.shot.actions)


def _over_someone(scene: Scene, part: Acting) -> bool:
    """It was thrown: the throw says where it comes down."""
    return any(action.verb in ("throw", "drop") and action.whom == part.member.id for action in scene.shot.actions)


def _pusher(scene: Scene, part: Acting) -> Acting | None:
    """Who pushes it: the one an action says, else an animal that is there and looks as if it knew nothing."""
    for action in scene.shot.actions:
        done_to = scene.of(action.whom)
        meant = action.whom == part.member.id or bool(done_to and done_to[0].member.kind in TABLES)
        if action.verb in _PUSHES and meant and (found := scene.of(action.who)) and found[0].sort != "thing":
            return found[0]
    return next((other for other in scene.parts if other.sort in ("animal", "bird")), None)


def _fits(part: Acting, table: Acting) -> bool:
    return bodies.sizes(part)[0] < 0.8 * bodies.sizes(table)[0] and bodies.sizes(part)[1] < 1.1


def fall(event: Event) -> None:
    """A beat, a touch, the fall; what is fragile breaks where it lands."""
    scene = event.scene
    if len(event.doers) > 1 and event.doers[0].sort == "thing":
        toppling.topple(event)
        return
    for part in event.doers:
        if part.sort != "thing":
            tumble(scene, part, None, "fall", event.a, event.b)
        elif not part.is_extra and _stands_tall(part):
            toppling.topple(Event(scene, event.action, [part], [], event.a, event.b, event.tense, event.passed))
        elif not part.is_extra:
            from_above(event, part)
        else:
            _off_the_table(event, part)


def _off_the_table(event: Event, part: Acting) -> None:
    scene, a = event.scene, event.a
    table = next(other for other in scene.parts if other.member.kind in TABLES)
    side = scene.way
    top, half = bodies.sizes(table)[1], 0.5 * bodies.sizes(table)[0]
    wide = bodies.sizes(part)[0]
    table.x[:] -= side * 0.22
    edge = float(table.x[0]) + side * half
    stood = edge - side * (0.5 * wide + 0.1)
    bodies.stand(part, stood, top, 0, scene.samples)
    part.depth[:] = table.depth - 0.03
    touched = event.moment(_BEAT)
    identity = part.member.id
    breaks_later = scene.later(identity, "break") and event.verb == "fall"
    if event.verb == "break" and scene.earlier(identity, "fall"):
        touched = a + 2  # cut on the action: it is already on its way
    elif breaks_later:
        touched = max(touched, event.b - round(_IN_THE_AIR * RATE))
    pusher = _pusher(scene, part)
    if pusher is not None:
        _nudge(scene, pusher, table, stood, side, a, touched, event.tense)
    if event.tense == "before" or touched >= scene.samples - 2:
        return
    scene.settled.add((part.member.id, "break"))
    if event.tense == "after":
        part.x[:], part.up[:] = edge + side * 0.5, 0.0
        if _breaks(scene, part):
            bodies.break_at(scene, part, 0, still=True)
        return
    world = World()
    world.wall((-4.0, top), (0.0, top), 0.25)
    n = bodies.add(world, part, -(0.5 * wide + 0.1), top, friction=0.25, bounce=0.25)
    # It teeters on the edge for a moment before it goes.
    speed = 1.05 + 0.4 * wide
    motion = world.run(scene.samples - touched, lambda i: world.push(n, speed, 0.0, 40) if i == 0 else None)
    bodies.write(part, motion, n, touched, mirror=side)
    part.x[touched:] += edge
    scene.heard(touched, "squeak", 0.4, stood)
    landed = next((hit for hit in motion.hits if -1 in (hit.one, hit.other) and hit.up < 0.3 * top), None)
    if landed is None:
        return
    i = touched + landed.i
    if i < scene.samples - 2:
        if _breaks(scene, part) and not breaks_later:
            shatter(scene, part, i, vx=side * speed)
        else:
            scene.heard(i, landing_of(part.member.kind), 1.0, float(part.x[i]))
            scene.seen(i, "dust", part, size=0.5)


def _breaks(scene: Scene, part: Acting) -> bool:
    says = any(action.verb == "break" and action.who == part.member.id for action in scene.shot.actions)
    return says or bodies.is_fragile(part)


def _nudge(
    scene: Scene, pusher: Acting, table: Acting, stood: float, side: float, a: int, touched: int, tense: str
) -> None:
    """Beside it, a slow look, a paw; then somewhere else with an innocent face."""
    on_top = _fits(pusher, table)
    pusher.x[:] = stood - side * (0.5 * bodies.sizes(pusher)[0] + 0.2)
    pusher.up[:] = bodies.sizes(table)[1] if on_top else 0.0
    pusher.depth[:] = table.depth - 0.02 if on_top else table.depth + 0.06
    pusher.facing[:] = side
    scene.settled.update((pusher.member.id, verb) for verb in (*_PUSHES, "turn"))
    pusher.does("sit" if pusher.sort == "animal" else "stand", 0, scene.samples)
    pusher.looks(0, scene.samples, 0.9, 0.5)
    if tense == "after":
        touched = 0
    if touched < scene.samples and tense != "before":
        pusher.does(
            "wave" if pusher.sort == "animal" else "push", max(0, touched - 26), min(scene.samples, touched + 16)
        )
        away = min(scene.samples, touched + round(0.9 * RATE))
        pusher.facing[away:] = -side
        pusher.does("sit" if pusher.sort == "animal" else "stand", away, scene.samples, "smug")
        pusher.looks(away, scene.samples, 0.6, -0.7)


def drop(event: Event) -> None:
    """Out of the hands of the doer, to its feet."""
    scene, a = event.scene, event.a
    doer = event.doers[0] if event.doers else None
    thing = next((other for other in event.others if other.sort == "thing"), None)
    if doer is None:
        return
    if doer.sort == "thing":
        fall(event)
        return
    doer.does("drop", a, event.b, "surprise")
    if thing is None and scene.shot.setting in _SERVED:
        thing = scene.bring("plate", doer)
    if thing is None:
        return
    scene.settled.update((thing.member.id, verb) for verb in ("fall", "break"))
    side = float(doer.facing[a]) or 1.0
    hand_x, hand_up = float(doer.x[a]) + side * (0.32 * doer.height), 0.52 * doer.height
    loose = a + round(0.75 * RATE)
    thing.x[:], thing.up[:] = hand_x, hand_up - 0.4 * bodies.sizes(thing)[1]
    thing.depth[:] = doer.depth - 0.04
    if thing.is_prop:
        thing.scale[: min(loose, scene.samples)] = 0.0
    if loose >= scene.samples - 2 or event.tense == "before":
        return
    world = World(bounce=0.3)
    n = bodies.add(world, thing, hand_x, float(thing.up[0]), vx=0.4 * side, spin=120.0 * side)
    motion = world.run(scene.samples - loose)
    bodies.write(thing, motion, n, loose)
    landed = bodies.loudest(motion.hits, n)
    if landed is not None and (i := loose + landed.i) < scene.samples - 2:
        if _breaks(scene, thing):
            shatter(scene, thing, i)
        else:
            scene.heard(i, landing_of(thing.member.kind), 0.9, hand_x)
            scene.seen(i, "dust", thing, size=0.5)
    doer.looks(loose, scene.samples, 0.5, 0.9)
