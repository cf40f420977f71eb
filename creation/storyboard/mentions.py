"""A prompt as a row of mentions: each word or phrase with the one meaning it has at its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from creation.storyboard import emojis, hypernyms, nearest
from creation.storyboard.company import settled
from creation.storyboard.dialogue import dialogue
from creation.storyboard.headings import headings
from creation.storyboard.lexicon import Lexicon, Sense, lexicon
from creation.storyboard.meanings import choose
from creation.storyboard.mention import Mention
from creation.storyboard.numerals import numeral
from creation.storyboard.quotes import Quote, quotes
from creation.storyboard.spoken import scripted, spoken
from creation.storyboard.timed import timed
from creation.storyboard.tokens import Token, tokens
from creation.storyboard.vocabulary import LANGUAGES, function_words

#: German words that end a verb, unless a noun follows.
_PREPOSITIONS = frozenset(["auf", "an", "um", "zu", "über", "unter", "durch", "vor", "aus", "mit", "hinter", "neben"])
#: How many unknown words of one prompt are compared with the whole vocabulary.
_MOST_COMPARED = 40
#: Lines a film has time for; further ones are read like the rest of the text.
_MOST_QUOTES = 40


@dataclass
class _Reader:
    text: str
    language: str
    found: list[Mention] = field(default_factory=list)
    compared: int = 0

    @property
    def fallback(self) -> Iterator[Lexicon]:
        """Other languages, built only when a word makes it necessary."""
        yield from map(lexicon, self.others)
        yield emojis.named("en")

    def __post_init__(self) -> None:
        own = self.language if self.language in LANGUAGES else "en"
        others = [language for language in ("en", "de", "zh", "es", "fr", "ja") if language != own]
        self.primary: tuple[Lexicon, ...] = (lexicon(self.language), emojis.named(self.language))
        self.others = (own, *others)
        self.little = function_words(self.language)
        self.grammar = own

    def passage(self, start: int, end: int) -> None:
        row = tokens(self.text[start:end], start)
        keys = [token.key for token in row]
        at = 0
        while at < len(row):
            at += self.step(row, keys, at)

    def step(self, row: list[Token], keys: Sequence[str], at: int) -> int:
        """Reads what stands at `at`; returns how many tokens that took."""
        token = row[at]
        if token.kind == "emoji":
            return self.emoji(row, at)
        if token.kind in ("end", "comma", "list", "own"):
            self.add(token.kind, token.kind, row[at : at + 1])
            return 1
        counted, number = numeral(row, at, self.language)
        capital = token.is_capital or token.kind == "sign"
        size, senses = (0, []) if self.inside_katakana(row, at) else self.look_up(self.primary, keys, at, capital)
        if counted and counted >= size:
            self.add("number", str(number), row[at : at + counted], number=number)
            return counted
        size, senses = self.without_particle(row, keys, at, size, senses)
        if not size and token.key not in self.little and not self.inside_katakana(row, at):
            size, senses = self.look_up(self.fallback, keys, at, capital)
        wider = self.wider(row, keys, at, size) if not size or token.kind == "sign" else 0
        if wider or not size:
            return wider or self.unknown(row, at)
        chosen = self.chosen(senses, row, keys, at, size)
        if chosen.role == "subjects" and chosen.name == "camera" and not self.is_one():
            self.add("little", token.key, row[at : at + size])  # "the camera rises": nobody sees it
        else:
            if source := self.source(chosen, row, keys, at, size):
                self.found.append(source)
            self.found.append(chosen)
        return size

    def source(self, chosen: Mention, row: list[Token], keys: Sequence[str], at: int, size: int) -> Mention | None:
        """Who makes a sound that is named with them: "an elephant trumpets" is seen, the crowd's cheer is not."""
        last = self.last_role()
        is_named = last in ("determiners", "number", "looks")
        if chosen.role != "sounds" or size < 2 or not (is_named or self.language == "zh"):
            return None
        for length in range(size - 1, 0, -1):
            senses = [sense for book in self.primary for sense in book.senses.get(tuple(keys[at : at + length]), ())]
            subject = next((sense for sense in senses if sense.role == "subjects"), None)
            if subject is None:
                continue
            # Chinese has no article: 公鸡打鸣 is a rooster, 鼓声 only the drum's sound.
            alive = subject.entry.about.get("class") in ("animal", "bird", "sea", "being")
            if alive or (is_named and subject.entry.about.get("class") != "person"):
                return _mention(subject, row[at : at + length], self.text, self.grammar)
        return None

    def without_particle(
        self, row: list[Token], keys: Sequence[str], at: int, size: int, senses: list[Sense]
    ) -> tuple[int, list[Sense]]:
        """German "steht auf einem Brett" is to stand: what a noun follows is no part of the verb."""
        follows = at + size < len(row) and row[at + size].kind in ("word", "number")
        if self.language != "de" or size != 2 or not follows or keys[at + 1] not in _PREPOSITIONS:
            return size, senses
        if any(sense.role != "actions" for sense in senses) or row[at].is_capital:
            return size, senses
        alone = [sense for book in self.primary for sense in book.senses.get((keys[at],), ())]
        return (1, alone) if alone else (size, senses)

    def inside_katakana(self, row: list[Token], at: int) -> bool:
        """Whether the word this sign is of began before it, and is unknown: no llama (ラマ) in ドラマ."""
        last = self.found[-1] if self.found else None
        if last is None or last.role != "unknown" or last.end != row[at].start:
            return False
        return _is_katakana(last.words[-1]) and _is_katakana(row[at].key)

    def emoji(self, row: list[Token], at: int) -> int:
        """An emoji, or the same one several times: three crocodiles in a row are three."""
        run = 1
        while at + run < len(row) and row[at + run].key == row[at].key:
            run += 1
        if run > 1:
            self.add("number", str(run), row[at : at + 1], number=min(run, 100))
        senses = emojis.senses(row[at].key)
        told = {mention.name for mention in self.found[-3:] if mention.role == "actions"}
        if not any(sense.role == "actions" and sense.entry.name in told for sense in senses):
            self.found += [_mention(sense, row[at : at + run], self.text) for sense in senses]
        return run

    def look_up(
        self, books: Iterable[Lexicon], keys: Sequence[str], at: int, capital: bool = True
    ) -> tuple[int, list[Sense]]:
        """The longest phrase in any of the books; the first book wins a tie."""
        best: tuple[int, list[Sense]] = (0, [])
        for place, book in enumerate(books):
            size, senses = book.longest(keys, at)
            senses = senses if capital else [sense for sense in senses if "is_name" not in sense.entry.about]
            size = size if senses else 0
            is_little = size == 1 and keys[at] in self.little and (place or book is not self.primary[0])
            if size > best[0] and not is_little:
                best = (size, senses)
        return best

    def chosen(self, senses: list[Sense], row: list[Token], keys: Sequence[str], at: int, size: int) -> Mention:
        if len(senses) == 1:
            return _mention(senses[0], row[at : at + size], self.text, self.grammar)
        follows = at + size < len(keys) and row[at + size].kind in ("word", "sign")
        after = self.look_up(self.primary, keys, at + size)[1] if follows else []
        is_open = follows and not after and keys[at + size] not in self.little
        sense = choose(senses, self.found, after, row[at], self.grammar, is_open)
        return _mention(sense, row[at : at + size], self.text, self.grammar)

    def wider(self, row: list[Token], keys: Sequence[str], at: int, known: int) -> int:
        """What the word is a kind of; 0 when no table says more than the `known` first tokens of it do."""
        if row[at].kind not in ("word", "sign") or row[at].key in self.little or self.language not in LANGUAGES:
            return 0
        size, sense = hypernyms.kind(keys, at, self.language)
        if size <= known:
            return 0
        if sense:
            mention = _mention(sense, row[at : at + size], self.text, self.grammar)
            self.found.append(replace(mention, nearest=(sense.entry.words(self.grammar) or (sense.entry.name,))[0]))
        return size

    def unknown(self, row: list[Token], at: int) -> int:
        token = row[at]
        if token.key in self.little or (self.language == "ja" and "\u3041" <= token.key <= "\u309f"):
            self.add("little", token.key, row[at : at + 1])
        elif token.kind == "sign":
            self.add("unknown", token.key, row[at : at + 1])
        elif senses := self.guess(token):
            sense, near = senses
            mention = _mention(sense, row[at : at + 1], self.text, self.grammar)
            self.found.append(replace(mention, nearest=near))
        else:
            self.add("unknown", token.key, row[at : at + 1])
        return 1

    def guess(self, token: Token) -> tuple[Sense, str] | None:
        """What a word that stands nowhere may be: a compound, a word of another language, a slip of the pen."""
        if token.kind != "word":
            return None
        if self.grammar == "de" and (sense := nearest.german(token.key, self.primary)):
            return sense, ""
        if self.language not in LANGUAGES and (sense := nearest.trimmed(token.key, self.primary)):
            return sense, ""
        if self.grammar == "en" and self.last_role() != "subjects" and (sense := nearest.doer(token.key)):
            return sense, ""
        if found := emojis.any_language(token.key):
            return found[0], ""
        self.compared += 1
        if self.compared > _MOST_COMPARED or self.language not in ("en", "de", "es", "fr"):
            return None
        # After a subject a verb is more likely than a second, misspelt subject.
        return nearest.slip(token.key, self.language) if self.last_role() != "subjects" else None

    def is_one(self) -> bool:
        """Whether the word before says that a thing of its own follows: "a camera", "her old camera"."""
        last = self.found[-1] if self.found else None
        own = last is not None and last.role == "pronouns" and bool(last.about("own"))
        one = last is not None and last.role == "determiners" and last.about("number") == "one"
        of_somebody = last is not None and (last.role == "own" or last.words in ("的", "の"))
        taken = last is not None and last.role == "actions" and last.name in ("steal", "throw", "drop", "break")
        return own or one or of_somebody or taken or self.last_role() in ("number", "looks")

    def last_role(self) -> str:
        return self.found[-1].role if self.found else ""

    def add(self, role: str, name: str, row: list[Token], number: int = 0) -> None:
        words = self.text[row[0].start : row[-1].end]
        self.found.append(Mention(role, name, row[0].start, row[-1].end, words, number=number))

    def quote(self, quote: Quote) -> None:
        self.found.append(Mention("quote", "", quote.start, quote.end, quote.words))


