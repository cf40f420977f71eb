"""What the readers of single words share: the row, the noun in the making, and where it goes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence

from creation.storyboard.cast import Cast, Noun
from creation.storyboard.mention import Mention
from creation.storyboard.phrases.items import Break, Group, Passage, Verb
from creation.storyboard.vocabulary import Entry, entry

#: What may stand between an adjective and its noun.
BETWEEN = ("looks", "little", "number", "moods", "determiners", "fillers")
#: What may stand between the nouns of a list: "a red car, two dogs and the cat".
_IN_LISTS = (
    "comma",
    "links",
    "list",
    "and",
    "determiners",
    "looks",
    "number",
    "little",
    "moods",
    "fillers",
    "own",
    "emoji",
)
_IN_PASSING = (
    "on",
    "in",
    "from",
    "near",
    "behind",
    "before",
    "between",
    "under",
    "over",
    "through",
    "at",
    "of",
    "by",
    "for",
)
#: German articles of whom something is given to.
_TO_WHOM = ("einem", "dem")
#: Languages whose adjectives and second nouns follow the noun: "coche rojo", "chat pirate".
HEAD_FIRST = ("es", "fr", "pt", "it")


class Reading(ABC):
    """Reads the mentions of one beat. `recent` are the members named so far in the film, the latest last."""

    def __init__(self, cast: Cast, recent: list[str], unread: list[Mention], language: str) -> None:
        self.cast = cast
        self.recent = recent
        self.unread = unread
        self.language = language
        self.row: Sequence[Mention] = ()
        self.begin()

    def begin(self) -> None:
        self.passage = Passage()
        self.noun = Noun()
        self.pending: list[Mention] = []  # looks that still need their noun
        self.relation = ""
        self.negated = False
        self.noun_at = -1  # of the last noun
        self.worn: tuple[str, str] | None = None  # whose clothes were named last, and which

    def enter(self, identity: str | None, mention: Mention, at: int) -> None:
        if identity is None:
            if self.unread[-1:] != [mention]:
                self.unread.append(mention)
        else:
            # Who is only near, or where it happens, is less in mind than who does it: "runs off the table, and it …".
            aside = self.relation == "with" and not self.cast[identity].is_animate
            in_passing = aside or self.relation in _IN_PASSING or self._falls_off()
            place = len(self.recent) - (in_passing and bool(self.recent))
            self.recent.insert(place, identity)
            if self.language == "de" and not self.relation and self.noun.article.lower() in _TO_WHOM:
                self.relation = "to" if self.verb_before() >= 0 else ""  # "bringt einem Hund einen Brief"
            self.join(Group([identity], self.relation, self.noun.is_object), at)
        self.done()

    def _falls_off(self) -> bool:
        last = self.passage.items[-1] if self.passage.items else None
        return isinstance(last, Verb) and last.words.endswith((" off", " from"))

    def join(self, group: Group, at: int) -> None:
        """Adds to the group before when only "and" or a comma stands between, else begins one."""
        items = self.passage.items
        breaks = 0
        while breaks < len(items) and isinstance(item := items[-1 - breaks], Break) and item.kind in ("comma", "and"):
            breaks += 1
        last = items[-1 - breaks] if breaks < len(items) else None
        between = self.row[self.noun_at + 1 : at]
        is_over = self.language == "zh" and any(mention.words == "了" for mention in between)  # 锅着火了，消防员…
        is_worn = any(mention.role == "clothes" for mention in between)
        is_list = not is_over and all(_is_in_list(mention, is_worn=is_worn) for mention in between)
        self.noun_at = at
        is_plain = (
            is_list and isinstance(last, Group) and not last.owns and not last.is_subject and not last.belongs_after
        )
        if breaks and is_plain and isinstance(last, Group) and not group.relation and self.goes_with(last, items[-1]):
            del items[len(items) - breaks :]
            last.splits.append(len(last.members))
            last.members += group.members
        else:
            items.append(group)

    def goes_with(self, last: Group, before: object) -> bool:
        """ "with a dog and a cat" is company of two; "on the sofa, a dog" is not."""
        together = last.relation in ("with", "between") and isinstance(before, Break) and before.kind == "and"
        return not last.relation or together

    def let_go(self) -> None:
        """A noun that never came: its looks belong to the last one, or were not understood."""
        if self.pending and (last := self.last_group()):
            self.wear(last.members[-1], self.noun.looks)
        elif self.pending:
            self.unread += self.pending
        self.noun = Noun()
        self.pending = []

    def done(self) -> None:
        self.noun = Noun()
        self.pending = []
        self.relation = ""
        self.worn = None

    def wear(self, identity: str, looks: Mapping[str, str]) -> None:
        mine = self.cast[identity].looks
        for name, value in looks.items():
            if name == "wears" and mine.get("wears") and value not in mine["wears"].split():
                mine["wears"] += f" {value}"
            else:
                mine[name] = value

    def here(self) -> list[str]:
        return [member for item in self.passage.items if isinstance(item, Group) for member in item.members]

    def last_group(self) -> Group | None:
        return next((item for item in reversed(self.passage.items) if isinstance(item, Group)), None)

    def verb_before(self) -> int:
        """The place of the verb this clause has had already; -1 when it has none."""
        for place in range(len(self.passage.items) - 1, -1, -1):
            item = self.passage.items[place]
            if isinstance(item, Verb):
                return place
            if isinstance(item, Break):
                break
        return -1

    @abstractmethod
    def join_particle(self, words: str, at: int) -> bool:
        """Whether the word only ends a verb said before."""

    @abstractmethod
    def flee_from(self, verb: Verb) -> None:
        """Turns whom a runner is "before" into whom they run from."""

    def before(self, at: int) -> Mention | None:
        return self.row[at - 1] if at else None

    def after(self, at: int) -> Mention | None:
        return self.row[at + 1] if at + 1 < len(self.row) else None

    def next_words(self, at: int) -> str:
        following = self.after(at)
        return following.words if following else ""

    def next_noun(self, at: int) -> str:
        """The role of the next thing that is no adjective."""
        for mention in self.row[at + 1 : at + 8]:
            if mention.role == "relations" and mention.name == "of" and self.language not in HEAD_FIRST:
                continue
            if mention.role not in BETWEEN or (mention.role == "determiners" and self.language not in ("zh", "ja")):
                return mention.role
        return ""


def action(name: str) -> Entry:
    return entry("actions", name)


def _is_in_list(mention: Mention, *, is_worn: bool) -> bool:
    """ "a dog in a hat and its shadow": what is worn, and whose it is, does not end the list."""
    own = mention.role == "pronouns" and bool(mention.about("own"))
    before_clothes = ("with", "wearing", "in") if is_worn else ("with", "wearing")
    worn = mention.role == "clothes" or (mention.role == "relations" and mention.name in before_clothes)
    return mention.role in _IN_LISTS or own or worn
