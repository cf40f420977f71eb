"""The next thought: what a prompt that is being typed might go on with."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from creation.storyboard.types import Storyboard
from creation.storyboard.vocabulary import LANGUAGES, data
from creation.storyboard.vocabulary.kinds import classes

#: One of each is offered, as far as there is one that fits.
KINDS = ("twist", "camera", "line", "sound", "sequel")
#: How a thought is joined to what was typed: to an open sentence, and to one that has ended.
_JOINTS = {"zh": ("，", ""), "ja": ("、", "")}
#: Suits nearly everything, so it says little.
_COMMON = frozenset(("outdoors", "person", "animal", "bird", "being", "vehicle", "thing", "day", "clear", "calm"))
_ENDS = tuple('.!?…。！？"”“」』»\n')


@dataclass(frozen=True)
class Thought:
    """A continuation: `text` is to be appended to the prompt as it is."""

    kind: str  # one of KINDS
    text: str


def thoughts(prompt: str, board: Storyboard) -> tuple[Thought, ...]:
    """Three to five continuations in the prompt's language, the same for the same prompt; () for an empty one.

    Nothing is offered that the storyboard has already.
    """
    if not prompt.strip():
        return ()
    language = board.language if board.language in LANGUAGES else "en"
    present = _present(board)
    found = []
    for kind in KINDS:
        options = [known for known in data("thoughts")["thought"] if known["kind"] == kind]
        options = [known for known in options if not present & set(known["adds"].split())]
        options = [known for known in options if _said(known, language, board).lower() not in prompt.lower()]
        if best := _best(options, present, prompt):
            found.append(Thought(kind, _joined(prompt, _said(best, language, board), language)))
    return tuple(found)


def _best(options: list[Mapping[str, Any]], present: set[str], prompt: str) -> Mapping[str, Any] | None:
    """The one that suits best; among those that suit equally the prompt decides."""

    def suits(known: Mapping[str, Any]) -> tuple[float, bytes]:
        near = set(known["near"].split())
        fit = sum(0.5 if name in _COMMON else 1.0 for name in near & present) if near else 0.4
        return min(fit, 2.0), hashlib.sha256(f"{prompt.strip()}\n{known['en']}".encode()).digest()

    fitting = [known for known in options if suits(known)[0] > 0]
    return max(fitting, key=suits, default=None)


def _present(board: Storyboard) -> set[str]:
    """Everything the storyboard holds, by the vocabulary's names."""
    found = {board.mood, board.style}
    for member in board.cast:
        found |= {member.kind, member.entry, classes().get(member.entry or member.kind, "thing")}
        found |= set(member.looks.get("size", "").split())
    for shot in board.shots:
        found |= {shot.setting, shot.time_of_day, shot.weather, shot.camera.move, *shot.sounds}
        found |= {action.verb for action in shot.actions}
        found |= {"line"} if shot.lines else set()
        sheltered = data("settings").get(shot.setting, {}).get("sheltered")
        found |= set() if sheltered else {"outdoors"}
    # The engine chooses these where nothing is said; they may still be asked for.
    return found - {"breathe", "push", "", "film"}


def _said(known: Mapping[str, Any], language: str, board: Storyboard) -> str:
    who = next((member.words for member in board.cast[:1] if any(letter.isalpha() for letter in member.words)), "")
    if language == "en":
        who = f"the {who}" if who and not who[:1].isupper() else who or "everybody"
    return str(known[language]).replace("{who}", who or {"zh": "大家", "ja": "みんな"}.get(language, ""))


def _joined(prompt: str, text: str, language: str) -> str:
    opened, ended = _JOINTS.get(language, (", ", " "))
    written = prompt.rstrip(" ")
    if not written.endswith(_ENDS):
        return (opened if not written.endswith((",", "，", "、")) else ended) + text
    return (ended if prompt == written else "") + text[:1].upper() + text[1:]
