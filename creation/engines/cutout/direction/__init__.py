"""Direction: from a storyboard to a film in which everyone knows where to stand, when to run and where to look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.camera import film
from creation.engines.cutout.direction.camera.framing import framing_for
from creation.engines.cutout.direction.contacts import contacts
from creation.engines.cutout.direction.deeds import PAIRED, TRAVELS, deed_for
from creation.engines.cutout.direction.faces import faces
from creation.engines.cutout.direction.floating import float_all
from creation.engines.cutout.direction.marks import RIDES, place, take_seats
from creation.engines.cutout.direction.scene import Scene, cast
from creation.engines.cutout.direction.types import Direction, ShotPlan
from creation.engines.cutout.noise import dice
from creation.sound.moments import Moment
from creation.storyboard.types import Action, Shot, Storyboard

if TYPE_CHECKING:
    from creation.sound.speech import Speech


def direct(board: Storyboard, seed: int, width: int, height: int, speech: Speech | None) -> Direction:
    """Directs the film for a frame of `width` x `height`. The same arguments give the same film.

    `speech` None leaves mouths shut: enough for a first picture.
    """
    shots: list[ShotPlan] = []
    moments: list[Moment] = []
    start = 0.0
    way = dice(seed, "way").choice((1.0, 1.0, -1.0))
    for number, shot in enumerate(board.shots):
        is_last = number == len(board.shots) - 1
        plan, heard = _shot(
            board, shot, dice(seed, "shot", number).randrange(1 << 30), seed, start, is_last, way, width, height, speech
        )
        shots.append(plan)
        moments += heard
        start += shot.seconds
    return Direction(tuple(shots), tuple(sorted(moments, key=lambda moment: moment.time)))


def _shot(
    board: Storyboard, shot: Shot, seed: int, film_seed: int, start: float, is_last: bool, way: float,
    width: int, height: int, speech: Speech | None,
) -> tuple[ShotPlan, list[Moment]]:  # fmt: skip
    shot = _paired(shot)
    scene = Scene(shot, board, film_seed, start, is_last, room=1.0, tall=1.0, way=way)
    cast(scene)
    framing = framing_for(shot, _shown(scene), width, height)
    scene.room, scene.tall = width / framing.scale, height / framing.scale
    place(scene)
    _act(scene)
    take_seats(scene)
    float_all(scene)
    faces(scene, speech)
    tracks = tuple(part.track() for part in scene.parts)
    contacts(scene, tracks)
    scene.seed = seed
    camera = film(scene, tracks, framing, width, height, speech)
    plan = ShotPlan(
        seconds=shot.seconds,
        setting=shot.setting,
        hour=shot.time_of_day,
        weather=shot.weather,
        tracks=tracks,
        camera=camera,
        base=camera.at(0.0, width, height),
        effects=tuple(sorted(scene.effects, key=lambda effect: effect.time)),
        flashes=tuple(scene.flashes),
        transition=shot.transition,
    )
    return plan, scene.moments


def _shown(scene: Scene) -> list[Acting]:
    riders = {
        action.who for action in scene.shot.actions if action.verb in RIDES and action.whom and scene.of(action.whom)
    }
    return [part for part in scene.parts if part.member.id not in riders] or scene.parts


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
    hunted = {action.whom for action in actions if action.verb == "chase" and action.whom}
    fighting = {action.whom for action in actions if action.verb == "fight" and action.whom}
    for part in scene.parts:
        part.is_travelling = any(
            action.verb in TRAVELS
            and (
                action.who == part.member.id
                or (action.verb in ("chase", "ride", "drive") and action.whom == part.member.id)
            )
            for action in actions
        )
    for action in actions:
        if action.verb in ("flee", "drive", "run", "walk") and action.who in hunted:
            continue  # the chase moves both
        if (
            action.verb == "fight"
            and action.who in fighting
            and any(a.verb == "fight" and a.whom == action.who for a in actions[: actions.index(action)])
        ):
            continue
        _perform(scene, action)


def _perform(scene: Scene, action: Action) -> None:
    first, end = scene.span(action)
    if end - first < 4:
        return
    others = scene.of(action.whom) if action.whom else []
    doers = scene.of(action.who)
    if not others and action.verb in PAIRED and len(doers) > 1:
        # Two dogs fight: with each other.
        doers, others = doers[0::2], doers[1::2]
    for number, part in enumerate(doers):
        whom = others[min(number, len(others) - 1)] if others else None
        deed_for(action.verb)(scene, part, whom, action.verb, first, end)
