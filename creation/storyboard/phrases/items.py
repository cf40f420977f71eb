"""What a sentence is made of: groups of subjects, verbs, breaks, quotes, and the scene."""

from __future__ import annotations

from dataclasses import dataclass, field

from creation.storyboard.mention import Mention
from creation.storyboard.vocabulary import Entry


@dataclass
class Group:
    """Subjects named together: "a dog and a cat"."""

    members: list[str]
    relation: str = ""  # how it stands to the rest: "with", "on" …
    is_object: bool = False
    is_subject: bool = False  # marked so: Japanese が, は
    splits: list[int] = field(default_factory=list)  # where a comma or an "and" stands between members
    owns: bool = False  # "grandma's": only says whose
    belongs_after: bool = False  # its relation is of the noun after it: 坦克后面的猫


@dataclass
class Verb:
    """Something that is done."""

    entry: Entry
    form: str
    speech: bool = False
    is_negated: bool = False
    describes_next: bool = False  # "a dancing bear", 跳舞的熊
    is_suffered: bool = False  # passive
    words: str = ""  # as written


@dataclass
class Break:
    """What divides two clauses: "comma", "and", "while", "who" (a relative clause begins)."""

    kind: str


@dataclass
class Said:
    """Words in quotes."""

    words: str
    by: str = ""  # "narrator" for a voice-over


@dataclass
class Where:
    """A place said without a noun: "on the left", "on top", 头顶."""

    relation: str
    of_stage: bool


Item = Group | Verb | Break | Said | Where


@dataclass
class Passage:
    """One beat of the story as read: its items, and what was said of its scene."""

    items: list[Item] = field(default_factory=list)
    scene: list[tuple[Mention, str]] = field(default_factory=list)  # with the relation before it
    scenery: list[Mention] = field(default_factory=list)  # looks of places, which keep their own
    passive: bool = False
    seconds: float = 0.0  # how long, where that is said
