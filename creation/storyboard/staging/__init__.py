"""Beats turned into shots: where we are, what happens, a face for a line, a look to end on."""

from __future__ import annotations

from collections.abc import Sequence

from creation.storyboard import timing
from creation.storyboard.beats import Beat, Story
from creation.storyboard.languages import detect
from creation.storyboard.roles import Deed, Speech
from creation.storyboard.staging import cutting
from creation.storyboard.staging.coverage import covered, reactions
from creation.storyboard.staging.merging import merged
from creation.storyboard.staging.shooting import shot
from creation.storyboard.staging.view import MOST_IN_A_SHOT, View, is_once
from creation.storyboard.types import Line, Shot
from creation.storyboard.vocabulary import entry

#: From this length on a film of one beat is cut, and opened with a wide view.
_CUT_FROM, _OPEN_FROM = 6.0, 8.0
#: Deeds whose mouth moves with the words.
_TALKING = ("talk",)
_SAYING = ("talk", "shout", "whisper", "phone")
#: Seconds that a look at the place is worth, beside the opening.
_PLACE = 3.5
_SPEAKING = ("talk", "sing", "cry", "laugh", "shout", "whisper", "phone")


def shots(story: Story, seconds: float, mood: str, language: str) -> tuple[Shot, ...]:
    """The shots of a film of that length, at least one; their lengths add up to it."""
    return _Stage(story, seconds, mood, language).shots()


