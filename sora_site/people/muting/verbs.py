"""What mutes, and what lets go again."""

from __future__ import annotations

import re
import unicodedata

from django.db import transaction
from django.utils.translation import gettext as _

from sora_site.lib import rows
from sora_site.people.errors import TooManyWordsError
from sora_site.people.models import Mute, MutedWord, User

#: Words one person may mute: each costs a look at every text they read.
MOST_WORDS = 100
#: Scripts that put no space between words.
_CLOSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def mute(muter: User, muted: User) -> bool:
    """Returns whether that is new. Raises ValueError for oneself."""
    if muter.pk == muted.pk:
        raise ValueError("Nobody mutes themselves.")
    return rows.put(Mute, muter=muter, muted=muted)


def unmute(muter: User, muted: User) -> None:
    """What was not shown meanwhile is shown again."""
    Mute.objects.filter(muter=muter, muted=muted).delete()


@transaction.atomic
def mute_word(person: User, word: str) -> bool:
    """Returns whether that is new. Raises TooManyWordsError."""
    word = clean(word)
    User.objects.select_for_update().get(pk=person.pk)
    if person.muted_words.filter(word=word).exists():
        return False
    if person.muted_words.count() >= MOST_WORDS:
        raise TooManyWordsError(_("You have muted as many words as one may mute. Let one go first."))
    return rows.put(MutedWord, person=person, word=word, pattern=pattern(word))


def unmute_word(person: User, pk: int) -> None:
    """Lets a word of one's own go."""
    MutedWord.objects.filter(person=person, pk=pk).delete()


def clean(word: str) -> str:
    """Small letters and single spaces, as one would compare it."""
    return " ".join(unicodedata.normalize("NFC", word).lower().split())


def pattern(word: str) -> str:
    """Finds the whole word: `ass` is not in `grass`. In scripts without spaces it is found anywhere."""
    escaped = "".join(sign if sign.isalnum() or sign in " _" else f"\\{sign}" for sign in word)
    if _CLOSE.search(word):
        return escaped
    return rf"(^|\W){escaped}(\W|$)"
