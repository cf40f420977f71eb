"""The cast as it grows while a prompt is read: who is new, and who is meant again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from creation.storyboard import genders, kinds_of
from creation.storyboard.tokens import key
from creation.storyboard.types import Member
from creation.storyboard.vocabulary import Entry

#: A film has no room for more; further subjects are called unread.
LARGEST = 24


@dataclass
class Draft:
    """A member of the cast in the making."""

    id: str
    entry: Entry
    kind: str
    words: str
    count: int = 1
    looks: dict[str, str] = field(default_factory=dict)
    is_stand_in: bool = False
    aliases: set[str] = field(default_factory=set)
    sex: str = ""  # "f" or "m" where it is told

    @property
    def is_person(self) -> bool:
        return self.entry.about.get("class") == "person"

    @property
    def is_animate(self) -> bool:
        return self.entry.about.get("class") not in ("thing", "vehicle")

    @property
    def is_crowd(self) -> bool:
        """People too many for one face: seen from near, their arms are before each other."""
        return self.is_person and self.count > 2

    @property
    def is_open(self) -> bool:
        """Whether it is left to the seed who it is: a person, a child."""
        return not self.sex and len(self.entry.options("kind")) > 1

    @property
    def is_vehicle(self) -> bool:
        return self.entry.about.get("class") == "vehicle"

    def tell(self, sex: str) -> None:
        """Told by a pronoun or by the word: she is a woman, whatever the seed had chosen."""
        if sex not in ("f", "m") or not self.is_person or self.count > 1:
            return
        options = self.entry.options("kind") or (self.entry.name,)
        fitting = genders.kinds(self.entry, sex)
        self.sex = sex
        if fitting != options:
            self.kind = fitting[0]
        elif genders.of_kind(self.kind) not in ("", sex):
            self.kind = genders.converted(self.entry, sex) or self.kind

    def be(self, entry: Entry, words: str, looks: Mapping[str, str]) -> None:
        """What was called an audience or a referee turns out to be this."""
        self.entry, self.words = entry, words
        self.kind = (entry.options("kind") or (entry.name,))[0]
        self.looks |= {**entry.about.get("looks", {}), **looks}

    def member(self) -> Member:
        emoji, looks = str(self.entry.about.get("emoji", "")), dict(self.looks)
        if self.count > 1 and self.sex and len(self.entry.options("kind")) > 1:
            looks["gender"] = "woman" if self.sex == "f" else "man"  # of all of them
        return Member(self.id, self.kind, self.words, self.count, looks, emoji, self.is_stand_in, self.entry.name)


@dataclass
class Noun:
    """What was said of a noun before it came."""

    count: int = 0  # 0: not said
    looks: dict[str, str] = field(default_factory=dict)
    is_definite: bool = False
    is_new: bool = False  # "another"
    is_single: bool = False
    is_object: bool = False  # German accusative
    is_negated: bool = False
    article: str = ""  # as written
    sex: str = ""  # "f" or "m" where the word says it

    @property
    def is_said(self) -> bool:
        return bool(self.count or self.looks or self.is_definite or self.is_new or self.is_single)


class Cast:
    """Everyone so far. `seed` decides where the words leave a choice (a person: woman or man)."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.drafts: list[Draft] = []

    def __getitem__(self, identity: str) -> Draft:
        return next(draft for draft in self.drafts if draft.id == identity)

    def refer(self, entry: Entry, noun: Noun, words: str, form: str, here: Iterable[str] = ()) -> Draft | None:
        """The one the noun means: someone known, or someone new. None when the cast is full.

        `here` are those already named in the same breath: an indefinite noun never means one of them again.
        """
        if known := self._known(entry, noun, words, set(here)):
            known.looks |= {name: value for name, value in noun.looks.items() if name not in known.looks}
            if noun.sex and not known.sex:
                known.tell(noun.sex)
            return known
        if len(self.drafts) >= LARGEST:
            return None
        kinds = genders.kinds(entry, noun.sex)
        looks: Mapping[str, str] = entry.about.get("looks", {})
        draft = Draft(
            f"c{len(self.drafts) + 1}",
            entry,
            self._chosen(kinds),
            words,
            _count(entry, noun, form),
            {**looks, **noun.looks},
            sex=noun.sex or str(entry.about.get("sex", "")),
        )
        self.drafts.append(draft)
        return draft

    def _chosen(self, kinds: Sequence[str]) -> str:
        """One of the kinds left open, by the seed; after a woman of whom nothing was told rather a man."""
        last = next((genders.of_kind(draft.kind) for draft in reversed(self.drafts) if draft.is_open), "")
        others = [kind for kind in kinds if last and genders.of_kind(kind) != last]
        return (others or kinds)[self.seed % len(others or kinds)]

    def stand_in(self, word: str, noun: Noun, words: str) -> Draft | None:
        """The same for a word nobody knows: drawn as a marked stand-in of that name."""
        entry = next((draft.entry for draft in self.drafts if draft.is_stand_in and draft.kind == word), None)
        draft = self.refer(entry or Entry("subjects", word, {"class": "thing"}), noun, words, "base")
        if draft:
            draft.is_stand_in = True
        return draft

    def called(self, name: str) -> Draft | None:
        """Who was given this name ("a girl named Lily")."""
        return next((draft for draft in self.drafts if name in draft.aliases), None)

    def pronoun(self, entry: Entry, recent: list[str], many: bool = False, alive: bool = False) -> list[str]:
        """Whom a pronoun means: the nearest that fits (`alive`: rather one that lives), or all together for "they"."""
        sex, many = entry.about.get("sex", ""), many or bool(entry.about.get("many"))
        order = [self[identity] for identity in reversed(recent)]
        if many:
            # An audience only looks on: "they" are those the film is about.
            crowds = sorted((draft for draft in order if draft.count > 1), key=lambda draft: not draft.is_animate)
            crowd = [draft.id for draft in crowds if draft.entry.name != "people"][:1] or [
                draft.id for draft in crowds if not any(other.is_animate and other is not draft for other in order)
            ]
            company = [draft.id for draft in order if draft.is_animate] or [draft.id for draft in order]
            return crowd or list(dict.fromkeys(reversed(company)))
        fitting = sorted((draft for draft in order if _fits(draft, sex)), key=lambda draft: not draft.sex)
        # Who has a job may be of either sex, whatever the word is used for mostly.
        fitting = fitting or [draft for draft in order if sex in ("f", "m") and _may_be(draft, sex)]
        fitting = fitting or [draft for draft in order if draft.is_animate] or order
        fitting = [draft for draft in fitting if alive and draft.is_animate] or fitting
        if not fitting:
            return []
        fitting[0].tell(sex if not fitting[0].sex or _may_be(fitting[0], sex) else "")
        return [fitting[0].id]

    def _known(self, entry: Entry, noun: Noun, words: str, here: set[str]) -> Draft | None:
        if noun.is_new:
            return None
        for draft in reversed(self.drafts):
            same = draft.entry is entry or (
                noun.is_definite and (_is_a(draft, entry) or kinds_of.is_one(draft.entry, entry))
            )
            if not same or (draft.id in here and not noun.is_definite and (noun.is_single or noun.count)):
                continue
            differs = any(draft.looks.get(look, value) != value for look, value in noun.looks.items())
            if entry.about.get("is_name") and key(draft.words) != key(words):
                continue
            differs |= bool(noun.sex and draft.sex) and noun.sex != draft.sex
            if differs or (noun.looks and not noun.is_definite and not noun.looks.items() <= draft.looks.items()):
                continue
            if noun.count and noun.count > draft.count:
                continue
            return draft
        return None


def _count(entry: Entry, noun: Noun, form: str) -> int:
    if noun.count:
        return noun.count
    said = int(entry.about.get("count", 1))
    if said > 1:
        return said
    return 3 if form == "plural" and not noun.is_single else 1


def _is_a(draft: Draft, entry: Entry) -> bool:
    """Whether "the woman" may be the grandma of before: the same kind, said with less."""
    return draft.kind in (entry.options("kind") or (entry.name,)) and not entry.about.get("looks")


def _fits(draft: Draft, sex: str) -> bool:
    if sex == "n":
        return not draft.is_person
    if sex and draft.sex:
        return sex == draft.sex
    return not sex or draft.is_person


def _may_be(draft: Draft, sex: str) -> bool:
    """Whether one of another sex by the word alone may be of this one: a knight who is a she, but no queen's he."""
    is_word = draft.sex == draft.entry.about.get("sex", "") and draft.kind != draft.entry.name
    return bool(is_word and draft.count == 1 and genders.converted(draft.entry, sex))
