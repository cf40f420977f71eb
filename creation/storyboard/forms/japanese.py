"""Japanese: nobody divides its words, so each verb is known with its endings, each adjective with its particle."""

from __future__ import annotations

from collections.abc import Iterator

from creation.storyboard.forms.rules import Form
from creation.storyboard.vocabulary import data

#: The last sign of a dictionary form: how it goes on before -ます, -て and -た, and before -ない.
_ROWS = {
    "う": ("い", "って", "った", "わ"),
    "く": ("き", "いて", "いた", "か"),
    "ぐ": ("ぎ", "いで", "いだ", "が"),
    "す": ("し", "して", "した", "さ"),
    "つ": ("ち", "って", "った", "た"),
    "ぬ": ("に", "んで", "んだ", "な"),
    "ぶ": ("び", "んで", "んだ", "ば"),
    "む": ("み", "んで", "んだ", "ま"),
    "る": ("り", "って", "った", "ら"),
}
_POLITE = ("ます", "ました", "ません", "まして")
_OF_I = ("く", "かった", "くて", "さ", "そうに", "そうな", "げに", "げな")
_GOING_ON = ("いる", "いて", "います", "いました", "いた", "る", "た", "ます")
_SMALL_ROWS = "いきぎしじちにびみりえけげせぜてでねべめれ"


def noun(phrase: str) -> Iterator[Form]:
    """`宇宙飛行士`: 宇宙飛行士たち."""
    yield from ((phrase + many, "plural") for many in ("たち", "達", "ら"))


def adjective(phrase: str) -> Iterator[Form]:
    """`赤い`: 赤く, 赤かった; `静か`: 静かな, 静かに."""
    if phrase.endswith("い") and len(phrase) > 1:
        yield from (
            (phrase[:-1] + ending, "adjective") for ending in ("く", "かった", "くて", "さ", "そうに", "そうな")
        )
        yield from ((phrase[:-1] + ending, "adjective") for ending in ("げに", "げな"))
    yield from ((phrase + ending, "adjective") for ending in ("な", "に"))


def verb(phrase: str) -> Iterator[Form]:
    """`踊る`: 踊り, 踊ります, 踊って, 踊っている, 踊った, 踊らない, 踊られる."""
    if phrase.endswith("する"):
        yield from _bent(phrase[:-2], "し", "して", "した", "さ")
        if len(phrase) > 3 and not phrase.endswith("をする"):
            yield phrase[:-2], "base"
    elif phrase in ("来る", "くる"):
        yield from _bent(phrase[:-2], phrase[0] if phrase[0] == "来" else "き", "来て", "来た", "来")
    elif phrase.endswith("行く") or phrase.endswith("いく"):
        yield from _bent(phrase[:-1], "き", "って", "った", "か")
    elif phrase[-1:] in _ROWS and len(phrase) > 1:
        if phrase.endswith("る") and _is_short(phrase):
            yield from _bent(phrase[:-1], "", "て", "た", "")
        else:
            yield from _bent(phrase[:-1], *_ROWS[phrase[-1]])


def _is_short(phrase: str) -> bool:
    """Whether -る simply falls off: 食べる, 見る, but not 走る."""
    odd = data("forms")["ja"]
    if phrase.endswith(tuple(odd["short"].split())):
        return True
    return phrase[-2] in _SMALL_ROWS and not phrase.endswith(tuple(odd["long"].split()))


def _bent(stem: str, joined: str, going: str, done: str, negative: str) -> Iterator[Form]:
    if len(stem + joined) > 1:
        yield stem + joined, "joined"
    yield from ((stem + joined + ending, "finite") for ending in (*_POLITE, "たい", "たがる"))
    yield stem + joined + "ながら", "while"
    yield from ((stem + joined + ending, "finite") for ending in ("出す", "出した"))
    yield stem + joined + "出して", "joined"
    yield stem + joined + "続ける", "finite"
    yield stem + joined + "始める", "finite"
    yield stem + going, "joined"
    yield from ((stem + going + ending, "finite") for ending in _GOING_ON)
    yield stem + done, "finite"
    yield stem + done + "り", "joined"
    yield stem + done + "ら", "joined"
    yield stem + negative + "ない", "negative"
    yield stem + negative + "ずに", "negative"
    passive = "られ" if not negative and not joined else "れ"
    yield from ((stem + negative + passive + ending, "suffered") for ending in ("る", "て", "ている", "た", "ます"))
