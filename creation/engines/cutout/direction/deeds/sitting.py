"""Who sits somewhere sits on something: on the chair, sofa, bench or throne that is named or that the place has, at the
sides of a table, behind a desk."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene, Seat
from creation.engines.cutout.figures.nearest import SEATED
from creation.engines.cutout.figures.person.seated import HIGH, UPPER
from creation.storyboard.types import Action

#: Of the height of who sits: a table's top and a desk's.
_TABLE, _DESK = 0.46, 0.45
#: What is on a table while this is done at it, and its breadth as a share of the height of who sits there.
_BOARDS = {"play_chess": ("chessboard", 0.36), "play_cards": ("playing_cards", 0.36)}
_LAID = {"eat": ("spaghetti", 0.2), "drink": ("teacup", 0.13), "sit": ("", 0.0)}
#: Who does this in a shot with a table does it there.
_AT_TABLE = ("eat", "drink", "sit", "read", "write", "play", "deal")
_NEAR = ("on", "in", "beside", "behind", "before")


@dataclass(frozen=True)
class Furniture:
    """What one sits on or at. Metres of its drawing."""

    top: float  # height of the seat, or of the table's top
    each: float = 0.0  # breadth that one who sits on it takes; 0: there is room for one


SEATS = {
    "chair": Furniture(0.52), "stool": Furniture(0.62), "armchair": Furniture(0.5), "sofa": Furniture(0.5, 0.66),
    "bench": Furniture(0.48, 0.62), "throne": Furniture(0.72), "bed": Furniture(0.58, 0.7), "swing": Furniture(0.62),
    "couch": Furniture(0.5, 0.66), "crate": Furniture(0.6), "log": Furniture(0.35, 0.6),
}  # fmt: skip
TABLES = {"table": Furniture(0.78)}
DESKS = {"desk": Furniture(0.78), "news_desk": Furniture(0.95)}
#: What people sit on where nobody says.
_OF_PLACE = {
    "office": "chair", "library": "chair", "hospital": "chair",
    "classroom": "chair", "kitchen": "chair", "restaurant": "chair", "cafe": "chair", "train_station": "bench",
    "bus_stop": "bench", "departure_hall": "bench", "subway": "bench", "courtroom": "chair", "laboratory": "stool",
    "toy_workshop": "stool", "playground": "swing",
}  # fmt: skip
#: These are done sitting wherever there is something to sit on or at.
_DONE = frozenset({*UPPER, "type", *_BOARDS})
#: These say that one sits.
_SITS = ("sit", "type", *_BOARDS)


def arrange(scene: Scene) -> None:
    """Before anything is framed: who sits has a seat, and each group is as broad as what it sits at."""
    used: set[int] = set()
    for action in scene.shot.actions:
        sitters = [part for part in scene.of(action.who) if _can(scene, part) and id(part) not in used]
        if action.verb in _BOARDS:
            names = [who for a in scene.shot.actions if a.verb == action.verb for who in (a.who, a.whom) if who]
            sitters = [part for who in dict.fromkeys(names) for part in scene.of(who) if part.sort != "thing"]
            sitters = [part for part in sitters if id(part) not in used]
        things = _furniture(scene, action)
        if not sitters or action.verb not in _DONE or not (things or action.verb in _SITS):
            continue
        mine = {other.who for other in scene.shot.actions if _furniture(scene, other) == things and things}
        sitters += [part for who in sorted(mine - {action.who}) for part in scene.of(who) if _can(scene, part)]
        sitters = [part for part in sitters if id(part) not in used]
        kind = things[0].member.kind if things else _OF_PLACE.get(scene.shot.setting, "")
        if action.verb in _BOARDS:
            kind, things = (
                "table",
                things if things and things[0].member.kind == "table" else [scene.bring("table", sitters[0])],
            )
        if action.verb == "type":
            kind, things = "chair", []
        if scene.shot.setting == "tv_studio" and not kind:
            kind = "news_desk"
        if not kind or (not things and sitters[0].sort not in ("person", "being")):
            continue
        used.update(map(id, sitters))
        if scene.shot.setting == "tv_studio" and kind != "table" and not (things and kind in SEATS):
            # The news are read from the desk of the house.
            for thing in things:
                thing.is_extra = True
                thing.scale[:] = 0.0
            kind, things = "news_desk", [scene.bring("news_desk", sitters[0])]
        if kind in TABLES:
            _at_table(scene, sitters, things[0], action.verb)
        elif kind in DESKS:
            _behind(scene, sitters, things)
        else:
            _on(scene, sitters, things, kind)


def _can(scene: Scene, part: Acting) -> bool:
    """Whether it may sit: on its own feet, and not going anywhere in this shot."""
    verbs = {action.verb for action in scene.shot.actions if action.who == part.member.id}
    return part.sort not in ("thing", "vehicle", "sea") and verbs <= _DONE


def _furniture(scene: Scene, action: Action) -> list[Acting]:
    """What it is done on or at, in as many pieces as there are."""
    named = [
        action.whom,
        *(spot.whom for spot in scene.shot.places if spot.who == action.who and spot.relation in _NEAR),
    ]
    found = [scene.of(who) for who in named if who]
    own = next((parts for parts in found if parts and parts[0].member.kind in {**SEATS, **TABLES, **DESKS}), [])
    if own or action.verb not in _AT_TABLE:
        return own
    moved = {who for other in scene.shot.actions for who in (other.who, other.whom)}
    moved |= {who for spot in scene.shot.places for who in (spot.who, spot.whom)}
    free = [part for part in scene.parts if part.member.kind in {**TABLES, **DESKS} and part.member.id not in moved]
    return scene.of(free[0].member.id) if free else []


def _at_table(scene: Scene, sitters: list[Acting], table: Acting, verb: str) -> None:
    """Two at its ends, face to face, the others behind it; each with something before them."""
    leader = sitters[0]
    tall = max(part.height for part in sitters)
    table.size *= _TABLE * tall / (TABLES[table.member.kind].top * table.size)
    wide = sizes(table)[0]
    _lead(leader, sitters, table, (wide + 1.1 * tall, 1.05 * tall))
    between = sitters[2:]
    for number, part in enumerate(sitters):
        side = 1.0 if number % 2 == 0 else -1.0
        if number < 2:
            x, deep = -side * (0.5 * wide + 0.1 * tall), 0.02
            _seated(scene, part, leader, x, deep, side, "chair")
        else:
            x = ((number - 1) / (len(between) + 1) - 0.5) * 0.95 * wide
            _seated(scene, part, leader, x, 0.14, -1.0 if x > 0 else 1.0, "")
        dish, share = _LAID.get(verb, ("", 0.0))
        if dish:
            plate = scene.bring(dish, part)
            plate.size *= share * tall / max(sizes(plate))
            near = x + side * 0.22 * tall if number < 2 else x
            scene.seats.append(Seat(plate, leader, near, _TABLE * tall, -0.04 if number < 2 else 0.0, 1.0))
    if verb in _BOARDS:
        kind, share = _BOARDS[verb]
        board = scene.bring(kind, leader)
        board.size *= share * tall / max(sizes(board))
        scene.seats.append(Seat(board, leader, 0.0, _TABLE * tall, -0.03, 1.0))
    scene.seats.append(Seat(table, leader, 0.0, 0.0, 0.0, 1.0))


def _behind(scene: Scene, sitters: list[Acting], desks: list[Acting]) -> None:
    """Each behind a desk of their own, as far as there are enough, looking at us over it."""
    leader, tall = sitters[0], max(part.height for part in sitters)
    for desk in desks:
        desk.size *= _DESK * tall / (DESKS[desk.member.kind].top * desk.size)
    wide = sizes(desks[0])[0]
    # In an upright frame they stand closer, one behind the next.
    gap = wide * (0.84 if scene.is_narrow else 1.08)
    each = max(gap * len(desks) / len(sitters), 0.55 * tall)
    _lead(leader, sitters, desks[0], (max(wide, each * len(sitters)), 1.15 * tall))
    for desk in desks:
        desk.is_extra = True
    row = (len(sitters) - 1) / 2
    for number, part in enumerate(sitters):
        x = (number - row) * each
        _seated(scene, part, leader, x, 0.12, 1.0 if x <= 0 else -1.0, "chair")
    middle = (len(desks) - 1) / 2
    for number, desk in enumerate(desks):
        scene.seats.append(Seat(desk, leader, (number - middle) * gap, 0.0, -0.02 + 0.03 * (number % 2), 1.0))


def _on(scene: Scene, sitters: list[Acting], things: list[Acting], kind: str) -> None:
    """Side by side on it; one for each where there is room for one only."""
    leader, tall = sitters[0], max(part.height for part in sitters)
    seat = SEATS[kind]
    own = list(things)
    groups = [sitters] if seat.each else [[part] for part in sitters]
    rooms = [_room(part, seat) for part in sitters]
    ends = [sum(rooms[: number + 1]) for number in range(len(rooms))]
    spots = [end - room / 2 - ends[-1] / 2 for end, room in zip(ends, rooms, strict=True)]
    for group in groups:
        thing = own.pop(0) if own else scene.bring(kind, group[0])
        if group[0].sort in ("person", "being"):
            thing.size *= HIGH * tall / (seat.top * thing.size)
        wide, high = sizes(thing)
        if seat.each:
            thing.size *= max(1.0, 0.92 * ends[-1] / wide)
            wide, high = sizes(thing)
        xs = [spots[sitters.index(part)] for part in group]
        if group is groups[0]:
            _lead(leader, sitters, thing, (max(wide, ends[-1] + 0.2 * tall), max(1.1 * tall, high)))
        thing.is_extra = True
        for part, x in zip(group, xs, strict=True):
            side = (1.0 if x <= 0 else -1.0) if len(sitters) > 1 else scene.way
            up = seat.top * thing.size if part.sort not in ("person", "being") else 0.0
            scene.seats.append(Seat(part, leader, x, up + (seat.top * thing.size - HIGH * tall) * (up == 0), 0.0, side))
        faces = scene.way if kind == "chair" and len(sitters) == 1 else 1.0
        scene.seats.append(Seat(thing, leader, sum(xs) / len(xs), 0.0, 0.03, faces))


def _room(part: Acting, seat: Furniture) -> float:
    """Metres that one takes on a seat."""
    if part.sort not in ("person", "being"):
        return 0.8 * part.length
    return (0.42 if seat.each else 0.62) * part.height


def _seated(scene: Scene, part: Acting, leader: Acting, x: float, deep: float, side: float, chair: str) -> None:
    """One who sits there, on a chair of the right height; who has no legs for it is lifted as high as the others."""
    upright = part.sort in ("person", "being")
    up = 0.0 if upright else 0.15 * part.figure.height * part.size
    scene.seats.append(Seat(part, leader, x, up, deep, side))
    if chair and upright:
        thing = scene.bring(chair, part)
        thing.size *= HIGH * part.figure.height * part.size / (SEATS[chair].top * thing.size)
        scene.seats.append(Seat(thing, leader, x - side * 0.03 * part.height, 0.0, deep + 0.02, side))


def _lead(leader: Acting, sitters: list[Acting], thing: Acting, extent: tuple[float, float]) -> None:
    """The first of them stands for all when the picture is framed."""
    thing.is_extra = True
    for part in sitters[1:]:
        part.is_extra = True
    leader.extent, leader.is_extra = extent, False


def settle(scene: Scene) -> None:
    """Once everyone has acted: all of a group are in their places about its mark."""
    marks = {id(seat.leader): (float(seat.leader.x[0]), float(seat.leader.depth[0])) for seat in scene.seats}
    for seat in scene.seats:
        mark, depth = marks[id(seat.leader)]
        seat.leader.about = mark
        seat.part.x[:], seat.part.depth[:], seat.part.up[:] = mark + seat.x, depth + seat.deep, seat.up
        seat.part.facing[:] = seat.side or scene.way
        if seat.part.sort == "thing":
            seat.part.turn[:] = 0.0


def pose(scene: Scene) -> None:
    """Whoever has a seat does on it what would be done standing."""
    for seat in scene.seats:
        part = seat.part
        if not seat.sits or part.sort not in ("person", "being"):
            continue
        for verb in np.unique(part.verb):
            part.verb[part.verb == verb] = SEATED + str(verb)
