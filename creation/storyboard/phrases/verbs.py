"""What is done, and in which voice."""

from __future__ import annotations

from creation.storyboard.mention import Mention
from creation.storyboard.phrases.base import Reading
from creation.storyboard.phrases.items import Verb

_BE = {
    "en": ("is", "are", "was", "were", "be", "been", "being", "get", "gets", "getting"),
    "es": ("es", "son", "fue", "fueron", "era", "eran", "siendo", "ser"),
    "fr": ("est", "sont", "était", "étaient", "être", "fut"),
}
#: In these a participle before a noun describes it: "a dancing bear"; in the others it follows.
_BEFORE_NOUN = ("en", "de")
#: What may stand between a Japanese verb and the noun it describes.
_STILL_DESCRIBES = ("looks", "number", "determiners", "little")


class Verbs(Reading):
    """Reads verbs."""

    def _actions(self, mention: Mention, at: int) -> None:
        if mention.words == "开" and not self._is_vehicle_near(at):
            return  # 敲开 is to knock, only 开车 is to drive
        if self._is_theme(mention, at) or self._describes_place(mention, at):
            return
        describes = self._describes_next(mention, at)
        if not describes:
            self.let_go()
        speech = bool(mention.sense and mention.sense.speech)
        negated = self.negated or mention.form == "negative"
        verb = Verb(mention.entry, mention.form, speech, negated, describes, self._is_suffered(mention, at))
        self.passage.items.append(verb)
        self.negated = False
        if not describes:
            self.relation = ""

    def _is_theme(self, mention: Mention, at: int) -> bool:
        """ "Cyberpunk chase: …" is no order to somebody."""
        following = self.after(at)
        begins = mention.form == "base" and not self.passage.items and self.language == "en" and at > 0
        return begins and following is not None and following.words in (":", "：")

    def _describes_place(self, mention: Mention, at: int) -> bool:
        """ "above a sleeping city": it is no deed of anybody."""
        return mention.form == "ing" and self.noun.is_said and self.next_noun(at) == "settings"

    def _auxiliaries(self, mention: Mention, at: int) -> None:
        self.let_go()
        self.passage.items.append(Verb(mention.entry, mention.form))
        self.relation = ""

    def _is_suffered(self, mention: Mention, at: int) -> bool:
        if self.language == "ja":
            return mention.form == "suffered"
        before = self.row[at - 1].name if at else ""
        forms = ("past",) if self.language == "en" else ("participle",)
        return mention.form in forms and before in _BE.get(self.language, ()) and bool(mention.about("whom"))

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
