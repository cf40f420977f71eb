"""A story as beats: stretches between "then", "cut to" and full stops, each with its people, deeds and scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from creation.storyboard.cast import Cast, Noun
from creation.storyboard.emojis import picture
from creation.storyboard.mention import Mention
from creation.storyboard.phrases import Group, Passage, Phrases, Verb
from creation.storyboard.reactions import react
from creation.storyboard.roles import Deed, Roles, Speech, Spot, Told
from creation.storyboard.scene import Scene, see
from creation.storyboard.vocabulary import entry

#: Mentions in one beat; a text without full stops is divided anyway.
_LONGEST = 60
_SEXES = ("f", "m")
#: Settings without ground or water.
_AIR = ("sky", "clouds")


@dataclass
class Beat:
    """One stretch of the story."""

    link: str  # how it follows: "" (first), "sentence", "then", "cut"
    cast: list[str] = field(default_factory=list)  # in order of importance
    deeds: list[Deed] = field(default_factory=list)
    speeches: list[Speech] = field(default_factory=list)
    scene: Scene = field(default_factory=Scene)
    spots: list[Spot] = field(default_factory=list)
    seconds: float = 0.0  # 0: as long as it takes
    transition: str = "cut"

    @property
    def next_place(self) -> int:
        """A place after everything done and said."""
        return 1 + max([deed.place for deed in self.deeds] + [speech.place for speech in self.speeches], default=-1)

    @property
    def is_empty(self) -> bool:
        return not (self.cast or self.deeds or self.speeches)


@dataclass
class Story:
    """Everything read from a prompt, before it is staged."""

    cast: Cast
    beats: list[Beat] = field(default_factory=list)
    moods: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    fillers: list[Mention] = field(default_factory=list)  # understood, but of no picture
    scenery: list[Mention] = field(default_factory=list)  # looks of places, which keep their own
    unread: list[Mention] = field(default_factory=list)
    one_take: bool = False


def story(row: Sequence[Mention], language: str, seed: int) -> Story:
    """Reads the mentions of a whole prompt. At least one beat comes back."""
    told = Story(Cast(seed))
    recent: list[str] = []
    doers: list[str] = []
    whole = Scene()  # said in a sentence of its own: of the whole film
    for link, transition, part in _parts(row):
        passage = Phrases(told.cast, recent, told.unread, language).read(part)
        earlier = told.beats[-1].deeds if told.beats else []
        roles = Roles(told.cast, doers, language, earlier)
        roles.recent = recent
        sex = next(
            (mention.about("sex") for mention in part if mention.role == "pronouns" and mention.about("sex") in _SEXES),
            "",
        )
        begins = _begins_with_verb(part) or any(mention.role == "pronouns" and sex for mention in part)
        happened = _happened(told.cast, passage, roles, begins, Noun(sex=str(sex)))
        told.scenery += passage.scenery
        beat = Beat(link, _members(passage, happened), react(told.cast, happened.deeds), happened.speeches)
        _take_off(beat, passage)
        beat.spots, beat.seconds, beat.transition = happened.spots, passage.seconds, transition
        see(beat.scene, passage, told.moods, told.styles, told.fillers)
        if any(deed.entry.name in ("land", "arrive") for deed in beat.deeds):
            beat.scene.goes_there |= bool(beat.scene.settings)  # "lands on the moon": it was elsewhere before
        told.one_take |= beat.scene.one_take
        doers = happened.doers or doers
        _append(told.beats, beat, whole)
    if not told.cast.drafts and not any(beat.scene.settings for beat in told.beats):
        _somebody(told, row)
    _spread(told.beats, whole)
    return told


def _somebody(told: Story, row: Sequence[Mention]) -> None:
    """Nothing was understood of who or where: the first thing said is shown as what it looks like."""
    draft = None
    for mention in row:
        if mention.role == "unknown":
            draft = told.cast.stand_in(mention.name, Noun(), mention.words)
        elif not mention.words[:1].isalnum() and mention.role in ("moods", "time_of_day", "weather"):
            draft = told.cast.refer(picture(mention.words), Noun(count=mention.number), mention.words, "base")
        if draft:
            break
    told.beats = told.beats or [Beat("")]
    told.beats[0].cast += [draft.id] if draft else []


def _parts(row: Sequence[Mention]) -> Iterator[tuple[str, str, list[Mention]]]:
    """The stretches with how each follows (see Beat) and the transition to it."""
    link, transition, part = "", "cut", []
    for at, mention in enumerate(row):
        name = _divides(row, at)
        if not name:
            part.append(mention)
            if len(part) < _LONGEST:
                continue
            name = "sentence"
        if part:
            yield link, transition, part
            link, transition, part = name, "cut", []
        elif link in ("", "sentence"):
            link = name
        transition = mention.name if mention.role == "transitions" else transition
    if part:
        yield link, transition, part


def _divides(row: Sequence[Mention], at: int) -> str:
    mention = row[at]
    if mention.role == "end":
        return "cut" if mention.name == "cut" else "sentence"
    if mention.role == "transitions":
        return "cut"
    if mention.role != "links" or mention.name not in ("then", "cut", "heading"):
        return ""
    if mention.name == "heading":
        return "cut" if at + 1 < len(row) and row[at + 1].role == "number" else ""
    return mention.name


def _happened(cast: Cast, passage: Passage, roles: Roles, begins: bool, noun: Noun) -> Told:
    happened = roles.read(passage)
    if happened.lacks_doer and not roles.before and _wants_somebody(cast, passage, begins):
        somebody = cast.refer(entry("subjects", "person"), noun, "", "base")
        if somebody:
            roles.before = [somebody.id]
            happened = roles.read(passage)
    return happened


def _take_off(beat: Beat, passage: Passage) -> None:
    """Who swims through the clouds flies."""
    if any(mention.role == "settings" and mention.name in _AIR for mention, _ in passage.scene):
        for deed in beat.deeds:
            deed.entry = entry("actions", "fly") if deed.entry.name in ("swim", "dive") else deed.entry


def _begins_with_verb(part: Sequence[Mention]) -> bool:
    rest = [
        mention
        for mention in part
        if mention.role not in ("little", "camera", "styles", "moods", "comma", "links", "pronouns")
    ]
    return bool(rest) and rest[0].role == "actions"


def _wants_somebody(cast: Cast, passage: Passage, begins: bool) -> bool:
    """ "Dancing in the rain" is about someone; "cinematic look" is not."""
    verbs = [item for item in passage.items if isinstance(item, Verb) and not item.is_negated]
    return any(
        verb.entry.about.get("whom") == "needs"
        or (begins and not any(draft.is_animate for draft in cast.drafts) and verb.entry.name not in ("look", "stand"))
        for verb in verbs
    )


def _members(passage: Passage, happened: Told) -> list[str]:
    """The doers first, then those it is done to, then everybody else named."""
    doers = [deed.who for deed in happened.deeds]
    speakers = [speech.who for speech in happened.speeches if speech.who]
    done_to = [deed.whom for deed in happened.deeds if deed.whom]
    named = [member for item in passage.items if isinstance(item, Group) for member in item.members]
    return list(dict.fromkeys([*doers, *speakers, *done_to, *named]))


def _append(beats: list[Beat], beat: Beat, whole: Scene) -> None:
    """Adds a beat; one that only says something of the scene joins its neighbour."""
    last = beats[-1] if beats else None
    if beat.is_empty and not beat.scene.is_said:
        return
    if last is None:
        beats.append(beat)
    elif beat.is_empty and beat.link == "sentence":
        last.scene.fill(beat.scene)
        last.seconds = last.seconds or beat.seconds
        whole.fill(Scene(framing=beat.scene.framing, moves=beat.scene.moves, pace=beat.scene.pace))
    elif last.is_empty and beat.link == "sentence":
        beat.scene.fill(last.scene)
        beat.link, beat.transition = last.link, last.transition
        beat.seconds = beat.seconds or last.seconds
        beats[-1] = beat
    elif beat.speeches and not beat.deeds and beat.link == "sentence" and set(beat.cast) <= set(last.cast):
        after = last.next_place
        last.speeches += [Speech(speech.who, speech.words, after + speech.place) for speech in beat.speeches]
        last.spots += beat.spots
        last.scene.fill(beat.scene)
    else:
        beats.append(beat)


def _spread(beats: list[Beat], whole: Scene) -> None:
    """What was said once holds on: scenes forwards, and backwards where no change was told; deeds where none is new."""
    for beat in beats:
        beat.scene.fill(Scene(framing=whole.framing, moves=whole.moves, pace=whole.pace))
    for earlier, later in reversed(list(pairwise(beats))):
        if later.link == "sentence":
            scene = later.scene
            earlier.scene.fill(
                Scene([] if scene.goes_there else scene.settings, time_of_day=scene.time_of_day, weather=scene.weather)
            )
    for earlier, later in pairwise(beats):
        before = earlier.scene
        later.scene.fill(Scene(before.settings[-1:], before.time_of_day, before.weather, light=before.light))
        if later.link != "cut" and not later.deeds and set(later.cast) <= set(earlier.cast):
            later.cast = later.cast + [member for member in earlier.cast if member not in later.cast]
            later.deeds = list(earlier.deeds)
            later.spots = later.spots or list(earlier.spots)
