"""From a view to a shot: who is there, who does what from when to when, when each line is said."""

from __future__ import annotations

from collections.abc import Sequence

from creation.storyboard.beats import Story
from creation.storyboard.staging.view import MOST_IN_A_SHOT, View
from creation.storyboard.types import Action, Camera, Line, Place, Shot


def shot(story: Story, view: View, seconds: float) -> Shot:
    """The view as the storyboard keeps it."""
    scene = view.beat.scene
    settings = scene.settings
    is_late = view.kind in ("close", "line") or (view.kind == "act" and scene.goes_there)
    cast = list(dict.fromkeys(view.cast + [deed.who for deed in view.deeds if deed.who in view.beat.cast]))[
        :MOST_IN_A_SHOT
    ]
    # Who is on a boat is not to stand in the water for a close look, nor to get wet without the umbrella.
    cast += [
        spot.whom
        for spot in view.beat.spots
        if spot.relation in ("on", "in", "under") and spot.who in cast and spot.whom and spot.whom not in cast
    ]
    # What somebody has in hand is theirs in every view.
    held = (spot for spot in view.beat.spots if spot.relation == "held" and spot.whom in cast)
    cast += [spot.who for spot in held if spot.who not in cast]
    return Shot(
        seconds=seconds,
        setting=settings[-1] if is_late and scene.goes_there else settings[0],
        time_of_day=scene.time_of_day,
        weather=scene.weather,
        cast=tuple(cast),
        actions=_actions(story, view, cast, seconds),
        camera=Camera(view.framing, view.move),
        lines=_lines(view.lines, seconds),
        sounds=tuple(scene.sounds),
        places=_places(view, cast),
        light=scene.light,
        transition=view.transition,
        # Where somebody speaks, words and lips keep their own.
        pace=scene.pace.name if scene.pace and not any(line.who for line in view.lines) else "",
    )


def _actions(story: Story, view: View, cast: list[str], seconds: float) -> tuple[Action, ...]:
    phases = view.phases
    step = seconds / max(1, len(phases))
    found = []
    for who in cast:
        mine = sorted((deed for deed in view.deeds if deed.who == who), key=lambda deed: deed.phase)
        starts = [0.0 if not place else phases.index(deed.phase) * step for place, deed in enumerate(mine)]
        for place, deed in enumerate(mine):
            later = [start for start in starts[place + 1 :] if start > starts[place]]
            whom = deed.whom if deed.whom in cast else ""
            found.append(Action(who, deed.verb, whom, starts[place], later[0] if later else seconds))
        draft = story.cast[who]
        if not mine and (draft.is_animate or draft.is_vehicle or draft.entry.about.get("idle")):
            found.append(Action(who, str(draft.entry.about.get("idle", "stand")), "", 0.0, seconds))
    return tuple(found)


def _places(view: View, cast: Sequence[str]) -> tuple[Place, ...]:
    """Where those of a shot are, as far as the prompt says; in the pool only from the leap on."""
    leaps = {deed.who: deed.phase for deed in view.beat.deeds if deed.is_event}
    reached = -1 if view.kind == "open" else max(view.phases, default=0 if view.kind == "act" else 99)
    return tuple(
        Place(spot.who, spot.relation, spot.whom)
        for spot in view.beat.spots
        if spot.who in cast
        and (not spot.whom or spot.whom in cast)
        and (spot.whom or spot.relation != "in" or leaps.get(spot.who, -1) <= reached)
    )


def _lines(lines: Sequence[Line], seconds: float) -> tuple[Line, ...]:
    """Lines one after the other; shortened together when the shot is too short for them."""
    if not lines:
        return ()
    lead = min(0.3, seconds * 0.1)
    needed = sum(line.end - line.start for line in lines)
    scale = min(1.0, (seconds - 1.5 * lead) / needed)
    start = seconds - 0.5 * lead - needed * scale if len(lines) == 1 and scale < 1 else lead
    placed = []
    for line in lines:
        end = start + (line.end - line.start) * scale
        placed.append(Line(line.who, line.words, line.language, start, end))
        start = end
    return tuple(placed)
