"""What a member of the cast is, as a set of attributes that can be compared with a rights holder's character."""

from __future__ import annotations

from creation.storyboard.types import Member
from creation.storyboard.vocabulary import entries

_CHILDREN = ("girl", "boy", "baby")


def attributes(member: Member) -> frozenset[str]:
    """`kind:mouse`, `colour:yellow`, `wears:hat`, `job:chef`, `age:old`, `size:huge`, `hair:…`; colours by name."""
    found = {f"kind:{member.kind}"}
    for look, value in member.looks.items():
        for part in value.split():
            found.add(f"{look.removeprefix('wears_')}:{colour_name(part) if part.startswith('#') else part}")
    if member.kind in _CHILDREN:
        found.add("age:young")
    return frozenset(found)


def colour_name(value: str) -> str:
    """The vocabulary's name of the colour nearest to `#rrggbb`; anything else comes back as it is."""
    try:
        wanted = _parts(value)
    except ValueError:
        return value
    colours = [entry for entry in entries("looks") if entry.about["look"] == "colour"]
    return min(
        colours, key=lambda entry: sum((a - b) ** 2 for a, b in zip(wanted, _parts(entry.about["value"]), strict=True))
    ).name


def _parts(value: str) -> tuple[int, int, int]:
    if len(value) != 7:
        raise ValueError(value)
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)
