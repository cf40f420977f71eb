"""What is done, and in which voice."""

from __future__ import annotations

from creation.storyboard.cast import Noun
from creation.storyboard.lexicon import Sense, lexicon
from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import HEAD_FIRST, Reading, action
from creation.storyboard.phrases.items import Group, Verb
from creation.storyboard.phrases.named import named

_BE = {
    "en": ("is", "are", "was", "were", "be", "been", "being", "get", "gets", "getting"),
    "es": ("es", "son", "fue", "fueron", "era", "eran", "siendo", "ser"),
    "fr": ("est", "sont", "était", "étaient", "être", "fut"),
}
_HAVE = ("ha", "han", "había", "a", "ont", "avait", "ayant", "queda", "se")
#: "Late for work", "from sleep": no verb follows these.
_BEFORE_A_NOUN = ("for", "from", "at", "after", "before", "of", "during")
_SAME_IN_THE_PAST = ("hit", "cut", "beat", "hurt", "overrun")
_OWN = frozenset(["the", "his", "her", "its", "their"])
#: What has verbs of its own that nobody of the cast does.
_OF_SCENE = ("weather", "sounds", "settings", "light", "time_of_day")
#: In these a participle before a noun describes it: "a dancing bear"; in the others it follows.
_BEFORE_NOUN = ("en", "de")
#: What may stand between a Japanese verb and the noun it describes.
_STILL_DESCRIBES = ("looks", "number", "determiners", "little")


