"""Beats turned into shots: where we are, what happens, a face for a line, a look to end on."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil

from creation.storyboard import coverage, timing
from creation.storyboard.beats import Beat, Story
from creation.storyboard.languages import detect
from creation.storyboard.roles import Deed, Speech
from creation.storyboard.types import Action, Camera, Line, Place, Shot
from creation.storyboard.vocabulary import entry

#: From this length on a film of one beat is cut, and opened with a wide view.
_CUT_FROM, _OPEN_FROM = 6.0, 8.0
#: A shot of action longer than this is seen from more than one side.
_LONGEST_VIEW = 5.5
#: Deeds whose mouth moves with the words.
_SPEAKING = ("talk", "sing", "cry", "laugh", "shout", "whisper", "phone")
#: More than this is no picture any more.
_MOST_IN_A_SHOT = 8


@dataclass
class View:
    """A shot in the making."""

    beat: Beat
    kind: str  # "open", "act", "line", "close"
    need: timing.Need
    framing: str
    move: str
    deeds: list[Deed] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    cast: list[str] = field(default_factory=list)
    transition: str = "cut"


def shots(story: Story, seconds: float, mood: str, language: str) -> tuple[Shot, ...]:
    """The shots of a film of that length, at least one; their lengths add up to it."""
    return _Stage(story, seconds, mood, language).shots()


class _Stage:
    def __init__(self, story: Story, seconds: float, mood: str, language: str) -> None:
        self.story = story
        self.seconds = seconds
        self.mood = mood
        self.language = language
        self.chance = random.Random(story.cast.seed)
        #: How many shots there is time for.
        self.most = 1 if story.one_take else max(1, int(seconds / timing.SHORTEST + 1e-9))

    def shots(self) -> tuple[Shot, ...]:
        beats = merged(self.story.beats, 1 if self.story.one_take else max(1, int(self.seconds / 1.6)))
        views = [view for beat in beats for view in self.views(beat)]
        views = self.joined(views)
        views = self.opened(views, beats)
        views = self.closed(views, beats)
        views = self.covered(views)
        self.vary(views)
        self.follow(views)
        self.time(views)
        lengths = timing.fit([view.need for view in views], self.seconds)
        return tuple(self.shot(view, length) for view, length in zip(views, lengths, strict=True))

    # Which views a beat has.

    def views(self, beat: Beat) -> list[View]:
        """What is done and what is said, in the order it was told."""
        acting = [deed for deed in beat.deeds if not (beat.speeches and deed.entry.name == "talk")]
        views: list[View] = []
        for speech in beat.speeches:
            before = [deed for deed in acting if deed.place < speech.place]
            acting = [deed for deed in acting if deed.place >= speech.place]
            views += [self.act(beat, before)] if before else []
            views.append(self.said(beat, speech, self.line(speech)))
        return [*views, self.act(beat, acting)] if acting or not views else views

    def act(self, beat: Beat, deeds: list[Deed]) -> View:
        framing = beat.scene.framing or ("medium" if beat.cast else "wide")
        return View(
            beat, "act", timing.Need(1.6, 99.0, 3.0), framing, self.move(beat, deeds), list(deeds), [], list(beat.cast)
        )

    def said(self, beat: Beat, speech: Speech, line: Line) -> View:
        seconds = line.end - line.start + 0.6
        deeds = [deed for deed in beat.deeds if deed.who == speech.who and deed.entry.name in _SPEAKING]
        if not speech.who:  # a narrator tells while it happens
            last = max((deed.phase for deed in beat.deeds), default=0)
            deeds = [deed for deed in beat.deeds if deed.phase == last]
        if speech.who and not deeds:
            deeds = [Deed(speech.who, entry("actions", "talk"))]
        listeners = [deed.whom for deed in deeds if deed.whom in beat.cast]
        cast = [speech.who, *listeners] if speech.who else list(beat.cast)
        framing = beat.scene.framing or ("close" if speech.who else "medium")
        move = "push" if speech.who else self.move(beat, deeds)
        return View(beat, "line", timing.Need(seconds, seconds + 1.5, 0.6), framing, move, deeds, [line], cast)

    def line(self, speech: Speech) -> Line:
        language = detect(speech.words, self.language if self.language != "zh" else "en")
        return Line(speech.who, speech.words, language, 0.0, timing.spoken(speech.words, language))

    def move(self, beat: Beat, deeds: Sequence[Deed]) -> str:
        if beat.scene.moves:
            return beat.scene.moves[0]
        options = [move for deed in deeds for move in deed.entry.options("camera") if move not in coverage.UNSURE]
        first = [move for deed in deeds[:1] for move in deed.entry.options("camera") if move not in coverage.UNSURE]
        return first[self.story.cast.seed % len(first)] if first else (options[0] if options else "breathe")

    def vary(self, views: list[View]) -> None:
        """No two views of one size in a row, unless the prompt asks for a size."""
        asked = [bool(view.beat.scene.framing) or not view.cast for view in views]
        sizes = coverage.varied([view.framing for view in views], asked, [len(view.cast) for view in views])
        for view, size in zip(views, sizes, strict=True):
            view.framing = size

    def follow(self, views: list[View]) -> None:
        """The first view of a beat follows as was asked for."""
        seen: list[Beat] = []
        for view in views:
            if view.beat not in seen:
                view.transition = view.beat.transition
                seen.append(view.beat)

    def time(self, views: list[View]) -> None:
        """The views of a beat whose length was said share it; when all were said, in proportion to the film's."""
        beats = [view.beat for view in views]
        said = [beat.seconds for place, beat in enumerate(beats) if beat not in beats[:place]]
        if not any(said) or len(said) < 2:
            return
        scale = self.seconds / sum(said) if all(said) else min(1.0, 0.8 * self.seconds / sum(said))
        for view in views:
            if view.beat.seconds:
                each = view.beat.seconds * scale / beats.count(view.beat)
                view.need = timing.Need(each, each, 0.01)

    # How many there are.

    def joined(self, views: list[View]) -> list[View]:
        """Puts lines back into the action before them until there is time for every view."""
        while len(views) > self.most or (len(views) > 1 and self.is_crowded(views)):
            at = self.closest(views)
            if at is None:
                break
            first, second = views[at], views.pop(at + 1)
            first.deeds += [deed for deed in second.deeds if deed not in first.deeds]
            first.lines += second.lines
            first.cast = list(dict.fromkeys(first.cast + second.cast))[:_MOST_IN_A_SHOT]
            least = max(first.need.least, second.need.least) if second.kind == "line" else first.need.least
            first.need = timing.Need(
                max(least, sum(line.end for line in first.lines) + 0.5 if first.lines else least), 99.0, 3.0
            )
            if first.kind == "line" and second.kind == "act":
                first.kind = "act"
        return views

    def is_crowded(self, views: list[View]) -> bool:
        """Whether a film of few seconds would be chopped: a line takes its own shot only where that fits."""
        return sum(view.need.least for view in views) > self.seconds and any(
            views[at].beat is views[at + 1].beat for at in range(len(views) - 1)
        )

    def closest(self, views: list[View]) -> int | None:
        same = [at for at in range(len(views) - 1) if views[at].beat is views[at + 1].beat]
        if same:
            return same[-1]
        return len(views) - 2 if len(views) > self.most else None

    def opened(self, views: list[View], beats: list[Beat]) -> list[View]:
        """A wide view to begin with, where there is time and the prompt asks for no other framing."""
        first = views[0]
        least = sum(view.need.least for view in views) + timing.SHORTEST
        if self.seconds < _OPEN_FROM or len(views) >= self.most or least > self.seconds or first.beat.scene.framing:
            return views
        if first.beat.seconds:
            return views
        if len(views) > 3 or (first.kind == "act" and not first.cast):
            return views
        beat = beats[0]
        move = self.chance.choice(coverage.OPENINGS) if not beat.scene.moves else "breathe"
        line = min((speech.place for speech in beat.speeches), default=None)
        deeds = [deed for deed in beat.deeds if deed.phase == 0]
        if line is not None:
            deeds = [deed for deed in deeds if deed.place < line and deed.entry.name != "talk"]
        need = timing.Need(timing.SHORTEST, 2.0, 0.8)
        return [View(beat, "open", need, "wide", move, deeds, [], list(beat.cast)), *views]

    def closed(self, views: list[View], beats: list[Beat]) -> list[View]:
        """A close look to end on, unless a line ends the film already or there is no time."""
        last, beat = views[-1], beats[-1]
        least = sum(view.need.least for view in views) + timing.SHORTEST
        if self.seconds < _CUT_FROM or len(views) >= self.most or least > self.seconds or len(views) > 4:
            return views
        if last.kind == "line" or last.lines or not last.cast or beat.seconds:
            return views
        who = next((member for member in last.cast if self.story.cast[member].is_animate), last.cast[0])
        mine = [deed for deed in last.deeds if deed.who == who][-1:]
        framing = "close" if last.framing != "close" else "medium"
        need = timing.Need(timing.SHORTEST, 2.4, 0.8)
        if self.goes_on(who, mine) and not (mine and mine[0].entry.name in coverage.GONE):
            company = [who, *(deed.whom for deed in mine if deed.whom)]
            deeds = mine + [deed for deed in last.deeds if deed.who in company[1:]]
            return [*views, View(beat, "close", need, framing, "push", deeds, [], company)]
        look = coverage.button(
            list(dict.fromkeys([*last.cast, *(member for view in views for member in view.cast)])),
            lambda member: next(((d.entry.name, d.whom) for d in reversed(last.deeds) if d.who == member), ("", "")),
            lambda member: self.story.cast[member].is_animate,
            self.mood,
            into_water=beat.scene.goes_there,
        )
        if look is None:
            # They are gone: the place is left to itself.
            return [*views, View(beat, "close", need, "wide", "pull", list(last.deeds), [], list(last.cast))]
        deeds = [Deed(look.who, entry("actions", look.verb))]
        return [*views, View(beat, "close", need, framing, "push", deeds, [], [look.who])]

    def goes_on(self, who: str, deeds: list[Deed]) -> bool:
        """Whether what someone does at the end is still done in the closing look."""
        return not deeds or bool(deeds[0].entry.about.get("lasts")) or not self.story.cast[who].is_animate

    def covered(self, views: list[View]) -> list[View]:
        """Long action seen from several sides."""
        acting = [view for view in views if view.kind == "act"]
        if not acting or self.story.one_take:
            return views
        others = sum(min(view.need.most, view.need.least + 0.5) for view in views if view.kind != "act")
        each = max(0.0, self.seconds - others) / len(acting)
        sides = min(ceil(each / _LONGEST_VIEW), 1 + (self.most - len(views)) // len(acting))
        if sides < 2:
            return views
        return [side for view in views for side in (self.sides(view, sides) if view.kind == "act" else [view])]

    def sides(self, view: View, count: int) -> list[View]:
        phases = sorted({deed.phase for deed in view.deeds})
        moves = view.beat.scene.moves
        sides = []
        for place in range(count):
            low, high = place * len(phases) / count, (place + 1) * len(phases) / count
            now = [phase for at, phase in enumerate(phases) if low - 1 < at < high and at + 1 > low] or phases[-1:]
            deeds = [deed for deed in view.deeds if deed.phase in now]
            deeds += self.carried(view.deeds, deeds, now)
            same = view.beat.scene.framing or not place or not view.cast
            framing = view.framing if same else coverage.SIDES[place % len(coverage.SIDES)]
            calm = "breathe" if view.cast else "pan_right"
            move = moves[min(place, len(moves) - 1)] if moves else (view.move if place % 2 == 0 else calm)
            cast = view.cast if framing != "close" else self.faces(view, place)
            lines = view.lines if place == count - 1 else []
            least = view.need.least if lines else 1.6
            sides.append(View(view.beat, "act", timing.Need(least, 99.0, 3.0), framing, move, deeds, lines, cast))
        return sides

    def carried(self, everything: list[Deed], chosen: list[Deed], now: list[int]) -> list[Deed]:
        """What those without a deed of their own in these phases go on doing."""
        busy = {deed.who for deed in chosen}
        last: dict[str, Deed] = {}
        for deed in everything:
            if deed.who not in busy and now and deed.phase < now[0]:
                last[deed.who] = deed
        return list(last.values())

    def faces(self, view: View, place: int) -> list[str]:
        """Whom a close view shows: one of the first two and whom they have to do with."""
        at = place // 2 % min(2, len(view.cast)) if view.cast else 0
        return view.cast[at:] + view.cast[:at]

    # A view as a shot.

    def shot(self, view: View, seconds: float) -> Shot:
        scene = view.beat.scene
        settings = scene.settings
        is_late = view.kind in ("close", "line") or (view.kind == "act" and scene.goes_there)
        cast = list(dict.fromkeys(view.cast + [deed.who for deed in view.deeds if deed.who in view.beat.cast]))[
            :_MOST_IN_A_SHOT
        ]
        return Shot(
            seconds=seconds,
            setting=settings[-1] if is_late and scene.goes_there else settings[0],
            time_of_day=scene.time_of_day,
            weather=scene.weather,
            cast=tuple(cast),
            actions=self.actions(view, cast, seconds),
            camera=Camera(view.framing, view.move),
            lines=_lines(view.lines, seconds),
            sounds=tuple(scene.sounds),
            places=places(view.beat, cast),
            light=scene.light,
            transition=view.transition,
        )

    def actions(self, view: View, cast: list[str], seconds: float) -> tuple[Action, ...]:
        phases = sorted({deed.phase for deed in view.deeds})
        step = seconds / max(1, len(phases))
        found = []
        for who in cast:
            mine = sorted((deed for deed in view.deeds if deed.who == who), key=lambda deed: deed.phase)
            starts = [0.0 if not place else phases.index(deed.phase) * step for place, deed in enumerate(mine)]
            for place, deed in enumerate(mine):
                later = [start for start in starts[place + 1 :] if start > starts[place]]
                whom = deed.whom if deed.whom in cast else ""
                found.append(Action(who, deed.verb, whom, starts[place], later[0] if later else seconds))
            draft = self.story.cast[who]
            if not mine and (draft.is_animate or draft.is_vehicle or draft.entry.about.get("idle")):
                found.append(Action(who, str(draft.entry.about.get("idle", "stand")), "", 0.0, seconds))
        return tuple(found)


def places(beat: Beat, cast: Sequence[str]) -> tuple[Place, ...]:
    """Where those of a shot are, as far as the prompt says."""
    return tuple(
        Place(spot.who, spot.relation, spot.whom)
        for spot in beat.spots
        if spot.who in cast and (not spot.whom or spot.whom in cast)
    )


def merged(beats: list[Beat], most: int) -> list[Beat]:
    """At most that many beats: neighbours are told together, one after the other."""
    if len(beats) <= most:
        return beats
    groups = [beats[place * len(beats) // most : (place + 1) * len(beats) // most] for place in range(most)]
    return [_one(group) for group in groups]


def _one(beats: list[Beat]) -> Beat:
    first = beats[0]
    whole = Beat(first.link, [], [], [], first.scene, transition=first.transition)
    phase = place = 0
    for beat in beats:
        whole.cast += [member for member in beat.cast if member not in whole.cast]
        whole.deeds += [Deed(d.who, d.entry, d.whom, d.phase + phase, d.place + place) for d in beat.deeds]
        whole.speeches += [Speech(speech.who, speech.words, speech.place + place) for speech in beat.speeches]
        whole.spots += beat.spots
        whole.scene.fill(beat.scene)
        phase = 1 + max((deed.phase for deed in whole.deeds), default=0)
        place = whole.next_place
    return whole


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
