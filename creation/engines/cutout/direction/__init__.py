"""Direction: from a storyboard to a film in which everyone knows where to stand, when to run and where to look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.aloft import is_aloft, stay_up
from creation.engines.cutout.direction.audience import audience
from creation.engines.cutout.direction.camera import film
from creation.engines.cutout.direction.camera.framing import framing_for
from creation.engines.cutout.direction.camera.moves import REVEALED
from creation.engines.cutout.direction.contacts import contacts
from creation.engines.cutout.direction.continuity import continuous
from creation.engines.cutout.direction.deeds import (
    EVENTS,
    PAIRED,
    TOGETHER,
    TRAVELS,
    arrange,
    deed_for,
    settle,
    sitting,
)
from creation.engines.cutout.direction.deeds.carrying import carry_along
from creation.engines.cutout.direction.deeds.event import Event
from creation.engines.cutout.direction.deeds.onlookers import gather
from creation.engines.cutout.direction.deeds.physical.descending import descend
from creation.engines.cutout.direction.deeds.physical.springing import spring
from creation.engines.cutout.direction.deeds.pursuit import way_of
from creation.engines.cutout.direction.deeds.reacting import react
from creation.engines.cutout.direction.deeds.riding import stay_on
from creation.engines.cutout.direction.deeds.sporting import play_on
from creation.engines.cutout.direction.deeds.tools import hand_out, needs, players_of
from creation.engines.cutout.direction.deeds.wetting import stay_in
from creation.engines.cutout.direction.equipping import equipped
from creation.engines.cutout.direction.extras import extras
from creation.engines.cutout.direction.faces import faces
from creation.engines.cutout.direction.floating import float_all
from creation.engines.cutout.direction.levels import level
from creation.engines.cutout.direction.marks import RIDES, place, take_seats
from creation.engines.cutout.direction.once import afterwards, is_poised, poised, seen_whole, tenses
from creation.engines.cutout.direction.pace import clock_for, own_time, told
from creation.engines.cutout.direction.scene import Scene, cast
from creation.engines.cutout.direction.sharing import shared_out
from creation.engines.cutout.direction.slant import slant
from creation.engines.cutout.direction.staying import staying_seated
from creation.engines.cutout.direction.types import RATE, Direction, ShotPlan
from creation.engines.cutout.direction.waterside import come_to_water
from creation.engines.cutout.direction.wording import worded
from creation.engines.cutout.noise import dice, grain
from creation.engines.cutout.stage.passing import DRIFT, Passing
from creation.sound.moments import Moment
from creation.storyboard.types import Action, Member, Shot, Storyboard

if TYPE_CHECKING:
    from creation.sound.speech import Speech

_ONLY_ONCE = ("topple", "fall", "break")


def direct(board: Storyboard, seed: int, width: int, height: int, speech: Speech | None) -> Direction:
    """Directs the film for a frame of `width` x `height`. The same arguments give the same film.

    `speech` None leaves mouths shut: enough for a first picture.
    """
    shots: list[ShotPlan] = []
    moments: list[Moment] = []
    start = 0.0
    named = frozenset(member.id for member in board.cast)
    board = staying_seated(continuous(shared_out(worded(equipped(board)))))
    board = replace(board, shots=poised(afterwards(tuple(seen_whole(shot) for shot in board.shots))))
    shown = board.shots
    board = replace(board, shots=tuple(map(own_time, shown)))
    way = dice(seed, "way").choice((1.0, 1.0, -1.0))
    for number, shot in enumerate(shown):
        plan, heard = _shot(_Film(board, shown, seed, way, width, height, speech, named), number, start)
        shots.append(plan)
        moments += heard
        start += shot.seconds
    return Direction(tuple(shots), tuple(sorted(moments, key=lambda moment: moment.time)))


@dataclass(frozen=True)
class _Film:
    board: Storyboard  # its shots in their own time
    shown: tuple[Shot, ...]  # as long as the film shows them
    seed: int
    way: float
    width: int
    height: int
    speech: Speech | None
    named: frozenset[str]  # the members of the storyboard


def _shot(film_: _Film, number: int, start: float) -> tuple[ShotPlan, list[Moment]]:
    board, width, height, speech = film_.board, film_.width, film_.height, film_.speech
    shot = _paired(board.shots[number])
    is_last = number == len(board.shots) - 1
    way = way_of(board.shots, number, film_.way)
    scene = Scene(shot, board, film_.seed, start, is_last, room=width / height, tall=1.0, way=way)
    scene.props = frozenset(member.id for member in board.cast) - film_.named
    scene.tenses, scene.number = tenses(board.shots, number), number
    cast(scene)
    stay_up(scene)
    come_to_water(scene)
    shot = scene.shot
    if scene.is_narrow:
        slant(scene, TRAVELS)
    level(scene)
    arrange(scene)
    framing = framing_for(shot, _shown(scene), width, height)
    scene.room, scene.tall = width / framing.scale, height / framing.scale
    place(scene)
    gather(scene)
    _act(scene)
    spring(scene)
    descend(scene)
    react(scene)
    stay_in(scene)
    stay_on(scene)
    take_seats(scene)
    sitting.settle(scene)
    if framing.size.cut:
        _bare_faces(scene)
    float_all(scene)
    hand_out(scene)
    carry_along(scene)
    play_on(scene)
    faces(scene, speech)
    sitting.pose(scene)
    tracks = tuple(part.track() for part in scene.parts)
    contacts(scene, tracks)
    audience(scene)
    # By what it is, not by its number: a shot that is put elsewhere keeps the hand that holds its camera.
    look = shot.setting, shot.time_of_day, shot.camera.framing, shot.camera.move, shot.cast
    scene.seed = dice(film_.seed, "shot", *look).randrange(1 << 30)
    camera = film(scene, tracks, framing, width, height, speech)
    seen = film_.shown[number]
    clock = clock_for(seen, shot, scene.flashes, scene.moments, start)
    plan = ShotPlan(
        seconds=seen.seconds,
        clock=clock,
        setting=scene.shot.setting,
        is_aloft=is_aloft(scene),
        hour=shot.time_of_day,
        weather=shot.weather,
        tracks=tracks or extras(scene, film_.seed, camera, width, height),
        passing=_passing(film_.shown, board.cast, number),
        camera=camera,
        base=camera.at(0.0, width, height),
        effects=tuple(sorted(scene.effects, key=lambda effect: effect.time)),
        flashes=tuple(scene.flashes),
        light=shot.light,
        reveal=scene.way * REVEALED * shot.seconds if shot.camera.move == "reveal" and not shot.camera.path else 0.0,
        transition=shot.transition,
        links=tuple((scene.parts.index(one), scene.parts.index(other)) for one, other in scene.links),
    )
    return plan, told(scene.moments, clock, start)


def _bare_faces(scene: Scene) -> None:
    """Nobody's hands hide the face that a close shot is about."""
    for part in scene.parts:
        if part.sort not in ("person", "being"):
            continue  # a lion has none
        part.emotion[part.verb == "shout"] = "anger"
        part.verb[part.verb == "shout"] = "talk"