class Verbs(Reading):
    """Reads verbs."""

    def _actions(self, mention: Mention, at: int) -> None:
        if mention.words == "开" and not self._is_vehicle_near(at):
            return  # 敲开 is to knock, only 开车 is to drive
        if self._blows(mention, at):
            self.passage.items.append(Verb(action("fly"), "finite"))
            return
        if self._is_theme(mention, at) or self._describes_place(mention, at) or self._is_said_of_scene(mention, at):
            return
        if self._is_noun(mention, at) or self._is_adjective(mention, at):
            return
        describes = self._describes_next(mention, at)
        if not describes:
            self.let_go()
        speech = bool(mention.sense and mention.sense.speech)
        negated = self.negated or mention.form == "negative"
        meant = action("transform") if self._turns_into(mention, at) else mention.entry
        verb = Verb(meant, mention.form, speech, negated, describes, self._is_suffered(mention, at))
        verb.words = mention.words.lower()
        brought = named(mention.words, mention.name, self.language)
        if brought and self.language == "ja":
            self._bring(*brought, mention, at)
        self.passage.items.append(verb)
        self.negated = False
        if not describes:
            self.relation = ""
        if brought and self.language != "ja":
            self._bring(*brought, mention, at)

    def _bring(self, thing: Sense, words: str, mention: Mention, at: int) -> None:
        """ "Bakes a cake": the cake is an object like any other."""
        said, noun = mention.words.lower().split(), self.noun
        self.noun = Noun(is_single="a" in said, is_definite=not _OWN.isdisjoint(said), is_object=True)
        self.relation = ""
        draft = self.cast.refer(thing.entry, self.noun, words, thing.form)
        if draft:
            self.enter(draft.id, mention, at)
            self.noun_at = -1  # no list goes on from what the verb said
        self.noun = noun

    def _turns_into(self, mention: Mention, at: int) -> bool:
        """ "Turns the frog into a prince": other words stand between."""
        following = [other.words.lower() for other in self.row[at + 1 : at + 7]]
        return mention.words.lower().split()[0] in ("turn", "turns", "turned", "turning") and "into" in following

    def _is_theme(self, mention: Mention, at: int) -> bool:
        """ "Cyberpunk chase: …" is no order to somebody."""
        following = self.after(at)
        begins = mention.form == "base" and not self.passage.items and self.language == "en" and at > 0
        return begins and following is not None and following.words in (":", "：")

    def _describes_place(self, mention: Mention, at: int) -> bool:
        """ "above a sleeping city": it is no deed of anybody."""
        return mention.form == "ing" and self.noun.is_said and self.next_noun(at) == "settings"

    def _is_said_of_scene(self, mention: Mention, at: int) -> bool:
        """ "wind blowing", "waves crash": weather does what it always does."""
        before = self.before(at)
        if before is None or before.role not in _OF_SCENE or self.language in ("zh", "ja"):
            return False
        return bool(self.passage.scene) and self.passage.scene[-1] == (before, "")

    def _blows(self, mention: Mention, at: int) -> bool:
        """ "A tornado carries a cow through the air": the cow flies."""
        before = self.before(at)
        is_weather = before is not None and before.role == "weather" and before.name in ("storm", "wind", "sandstorm")
        return is_weather and mention.name in ("carry", "lift", "throw", "pull", "push", "steal", "lift_up")

    def _is_noun(self, mention: Mention, at: int) -> bool:
        """ "rides a giant wave": after an article and a verb, what looks like a verb is a thing."""
        before = self.before(at)
        is_noun = before is not None and before.role in ("determiners", "looks") and mention.form == "base"
        for_it = before is not None and before.words.lower() in _BEFORE_A_NOUN and mention.form == "base"
        return self.language == "en" and ((is_noun and self.verb_before() >= 0) or for_it)

    def _is_adjective(self, mention: Mention, at: int) -> bool:
        """Spanish and French participles without "is" or "has" describe: "bebidas", "una ventana abierta"."""
        if self.language not in HEAD_FIRST or mention.form != "participle" or mention.about("whom") is None:
            return False
        before, after = self.before(at), self.after(at)
        by = after is not None and after.role == "relations" and after.name in ("through", "by")
        helped = before is not None and before.words.lower() in (*_BE.get(self.language, ()), *_HAVE)
        return not by and not helped

    def join_particle(self, words: str, at: int) -> bool:
        """German verbs leave a part of themselves at the end: "wirft alles um". Whether this word was one."""
        following, place = self.after(at), self.verb_before()
        if self.language != "de" or place < 0 or (following and following.role not in ("end", "comma", "links")):
            return False
        verb = self.passage.items[place]
        assert isinstance(verb, Verb)  # noqa: S101
        for sense in lexicon("de").senses.get((verb.words, words.lower()), ()):
            if sense.role == "actions":
                verb.entry = sense.entry
                self.flee_from(verb)
                return True
        return False

    def flee_from(self, verb: Verb) -> None:
        """ "läuft vor dem Drachen weg": it stands before nobody."""
        for item in self.passage.items:
            if verb.entry.name == "flee" and isinstance(item, Group) and item.relation == "before":
                item.relation = "from"

    def _auxiliaries(self, mention: Mention, at: int) -> None:
        self.let_go()
        self.passage.items.append(Verb(mention.entry, mention.form))
        self.relation = ""

    def _is_suffered(self, mention: Mention, at: int) -> bool:
        if self.language == "ja":
            return mention.form == "suffered"
        before = self.row[at - 1].name if at else ""
        forms = ("past",) if self.language == "en" else ("participle",)
        is_past = mention.form in forms or mention.words.lower() in _SAME_IN_THE_PAST
        return is_past and before in _BE.get(self.language, ()) and bool(mention.about("whom"))

    def _is_vehicle_near(self, at: int) -> bool:
        return any(mention.about("class") == "vehicle" for mention in self.row[max(0, at - 6) : at + 6])

    def _describes_next(self, mention: Mention, at: int) -> bool:
        if self.next_words(at) == "的":
            return self.next_noun(at + 1) == "subjects"
        if self.language == "ja":
            return self._describes_in_japanese(mention, at)
        said = self.noun.is_said and self.language in _BEFORE_NOUN
        return mention.form == "ing" and said and self.next_noun(at) in ("subjects", "unknown")

    def _describes_in_japanese(self, mention: Mention, at: int) -> bool:
        if mention.form not in ("base", "finite"):
            return False
        end = mention.end
        for following in self.row[at + 1 : at + 5]:
            if following.start != end:
                return False
            if following.role == "subjects":
                return True
            if following.role not in _STILL_DESCRIBES:
                return False
            end = following.end
        return False
