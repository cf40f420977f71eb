"""The moves of the camera: each changes a lens that already holds its subjects in frame.

A move ends where the shot is framed; what it does before is its own. Distances are in frames, so that a move reads the
same in a close shot and in a wide one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from creation.engines.cutout.direction.camera.lens import Lens, ease
from creation.engines.cutout.direction.types import Curve

Path = Callable[[Lens, float, float], None]  # lens, metres the frame is wide, the way of the film (1 or −1)


#: The share of a shot after which a reveal has found its subjects.
REVEALED = 0.62


@dataclass(frozen=True)
class Move:
    """`room`: how much farther the lens stands, so that the move has somewhere to go."""

    path: Path
    room: float = 1.0
    #: Shares of the shot from when on, and until when, everyone must be in the frame.
    sure: tuple[float, float] = (0.0, 1.0)


def _stand(lens: Lens, horizon: Curve | float) -> None:
    """Tilts to another horizon while the stage stays where it is in the frame: the lens rises or sinks."""
    before = lens.horizon.copy()
    lens.horizon[:] = horizon
    lens.lift += (before - lens.horizon) * lens.height / lens.scale()


def _breathe(lens: Lens, room: float, way: float) -> None:
    lens.x += 0.012 * room * way * (lens.u - 0.5)


def _push(lens: Lens, room: float, way: float) -> None:
    _toward(lens, 1.24 - 0.24 * ease(lens.u))


def _pull(lens: Lens, room: float, way: float) -> None:
    _toward(lens, 1 + 0.42 * ease(lens.u))


def _toward(lens: Lens, by: Curve) -> None:
    """Dollies along the line of sight: what is in the middle of the frame stays there."""
    middle = lens.lift - (0.5 - lens.horizon) * lens.height / lens.scale()
    lens.reach *= by
    lens.lift[:] = middle + (0.5 - lens.horizon) * lens.height / lens.scale()
    sunk = np.minimum(0.0, lens.lift - 0.04)
    lens.lift -= sunk
    lens.horizon += sunk * lens.scale() / lens.height


def _zoomed(lens: Lens, by: Curve) -> None:
    """Turns the ring of the lens: everything grows about the middle of the frame."""
    lens.zoom *= by
    lens.horizon[:] = 0.5 + (lens.horizon - 0.5) * by
    # `x` stays in the middle by itself.


def _zoom(lens: Lens, room: float, way: float) -> None:
    _zoomed(lens, 0.72 + 0.28 * ease((lens.u - 0.3) / 0.35))


def _zoom_out(lens: Lens, room: float, way: float) -> None:
    _zoomed(lens, 1 + 0.55 * (1 - ease((lens.u - 0.15) / 0.55)))


def _crash_zoom(lens: Lens, room: float, way: float) -> None:
    """Two sudden jerks nearer, and a shake when it stops."""
    t, end = lens.t, float(lens.t[-1])
    first, second = 0.38 * end, min(0.38 * end + 0.55, 0.8 * end)
    _zoomed(lens, 0.55 + 0.22 * ease((t - first) / 0.16) + 0.23 * ease((t - second) / 0.16))
    for at in (first + 0.16, second + 0.16):
        since = np.maximum(0, t - at)
        lens.shake_y += np.where(t >= at, 0.008 * np.exp(-since * 9) * np.sin(since * 60), 0)


def _pan(side: float) -> Path:
    def path(lens: Lens, room: float, way: float) -> None:
        lens.x += side * 0.24 * room * (2 * ease(lens.u) - 1)

    return path


def _tilt(start: float, end: float) -> Path:
    def path(lens: Lens, room: float, way: float) -> None:
        lens.horizon += start + (end - start) * ease(lens.u / 0.85)

    return path


def _crane(start: float, end: float) -> Path:
    """From one height to another, looking down the more the higher it is."""

    def path(lens: Lens, room: float, way: float) -> None:
        _stand(lens, lens.horizon + start + (end - start) * ease(lens.u))
        lens.shake_y += 0.03 * np.sin(np.pi * ease(lens.u))

    return path


def _orbit(lens: Lens, room: float, way: float) -> None:
    _about(lens, way * 0.75 * room * np.sin((ease(lens.u) - 0.5) * np.pi * 0.9))


def _about(lens: Lens, along: Curve) -> None:
    """Round the stage: the lens goes sideways and turns to it, so that only what is before and behind it moves."""
    lens.x += along
    lens.pan += along * lens.scale() / lens.height


def _bullet_time(lens: Lens, room: float, way: float) -> None:
    """A quick sweep round, nearer and tilted in the middle of it."""
    rush = ease((lens.u - 0.2) / 0.5)
    _about(lens, way * 1.5 * room * (rush - 0.5))
    _toward(lens, 1.12 - 0.1 * np.sin(np.pi * rush))
    lens.roll += way * 5 * np.sin(np.pi * rush)


def _spiral(lens: Lens, room: float, way: float) -> None:
    lens.roll += way * 24 * (1 - ease(lens.u / 0.9))
    _toward(lens, 1.75 - 0.75 * ease(lens.u / 0.9))


def _dutch(lens: Lens, room: float, way: float) -> None:
    lens.roll += way * (8.5 + 1.5 * np.sin(lens.t * 0.8))


def _follow(lens: Lens, room: float, way: float) -> None:
    lens.x += 0.05 * room * way * np.sin(lens.t * 0.9)
    _stand(lens, lens.horizon - 0.03 * ease(lens.u))


def _whip(lens: Lens, room: float, way: float) -> None:
    rush = np.exp(-(((lens.t + 0.1) / 0.13) ** 2))
    lens.pan += way * 0.6 * rush * lens.width / lens.height
    lens.sweep += np.abs(np.gradient(rush)) * 2 * 0.9


def _dolly_zoom(lens: Lens, room: float, way: float) -> None:
    """The lens comes nearer while it widens: the stage keeps its size, the world behind it falls away."""
    by = 2.1 - 1.3 * ease((lens.u - 0.08) / 0.84)
    lens.reach *= by
    lens.zoom *= by


def _top(lens: Lens, room: float, way: float) -> None:
    """A bird's eye: the ground fills the frame and slowly turns under it."""
    _stand(lens, -0.66 + 0.06 * lens.u)
    lens.roll += way * (5 * ease(lens.u) - 2.5)


