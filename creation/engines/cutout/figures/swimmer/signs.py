"""Signs, music and work of fish, octopuses and snakes: a body that can only bend, tilt, squash and rise tells them."""

from __future__ import annotations

from collections.abc import Callable
from math import cos

from creation.engines.cutout.figures.motion import TAU, arc, beat, ease, swing, wave
from creation.engines.cutout.figures.swimmer.hold import Drift

#: Seconds → what of a drift is not at rest.
Sign = Callable[[float], dict[str, float | str | bool]]


def _nod(t: float) -> dict[str, float | str | bool]:
    return {"tilt": -0.35 * max(0.0, wave(t * 1.25)), "mood": "joy"}


def _shake(t: float) -> dict[str, float | str | bool]:
    breadth = cos(TAU * t * 1.3)
    return {"wide": (1 if breadth >= 0 else -1) * max(abs(breadth), 0.4)}


def _bow(t: float) -> dict[str, float | str | bool]:
    share, _ = beat(t, 2.6)
    down = swing(share, (0, 0), (0.3, 1), (0.62, 1), (0.9, 0), (1, 0))
    return {"tilt": -0.7 * down, "arms": 0.6 * down, "shut": down > 0.7, "mood": "joy"}


def _clap(t: float) -> dict[str, float | str | bool]:
    apart = abs(wave(t * 1.2))
    return {"arms": 0.4 + 0.6 * apart, "lift": 0.06 * apart, "mood": "joy", "mouth": 0.4, "pace": 2.4}


def _point(t: float) -> dict[str, float | str | bool]:
    return {"tilt": 0.2, "arms": 0.8 + 0.1 * wave(t * 2), "wag": 0.3}


def _think(t: float) -> dict[str, float | str | bool]:
    return {"tilt": 0.25 * wave(t * 0.35), "wag": 0.25, "pace": 0.4, "arms": 0.3}


def _sneeze(t: float) -> dict[str, float | str | bool]:
    share, _ = beat(t, 1.9)
    back = swing(share, (0, 0), (0.45, 1), (0.5, -1), (0.62, -0.6), (0.9, 0), (1, 0))
    return {"tilt": 0.4 * back, "mouth": max(0.0, -back), "shut": abs(back) > 0.4, "tall": 1 + 0.08 * back}


def _yawn(t: float) -> dict[str, float | str | bool]:
    share, _ = beat(t, 3.4)
    wide = swing(share, (0, 0), (0.35, 1), (0.65, 1), (0.85, 0), (1, 0))
    return {"tilt": 0.3 * wide, "mouth": wide, "shut": wide > 0.3, "tall": 1 + 0.05 * wide, "wag": 0.2}


def _wake(t: float) -> dict[str, float | str | bool]:
    up = ease(t / 1.2)
    return {
        "shut": t < 0.7,
        "tall": 0.9 + 0.1 * up + 0.1 * arc(t / 1.6),
        "mouth": 0.6 * arc(t / 1.4),
        "arms": arc(t / 1.8),
    }


def _shiver(t: float) -> dict[str, float | str | bool]:
    return {"tilt": 0.05 * wave(t * 9), "wide": 1.04 + 0.02 * wave(t * 9), "tall": 0.93, "mood": "fear", "pace": 4.0}


def _shout(t: float) -> dict[str, float | str | bool]:
    share, _ = beat(t, 1.4)
    out = swing(share, (0, 0), (0.2, -0.5), (0.35, 1), (0.7, 0.8), (1, 0))
    return {"tilt": 0.25 * out, "mouth": max(0.1, out), "arms": max(0.0, out), "tall": 1 + 0.06 * out}


def _whisper(t: float) -> dict[str, float | str | bool]:
    return {"tilt": -0.2 + 0.04 * wave(t * 1.6), "wag": 0.3, "arms": 0.4, "mood": "smug"}


def _hide(t: float) -> dict[str, float | str | bool]:
    return {"tilt": -0.3, "tall": 0.8, "wide": 0.94, "arms": 0.9, "shut": wave(t * 0.4) > -0.4, "mood": "fear"}


def _peek(t: float) -> dict[str, float | str | bool]:
    share, _ = beat(t, 2.4)
    up = swing(share, (0, 0), (0.4, 1), (0.7, 1), (0.85, 0), (1, 0))
    return {"tall": 0.8 + 0.24 * up, "tilt": 0.2 * up, "wag": 0.2}


def _knock(t: float) -> dict[str, float | str | bool]:
    return {"tilt": -0.3 * max(0.0, wave(t * 2.9)), "arms": 0.4 + 0.4 * max(0.0, wave(t * 2.9))}