def _passing(shots: tuple[Shot, ...], cast: tuple[Member, ...], number: int) -> Passing | None:
    """Time goes on in films of one place and hour without a cast; in a time lapse the hours fly."""
    shot, own = shots[number], own_time(shots[number]).seconds
    here = [(other.setting, other.time_of_day) == (shot.setting, shot.time_of_day) for other in shots]
    flies = [is_here and other.paced == "lapse" for other, is_here in zip(shots, here, strict=True)]
    if any(flies):
        total = sum(other.seconds for other, does in zip(shots, flies, strict=True) if does)
        gone = sum(other.seconds for other, does in zip(shots[:number], flies, strict=False) if does)
        return Passing(gone / total, shot.seconds / own / total if flies[number] else 0.0, DRIFT * flies[number])
    if cast or not all(here):
        return None
    total = max(0.1, sum(other.seconds for other in shots))
    return Passing(sum(other.seconds for other in shots[:number]) / total, shot.seconds / own / total)


def _shown(scene: Scene) -> list[Acting]:
    riders = {
        action.who for action in scene.shot.actions if action.verb in RIDES and action.whom and scene.of(action.whom)
    }
    return [part for part in scene.parts if part.member.id not in riders and not part.looks_on] or scene.parts


def _paired(shot: Shot) -> Shot:
    """Two who hug at once and name nobody hug each other."""
    actions = []
    for action in shot.actions:
        if action.verb in PAIRED and not action.whom:
            others = [other.who for other in shot.actions if other.verb == action.verb and other.who != action.who]
            action = replace(action, whom=others[0]) if others else action
        actions.append(action)
    return replace(shot, actions=tuple(actions))


def _act(scene: Scene) -> None:
    """Has every action of the shot performed, in order of time."""
    actions = sorted(scene.shot.actions, key=lambda action: action.start)
    for part in list(scene.parts):
        part.is_travelling = any(
            action.verb in TRAVELS
            and not is_poised(scene.shot, action)
            and (
                action.who == part.member.id
                or (action.verb in ("chase", "ride", "drive", "push", "pull") and action.whom == part.member.id)
            )
            for action in actions
        )
    settle(scene, actions)
    for action in actions:
        if (action.who, action.verb) in scene.settled:
            continue
        if is_poised(scene.shot, action):
            _set_up(scene, action)
        else:
            _perform(scene, action)
            if action.verb in _ONLY_ONCE:
                # Told twice, it happens once.
                scene.settled.add((action.who, action.verb))


def _set_up(scene: Scene, action: Action) -> None:
    """Stands everything as what is about to happen will find it."""
    doers, others = scene.of(action.who), scene.of(action.whom) if action.whom else []
    if not doers or (action.verb not in EVENTS and action.verb != "grow"):
        return
    if action.verb == "grow":
        for part in doers:
            deed_for("grow")(scene, part, None, "grow", 0, scene.samples)
    elif doers[0].sort == "thing" or any(other.sort == "thing" for other in others):
        EVENTS[action.verb](Event(scene, action, doers, others, 0, scene.samples, "before"))


def _perform(scene: Scene, action: Action) -> None:
    first, end = scene.span(action)
    if end - first < 4:
        return
    others = scene.of(action.whom) if action.whom else []
    doers = players_of(scene, action)
    if not others and action.verb in PAIRED and len(doers) > 1:
        # Two dogs fight: with each other.
        doers, others = doers[0::2], doers[1::2]
    if not doers:
        return
    if action.verb in EVENTS:
        EVENTS[action.verb](Event(scene, action, doers, others, first, end, *scene.tense(action.who, action.verb)))
        return
    for number, part in enumerate(doers):
        whom = others[min(number, len(others) - 1)] if others else None
        # A crowd is never in step.
        late = min(round((0.11 + 0.2 * grain(part.seed, "late")) * RATE) * number, (end - first) // 3)
        # A band begins as one, and who runs together would fall behind.
        start = first if needs(part, action.verb) or action.verb in TRAVELS else first + late
        deed_for(action.verb)(scene, part, whom, action.verb, start, end)
        if late and action.verb not in TOGETHER:
            part.since[start:end] += 2.0 * grain(part.seed, "phase")
