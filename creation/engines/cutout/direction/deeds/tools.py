"""What a verb needs and its doer has no drawing of: instruments before players, things in paws, wings and arms.

People draw what they use with their movement; for every other rig the thing is a prop of the stage.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.gestures import instrument_of
from creation.engines.cutout.direction.deeds.physical.bodies import sizes
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.figures import Pose
from creation.engines.cutout.figures.nearest import nearest
from creation.storyboard.types import Action

#: Of the breadth of what stands before a player that need not be seen.
_CROPPED = 0.3
#: Seconds between two looks at where the hands are.
_EVERY = 0.05


@dataclass(frozen=True)
class Tool:
    """A thing and how it is used. Lengths are shares of its own extent or, for `large`, of its user's height."""

    kind: str
    stands: bool = False  # on the ground; else in the hands
    large: float = 0.4  # its longer side
    touch: float = 0.5  # height at which it is touched, as a share of its own
    ahead: float = 0.3  # of its breadth that its middle is before the hands
    tilt: float = 0.0  # degrees
    rock: float = 5.0  # degrees it moves to and fro
    beat: float = 1.0  # times a second
    behind: bool = False  # its user stands behind it


TOOLS: dict[str, Tool] = {
    "play_piano": Tool("piano", stands=True, touch=0.5, ahead=0.36, rock=0.4, beat=2.0),
    "play_drums": Tool("drum", stands=True, touch=0.84, ahead=0.0, rock=0.5, beat=4.0, behind=True),
    "play_violin": Tool("violin", large=0.62, touch=0.4, ahead=0.0, tilt=48, rock=6, beat=1.6),
    "play_guitar": Tool("guitar", large=0.72, touch=0.32, ahead=-0.1, tilt=58, rock=4, beat=2.0),
    "play_trumpet": Tool("trumpet", large=0.42, touch=0.5, ahead=0.2, tilt=-8, rock=5, beat=1.0),
    "play_saxophone": Tool("saxophone", large=0.6, touch=0.4, ahead=0.1, tilt=-14, rock=5, beat=0.8),
    "play_flute": Tool("flute", large=0.5, touch=0.5, ahead=0.2, tilt=-30, rock=4, beat=0.6),
    "play_harmonica": Tool("harmonica", large=0.22, touch=0.5, ahead=0.1, rock=6, beat=1.2),
    "play_accordion": Tool("accordion", large=0.5, touch=0.5, ahead=0.1, rock=7, beat=0.9),
    "play_trombone": Tool("trombone", large=0.7, touch=0.5, ahead=0.3, tilt=-12, rock=5, beat=0.8),
    "play_tuba": Tool("tuba", large=0.6, touch=0.5, ahead=0.15, rock=4, beat=1.0),
    "play_maracas": Tool("maracas", large=0.36, touch=0.3, ahead=0.1, rock=24, beat=3.0),
    "play_tambourine": Tool("tambourine", large=0.36, touch=0.3, ahead=0.1, rock=24, beat=3.0),
    "play_cymbals": Tool("cymbals", large=0.4, touch=0.5, ahead=0.1, rock=10, beat=1.0),
    "play_harp": Tool("harp", stands=True, touch=0.6, ahead=0.3, rock=0.4, beat=1.0),
    "play_cello": Tool("cello", stands=True, touch=0.62, ahead=0.2, rock=1.5, beat=0.8),
    "play_xylophone": Tool("xylophone", stands=True, touch=0.8, ahead=0.3, rock=0.5, beat=3.0),
    "play_bongos": Tool("bongos", stands=True, touch=0.85, ahead=0.1, rock=0.5, beat=4.0),
    "read": Tool("book", large=0.3, ahead=0.25, tilt=-10, rock=3, beat=0.3),
    "knit": Tool("yarn", large=0.26, ahead=0.2, rock=8, beat=1.2),
    "write": Tool("pencil", large=0.24, ahead=0.0, rock=10, beat=2.2),
    "paint": Tool("easel", stands=True, touch=0.6, ahead=0.62, rock=0.3, beat=1.0),
    "photograph": Tool("camera", large=0.24, ahead=0.3, rock=2, beat=0.5),
    "phone": Tool("telephone", large=0.2, ahead=0.1, rock=5, beat=0.8),
    "type": Tool("laptop", large=0.5, touch=0.2, ahead=0.34, rock=0.6, beat=4.0),
    "wash": Tool("soap", large=0.2, ahead=0.1, rock=10, beat=1.4),
    "sweep": Tool("broom", large=0.9, touch=0.68, ahead=0.1, tilt=-38, rock=12, beat=0.9),
    "water": Tool("watering_can", large=0.4, touch=0.6, ahead=0.5, tilt=20, rock=8, beat=0.5),
    "dig": Tool("shovel", large=0.8, touch=0.6, ahead=0.1, tilt=14, rock=16, beat=0.77),
    "repair": Tool("hammer", large=0.36, ahead=0.2, tilt=10, rock=26, beat=1.43),
    "build": Tool("hammer", large=0.36, ahead=0.2, tilt=10, rock=26, beat=1.43),
    "plant": Tool("sprout", large=0.3, touch=0.4, ahead=0.4, rock=4, beat=0.7),
    "fish": Tool("fishing_rod", large=0.9, touch=0.2, ahead=0.4, rock=4, beat=0.4),
    "bake": Tool("bowl", large=0.34, touch=0.7, ahead=0.1, rock=6, beat=1.5),
    "drink": Tool("cup", large=0.22, ahead=0.1, tilt=-18, rock=12, beat=0.45),
    "pour": Tool("kettle", large=0.32, ahead=0.3, tilt=24, rock=8, beat=0.33),
    "swordfight": Tool("sword", large=0.7, touch=0.15, ahead=0.1, tilt=40, rock=34, beat=1.4),
    "exercise": Tool("barbell", large=0.8, ahead=0.0, rock=3, beat=1.25),
    "juggle": Tool("ball", large=0.16, ahead=0.0, rock=0, beat=1.0),
    "row": Tool("oar", large=0.9, touch=0.6, ahead=0.2, tilt=30, rock=26, beat=0.6),
}
#: A thing of the cast that is used for the verb as well as the one named above.
_ALSO = {
    "play_piano": ("keyboard", "organ", "musical_keyboard"), "play_drums": ("drums", "drum_kit"),
    "play_violin": ("fiddle",), "play_cello": ("double_bass",), "play_bongos": ("long_drum", "snare_drum"),
    "play_guitar": ("electric_guitar", "banjo", "ukulele"),
    "play_trumpet": ("horn", "post_horn"), "read": ("newspaper", "magazine", "letter"),
    "drink": ("glass", "mug", "bottle", "cocktail", "milk_carton", "teacup"), "type": ("computer", "typewriter"),
    "phone": ("mobile_phone", "smartphone"), "photograph": ("movie_camera",),
}  # fmt: skip


