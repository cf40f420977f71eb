"""From how many sides a deed is seen: long ones from several, and what happens at one moment only once."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from creation.storyboard import timing
from creation.storyboard.beats import Story
from creation.storyboard.roles import Deed
from creation.storyboard.staging.sides import sides
from creation.storyboard.staging.view import View, carried, is_once

#: Seconds in which something can be seen coming, happening and settling.
_EVENT = 2.6
#: What is seen before it and after it may take its time.
_AROUND = timing.Need(timing.SHORTEST, 3.4, 2.0)


def covered(story: Story, views: list[View], seconds: float, most: int) -> list[View]:
    """The views with their action told from several sides; at most `most` of them."""
    if story.one_take:
        return views
    views = _told_once(story, views, most)
    acting = [view for view in views if view.kind == "act"]
    if not acting:
        return views
    others = sum(min(view.need.most, max(view.need.least, _usual(view)) + 0.5) for view in views if view.kind != "act")
    each = max(0.0, seconds - others) / len(acting)
    room = 1 + (most - len(views)) // len(acting)
    return [side for view in views for side in (sides(story, view, each, room) if view.kind == "act" else [view])]


def _usual(view: View) -> float:
    return 1.5 * _EVENT if view.kind == "event" else 0.0


def _told_once(story: Story, views: list[View], most: int) -> list[View]:
    """Divides each action where something happens that cannot be seen twice; that gets a view of its own."""
    parts = {id(view): _events(story, view) if view.kind == "act" else [view] for view in views}
    for view in views if any(part.kind == "event" for found in parts.values() for part in found) else ():
        if view.kind in ("open", "close"):
            view.need = _AROUND
    if sum(map(len, parts.values())) > most:
        parts = {id(view): [_whole(view)] for view in views}
    return [part for view in views for part in parts[id(view)]]


def _whole(view: View) -> View:
    return replace(view, kind="event") if view.kind == "act" and any(map(is_once, view.deeds)) else view


def _events(story: Story, view: View) -> list[View]:
    if not any(map(is_once, view.deeds)):
        return [view]
    view = replace(view, deeds=_answered(view.deeds))
    once = {deed.phase for deed in view.deeds if is_once(deed)}
    found: list[View] = []
    gone: set[str] = set()
    for is_event, steps in groupby(view.phases, key=once.__contains__):
        phases = list(steps)
        deeds = [deed for deed in view.deeds if deed.phase in phases]
        deeds = [deed for deed in deeds + carried(view.deeds, deeds, phases) if not {deed.who, deed.whom} & gone]
        if not deeds:
            continue
        part = replace(view, deeds=deeds, lines=[], cast=[who for who in view.cast if who not in gone])
        if is_event:
            framing = "medium" if view.framing == "close" and not view.beat.scene.framing else view.framing
            move = view.beat.scene.moves[0] if view.beat.scene.moves else "breathe"
            need = timing.Need(_EVENT * min(1.5, len(phases)), 99.0, 2.6)
            part = replace(part, kind="event", framing=framing, move=move, need=need)
        elif all(deed.entry.about.get("reacts") for deed in deeds) and not view.beat.scene.framing and found:
            faces = list(dict.fromkeys(deed.who for deed in deeds))
            part = replace(part, framing="close", cast=faces, move="push", kind="close", need=_AROUND)
        found.append(part)
        # A thing that fell or broke would be whole again in the next view.
        gone |= {deed.who for deed in deeds if is_once(deed) and not story.cast[deed.who].is_animate}
    found[0].transition = view.transition
    found[-1].lines = view.lines
    return found


def reactions(deeds: list[Deed]) -> list[Deed]:
    """Those deeds that answer what happened beside them: they slip, it laughs."""
    happened = [deed for deed in deeds if is_once(deed)]
    return [
        deed
        for deed in deeds
        if deed.entry.about.get("reacts")
        and any(deed.who != event.who and (event.phase, event.place) <= (deed.phase, deed.place) for event in happened)
    ]


def _answered(deeds: list[Deed]) -> list[Deed]:
    """Whoever reacts to something does so after it."""
    late = reactions(deeds)
    if not late:
        return deeds
    after = 1 + max(deed.phase for deed in deeds)
    return [replace(deed, phase=after) if deed in late else deed for deed in deeds]
