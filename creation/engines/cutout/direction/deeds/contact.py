"""What a deed sounds like with this figure, on this thing, in this place."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.stage.settings import setting_for
from creation.sound.foley.kinds import calling
from creation.storyboard.vocabulary import data


def ground_of(scene: Scene) -> str:
    """What is heard of who comes down from a leap."""
    return "splash" if setting_for(scene.shot.setting).swims else "land"


def heard_on(scene: Scene, part: Acting, whom: Acting | None, verb: str) -> str:
    """What the verb sounds like here, "" as ever: a flute is no trumpet, and a dog that cries howls."""
    if verb == "cry" and (own := calling(part.member.kind, "howl")):
        return "howl" if own == "bark" else own
    instruments = data("music")["instruments"]
    things = [whom, *(thing for player, what, thing, _ in scene.tools if player is part and what == verb)]
    if not verb.startswith("play"):
        return ""
    return next((str(instruments[each.member.kind]) for each in things if each and each.member.kind in instruments), "")