def mentions(text: str, language: str) -> list[Mention]:
    """Everything the text says, in order. Words nothing is known of have the role "unknown"."""
    reader = _Reader(text, language)
    quoted = quotes(text)[:_MOST_QUOTES]
    edges = [0, *(edge for quote in quoted for edge in (quote.start, quote.end)), len(text)]
    for place, (start, end) in enumerate(pairwise(edges)):
        if place % 2:
            reader.quote(quoted[place // 2])
        else:
            reader.passage(start, end)
    row = timed(spoken(settled(headings(_joined(reader.found)), reader.grammar), text), text)
    return dialogue(scripted(row, text), text)


def _mention(sense: Sense, row: list[Token], text: str, language: str = "") -> Mention:
    start, end = row[0].start, row[-1].end
    role = "number" if sense.role == "numbers" else sense.role
    number = int(sense.entry.name) if role == "number" else 0
    return Mention(role, sense.entry.name, start, end, text[start:end], sense, number, language)


def _is_katakana(sign: str) -> bool:
    return "\u30a1" <= sign <= "\u30ff"


def _joined(found: list[Mention]) -> list[Mention]:
    """Neighbouring unknown signs as one mention: nobody types half a Chinese word."""
    joined: list[Mention] = []
    for mention in found:
        last = joined[-1] if joined else None
        is_sign = mention.role == "unknown" and not mention.words[:1].isascii() and len(mention.words) == 1
        if last and is_sign and last.role == "unknown" and last.end == mention.start and last.words[0] >= "\u30a0":
            joined[-1] = Mention(
                "unknown", last.name + mention.name, last.start, mention.end, last.words + mention.words
            )
        else:
            joined.append(mention)
    return joined
