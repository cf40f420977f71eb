"""Mentions gathered into what a sentence is made of: groups of subjects, verbs, breaks, quotes, and the scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from creation.storyboard.cast import Cast, Noun
from creation.storyboard.mentions import Mention
from creation.storyboard.vocabulary import Entry, entry

_SCENE = ("settings", "time_of_day", "weather", "camera", "styles", "moods", "sounds")
#: What may stand between an adjective and its noun.
_BETWEEN = ("looks", "little", "number", "moods")
#: How unknown a subject is that only an unknown word in these places would be: "in a glorb" is a place.
#: Endings of English words that are hardly ever things.
_NO_NOUNS = ("ly", "ed", "ing", "ous", "ful", "ish", "able", "less", "ical")
_BE = ("is", "are", "was", "were", "be", "been", "being", "get", "gets", "getting")
_PLACES = ("in", "at", "near", "on", "like", "without")


@dataclass
class Group:
    """Subjects named together: "a dog and a cat"."""

    members: list[str]
    relation: str = ""  # the relation before it: "with", "on" …
    is_object: bool = False
    splits: list[int] = field(default_factory=list)  # where a comma or an "and" stands between members
    owns: bool = False  # "grandma's": only says whose


@dataclass
class Verb:
    """Something that is done."""

    entry: Entry
    form: str
    speech: bool = False
    is_negated: bool = False
    describes_next: bool = False  # "a dancing bear", 跳舞的熊
    is_suffered: bool = False  # English passive


@dataclass
class Break:
    """What divides two clauses: "comma", "and", "while"."""

    kind: str


@dataclass
class Said:
    """Words in quotes."""

    words: str


Item = Group | Verb | Break | Said


@dataclass
class Passage:
    """One beat of the story as read: its items, and what was said of its scene."""

    items: list[Item] = field(default_factory=list)
    scene: list[tuple[Mention, str]] = field(default_factory=list)  # with the relation before it
    passive: bool = False


class Phrases:
    """Reads the mentions of one beat. `recent` are the members named so far in the film, the latest last."""

    def __init__(self, cast: Cast, recent: list[str], unread: list[Mention], language: str) -> None:
        self.cast = cast
        self.recent = recent
        self.unread = unread
        self.language = language

    def read(self, row: Sequence[Mention]) -> Passage:
        self.row = row
        self.passage = Passage()
        self.noun = Noun()
        self.pending: list[Mention] = []  # looks that still need their noun
        self.relation = ""
        self.negated = False
        for at, mention in enumerate(row):
            reader = getattr(self, f"_{mention.role}", None)
            if reader is not None:
                reader(mention, at)
            elif mention.role in _SCENE:
                self._scene(mention, at)
            if mention.nearest:
                self.unread.append(mention)
        self._let_go()
        return self.passage

    # What each role of a mention does.

    def _subjects(self, mention: Mention, at: int) -> None:
        if self.noun.is_negated or self.relation in ("without", "like"):
            self._done()
            return
        if self._is_compound(at):  # "pirate cat": the first only describes the second
            self.noun.looks |= {look: value for look, value in (mention.about("looks") or {}).items() if look != "size"}
            return
        if self.relation == "named" and (last := self._last_group()):
            self.cast[last.members[-1]].aliases.add(mention.name)
            self._done()
            return
        draft = self.cast.refer(mention.entry, self.noun, mention.words, mention.form, self._here())
        self._enter(draft.id if draft else None, mention, at)

    def _unknown(self, mention: Mention, at: int) -> None:
        if known := self.cast.called(mention.name):
            self._enter(known.id, mention, at)
            return
        last = self._last_group()
        if self.relation == "named" and last:
            self.cast[last.members[-1]].aliases.add(mention.name)
            self.relation = ""
            return
        self.unread.append(mention)
        if self._is_subject(mention, at):
            draft = self.cast.stand_in(mention.name, self.noun, mention.words)
            self._enter(draft.id if draft else None, mention, at)

    def _pronouns(self, mention: Mention, at: int) -> None:
        owns = mention.about("own") or (mention.name == "her" and self._next_noun(at) in ("subjects", "clothes"))
        if owns:
            self.noun.is_definite = True
            return
        if meant := self.cast.pronoun(mention.entry, self.recent, self._is_many(mention, at)):
            self._join(Group(meant, self.relation, bool(mention.about("object"))), at)
        self._done()

    def _is_many(self, mention: Mention, at: int) -> bool:
        """German "sie" is they beside a verb in the plural: "umarmen sie sich"."""
        beside = [self.row[place] for place in (at - 1, at + 1) if 0 <= place < len(self.row)]
        return mention.words.lower() == "sie" and any(
            other.role == "actions" and other.form == "base" for other in beside
        )

    def _determiners(self, mention: Mention, at: int) -> None:
        if self._is_relative(at):
            self.passage.items.append(Break("while"))
            return
        noun = self.noun
        noun.is_definite |= bool(mention.about("def"))
        noun.is_new |= bool(mention.about("new"))
        noun.is_single |= mention.about("number") == "one"
        noun.is_object |= bool(mention.about("object"))

    def _is_relative(self, at: int) -> bool:
        """German "…, der eine Katze jagt": the second article shows that the first is none."""
        before = self.row[at - 1].role if at else ""
        after = self.row[at + 1].role if at + 1 < len(self.row) else ""
        return self.language == "de" and before == "comma" and after in ("determiners", "relations", "pronouns")

    def _number(self, mention: Mention, at: int) -> None:
        self.noun.count = mention.number

    def _looks(self, mention: Mention, at: int) -> None:
        look, value = str(mention.about("look")), str(mention.about("value"))
        if look == "years":
            look, value = "age", _age(self.noun.count)
            self.noun.count = 0
        after = self._next_noun(at)
        if look in ("hair", "beard") and after != "subjects" and (last := self._last_group()):
            self._wear(last.members[-1], {look: value})
        elif after in ("subjects", "clothes", "unknown", "settings"):
            self.noun.looks.setdefault(look, value)
            self.pending.append(mention)
        elif (last := self._last_group()) and not self.relation:
            self._wear(last.members[-1], {look: value})
        else:
            self.unread.append(mention)

    def _clothes(self, mention: Mention, at: int) -> None:
        colour = self.noun.looks.pop("colour", "")
        looks = {"wears": mention.name} | ({"wears_colour": colour} if colour else {})
        if colour and mention.about("is_whole"):
            looks["colour"] = colour
        owner = self._last_group()
        precedes = self._next(at) in ("的",) and self._next_noun(at + 1) == "subjects"
        self.pending = []
        if self.relation in ("with", "wearing", "in") and owner and not precedes:
            self._wear(owner.members[-1], looks)
            self.noun = Noun()
        else:
            self.noun.looks.update(looks)
            if self._next_noun(at) != "subjects" and owner:
                self._wear(owner.members[-1], self.noun.looks)
                self.noun = Noun()

    def _relations(self, mention: Mention, at: int) -> None:
        if mention.name == "not":
            self.negated = True
            self._negate_last_german_verb()
        elif mention.name == "away":
            self._turn_away()
        elif mention.name == "of":
            self._own(mention, at)
            if self.language != "zh" and mention.name == "of" and mention.role == "relations":
                self.noun = self.noun if self.pending else Noun()
                self.relation = "of" if self._here() else ""
        elif after := mention.about("after"):
            self._stand_after(str(after), at)
        else:
            self._let_go()
            self.relation = mention.name
            self.noun.is_single = self.language == "de" and mention.words.endswith(("dem", "der", "einem", "einer"))

    def _stand_after(self, relation: str, at: int) -> None:
        items = self.passage.items
        follows_noun = at > 0 and self.row[at - 1].role in ("subjects", "pronouns", "unknown")
        if follows_noun and items and isinstance(items[-1], Group) and items[-1].relation in ("", "near"):
            items[-1].relation = relation

    def _is_compound(self, at: int) -> bool:
        following = self.row[at + 1] if at + 1 < len(self.row) else None
        adjacent = following is not None and following.start == self.row[at].end + 1
        return adjacent and following is not None and following.role == "subjects" and self.language == "en"

    def _own(self, mention: Mention, at: int) -> None:
        items = self.passage.items
        if (
            self._next_noun(at) == "subjects"
            and items
            and isinstance(items[-1], Group)
            and mention.words in ("的", "'s", "’s")
        ):
            items[-1].owns = True

    def _actions(self, mention: Mention, at: int) -> None:
        if mention.words == "开" and not self._is_vehicle_near(at):
            return  # 敲开 is to knock, only 开车 is to drive
        describes = self._describes_next(mention, at)
        if not describes:
            self._let_go()
        speech = bool(mention.sense and mention.sense.speech)
        verb = Verb(mention.entry, mention.form, speech, self.negated, describes, self._is_suffered(mention, at))
        self.passage.items.append(verb)
        self.negated = False
        if not describes:
            self.relation = ""

    def _links(self, mention: Mention, at: int) -> None:
        if mention.name in ("and", "while"):
            self._break(mention.name)

    def _comma(self, mention: Mention, at: int) -> None:
        self._break("comma")

    def _list(self, mention: Mention, at: int) -> None:
        self._break("and")

    def _quote(self, mention: Mention, at: int) -> None:
        self._let_go()
        if self.relation == "named" and (last := self._last_group()):
            self.cast[last.members[-1]].aliases.add(mention.words.lower())
        else:
            self.passage.items.append(Said(mention.words))
        self.relation = ""

    def _little(self, mention: Mention, at: int) -> None:
        if mention.name in ("wird", "werden", "wurde", "wurden"):
            self.passage.passive = True

    def _scene(self, mention: Mention, at: int) -> None:
        if self.relation not in ("without", "like") and not self.noun.is_negated:
            self.passage.scene.append((mention, self.relation))
        if mention.role not in ("moods", "styles"):
            for look in self.pending:
                self.unread.append(look)
            self._done()
        verb = mention.about("verb")
        if verb and self._last_group():
            self.passage.items.append(Verb(_action(str(verb)), "finite"))

    # What they are made with.

    def _enter(self, identity: str | None, mention: Mention, at: int) -> None:
        if identity is None:
            if self.unread[-1:] != [mention]:
                self.unread.append(mention)
        else:
            self.recent.append(identity)
            self._join(Group([identity], self.relation, self.noun.is_object), at)
        self._done()

    def _join(self, group: Group, at: int) -> None:
        """Adds to the group before when only "and" or a comma stands between, else begins one."""
        items = self.passage.items
        breaks = 0
        while breaks < len(items) and isinstance(item := items[-1 - breaks], Break) and item.kind != "while":
            breaks += 1
        last = items[-1 - breaks] if breaks < len(items) else None
        if breaks and isinstance(last, Group) and not group.relation and not last.owns and not last.relation:
            del items[len(items) - breaks :]
            last.splits.append(len(last.members))
            last.members += group.members
        else:
            items.append(group)

    def _break(self, kind: str) -> None:
        if kind == "and" and self.pending:
            return  # "a black and white cat"
        self._let_go()
        self.relation = self.relation if kind == "and" and self.relation == "wearing" else ""
        self.passage.items.append(Break(kind))

    def _let_go(self) -> None:
        """A noun that never came: its looks belong to the last one, or were not understood."""
        if self.pending and (last := self._last_group()):
            self._wear(last.members[-1], self.noun.looks)
        elif self.pending:
            self.unread += self.pending
        self.noun = Noun()
        self.pending = []

    def _done(self) -> None:
        self.noun = Noun()
        self.pending = []
        self.relation = ""

    def _wear(self, identity: str, looks: dict[str, str]) -> None:
        mine = self.cast[identity].looks
        for name, value in looks.items():
            if name == "wears" and mine.get("wears") and value not in mine["wears"].split():
                mine["wears"] += f" {value}"
            else:
                mine[name] = value

    def _here(self) -> list[str]:
        return [member for item in self.passage.items if isinstance(item, Group) for member in item.members]

    def _last_group(self) -> Group | None:
        return next((item for item in reversed(self.passage.items) if isinstance(item, Group)), None)

    def _next(self, at: int) -> str:
        return self.row[at + 1].words if at + 1 < len(self.row) else ""

    def _next_noun(self, at: int) -> str:
        """The role of the next thing that is no adjective."""
        for mention in self.row[at + 1 : at + 8]:
            if mention.role == "relations" and mention.name == "of":
                continue
            if mention.role not in _BETWEEN:
                return mention.role
        return ""

    def _is_suffered(self, mention: Mention, at: int) -> bool:
        before = self.row[at - 1].name if at else ""
        return self.language == "en" and mention.form == "past" and before in _BE and bool(mention.about("whom"))

    def _is_vehicle_near(self, at: int) -> bool:
        return any(mention.about("class") == "vehicle" for mention in self.row[max(0, at - 6) : at + 6])

    def _describes_next(self, mention: Mention, at: int) -> bool:
        if self._next(at) == "的":
            return self._next_noun(at + 1) == "subjects"
        return mention.form == "ing" and self.noun.is_said and self._next_noun(at) in ("subjects", "unknown")

    def _is_subject(self, mention: Mention, at: int) -> bool:
        """Whether an unknown word stands where a subject would."""
        after = self._next_noun(at)
        if self.relation in _PLACES or after in ("subjects", "unknown", "clothes"):
            return False
        if self.language == "en" and mention.name.endswith(_NO_NOUNS):
            return False
        if self.noun.is_said or (self.language == "de" and mention.is_capital and at > 0):
            return True
        if self.language == "zh" and at > 0 and len(mention.words) > 1:
            return self.row[at - 1].role == "actions" and bool(self.row[at - 1].about("whom"))
        return after == "actions" and not self._here()

    def _negate_last_german_verb(self) -> None:
        items = self.passage.items
        if self.language == "de" and items and isinstance(items[-1], Verb):
            items[-1].is_negated = True
            self.negated = False

    def _turn_away(self) -> None:
        """`rennt … weg` is to flee, though other words stand between."""
        verb = next((item for item in reversed(self.passage.items) if isinstance(item, Verb)), None)
        if verb and verb.entry.name in ("run", "walk", "jump"):
            verb.entry = _action("flee")
            for item in self.passage.items:
                if isinstance(item, Group) and item.relation == "before":
                    item.relation = "from"


def _age(years: int) -> str:
    return "young" if years < 18 else "old" if years > 60 else "adult"


def _action(name: str) -> Entry:
    return entry("actions", name)