#: What is built without a hammer, by kind or calling: with bare hands, or with a spade.
_BUILT = {
    **dict.fromkeys(("snowman", "igloo", "snowball", "nest", "empty_nest", "toy_block", "tower", "pillow"), "pat"),
    "sandcastle": "dig",
}


def work_on(thing: Acting) -> str:
    """What one does who builds this: hammers, digs, or shapes it by hand."""
    return _BUILT.get(thing.member.looks.get("job", ""), _BUILT.get(thing.member.kind, "build"))


def kinds_for(verb: str) -> tuple[str, ...]:
    """The kinds of things that are used for a verb; none where it needs none."""
    return (TOOLS[verb].kind, *_ALSO.get(verb, ())) if verb in TOOLS else ()


def needs(part: Acting, verb: str) -> bool:
    """Whether this figure can do the verb only with a thing that someone brings on."""
    return verb in TOOLS and not part.figure.equips and part.sort not in ("thing", "vehicle")


def verb_of(action: Action, things: list[Acting]) -> str:
    """What is done: playing an instrument is its own verb."""
    if action.verb == "build" and things:
        return work_on(things[0])
    return instrument_of(things[0]) if action.verb == "play" and things else action.verb


def players_of(scene: Scene, action: Action) -> list[Acting]:
    """Who does it: three cats with three instruments have one each."""
    doers = scene.of(action.who)
    if not action.verb.startswith("play") or len(doers) < 2:
        return doers
    band = [other for other in scene.shot.actions if other.who == action.who and other.verb.startswith("play")]
    at = band.index(action)
    return doers[at :: len(band)] or doers[:1]


def arrange(scene: Scene) -> None:
    """Before anything is framed: every doer's thing is on the stage, of its user's size."""
    for action in scene.shot.actions:
        things = scene.of(action.whom) if action.whom else []
        verb = verb_of(action, things)
        players = [part for part in players_of(scene, action) if needs(part, verb)]
        if not players:
            continue
        tool = TOOLS[verb]
        own = things if verb != action.verb else [part for part in scene.parts if _serves(part, verb)]
        own = [part for part in own if not part.is_prop]
        for number, part in enumerate(players):
            shared = tool.stands and not tool.behind and number % 2 == 1
            if shared:
                # Its place is beside the other: no mark of its own.
                part.is_extra = True
                scene.tools.append((part, verb, scene.tools[-1][2], 1))
                continue
            thing = own.pop(0) if own else scene.bring(tool.kind, part)
            _fit(scene, part, verb, tool, thing)
            scene.tools.append((part, verb, thing, 0))


def _serves(part: Acting, verb: str) -> bool:
    return part.sort == "thing" and (part.member.kind == TOOLS[verb].kind or part.member.kind in _ALSO.get(verb, ()))


