"""What a deed sounds like with this figure, on this thing, in this place."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.stage.settings import setting_for
from creation.sound.foley.kinds import calling

#: Instruments that are played like another, and what is heard of them.
_ON = {
    "flute": "flute", "saxophone": "saxophone", "harmonica": "accordion", "accordion": "accordion", "harp": "harp",
    "electric_guitar": "electric_guitar", "organ": "organ", "keyboard": "piano", "musical_keyboard": "piano",
}  # fmt: skip


def ground_of(scene: Scene) -> str:
    """What is heard of who comes down from a leap."""
    return "splash" if setting_for(scene.shot.setting).swims else "land"


def heard_on(scene: Scene, part: Acting, whom: Acting | None, verb: str) -> dict[str, str]:
    """The verb and what it sounds like here: a flute is no trumpet, and a dog that cries howls."""
    things = [thing for player, what, thing, _ in scene.tools if player is part and what == verb]
    kind = next((thing.member.kind for thing in (whom, *things) if thing is not None and thing.member.kind in _ON), "")
    if verb == "cry" and (own := calling(part.member.kind, "howl")):
        return {verb: "howl" if own == "bark" else own}
    return {verb: _ON[kind]} if kind else {}
