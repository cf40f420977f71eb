"""What follows from a deed for the one it is done to: the chased flees, the ridden walks."""

from __future__ import annotations

from creation.storyboard.cast import Cast, Draft
from creation.storyboard.roles import Deed
from creation.storyboard.vocabulary import entry

#: Reactions that move with the doer rather than towards or from them.
_CARRIED = ("walk", "drive", "bounce", "stand", "topple", "fall", "eat")
#: Reactions that need no will.
_OF_THINGS = ("bounce", "topple", "fall", "break")
#: What nobody drives but everybody rides.
_RIDDEN = (
    *("bicycle", "horse", "elephant", "camel", "cow", "pig", "unicorn", "skateboard", "kick_scooter", "motorbike"),
    *("sledge", "unicycle", "surfboard", "donkey", "zebra", "ostrich", "dolphin", "tricycle", "broom", "scooter"),
)


def react(cast: Cast, deeds: list[Deed]) -> list[Deed]:
    """The deeds, with those of the ones they are done to."""
    busy = {deed.who for deed in deeds}
    answered: list[Deed] = []
    for deed in deeds:
        if deed.entry.name == "drive" and deed.whom and cast[deed.whom].kind in _RIDDEN:
            deed.entry = entry("actions", "ride")
        answered.append(deed)
        if deed.whom and deed.whom not in busy and (verb := _reaction(deed, cast[deed.whom])):
            busy.add(deed.whom)
            answered.append(
                Deed(deed.whom, entry("actions", verb), "" if verb in _CARRIED else deed.who, deed.phase, deed.place)
            )
    return answered


def _reaction(deed: Deed, whom: Draft) -> str:
    verb = str(deed.entry.about.get("back", ""))
    if whom.is_vehicle:
        return str(deed.entry.about.get("back_vehicle", "drive" if verb == "flee" else ""))
    return verb if whom.is_animate or verb in _OF_THINGS else ""
