"""Slopes: a hillside, stairs or a ramp where something comes down by its weight, as large as that asks for."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.deeds.physical.lanes import AHEAD, DOWN, MIDDLE, stretch
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.figures.thing.profiles import SLOPES
from creation.engines.cutout.stage.colour import rgb
from creation.engines.cutout.stage.lighting import light_for
from creation.engines.cutout.stage.settings import setting_for

#: Places that are slopes themselves.
_HILLS = frozenset(("hill", "mountain", "snow", "volcano", "desert", "vineyard", "rice_terraces"))
#: What nobody rides but downhill.
_SLEDS = frozenset(("sled", "sledge", "toboggan", "snowboard", "skis"))
#: Times the size of what comes down: metres along and up of a slope, in an upright frame and in another.
_UPRIGHT, _BROAD = (4.2, 3.4), (8.0, 3.6)
_FEWEST = 0.3  # metres across of the smallest thing a slope is made for


def arrange(scene: Scene) -> None:
    """Before anything is framed: brings the slope, and shows the camera how much room the way down takes."""
    for action in scene.shot.actions:
        doers = scene.of(action.who)
        if action.verb in ("ride", "drive") and (sleds := scene.of(action.whom)) and sleds[0].member.kind in _SLEDS:
            doers = sleds
        elif action.verb not in (*DOWN, "topple"):
            continue
        if not doers or doers[0].mount >= 0 or doers[0].extent:
            continue
        if action.verb == "topple" and not _rolled(scene, action.who):
            continue
        if any(other.verb == "chase" and other.whom == action.who for other in scene.shot.actions):
            continue  # those who run after it are what is seen
        kind, own = _kind(scene)
        if not kind:
            continue
        part = doers[0]
        size = max(_FEWEST, min(bodies.sizes(part)[1], 1.0))
        run, rise = (size * times for times in (_UPRIGHT if scene.is_narrow else _BROAD))
        if kind != "hillside":
            run, rise = (max(0.9 * own_way, least) for own_way, least in zip((run, rise), SLOPES[kind], strict=True))
        slope = own or scene.bring(kind, part, size=1.0, looks=_cover(scene, run, rise))
        if own is not None:
            run, rise = SLOPES[kind][0] * own.size, SLOPES[kind][1] * own.size
            own.is_extra = True
        scene.lanes[part.member.id] = slope
        behind = 1.2 * bodies.sizes(part)[0]
        along = behind + run * (1 + AHEAD) + (2.6 * bodies.sizes(part)[1] if _is_awaited(scene, part) else 0.0)
        high = rise + 1.3 * bodies.sizes(part)[1]
        if stretch(scene, part.member.id) == MIDDLE:
            # Between its start and its end the camera goes with it.
            part.extent = (0.7 * run, 0.8 * high)
        else:
            part.about, part.extent = 0.0, (along, high)
        slope.x[:] = scene.way * (behind + 0.5 * run - 0.5 * along)


def _is_awaited(scene: Scene, part: Acting) -> bool:
    """Whether something stands at the foot that it will run into."""
    return any(
        other is not part and other.sort == "thing" and not other.is_prop and other.copy for other in scene.parts
    )


def _rolled(scene: Scene, who: str) -> bool:
    """Whether a shot before shows it on its way down."""
    return any(scene.earlier(who, verb) for verb in DOWN)


def _kind(scene: Scene) -> tuple[str, Acting | None]:
    """What it goes down: something of the shot, or the hill it is on."""
    own = next((part for part in scene.parts if part.member.kind in SLOPES and not part.is_prop), None)
    if own is not None:
        return own.member.kind, own
    return ("hillside", None) if scene.shot.setting in _HILLS else ("", None)


def _cover(scene: Scene, run: float, rise: float) -> dict[str, str]:
    """The looks of a hillside: of the ground it rises from."""
    ground = setting_for(scene.shot.setting).ground
    frosty = light_for(scene.shot.time_of_day, scene.shot.weather).frost > 0.5 or scene.shot.setting == "snow"
    colour = "#cbd9ee" if frosty else ground.colours[len(ground.colours) // 2]
    red, green, blue = rgb(colour)
    grassy = not frosty and green > red and green > blue
    cover = "snow" if frosty else "grass" if grassy else "bare"
    return {"run": f"{run:.3f}", "rise": f"{rise:.3f}", "colour": colour, "cover": cover}
