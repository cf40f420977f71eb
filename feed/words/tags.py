"""The name of a topic: the same however it was typed."""

from __future__ import annotations

import unicodedata

#: Signs of a topic's name, the # left out.
LONGEST_TAG = 50
#: Joiners shape letters in Persian or Hindi, but two topics never differ by one alone.
_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d"))


def is_of_tag(sign: str) -> bool:
    """Whether `sign` goes on with a name: letters, marks and digits of any script, _ and what joins them."""
    return sign in "_\u200c\u200d" or unicodedata.category(sign)[0] in "LMN"


def fold(name: str) -> str:
    """The one name of a topic: NFKC, without case or joiners. "" for what cannot be a topic."""
    plain = unicodedata.normalize("NFKC", name).casefold().translate(_JOINERS)
    folded = unicodedata.normalize("NFKC", plain)
    has_letter = any(unicodedata.category(sign)[0] == "L" for sign in folded)
    if not has_letter or len(folded) > LONGEST_TAG or not all(map(is_of_tag, folded)):
        return ""
    return folded