def _aerial(lens: Lens, room: float, way: float) -> None:
    _stand(lens, -0.06 + 0.06 * lens.u)
    lens.x += way * 0.28 * room * (lens.u - 0.6)


def _drone(lens: Lens, room: float, way: float) -> None:
    """Comes down over the place in a long curve and ends before its subjects."""
    down = ease(lens.u / 0.92)
    _toward(lens, 1.9 - 0.85 * down)
    _stand(lens, lens.horizon * down + (1 - down) * -0.12)
    lens.x += way * 0.5 * room * (1 - down)
    lens.roll += way * 6 * np.sin(np.pi * down)


def _low(lens: Lens, room: float, way: float) -> None:
    """From near the ground: a low horizon, and figures that tower over it."""
    feet = lens.horizon + lens.lift * lens.scale() / lens.height
    _stand(lens, np.minimum(0.84, feet - 0.05) - 0.02 * lens.u)
    lens.lift[:] = np.maximum(lens.lift, 0.03)
    lens.roll += way * 2.0 * (1 - ease(lens.u))


def _pov(lens: Lens, room: float, way: float) -> None:
    """The eyes of someone walking up to it."""
    steps = 2 * np.pi * 1.9 * lens.t
    _toward(lens, 1.45 - 0.45 * ease(lens.u))
    lens.shake_y += 0.011 * np.abs(np.sin(steps / 2))
    lens.pan += 0.006 * np.sin(steps / 2)


def _rack_focus(lens: Lens, room: float, way: float) -> None:
    """Sharp far away, then sharp on the stage."""
    lens.focus[:] = 1 / (1 / 6 + (1 - 1 / 6) * ease((lens.u - 0.28) / 0.3))


def _slide(lens: Lens, room: float, way: float) -> None:
    lens.x += way * 0.3 * room * (2 * ease(lens.u) - 1)


def _reveal(lens: Lens, room: float, way: float) -> None:
    """Begins beside its subjects, low behind what grows there, and finds them."""
    found = ease(lens.u / REVEALED)
    lens.x -= way * 0.6 * room * (1 - found)
    _stand(lens, lens.horizon + 0.14 * (1 - found))
    lens.lift[:] = np.maximum(lens.lift, 0.05)


MOVES: dict[str, Move] = {
    "breathe": Move(_breathe),
    "push": Move(_push),
    "pull": Move(_pull),
    "zoom": Move(_zoom),
    "zoom_out": Move(_zoom_out, sure=(0.75, 1.0)),
    "crash_zoom": Move(_crash_zoom),
    "pan_left": Move(_pan(-1), 1.12),
    "pan_right": Move(_pan(1), 1.12),
    "tilt_up": Move(_tilt(-0.3, 0.03), sure=(0.5, 1.0)),
    "tilt_down": Move(_tilt(0.42, 0.0), sure=(0.5, 1.0)),
    "crane": Move(_crane(0.14, -0.26)),
    "crane_down": Move(_crane(-0.3, 0.06)),
    "orbit": Move(_orbit),
    "bullet_time": Move(_bullet_time),
    "spiral": Move(_spiral, sure=(0.6, 1.0)),
    "dutch": Move(_dutch, 1.22),
    "follow": Move(_follow),
    "handheld": Move(lambda lens, room, way: None, 1.05),
    "whip": Move(_whip, sure=(0.3, 1.0)),
    "dolly_zoom": Move(_dolly_zoom),
    "top": Move(_top, 1.08),
    "aerial": Move(_aerial, 1.12),
    "drone": Move(_drone, sure=(0.5, 1.0)),
    "low": Move(_low),
    "pov": Move(_pov),
    "rack_focus": Move(_rack_focus),
    "slide": Move(_slide, 1.1, sure=(0.1, 1.0)),
    "reveal": Move(_reveal, sure=(0.65, 1.0)),
}