def _fit(scene: Scene, part: Acting, verb: str, tool: Tool, thing: Acting) -> None:
    wide, tall = sizes(thing)
    thing.is_extra = True
    if not tool.stands:
        thing.size *= tool.large * part.height / max(wide, tall, 0.01)
        return
    hands = -_hands(part, verb, 0.4)[1]
    if tool.behind:
        # The face is seen over it.
        hands = min(hands, -0.62 * part.figure.face_at(Pose())[1] * part.size)
    thing.size *= max(0.3 * part.figure.height * part.size, hands) / (tool.touch * max(tall, 0.01))
    wide, tall = sizes(thing)
    across = max(wide, part.length) if tool.behind else 0.5 * (part.length + wide) + _gap(part, verb, wide)
    if scene.is_narrow and not tool.behind:
        across -= _CROPPED * wide  # its far end may leave an upright frame
    part.extent = across, max(part.height, tall, 1.35 * hands)


def _gap(part: Acting, verb: str, wide: float) -> float:
    """Metres from a player's foot to the middle of what stands before it."""
    tool = TOOLS[verb]
    return 0.0 if tool.behind else _hands(part, verb, 0.4)[0] + tool.ahead * wide


def _hands(part: Acting, verb: str, t: float) -> tuple[float, float]:
    """Metres of the stage from the foot to the hands, x ahead and y down."""
    shown = nearest(verb, part.figure.verbs)
    x, y = part.figure.hands_at(Pose(verb=shown, t=t, seed=part.seed))
    return x * part.size, y * part.size


def hand_out(scene: Scene) -> None:
    """Once everyone has acted: each thing goes where the hands are that use it."""
    shown: set[int] = set()
    for part, verb, thing, seat in scene.tools:
        if part.mount >= 0:
            thing.scale[:] = 0.0
            continue
        if seat:
            _beside(scene, part, verb)
            continue
        busy = part.verb == verb
        if TOOLS[verb].stands:
            _stand(part, verb, thing)
        else:
            if id(thing) not in shown:
                thing.scale[:] = thing.scale * busy if thing.is_prop else thing.scale
            _hold(scene, part, verb, thing, busy)
        shown.add(id(thing))


def _stand(part: Acting, verb: str, thing: Acting) -> None:
    tool = TOOLS[verb]
    side = float(np.sign(part.facing[0]) or 1)
    wide, _ = sizes(thing)
    gap = _gap(part, verb, wide)
    part.about = float(part.x[0])
    if not tool.behind and part.extent:
        # Player and instrument together are in the middle of their place.
        part.x -= side * 0.5 * (part.extent[0] - part.figure.length * part.size)
    thing.x[:], thing.up[:] = part.x + side * gap, part.up
    thing.depth[:] = part.depth + (-0.05 if tool.behind else 0.03)
    # Keys are at the left of a piano's picture.
    thing.facing[:] = 1.0 if tool.behind else side
    part.facing[:] = side
    t = np.arange(len(part.x)) / RATE
    thing.turn[:] += tool.rock * np.sin(2 * np.pi * tool.beat * t)
    thing.squash[:] *= (1 - 0.03 * np.maximum(0, np.sin(4 * np.pi * tool.beat * t)) ** 3).astype(np.float32)


def _beside(scene: Scene, part: Acting, verb: str) -> None:
    """Four hands: the second sits by the first, a little behind."""
    players = [other for other, doing, _, seat in scene.tools if doing == verb and not seat]
    first = min(players, key=lambda other: abs(other.copy - part.copy))
    side = float(np.sign(first.facing[0]) or 1)
    part.x[:] = first.x - side * 0.36 * part.length
    part.depth[:] = first.depth + 0.1
    part.facing[:] = side
    part.about = first.about


def _hold(scene: Scene, part: Acting, verb: str, thing: Acting, busy: np.ndarray) -> None:
    tool = TOOLS[verb]
    wide, tall = sizes(thing)
    at = np.arange(0, scene.samples, max(1, round(_EVERY * RATE)))
    places = [_hands(part, verb, float(part.since[i])) for i in at]
    x, y = (np.interp(np.arange(scene.samples), at, [place[k] for place in places]) for k in (0, 1))
    side = np.where(part.facing >= 0, 1.0, -1.0)
    t = part.since
    swing = np.sin(2 * np.pi * tool.beat * t)
    turn = np.radians(tool.tilt + tool.rock * swing)
    # It turns about its own middle: the grip stays in the hand.
    grip = (0.45 - tool.touch) * tall
    mx, my = tool.ahead * wide - np.sin(turn) * grip, np.cos(turn) * grip
    thing.x[busy] = (part.x + side * (x + mx))[busy]
    thing.up[busy] = (part.up - y - my - 0.45 * tall)[busy]
    thing.turn[busy] = (side * np.degrees(turn))[busy]
    thing.depth[busy] = (part.depth - 0.04)[busy]
    thing.facing[busy] = side[busy]
    if verb == "juggle":
        _toss(part, thing, x, y, side, busy)


def _toss(part: Acting, thing: Acting, x: np.ndarray, y: np.ndarray, side: np.ndarray, busy: np.ndarray) -> None:
    share = part.since / 0.88 % 1.0
    thing.up[busy] = (part.up - y + 3.0 * part.height * share * (1 - share))[busy]
    thing.x[busy] = (part.x + side * (0.2 * part.height * np.cos(2 * np.pi * share)))[busy]
