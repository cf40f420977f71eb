"""The storyboard: the plan a film is made from. Plain frozen data, the same for every engine.

Read from a prompt by `creation.storyboard.read`, kept as JSON on the generation, shown to and changed by its maker.
Positions are in the shot's own space: x from 0 (left) to 1 (right), depth from 0 (near) to 1 (far).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

#: Bumped when a kept storyboard could no longer be read.
VERSION = 1


@dataclass(frozen=True)
class Member:
    """One of the cast: a figure, an animal, a vehicle or a thing, `count` times."""

    id: str  # "c1"; what actions and lines refer to
    kind: str  # a subject of the vocabulary: "woman", "crocodile", "car" …
    words: str  # as the prompt named it: "grandma"
    count: int = 1
    #: Looks by name: {"age": "old", "colour": "#c0392b", "wears": "apron", "job": "chef", "size": "huge"}.
    looks: dict[str, str] = field(default_factory=dict)
    #: An emoji whose picture stands for it when no rig draws it; empty when a rig does.
    emoji: str = ""
    #: Drawn as a marked stand-in, because nothing in the vocabulary is near.
    is_stand_in: bool = False
    #: The line of the vocabulary it was read from: "grandma" (of kind "woman"); empty for one made by hand.
    entry: str = ""


@dataclass(frozen=True)
class Action:
    """Who does what, to whom, from when to when (seconds within the shot)."""

    who: str  # Member.id
    verb: str  # an action of the vocabulary: "run", "chase", "dance" …
    whom: str = ""  # Member.id, or empty
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True)
class Line:
    """Words someone says, or the narrator (who = "")."""

    who: str
    words: str
    language: str = "en"  # "en", "zh", "de", …
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True)
class Place:
    """Where someone is: by how they stand to another, by a point of the stage, or by both (the point wins)."""

    who: str  # Member.id
    #: "behind", "before", "beside", "on", "under", "over", "in", "held" by, "left", "right", "middle", "far", "near".
    relation: str = ""
    whom: str = ""  # Member.id; empty: of the stage itself
    x: float | None = None  # 0 left … 1 right of the frame
    depth: float | None = None  # 0 near … 1 far


@dataclass(frozen=True)
class Camera:
    """How the shot is seen."""

    framing: str = "medium"  # "wide", "full", "medium", "close", "detail", "two_shot", "over_shoulder", "insert"
    move: str = "breathe"  # "push", "pull", "pan_left", "pan_right", "follow", "handheld", "crane", "breathe", …
    #: Drawn by hand instead of a move: points of (share of the shot 0…1, x 0…1, nearness −1 far … 1 near).
    path: tuple[tuple[float, float, float], ...] = ()


@dataclass(frozen=True)
class Shot:
    """One uninterrupted view."""

    seconds: float
    setting: str  # "beach", "city", "forest" … of the vocabulary
    time_of_day: str = "day"  # "dawn", "day", "sunset", "night"
    weather: str = "clear"  # "clear", "rain", "snow", "fog", "storm", "wind"
    cast: tuple[str, ...] = ()  # Member.id, in order of importance
    actions: tuple[Action, ...] = ()
    camera: Camera = field(default_factory=Camera)
    lines: tuple[Line, ...] = ()
    sounds: tuple[str, ...] = ()  # asked for by name: "thunder", "bell" …
    places: tuple[Place, ...] = ()  # of those who do not simply stand where there is room
    light: str = ""  # asked for by name: "spotlight", "candle", "backlight" …; empty: the hour's own
    transition: str = "cut"  # how it follows the shot before: "cut", "fade", "black", "whip"
    #: How fast what happens is seen: "" as it is, "slow" motion, "fast", a time "lapse". See `paced`.
    pace: str = ""

    @property
    def paced(self) -> str:
        """The pace it is shown at: where somebody of the cast speaks, lips and words keep their own."""
        return "" if any(line.who for line in self.lines) else self.pace


@dataclass(frozen=True)
class Unread:
    """Words of the prompt nothing was made of, and the nearest thing known."""

    words: str
    start: int  # place in the prompt, in characters
    nearest: str = ""


@dataclass(frozen=True)
class Aside:
    """Words that were understood but make no picture of their own, and why not."""

    words: str
    start: int  # place in the prompt, in characters
    #: "style": praise such as "8k, masterpiece"; "engine": photographs, which are the diffusion engine's; "later": what
    #: films do not show yet, such as playing backwards; "scenery": looks of a place, which has its own; "spoken": a
    #: pace that the words spoken at that time do not take.
    why: str


@dataclass(frozen=True)
class Storyboard:
    """The whole plan. `sum(shot.seconds)` is the film's length."""

    title: str
    language: str  # of the prompt
    cast: tuple[Member, ...]
    shots: tuple[Shot, ...]
    style: str = "film"
    mood: str = "calm"  # "calm", "funny", "tense", "sad", "epic", "happy", "scary", "dreamy"
    unread: tuple[Unread, ...] = ()
    version: int = VERSION
    asides: tuple[Aside, ...] = ()

    @property
    def seconds(self) -> float:
        return sum(shot.seconds for shot in self.shots)

    def member(self, identity: str) -> Member:
        """The member of the cast with this id. Raises KeyError."""
        for member in self.cast:
            if member.id == identity:
                return member
        raise KeyError(identity)

    def to_data(self) -> dict[str, Any]:
        """Plain data for JSON."""
        return dataclasses.asdict(self)

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Storyboard:
        """The opposite of `to_data`. Raises ValueError, in words, for anything else."""
        try:
            return _storyboard(data)
        except (KeyError, TypeError, AttributeError) as problem:
            raise ValueError(f"This is not a storyboard of version {VERSION}: {problem}") from problem


def _storyboard(data: dict[str, Any]) -> Storyboard:
    if data.get("version") != VERSION:
        raise ValueError(f"This storyboard is of version {data.get('version')}; this site reads version {VERSION}.")
    values = dict(data)
    values["cast"] = tuple(Member(**member) for member in data["cast"])
    values["shots"] = tuple(_shot(shot) for shot in data["shots"])
    values["unread"] = tuple(Unread(**unread) for unread in data.get("unread", ()))
    values["asides"] = tuple(Aside(**aside) for aside in data.get("asides", ()))
    return Storyboard(**values)


def _shot(data: dict[str, Any]) -> Shot:
    values = dict(data)
    values["cast"] = tuple(data.get("cast", ()))
    values["actions"] = tuple(Action(**action) for action in data.get("actions", ()))
    camera = dict(data.get("camera", {}))
    values["camera"] = Camera(**camera | {"path": tuple(tuple(point) for point in camera.get("path", ()))})
    values["places"] = tuple(Place(**place) for place in data.get("places", ()))
    values["lines"] = tuple(Line(**line) for line in data.get("lines", ()))
    values["sounds"] = tuple(data.get("sounds", ()))
    return Shot(**values)
