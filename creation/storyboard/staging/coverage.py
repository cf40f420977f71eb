"""From how many sides a deed is seen: long ones from several, and what happens at one moment only once."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from math import ceil

from creation.storyboard import timing
from creation.storyboard.beats import Story
from creation.storyboard.roles import Deed
from creation.storyboard.staging import cutting
from creation.storyboard.staging.view import View, is_once

#: A shot of action longer than this is seen from more than one side.
_LONGEST_VIEW = 5.5

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
    sides = min(ceil(each / _LONGEST_VIEW), 1 + (most - len(views)) // len(acting))
    if sides < 2:
        return views
    return [side for view in views for side in (_sides(view, sides) if view.kind == "act" else [view])]


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
        deeds = [deed for deed in deeds + _carried(view.deeds, deeds, phases) if not {deed.who, deed.whom} & gone]
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


def _sides(view: View, count: int) -> list[View]:
    phases = view.phases
    moves = view.beat.scene.moves
    sides = []
    for place in range(count):
        low, high = place * len(phases) / count, (place + 1) * len(phases) / count
        now = [phase for at, phase in enumerate(phases) if low - 1 < at < high and at + 1 > low] or phases[-1:]
        deeds = [deed for deed in view.deeds if deed.phase in now]
        deeds += _carried(view.deeds, deeds, now)
        same = view.beat.scene.framing or not place or not view.cast
        framing = view.framing if same else cutting.SIDES[place % len(cutting.SIDES)]
        if not view.cast and not view.beat.scene.framing:
            framing = (view.framing, "insert", "medium")[place % 3]  # the whole place, then what lies in it
        calm = "breathe" if view.cast else "push"
        move = moves[min(place, len(moves) - 1)] if moves else (view.move if place % 2 == 0 else calm)
        cast = view.cast if framing != "close" else _faces(view, place)
        lines = view.lines if place == count - 1 else []
        least = view.need.least if lines else 1.6
        sides.append(View(view.beat, "act", timing.Need(least, 99.0, 3.0), framing, move, deeds, lines, cast))
    return sides


def _carried(everything: list[Deed], chosen: list[Deed], now: list[int]) -> list[Deed]:
    """What those without a deed of their own in these phases go on doing."""
    busy = {deed.who for deed in chosen}
    last: dict[str, Deed] = {}
    for deed in everything:
        if deed.who not in busy and now and deed.phase < now[0] and not is_once(deed) and not deed.is_past:
            last[deed.who] = deed
    return list(last.values())


def _faces(view: View, place: int) -> list[str]:
    """Whom a close view shows: one of the first two and whom they have to do with."""
    at = place // 2 % min(2, len(view.cast)) if view.cast else 0
    return view.cast[at:] + view.cast[:at]
