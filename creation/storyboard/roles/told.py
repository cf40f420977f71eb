"""What happens in a passage: deeds, words said, and where everybody is."""

from __future__ import annotations

from dataclasses import dataclass, field

from creation.storyboard.vocabulary import Entry


@dataclass
class Deed:
    """One does something, at its place in the order of the passage."""

    who: str
    entry: Entry
    whom: str = ""
    phase: int = 0
    place: int = 0  # of its verb in the passage, to know what is done before which line
    is_past: bool = False  # was done before all else: "who pushed it"
    is_event: bool = False  # happens once, though others do it all the time: a jump into the pool

    @property
    def verb(self) -> str:
        return str(self.entry.about.get("verb", self.entry.name))


@dataclass
class Speech:
    """Words someone says; who = "" is the narrator."""

    who: str
    words: str
    place: int = 0


@dataclass(frozen=True)
class Spot:
    """Where someone is: how they stand to another, or (whom = "") to the stage."""

    who: str
    relation: str
    whom: str = ""


@dataclass
class Told:
    """What happens in a passage."""

    deeds: list[Deed] = field(default_factory=list)
    speeches: list[Speech] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    doers: list[str] = field(default_factory=list)  # of the last verb
    lacks_doer: bool = False  # a verb had nobody to do it
