"""What a deed sounds like with this figure, on this thing, in this place."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.stage.settings import setting_for
from creation.sound.foley.kinds import calling
from creation.storyboard.vocabulary import data

#: From so many on those who clap are an audience, whose applause lasts as long as so many of their claps.
_MANY, _CLAPS = 3, 4
#: What one of them does sounds of many: the others need not be heard.
_CHORUS = ("clap", "cheer")


def is_heard(part: Acting, verb: str, turn: int) -> bool:
    """Whether this turn of what it does over and over is heard: a crowd is one sound."""
    if verb not in _CHORUS or part.member.count < _MANY:
        return True
    return part.copy == 0 and (verb != "clap" or turn % _CLAPS == 0)


def ground_of(scene: Scene) -> str:
    """What is heard of who comes down from a leap."""
    return "splash" if setting_for(scene.shot.setting).swims else "land"


def heard_on(scene: Scene, part: Acting, whom: Acting | None, verb: str) -> str:
    """What the verb sounds like here, "" as ever: a flute is no trumpet, and a dog that cries howls."""
    if verb == "cry" and (own := calling(part.member.kind, "howl")):
        return "howl" if own == "bark" else own
    if verb == "clap" and part.member.count >= _MANY:
        return "applause"
    instruments = data("music")["instruments"]
    things = [whom, *(thing for player, what, thing, _ in scene.tools if player is part and what == verb)]
    if not verb.startswith("play"):
        return ""
    return next((str(instruments[each.member.kind]) for each in things if each and each.member.kind in instruments), "")
