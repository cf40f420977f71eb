"""Brings text to a form in which disguised names look like themselves."""

from __future__ import annotations

import re
import unicodedata

#: Letters of other alphabets that are drawn like Latin ones.
LOOK_ALIKES = str.maketrans(
    "аеорсухікмтвнԁɡⅼѕј",
    "aeopcyxikmtbhdglsj",
)
#: Digits and signs that stand in for letters inside a word.
STAND_INS = str.maketrans("013457@$", "oieastas")

_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def plain(text: str) -> str:
    """NFKC, small letters, no accents, no invisible characters, look-alike letters made Latin."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(
        letter for letter in folded if unicodedata.category(letter) not in {"Mn", "Cf", "Cc"} or letter.isspace()
    )
    return unicodedata.normalize("NFC", kept).translate(LOOK_ALIKES)


def words(text: str) -> list[str]:
    """The words of `plain(text)`, possessive endings dropped. Digits inside a word count as the letters they mimic."""
    found = []
    for word in _WORD.findall(plain(text)):
        word = re.sub(r"['’]s$", "", word)
        if any(letter.isalpha() for letter in word) and any(not letter.isalpha() for letter in word):
            word = word.translate(STAND_INS)
        found.append(word)
    return found


def squeezed(text: str) -> str:
    """All words written together."""
    return "".join(words(text))


def is_cjk(text: str) -> bool:
    """Whether a text has Chinese, Japanese or Korean letters, which stand without spaces."""
    return _CJK.search(text) is not None
