"""What stands under the prompt: nothing, how it reads, or its cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from creation.beginning import LONGEST_PROMPT
from creation.cards import CardsError, choices, do, posted
from creation.storyboard import EmptyPromptError, Storyboard, read
from creation.storyboard.thoughts import thoughts

CARDS_OPEN = {"is_open": True}


def shown(fields: Mapping[str, str]) -> dict[str, Any]:
    """What stands under the prompt: nothing, how it reads, or its cards with what was just done to them."""
    prompt = fields.get("prompt", "").replace("\r\n", "\n")
    is_anew = "again_read" in fields
    anew = {"is_open": is_anew or "cards" in fields, "told": prompt}
    try:
        board = None if is_anew else posted(fields)
    except CardsError as problem:
        return {**anew, **CARDS_OPEN, "storyboard": _read(fields), "problem": str(problem)}
    if board is None:
        read_now = _read(fields) if {"read", "cards", "again_read"} & fields.keys() else None
        return {**anew, "storyboard": read_now, "thoughts": thoughts(prompt, read_now) if read_now else ()}
    told = fields.get("board-prompt", prompt).replace("\r\n", "\n")
    shown = {**CARDS_OPEN, "told": told, "is_behind": told != prompt}
    try:
        # The seed decides only what the words leave open.
        return {**shown, "storyboard": do(board, fields, seed=_seed(fields))}
    except CardsError as problem:
        return {**shown, "storyboard": board, "problem": str(problem)}


def _read(typed: Mapping[str, str]) -> Storyboard | None:
    """How a prompt reads; None when there is nothing to read."""
    try:
        seconds = min(max(float(typed.get("seconds") or 10), 2), 60)
        board = read(typed.get("prompt", "")[:LONGEST_PROMPT], seconds, _seed(typed))
    except (ValueError, EmptyPromptError):
        return None
    style = typed.get("style", "")
    return replace(board, style=style) if style in choices.names("styles") else board


def _seed(typed: Mapping[str, str]) -> int:
    seed = typed.get("seed", "")
    return int(seed) if seed.isascii() and seed.isdigit() and len(seed) < 12 else 0
