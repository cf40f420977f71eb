"""Who and what is there in a shot: nothing before it comes into being, nothing after it is gone, nothing twice."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.deeds.tools import kinds_for
from creation.engines.cutout.direction.scene import sort_of
from creation.engines.cutout.figures.person.jobs import JOBS
from creation.engines.cutout.figures.vehicle.windows import WINDOWS
from creation.storyboard.types import Action, Member, Place, Shot, Storyboard

#: After these someone or something is there that was not.
_COMES = frozenset(("grow", "appear", "arrive"))
#: After these it is not there any more.
_GOES = frozenset(("vanish", "melt", "explode", "pop", "leave", "takeoff"))
#: Framings that show a face and little else.
_FACES = ("close", "detail", "two_shot", "over_shoulder")
#: What says nothing of where one is.
_IDLE = frozenset(("stand", "look", "bounce"))
#: What those say no more with who never stand.
_HOVERING = frozenset(("fly", "swim"))
#: Done with food, which is in the pan, on the plate or in the hand.
_AT_TABLE = frozenset(("cook", "bake", "eat", "drink"))
#: What drivers do at the wheel as well.
_WATCHES = frozenset(("stand", "look", "cheer", "laugh", "wave", "cry", "talk"))
#: Callings by what their drawing has in hand, where the vocabulary says it otherwise.
_SAME_THING = {
    "filmcamera": ("movie_camera", "camera"), "rod": ("fishing_rod",), "lens": ("magnifying_glass",),
    "can": ("watering_can",), "coffee": ("cup", "coffee"), "phone": ("telephone", "smartphone"),
    "brush": ("paintbrush",), "acoustic": ("guitar",), "lantern": ("lantern", "torch"), "pin": ("rolling_pin",),
    "case": ("briefcase",), "soccerball": ("football",), "flask": ("test_tube",), "books": ("book",),
}  # fmt: skip
#: Places without ground, and where one sets out for them.
_GROUNDLESS = {"space": "desert", "sky": "meadow", "clouds": "meadow"}
#: The shore that is left by a leap into open water.
_SHORES = {"sea": "beach", "river": "lake"}


def continuous(board: Storyboard) -> Storyboard:
    """The film with only those in each shot who are there at that time."""
    board = replace(board, shots=tuple(replace(shot, actions=_at_the_wheel(board, shot)) for shot in board.shots))
    board = replace(board, shots=_from_the_ground(board))
    board = replace(board, shots=tuple(_still_there(board, number) for number in range(len(board.shots))))
    shots: list[Shot] = []
    for number, shot in enumerate(board.shots):
        gone = {
            who
            for who in shot.cast
            if _is_away(board, number, who) or _is_in_hand(board, shot, who) or _is_put_away(board, shot, who)
        }
        cast = tuple(who for who in shot.cast if who not in gone) or shot.cast
        shots.append(_aboard(board, shots, _leaving_the_shore(board, number, replace(shot, cast=cast))))
    return replace(board, shots=tuple(shots))


def _from_the_ground(board: Storyboard) -> tuple[Shot, ...]:
    """Nothing lifts off where there is no ground: until it has, the film is on the ground below."""
    lifts = [
        number
        for number, shot in enumerate(board.shots)
        if shot.setting in _GROUNDLESS and any(action.verb == "takeoff" for action in shot.actions)
    ]
    if not lifts or any(shot.setting not in _GROUNDLESS for shot in board.shots[: lifts[0]]):
        return board.shots
    shots = []
    for number, shot in enumerate(board.shots):
        if number <= lifts[0]:
            kept = tuple(action for action in shot.actions if action.verb != "fly")
            shot = replace(shot, setting=_GROUNDLESS[shot.setting], actions=kept)
        elif shot.setting in _GROUNDLESS:
            # Those who saw it off stay behind.
            flown = {action.who for action in board.shots[lifts[0]].actions if action.verb == "takeoff"}
            up = [replace(a, verb="fly") if a.verb == "takeoff" else a for a in shot.actions if a.who in flown]
            cast = tuple(who for who in shot.cast if who in flown)
            below = replace(shot, setting=_GROUNDLESS[shot.setting])
            shot = replace(shot, cast=cast, actions=tuple(up)) if cast else below
        shots.append(shot)
    return tuple(shots)


def _still_there(board: Storyboard, number: int) -> Shot:
    """The shot with what has grown or been built before it in the same place: it stands behind whoever is there."""
    shot = board.shots[number]
    stays = []
    for member in board.cast:
        fates = [
            _fate(earlier, board, member.id)
            for earlier in board.shots[:number]
            if earlier.setting == shot.setting and member.id in earlier.cast
        ]
        told = [fate for fate in fates if fate in ("comes", "goes")]
        if sort_of(member.kind) == "thing" and told and told[-1] == "comes" and member.id not in shot.cast:
            stays.append(member.id)
    living = [who for who in shot.cast if sort_of(board.member(who).kind) not in ("thing", "vehicle")]
    if not stays or not living:
        return shot
    # What came is what it is about: it is to be seen with them.
    framing = "medium" if shot.camera.framing in _FACES else shot.camera.framing
    places = tuple(Place(who, "behind", living[0]) for who in stays)
    camera = replace(shot.camera, framing=framing)
    return replace(shot, cast=(*shot.cast, *stays), places=(*shot.places, *places), camera=camera)


def _is_away(board: Storyboard, number: int, who: str) -> bool:
    """Not there yet, or no more: and nothing else is told of it in this shot."""
    shot = board.shots[number]
    if any(line.who == who for line in shot.lines):
        return False
    told = {action.verb for action in shot.actions if who in (action.who, action.whom)}
    if told - _IDLE - _HOVERING:
        return False
    before = [_fate(earlier, board, who) for earlier in board.shots[:number]]
    after = [_fate(later, board, who) for later in board.shots[number + 1 :]]
    last = next((fate for fate in reversed(before) if fate and (fate != "is" or not told & _HOVERING)), "")
    following = next((fate for fate in after if fate), "")
    if last == "goes":
        return not told - _IDLE
    return not last and following == "comes"


def _fate(shot: Shot, board: Storyboard, who: str) -> str:
    """Whether in this shot it "comes" or "goes"; "is" where it does anything else, empty where nothing is told."""
    verbs = [action.verb for action in shot.actions if action.who == who]
    if any(action.verb == "build" and action.whom == who for action in shot.actions):
        return "comes"
    changes = [action for action in shot.actions if action.verb == "transform" and action.whom not in ("", action.who)]
    if any(who in (action.who, action.whom) for action in changes):
        return "comes" if any(action.whom == who for action in changes) else "goes"
    if any(verb in _GOES for verb in verbs):
        return "goes"
    grows = sort_of(board.member(who).kind) in ("thing", "vehicle")
    if any(verb in _COMES and (verb != "grow" or grows) for verb in verbs):
        return "comes"
    told = any(who in (action.who, action.whom) and action.verb not in _IDLE for action in shot.actions)
    return "is" if told or any(line.who == who for line in shot.lines) else ""


def _is_in_hand(board: Storyboard, shot: Shot, who: str) -> bool:
    """Whether this is a single thing that somebody of the shot is drawn with."""
    thing = board.member(who)
    if (
        thing.count != 1
        or sort_of(thing.kind) != "thing"
        or any(spot.who == who and spot.relation != "held" for spot in shot.places)
    ):
        return False
    if any(action.who == who for film_shot in board.shots for action in film_shot.actions):
        return False
    users = [board.member(other) for other in shot.cast if other != who]
    for action in shot.actions:
        if action.whom == who and not (thing.kind in kinds_for(action.verb) and _has_hands(board.member(action.who))):
            return False
    working = {action.who: action.verb for action in shot.actions if _has_hands(board.member(action.who))}
    return any(thing.kind in _held_by(user) for user in users if _has_hands(user)) or any(
        thing.kind in kinds_for(verb) for verb in working.values()
    )


def _is_put_away(board: Storyboard, shot: Shot, who: str) -> bool:
    """What is cooked or eaten in other shots does not hang in the air while the cook sings."""
    if any(who in (action.who, action.whom) for action in shot.actions) or any(spot.who == who for spot in shot.places):
        return False
    return any(action.whom == who and action.verb in _AT_TABLE for other in board.shots for action in other.actions)


def _has_hands(member: Member) -> bool:
    return sort_of(member.kind) in ("person", "being")


def _held_by(member: Member) -> tuple[str, ...]:
    outfit = JOBS.get(member.looks.get("job", ""))
    if outfit is None or not outfit.holds:
        return ()
    return (outfit.holds, *_SAME_THING.get(outfit.holds, ()))


def _at_the_wheel(board: Storyboard, shot: Shot) -> tuple[Action, ...]:
    """Whoever flies a plane sits in it, and the plane flies."""
    actions = []
    for action in shot.actions:
        vehicle = bool(action.whom) and sort_of(board.member(action.whom).kind) == "vehicle"
        if action.verb not in ("fly", "takeoff", "land", "race") or not vehicle or action.who == action.whom:
            actions.append(action)
            continue
        if sort_of(board.member(action.who).kind) == "vehicle":
            actions.append(action)
            continue
        actions += [replace(action, verb="drive"), replace(action, who=action.whom, whom="")]
    return tuple(actions)


def _aboard(board: Storyboard, before: list[Shot], shot: Shot) -> Shot:
    """Whoever drove is still in the vehicle where nothing else is told of them."""
    seats = {a.who: a.whom for past in before for a in past.actions if a.verb in ("drive", "ride") and a.whom}
    for who, vehicle in seats.items():
        told = {action.verb for action in shot.actions if action.who == who}
        if sort_of(board.member(vehicle).kind) != "vehicle" or not told <= _WATCHES:
            continue
        closed = board.member(vehicle).kind in WINDOWS
        if (closed and any(line.who == who for line in shot.lines)) or not {who, vehicle} & set(shot.cast):
            continue
        last = before[-1]
        if who in shot.cast and who not in last.cast:
            continue
        framing = "medium" if closed and shot.camera.framing in ("close", "detail") else shot.camera.framing
        kept = tuple(action for action in shot.actions if action.who != who)
        cast = tuple(dict.fromkeys((who, vehicle, *shot.cast)))
        actions = (Action(who, "drive", vehicle), *kept)
        shot = replace(shot, cast=cast, actions=actions, camera=replace(shot.camera, framing=framing))
    return shot


def _leaving_the_shore(board: Storyboard, number: int, shot: Shot) -> Shot:
    """A leap into the sea begins on its shore."""
    shore = _SHORES.get(shot.setting, "")
    leaps = any(action.verb in ("jump", "dive") and not action.whom for action in shot.actions)
    came = number > 0 and board.shots[number - 1].setting == shore
    return replace(shot, setting=shore) if shore and leaps and came else shot
