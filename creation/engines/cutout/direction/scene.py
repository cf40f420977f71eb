"""One shot being directed: its cast on their marks, and what the deeds leave behind."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from creation.engines.cutout.direction.acting import Acting, display_size
from creation.engines.cutout.direction.types import RATE, Effect
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.copies import figure_seed, growth, one_of
from creation.engines.cutout.noise import dice
from creation.engines.cutout.stage.settings import SETTINGS
from creation.sound.moments import Moment
from creation.storyboard import vocabulary
from creation.storyboard.types import Action, Member, Shot, Storyboard
from creation.storyboard.vocabulary.kinds import classes

#: More of one kind are not drawn: a crowd reads as one from here on.
MOST_COPIES = 12
MOST_THINGS = 15
#: Pictures of the art pack for what deeds bring on and no rig draws.
_EMOJI = {
    "piano": "🎹", "drum": "🥁", "violin": "🎻", "guitar": "🎸", "trumpet": "🎺", "gift": "🎁", "chair": "🪑",
    "bed": "🛏️", "ball": "⚽", "heart": "❤️", "sword": "⚔️", "sandwich": "🥪", "snowball": "⚪", "brick": "🧱",
    "pancake": "🥞", "hat": "🎩", "sled": "🛷", "bouquet": "💐", "umbrella": "☂️",
}  # fmt: skip
#: Places where nobody stands on the ground.
FLOATING = tuple(name for name, setting in SETTINGS.items() if setting.floats)
_LYING = ("sleep", "swim", "fly", "fall", "roll", "breakdance")
#: A frame narrower than this, as a share of its height, is staged in depth: who would stand beside stands behind.
_NARROW = 0.8
#: Metres of one step deeper, as a share of the metres the frame is high.
_STEP = 0.1


@dataclass(frozen=True)
class Seat:
    """`part` is `x` from the middle of its group, `up` above the ground, `deep` behind its mark, looking to `side`."""

    part: Acting
    leader: Acting  # whose mark is the group's
    x: float
    up: float
    deep: float
    side: float
    sits: bool = True  # else it stands there


@dataclass(eq=False)
class Scene:
    """What deeds read and write. Times are seconds into the shot, places metres."""

    shot: Shot
    board: Storyboard
    seed: int
    start: float  # of the shot, in the film
    is_last: bool
    room: float  # metres the frame is wide where the figures stand
    tall: float  # metres it is high
    way: float  # 1 when things move to the right, −1 to the left
    parts: list[Acting] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    flashes: list[float] = field(default_factory=list)
    #: What pulls and what is pulled, with a rope or harness between them.
    links: list[tuple[Acting, Acting]] = field(default_factory=list)
    #: (member, verb) that another deed has already performed: the fall that breaks, the ball that was rolled.
    settled: set[tuple[str, str]] = field(default_factory=set)
    #: When what happens only once happens: (member, verb) → "before", "now" or "after" this shot shows it, and the
    #: seconds since the shot that shows it began.
    tenses: dict[tuple[str, str], tuple[str, float]] = field(default_factory=dict)
    number: int = 0  # of the shot
    props: frozenset[str] = frozenset()  # members that the storyboard does not name
    #: What goes down by its weight, by member: the hillside, stairs or ramp it goes down.
    lanes: dict[str, Acting] = field(default_factory=dict)
    #: Who throws which snowball.
    thrown: list[tuple[Acting, Acting]] = field(default_factory=list)
    #: Who and what has a place in a group that sits together.
    seats: list[Seat] = field(default_factory=list)
    #: Who has which thing in hand.
    held: list[tuple[Acting, Acting]] = field(default_factory=list)
    #: Who plays, with which ball, and whether it stays on the ground.
    games: list[tuple[tuple[Acting, ...], Acting, bool]] = field(default_factory=list)
    #: Who uses which thing for which verb, and as the how manieth of those who share it.
    tools: list[tuple[Acting, str, Acting, int]] = field(default_factory=list)

    @property
    def samples(self) -> int:
        return round(self.shot.seconds * RATE) + 2

    @property
    def is_narrow(self) -> bool:
        """Whether the frame is upright: figures overlap along it and stand apart in depth."""
        return self.room < _NARROW * self.tall

    @property
    def step(self) -> float:
        """Metres that one stands deeper than another to be seen over it."""
        return _STEP * self.tall

    def of(self, identity: str) -> list[Acting]:
        """Everyone of one member: its copies."""
        return [part for part in self.parts if part.member.id == identity and not part.shard]

    def span(self, action: Action) -> tuple[int, int]:
        """First and last sample of an action; one without an end lasts to the end of the shot."""
        end = action.end if action.end > action.start else self.shot.seconds
        return max(0, round(action.start * RATE)), min(self.samples, round(end * RATE) + 2)

    def heard(self, i: int, kind: str, strength: float = 1.0, x: float = 0.0, who: str = "") -> None:
        """A contact at sample `i`, `x` metres from the middle of the stage."""
        pan = max(-1.0, min(1.0, 2 * x / self.room))
        self.moments.append(Moment(self.start + i / RATE, kind, min(2.0, strength), pan, who))

    def at(self, i: int, kind: str, x: float, depth: float, up: float = 0.0, size: float = 1.0) -> None:
        """An effect at a place of the stage."""
        if 0 <= i < self.samples:
            self.effects.append(Effect(i / RATE, kind, x, depth, up, size, self.seed + len(self.effects)))

    def tense(self, who: str, verb: str) -> tuple[str, float]:
        """When a deed happens that happens once; ("now", 0.0) for every other."""
        return self.tenses.get((who, verb), ("now", 0.0))

    def earlier(self, who: str, verb: str) -> bool:
        """Whether a shot before this one shows it."""
        return any(
            action.who == who and action.verb == verb
            for shot in self.board.shots[: self.number]
            for action in shot.actions
        )

    def later(self, who: str, verb: str) -> bool:
        """Whether a shot after this one shows it."""
        return any(
            action.who == who and action.verb == verb
            for shot in self.board.shots[self.number + 1 :]
            for action in shot.actions
        )

    def linked(self, one: Acting, other: Acting) -> None:
        """A rope or harness from `one` to `other`."""
        self.links.append((one, other))

    def bring(
        self, kind: str, beside: Acting, *, colour: str = "", size: float = 0.0, looks: dict[str, str] | None = None
    ) -> Acting:
        """A thing the storyboard does not name but the deed needs, where `beside` is; the deed places it."""
        looks = {**(looks or {}), **({"colour": colour} if colour else {})}
        number = sum(part.is_prop for part in self.parts)
        member = Member(f"prop{number}", kind, kind, 1, looks, emoji=_EMOJI.get(kind) or _emoji_of(kind))
        figure = figure_for(member, figure_seed(self.seed, member.id))
        seed = dice(self.seed, kind, number).randrange(1 << 30)
        part = Acting(member, 0, figure, "thing", seed, size or display_size(figure, "thing"), self.samples)
        part.is_prop = part.is_extra = True
        part.x[:], part.depth[:] = beside.x[0], beside.depth[0]
        self.parts.append(part)
        return part

    def another(self, part: Acting, number: int) -> Acting:
        """One more of a crowd, unlike the others; the deed places it."""
        copy = MOST_COPIES * (number + 1) + part.copy
        figure = figure_for(one_of(part.member, copy), figure_seed(self.seed, part.member.id))
        seed = dice(self.seed, part.member.id, copy, "part").randrange(1 << 30)
        other = Acting(part.member, copy, figure, part.sort, seed, part.size, self.samples)
        other.looks_on = True
        self.parts.append(other)
        return other

    def piece(self, part: Acting, outline: tuple[tuple[float, float], ...]) -> Acting:
        """A piece of a broken figure, to be moved by the deed that broke it."""
        shard = Acting(part.member, part.copy, part.figure, part.sort, part.seed, part.size, self.samples)
        shard.is_extra, shard.is_prop, shard.shard = True, part.is_prop, outline
        shard.verb[:], shard.since[:] = part.verb[0], part.since[0]
        self.parts.append(shard)
        return shard

    def seen(self, i: int, kind: str, part: Acting, *, up: float = 0.0, size: float = 1.0, ahead: float = 0.0) -> None:
        """An effect at a figure."""
        i = min(i, self.samples - 1)
        x = float(part.x[i]) + ahead * float(part.facing[i])
        number = len(self.effects)
        facing = float(part.facing[i])
        self.effects.append(
            Effect(i / RATE, kind, x, float(part.depth[i]), up, size, self.seed + number, (facing, 0.0))
        )


def sort_of(kind: str) -> str:
    """The class of a subject: "person", "animal", "bird", "sea", "vehicle", "being" or "thing"."""
    return classes().get(kind, "thing")


@cache
def _emoji_of(kind: str) -> str:
    known = vocabulary.data("subjects").get(kind, {})
    return str(known.get("emoji", ""))


def cast(scene: Scene) -> None:
    """Brings everyone of the shot on, without a place yet."""
    for identity in scene.shot.cast:
        member = scene.board.member(identity)
        sort = sort_of(member.kind)
        for copy in range(max(1, min(member.count, MOST_THINGS if sort == "thing" else MOST_COPIES))):
            seed = dice(scene.seed, identity, copy, "part").randrange(1 << 30)
            figure = figure_for(one_of(member, copy), figure_seed(scene.seed, identity))
            size = display_size(figure, sort) * growth(sort, identity, copy)
            part = Acting(member, copy, figure, sort, seed, size, scene.samples)
            upright = part.sort in ("person", "being")
            part.is_prop = identity in scene.props
            part.lies = upright and any(a.verb in _LYING for a in scene.shot.actions if a.who == identity)
            scene.parts.append(part)
