"""Who is in the water of a shot, and what lies on it."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene

#: What is at home on the water.
BOATS = frozenset(
    (
        *("boat", "rowing_boat", "canoe", "kayak", "raft", "gondola", "speedboat", "jet_ski", "paper_boat"),
        *("swan_boat", "dragon_boat", "pirate_ship", "viking_ship", "container_ship", "cruise_ship", "ferry"),
        *("fishing_boat", "submarine", "steamboat", "yacht", "surfboard"),
    )
)
#: Who is at home in it.
_BATHERS = frozenset(
    (
        *("duck", "swan", "goose", "duckling", "pelican", "flamingo", "hippo", "crocodile", "alligator", "otter"),
        *("beaver", "platypus", "seal", "turtle", "frog", "capybara", "water_buffalo", "loon"),
    )
)
#: What is done in it, and what nobody does in deep water.
_WET = frozenset(
    ("swim", "dive", "splash", "row", "paddle", "surf", "sail", "float", "bathe", "wash", "jump", "drown", "sink")
)
_IDLE = frozenset(("look", "stand", "talk", "laugh", "cheer", "wave", "smile", "shout", "sing"))
ON_LAND = frozenset(("walk", "run", "chase", "flee", "dance", "drive", "ride", "march", "sneak"))


def is_afloat(scene: Scene, part: Acting) -> bool:
    """Whether a figure swims, bathes, sails or is aboard of what does."""
    acts = [action for action in scene.shot.actions if action.who == part.member.id]
    verbs = {action.verb for action in acts}
    # Who has gone in stays in, as long as it does nothing that needs the ground.
    has_gone_in = verbs <= _IDLE and any(scene.earlier(part.member.id, verb) for verb in _WET)
    if verbs & _WET or has_gone_in or part.sort in ("sea", "thing") or part.member.kind in BOATS:
        return True
    boats = {other.member.id for other in scene.parts if other.member.kind in BOATS}
    held = {action.whom for action in acts} | {spot.whom for spot in scene.shot.places if spot.who == part.member.id}
    return bool(held & boats) or (part.member.kind in _BATHERS and not verbs & ON_LAND)