def _taichi(t: float) -> dict[str, float | str | bool]:
    return {"tilt": 0.3 * wave(t * 0.25), "arms": 0.5 + 0.5 * wave(t * 0.25, 0.2), "pace": 0.3, "shut": True}


def _ballet(t: float) -> dict[str, float | str | bool]:
    breadth = cos(TAU * t * 0.8)
    share, _ = beat(t, 1.6)
    return {
        "wide": (1 if breadth >= 0 else -1) * max(abs(breadth), 0.4), "lift": 0.25 * arc(share), "tilt": 0.5,
        "arms": 1.0, "mood": "joy",
    }  # fmt: skip


def _robot(t: float) -> dict[str, float | str | bool]:
    step = (0.0, 1.0, 0.0, -1.0)[int(t * 2) % 4]
    return {"tilt": 0.35 * step, "arms": 0.5 + 0.5 * step, "wag": 0.1, "pace": 0.0}


def _breakdance(t: float) -> dict[str, float | str | bool]:
    share, number = beat(t, 2.0)
    if number % 2 == 0:
        return {"tilt": 0.4 * wave(t * 2), "lift": 0.12 * abs(wave(t * 2)), "arms": 0.8, "mood": "joy"}
    return {"tilt": TAU * 2 * ease(share) + 1.21 * (share > 0), "lift": 0.3, "arms": 1.0, "mood": "joy"}


def _exercise(t: float) -> dict[str, float | str | bool]:
    press = 0.5 + 0.5 * wave(t * 1.25)
    return {"tall": 0.86 + 0.2 * press, "arms": 0.2 + 0.8 * press, "mood": "effort"}


def _yoga(t: float) -> dict[str, float | str | bool]:
    return {"tilt": 0.7 + 0.1 * wave(t * 0.25), "shut": True, "wag": 0.15, "pace": 0.2, "arms": 1.0}


def _sneak(t: float) -> dict[str, float | str | bool]:
    return {"tall": 0.84, "wag": 0.7, "pace": 0.7, "mood": "smug"}


def _tug(t: float) -> dict[str, float | str | bool]:
    return {"tilt": -0.12 + 0.06 * wave(t * 1.5), "wag": 1.6, "pace": 1.8, "mood": "effort", "arms": 0.5}


def _kiss(t: float) -> dict[str, float | str | bool]:
    near = ease(t / 0.8)
    return {"tilt": 0.12 * near, "shut": t > 0.6, "mood": "joy", "arms": 0.4 * near}


def _strike(t: float) -> dict[str, float | str | bool]:
    return {"arms": 0.62 + 0.25 * wave(t * 2), "tilt": 0.08 * wave(t * 2), "pace": 1.4, "mood": "joy", "mouth": 0.3}


def _strings(t: float) -> dict[str, float | str | bool]:
    return {"arms": 0.6 + 0.1 * wave(t * 0.8), "tilt": 0.14 * wave(t * 0.8), "shut": True, "mood": "joy"}


def _held(t: float) -> dict[str, float | str | bool]:
    return {"arms": 0.6 + 0.04 * wave(t * 0.5), "tilt": -0.06, "wag": 0.3, "pace": 0.5}


def _work(t: float) -> dict[str, float | str | bool]:
    return {"arms": 0.55 + 0.3 * wave(t * 1.4), "tilt": 0.1 * wave(t * 1.4), "mood": "effort"}


SIGNS: dict[str, Sign] = {
    "nod": _nod, "shake_head": _shake, "bow": _bow, "clap": _clap, "point": _point, "think": _think, "sneeze": _sneeze,
    "yawn": _yawn, "wake": _wake, "shiver": _shiver, "shout": _shout, "whisper": _whisper, "hide": _hide,
    "peek": _peek, "knock": _knock, "taichi": _taichi, "ballet": _ballet, "robot_dance": _robot,
    "breakdance": _breakdance, "exercise": _exercise, "yoga": _yoga, "sneak": _sneak, "crawl": _sneak, "push": _tug,
    "pull": _tug, "kiss": _kiss, "play_piano": _strike, "play_drums": _strike, "play_violin": _strings,
    "play_guitar": _strings, "play_trumpet": _held, "drink": _held, "juggle": _strike, "swordfight": _work,
    **dict.fromkeys(("read", "photograph", "phone", "pour", "fish", "open", "feed", "hold", "shelter"), _held),
    **dict.fromkeys(("write", "paint", "type", "wash", "sweep", "water", "dig", "repair", "build"), _work),
    **dict.fromkeys(("plant", "bake", "row"), _work),
}  # fmt: skip


def sign_for(verb: str, t: float) -> Drift:
    """The hold of a verb of `SIGNS`, `t` seconds in."""
    return Drift(**{"wag": 0.55, "pace": 0.6, **SIGNS[verb](t)})  # type: ignore[arg-type]