class _Stage:
    def __init__(self, story: Story, seconds: float, mood: str, language: str) -> None:
        self.story = story
        self.seconds = seconds
        self.mood = mood
        self.language = language
        #: How many shots there is time for.
        self.most = 1 if story.one_take else max(1, int(seconds / timing.SHORTEST + 1e-9))

    def shots(self) -> tuple[Shot, ...]:
        beats = merged(self.story.beats, 1 if self.story.one_take else max(1, int(self.seconds / 1.6)))
        views = [view for beat in beats for view in self.views(beat)]
        views = self.joined(views)
        views = self.opened(views, beats)
        views = self.closed(views, beats)
        views = covered(self.story, views, self.seconds, self.most)
        self.enter(views)
        self.vary(views)
        self.follow(views)
        self.time(views)
        lengths = timing.fit([view.need for view in views], self.seconds)
        return tuple(shot(self.story, view, length) for view, length in zip(views, lengths, strict=True))

    # Which views a beat has.

    def views(self, beat: Beat) -> list[View]:
        """What is done and what is said, in the order it was told."""
        speakers = {speech.who for speech in beat.speeches}
        # Who shouts a line is seen to shout where the line is.
        acting = [
            deed for deed in beat.deeds if deed.entry.name not in (_SAYING if deed.who in speakers else _TALKING)
        ] if speakers else beat.deeds  # fmt: skip
        views: list[View] = []
        for speech in beat.speeches:
            before = [deed for deed in acting if deed.place < speech.place]
            acting = [deed for deed in acting if deed.place >= speech.place]
            views += [self.act(beat, before)] if before else []
            views.append(self.said(beat, speech, self.line(speech)))
        if acting or not views or self.is_filled(views):
            return [*views, self.act(beat, acting)] if acting or not views else views
        # After the line there is time to see where it was said.
        return [*views, self.act(beat, [])]

    def is_filled(self, views: list[View]) -> bool:
        """Whether lines alone take the time there is."""
        return len(self.story.beats) > 1 or self.seconds < sum(view.need.most for view in views) + _PLACE

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
        alone = len(beat.cast) == 1 and self.story.cast[beat.cast[0]].is_animate
        framing = beat.scene.framing or ("close" if speech.who or alone else "medium")
        move = "push" if speech.who else self.move(beat, deeds)
        return View(beat, "line", timing.Need(seconds, seconds + 1.5, 0.6), framing, move, deeds, [line], cast)

    def line(self, speech: Speech) -> Line:
        language = detect(speech.words, self.language if self.language != "zh" else "en")
        return Line(speech.who, speech.words, language, 0.0, timing.spoken(speech.words, language))

    def move(self, beat: Beat, deeds: Sequence[Deed]) -> str:
        if beat.scene.moves:
            return beat.scene.moves[0]
        options = [move for deed in deeds for move in deed.entry.options("camera") if move not in cutting.UNSURE]
        first = [move for deed in deeds[:1] for move in deed.entry.options("camera") if move not in cutting.UNSURE]
        return first[self.story.cast.seed % len(first)] if first else (options[0] if options else "breathe")

    def enter(self, views: list[View]) -> None:
        """Who only flies or runs past at some time is not there before."""
        for at, view in enumerate(views):
            here = {who for deed in view.deeds for who in (deed.who, deed.whom)}
            for who in [member for member in view.cast if member not in here][: len(view.cast) - 1]:
                later = [deed for after in views[at + 1 :] if after.beat is view.beat for deed in after.deeds]
                first = next((deed for deed in later if who in (deed.who, deed.whom)), None)
                if first is not None and first.who == who and first.entry.name in cutting.PASSING and not first.whom:
                    view.cast = [member for member in view.cast if member != who]

    def vary(self, views: list[View]) -> None:
        """No two views of one size in a row, unless the prompt asks for a size."""
        asked = [bool(view.beat.scene.framing) or not view.cast for view in views]
        sizes = cutting.varied([view.framing for view in views], asked, [view.cast for view in views])
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
            first.cast = list(dict.fromkeys(first.cast + second.cast))[:MOST_IN_A_SHOT]
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
        verbs = [deed.entry.name for deed in beat.deeds]
        move = cutting.opening(verbs, beat.scene.settings[0], self.mood, self.story.cast.seed)
        move = move if not beat.scene.moves else "breathe"
        line = min((speech.place for speech in beat.speeches), default=None)
        # What happens only once is still to come.
        answers = reactions(beat.deeds)
        deeds = [deed for deed in beat.deeds if deed.phase == 0 and not is_once(deed) and deed not in answers]
        deeds = [deed for deed in deeds if not deed.is_past]
        if line is not None:
            deeds = [deed for deed in deeds if deed.place < line and deed.entry.name not in _SAYING]
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
        if reactions(last.deeds):
            return views  # they are the look it ends on
        who = next((member for member in last.cast if self.story.cast[member].is_animate), last.cast[0])
        if any(map(is_once, last.deeds)) and not self.story.cast[who].is_animate:
            return views  # what was seen to fall does not stand there again
        mine = [deed for deed in last.deeds if deed.who == who][-1:]
        framing = "close" if last.framing != "close" and not self.story.cast[who].is_crowd else "medium"
        need = timing.Need(timing.SHORTEST, 2.4, 0.8)
        if self.goes_on(who, mine) and not (mine and mine[0].entry.name in cutting.GONE):
            company = [who, *(deed.whom for deed in mine if deed.whom)]
            deeds = mine + [deed for deed in last.deeds if deed.who in company[1:]]
            return [*views, View(beat, "close", need, framing, "push", deeds, [], company)]
        look = cutting.button(
            list(dict.fromkeys([*last.cast, *(member for view in views for member in view.cast)])),
            lambda member: next(((d.verb, d.whom) for d in reversed(last.deeds) if d.who == member), ("", "")),
            lambda member: self.story.cast[member].is_animate,
            self.mood,
            into_water=beat.scene.goes_there or any(deed.is_event for deed in last.deeds),
        )
        if look is None:
            # They are gone: the place is left to itself.
            left = [deed for deed in last.deeds if not is_once(deed)]
            cast = [member for member in last.cast if member not in {d.who for d in last.deeds if is_once(d)}]
            return [*views, View(beat, "close", need, "wide", "pull", left, [], cast)]
        deeds = [Deed(look.who, entry("actions", look.verb))]
        framing = "medium" if self.story.cast[look.who].is_crowd else framing
        return [*views, View(beat, "close", need, framing, "push", deeds, [], [look.who])]

    def goes_on(self, who: str, deeds: list[Deed]) -> bool:
        """Whether what someone does at the end is still done in the closing look."""
        if any(map(is_once, deeds)):
            return False
        return not deeds or bool(deeds[0].entry.about.get("lasts")) or not self.story.cast[who].is_animate
