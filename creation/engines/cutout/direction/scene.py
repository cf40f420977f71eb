"""One shot being directed: its cast on their marks, and what the deeds leave behind."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from creation.engines.cutout.direction.acting import Acting, display_size
from creation.engines.cutout.direction.types import RATE, Effect
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.noise import dice
from creation.sound.moments import Moment
from creation.storyboard import vocabulary
from creation.storyboard.types import Action, Shot, Storyboard

#: More of one kind are not drawn: a crowd reads as one from here on.
MOST_COPIES = 6
#: Places where nobody stands on the ground.
FLOATING = ("space", "underwater")
_LYING = ("sleep", "swim", "fly", "fall", "roll")
_HOOFED = {
    "horse",
    "cow",
    "sheep",
    "goat",
    "deer",
    "pig",
    "donkey",
    "zebra",
    "giraffe",
    "camel",
    "unicorn",
    "elephant",
    "rhino",
    "hippo",
}


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

    @property
    def samples(self) -> int:
        return round(self.shot.seconds * RATE) + 2

    def of(self, identity: str) -> list[Acting]:
        """Everyone of one member: its copies."""
        return [part for part in self.parts if part.member.id == identity]

    def span(self, action: Action) -> tuple[int, int]:
        """First and last sample of an action; one without an end lasts to the end of the shot."""
        end = action.end if action.end > action.start else self.shot.seconds
        return max(0, round(action.start * RATE)), min(self.samples, round(end * RATE) + 2)

    def heard(self, i: int, kind: str, strength: float = 1.0, x: float = 0.0) -> None:
        """A contact at sample `i`, `x` metres from the middle of the stage."""
        pan = max(-1.0, min(1.0, 2 * x / self.room))
        self.moments.append(Moment(self.start + i / RATE, kind, min(2.0, strength), pan))

    def seen(self, i: int, kind: str, part: Acting, *, up: float = 0.0, size: float = 1.0, ahead: float = 0.0) -> None:
        """An effect at a figure."""
        i = min(i, self.samples - 1)
        x = float(part.x[i]) + ahead * float(part.facing[i])
        number = len(self.effects)
        self.effects.append(Effect(i / RATE, kind, x, float(part.depth[i]), up, size, self.seed + number))


def sort_of(kind: str) -> str:
    """The class of a subject: "person", "animal", "bird", "sea", "vehicle", "being" or "thing"."""
    return _sorts().get(kind, "thing")


def contact_of(part: Acting) -> str:
    """What a foot of this figure sounds like."""
    if part.sort == "animal":
        return "hoof" if part.member.kind in _HOOFED else "paw"
    return "step"


@cache
def _sorts() -> dict[str, str]:
    sorts: dict[str, str] = {}
    for entry in vocabulary.entries("subjects"):
        for kind in (entry.name, *entry.options("kind")):
            sorts.setdefault(kind, str(entry.about.get("class", "thing")))
    return sorts


def cast(scene: Scene) -> None:
    """Brings everyone of the shot on, without a place yet."""
    for identity in scene.shot.cast:
        member = scene.board.member(identity)
        for copy in range(max(1, min(member.count, MOST_COPIES))):
            seed = dice(scene.seed, identity, copy, "part").randrange(1 << 30)
            figure = figure_for(member, figure_seed(scene.seed, identity, copy))
            sort = sort_of(member.kind)
            size = display_size(figure, sort)
            part = Acting(member, copy, figure, sort, seed, size, scene.samples)
            upright = part.sort in ("person", "being")
            part.lies = upright and any(a.verb in _LYING for a in scene.shot.actions if a.who == identity)
            scene.parts.append(part)


def figure_seed(seed: int, identity: str, copy: int) -> int:
    """What a figure is built from: the same person in every shot, another one for each copy."""
    return dice(seed, identity, copy).randrange(1 << 30)
