"""What tells the copies of one member apart: two children are a girl and a boy, three hens three hens, not one thrice.

What the prompt said of all of them stays; the first is always as it was asked for.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from creation.engines.cutout.figures.paint import Colour, brightness, dark, light
from creation.engines.cutout.noise import dice, grain
from creation.storyboard import vocabulary
from creation.storyboard.types import Member

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The look that says the how manieth of its member this is; absent for the first.
COPY = "copy"
#: Parts of an animal that share its coat.
_COAT = frozenset(("coat", "body", "head_colour", "wing", "ear_colour", "tail_colour", "fin", "scute_colour", "mane"))
#: How much darker or lighter the second's coat is, and how much more every other one's after it. A panda stays one.
_SHADE, _STEP = 0.16, 0.1
#: Brightness from which on a coat only gets darker, and up to which it only gets lighter.
_BRIGHT, _DARK = 0.72, 0.22
#: How much larger or smaller than the first an animal and a person may be.
_GROWTH = {"animal": 0.08, "bird": 0.08, "sea": 0.08, "person": 0.05, "being": 0.06}
#: Coats that come in several colours, in the order in which the second, the third … wear them.
COATS: dict[str, tuple[str, ...]] = {
    "cat": ("#8f98a5", "#f4ead9", "#4a4650", "#a8754a"),
    "dog": ("#6b4a36", "#f0e6d6", "#4a4650", "#c9a27a"),
    "rabbit": ("#f4efe8", "#8f8a90", "#7a563c", "#d8b48c"),
    "horse": ("#4a3a36", "#e6ded2", "#8a5a3a", "#9a9aa2"),
    "mouse": ("#f0ebe4", "#8a6a54", "#6a6870"),
    "hamster": ("#f4efe8", "#a8754a", "#8f8a90"),
    "chicken": ("#e2a25c", "#f3e3c4", "#8a5a40"),
    "cow": ("#c98a5a", "#e8dcc8"),
    "goat": ("#8a6a4e", "#4a4650", "#e8dcc8"),
    "bird": ("#e0604a", "#f2b632", "#6fae5a", "#8e63c0", "#f27fa8"),
    "parrot": ("#3f8fd4", "#5ba83c", "#f2b632"),
    "fish": ("#3f8fd4", "#f2c632", "#e0604a", "#8e63c0", "#4fae8a"),
    "butterfly": ("#3f8fd4", "#f2a93b", "#8e63c0", "#5ba83c"),
    "robot": ("#e0a84c", "#7fb58a", "#c98a8a", "#8a9ad0"),
    "alien": ("#4fb0c9", "#b07fd0", "#e0a04c"),
    "monster": ("#e0803a", "#3fa7c9", "#5ba83c", "#d0507a"),
}
_TAKEN = frozenset(colour for coats in COATS.values() for colour in coats)
#: Two of these are alike, whatever else differs.
_ALIKE = ("twin", "clone", "zwilling", "gemel", "jumea", "jumeau", "双胞胎", "雙胞胎", "双子")

Kind = TypeVar("Kind")


def one_of(member: Member, copy: int) -> Member:
    """The member as its copy number `copy` is to be drawn."""
    if copy == 0 or any(word in member.words.lower() for word in _ALIKE):
        return member
    looks = {**member.looks, COPY: str(copy)}
    if "colour" not in looks and (coats := COATS.get(member.kind)) and (number := copy % (len(coats) + 1)):
        looks["colour"] = coats[number - 1]
    return replace(member, kind=_kind(member, copy), looks=looks)


def figure_seed(seed: int, identity: str) -> int:
    """What a member's figures are built from: the same in every shot. Its copies differ by their number."""
    return dice(seed, identity, 0).randrange(1 << 30)


def copy_of(looks: Mapping[str, str]) -> int:
    """The how manieth of its member, 0 for the first."""
    return int(looks.get(COPY, 0))


def growth(sort: str, identity: str, copy: int) -> float:
    """How many times as large as the first one this copy is."""
    most = _GROWTH.get(sort, 0.0)
    return 1.0 + most * (2 * grain(identity, copy, "growth") - 1) if copy and most else 1.0


def shaded(kind: Kind, looks: Mapping[str, str]) -> Kind:
    """An animal's table of lengths and colours with this copy's shade of its coat: dark ones lighter, light darker."""
    copy = copy_of(looks)
    if not copy or looks.get("colour") in _TAKEN:
        return kind
    changes: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        colour = getattr(kind, field.name)
        if field.name in _COAT and colour:
            changes[field.name] = _shade(colour, copy)
    return replace(kind, **changes)  # type: ignore[type-var]


def _shade(colour: Colour, copy: int) -> Colour:
    bright = brightness(colour)
    if _DARK < bright < _BRIGHT:
        share = _SHADE + _STEP * ((copy - 1) // 2 % 2)
        return dark(colour, share) if copy % 2 else light(colour, share)
    share = _SHADE + _STEP * ((copy - 1) % 3)
    return dark(colour, share) if bright >= _BRIGHT else light(colour, share)


def _kind(member: Member, copy: int) -> str:
    """Where the word leaves open who it is, they take turns."""
    if not member.entry or "gender" in member.looks:
        return member.kind
    try:
        kinds = vocabulary.entry("subjects", member.entry).options("kind")
    except KeyError:
        return member.kind  # made by hand
    return kinds[(kinds.index(member.kind) + copy) % len(kinds)] if member.kind in kinds else member.kind
