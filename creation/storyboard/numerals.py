"""Numbers in digits or in Chinese signs, with their measure words."""

from __future__ import annotations

from creation.storyboard.tokens import Token

_CHINESE_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"两": 2, "几": 3, "俩": 2}
#: Signs that stand between a number and what is counted.
_MEASURES = frozenset("只个位名条头匹辆艘台朵棵张座支片块件种架口尊颗粒根栋株束顶把份串滴瓶杯碗盘盒袋节扇幅盏枚")
_JAPANESE_MEASURES = _MEASURES | frozenset("人羽本枚つ隻軒杯个")


def numeral(row: list[Token], at: int, language: str) -> tuple[int, int]:
    """A number in digits or Chinese signs with its measure word: (tokens taken, number); (0, 0) when none begins."""
    end, value = at, 0
    if row[at].kind == "number":
        value, end = round(float(row[at].key.replace(",", "."))), at + 1
    else:
        while end < len(row) and end - at < 6 and row[end].kind == "sign" and _is_digit(row[end].key, end > at):
            end += 1
        value = _chinese_number("".join(token.key for token in row[at:end]))
    if end == at:
        return 0, 0
    measures = _JAPANESE_MEASURES if language == "ja" else _MEASURES
    if end < len(row) and row[end].key in measures and row[end].start == row[end - 1].end:
        end += 1
    return end - at, max(1, min(value, 100))


def _is_digit(sign: str, inside: bool) -> bool:
    return sign in _CHINESE_DIGITS or sign == "十" or (inside and sign in "百千万")


def _chinese_number(signs: str) -> int:
    value = current = 0
    for sign in signs:
        if sign in _CHINESE_DIGITS:
            current = _CHINESE_DIGITS[sign]
        else:
            value += max(current, 1) * {"十": 10, "百": 100, "千": 1000, "万": 10000}[sign]
            current = 0
    return value + current
