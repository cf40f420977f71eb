"""The path of the lens: framing, following, the moves, the weight of a hand."""

from __future__ import annotations

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.framing import Framing
from creation.engines.cutout.direction.scene import FLOATING, Scene
from creation.engines.cutout.direction.types import RATE, CameraPath, Curve
from creation.engines.cutout.noise import dice
from creation.sound.speech import Speech


def film(scene: Scene, framing: Framing, width: int, height: int, speech: Speech | None) -> CameraPath:
    """The camera's path through the directed scene."""
    n = scene.samples
    t = np.arange(n) / RATE
    u = t / max(t[-1], 0.01)
    focal = 0.30 * max(height, 0.75 * width)
    reach = np.full(n, focal / framing.scale)  # distance from the lens to the stage
    x, up = _subject(scene, framing)
    lift = np.full(n, framing.lift) + up
    horizon = np.full(n, framing.horizon)
    pan = np.zeros(n)
    zoom = np.ones(n)
    sweep = np.zeros(n)
    eased = _ease(u)
    # A group that fills the frame leaves little room to swing the camera.
    wide = sum(part.length for part in scene.parts) if framing.feet < 1 else 0.5 * scene.room
    half = 0.5 * scene.room * float(np.clip(1.4 - wide / scene.room, 0.3, 1.0))
    match scene.shot.camera.move:
        case "push":
            reach *= (1.12 if len(scene.parts) > 1 else 1.03) - 0.22 * eased
        case "pull":
            reach *= 0.8 + 0.3 * eased
        case "zoom":
            zoom *= 1 + 0.32 * _ease((u - 0.45) / 0.2)
        case "pan_left":
            x += half * 0.55 * (1 - 2 * eased) * (0.4 if _travels(scene) else 1)
        case "pan_right":
            x -= half * 0.55 * (1 - 2 * eased) * (0.4 if _travels(scene) else 1)
        case "tilt_up":
            horizon += 0.26 * (eased - 1)
        case "tilt_down":
            horizon += 0.3 * (1 - eased)
        case "crane":
            lift *= 0.75 + 0.65 * eased
            horizon -= 0.1 * eased
        case "orbit":
            turn = np.sin(u * np.pi * 1.5 - 0.7) * half * 0.55
            x += turn
            pan += turn * framing.scale / height
        case "whip":
            rush = np.exp(-((t / 0.16) ** 2))
            pan += scene.way * 0.9 * rush * width / height
            sweep += np.abs(np.gradient(rush)) * RATE / 30 * 0.9
    _speak(scene, framing, speech, x, reach)
    shake_x, shake_y, roll = _hand(scene, t)
    breathe = 1 - 0.022 * np.sin(2 * np.pi * (t / 5.3 + dice(scene.seed, "breath").random()))
    reach *= breathe
    return CameraPath(
        focal=_f(focal * zoom),
        x=_f(x),
        lift=_f(lift * reach / reach[0] if framing.feet < 1 else lift),
        advance=_f(1 - reach),
        horizon=_f(horizon),
        roll=_f(roll),
        shake_x=_f(shake_x + pan),
        shake_y=_f(shake_y),
        sweep=_f(sweep),
    )


def _subject(scene: Scene, framing: Framing) -> tuple[Curve, Curve]:
    """Where the camera looks: along the stage, and how far above the ground."""
    n = scene.samples
    if not scene.parts:
        return np.zeros(n, np.float32), np.zeros(n, np.float32)
    main = _main(scene)
    left, right = main.x - 0.5 * main.length, main.x + 0.5 * main.length
    for part in scene.parts:
        if part.mount < 0:
            # Whoever has run far off is let go.
            near = np.clip(2.2 - np.abs(part.x - main.x) / (0.62 * scene.room), 0, 1)
            left = np.minimum(left, main.x + (part.x - main.x - 0.5 * part.length) * near)
            right = np.maximum(right, main.x + (part.x - main.x + 0.5 * part.length) * near)
    middle = (left + right) / 2
    if framing.aim or framing.feet >= 1:
        middle = main.x + framing.aim * main.facing
    span = float(middle.max() - middle.min())
    moves = span > 0.3 * scene.room
    room = 0.12 if len(scene.parts) == 1 else 0.05
    spare = max(0.0, scene.room - float(np.median(right - left))) / 2
    if framing.feet >= 1:
        room, spare = 0.05, scene.room
    lead = min(spare, scene.room * room * (1.6 if moves else 1.0)) * np.sign(main.facing[0] or 1)
    follow = middle if moves else np.full(n, float(np.median(middle)))
    smooth = _lag(follow, 0.28) + lead
    up = np.zeros(n) if scene.shot.setting in FLOATING else _lag(np.maximum(0, _lifted(main)), 0.4)
    return smooth, up


def _main(scene: Scene) -> Acting:
    main = scene.parts[0]
    return scene.parts[main.mount] if main.mount >= 0 else main


def _lifted(part: Acting) -> Curve:
    """Only what stays up is followed up: a hop is not."""
    up = part.up.astype(np.float64)
    return np.where(part.verb == "jump", 0.12 * up, np.where(up > 0.3, up - 0.2 * np.minimum(up, 1), 0.0)) * 0.8


def _travels(scene: Scene) -> bool:
    return any(part.is_travelling for part in scene.parts)


def _speak(scene: Scene, framing: Framing, speech: Speech | None, x: Curve, reach: Curve) -> None:
    """Comes nearer to whoever speaks."""
    if speech is None or framing.feet >= 1:
        return
    pull = np.zeros(len(x))
    toward = np.zeros(len(x))
    for line in speech.lines:
        a, b = round((line.start - scene.start - 0.25) * RATE), round((line.end - scene.start + 0.15) * RATE)
        speakers = scene.of(line.who)
        if not speakers or b <= 0 or a >= len(x) or line.end - line.start < 0.6:
            continue
        a, b = max(0, a), min(len(x), b)
        pull[a:b] = 1
        toward[a:b] = speakers[0].x[a:b] - x[a:b]
    if pull.any():
        share = _lag(pull, 0.35)
        x += _lag(toward, 0.3) * 0.55 * share
        reach *= 1 - 0.3 * share


def _hand(scene: Scene, t: Curve) -> tuple[Curve, Curve, Curve]:
    """Handheld noise where it was asked for, and the blows of hits."""
    rng = dice(scene.seed, "hand")
    held = {"handheld": 1.0, "whip": 0.6, "follow": 0.35}.get(scene.shot.camera.move, 0.14)
    phases = [rng.uniform(0, 6.28) for _ in range(9)]

    def noise(k: int, rate: float) -> Curve:
        slow, quick, quickest = (np.sin(t * f * rate + phases[k + n]) for n, f in enumerate((1.7, 3.9, 7.1)))
        return np.asarray(0.55 * slow + 0.3 * quick + 0.15 * quickest)

    x, y = 0.006 * held * noise(0, 1.0), 0.005 * held * noise(3, 1.15)
    roll = (0.7 * held if held >= 0.6 else 0.0) * noise(6, 0.8)
    for hit in scene.flashes:
        since = t - hit
        blow = np.where(since >= 0, np.exp(-np.maximum(since, 0) * 11), 0)
        x += 0.008 * blow * np.sin(since * 71)
        y += 0.012 * blow * np.sin(since * 83)
        roll += 0.8 * blow * np.sin(since * 59)
    return x, y, roll


def _lag(curve: Curve, seconds: float) -> Curve:
    """The curve smoothed both ways, its ends kept."""
    width = max(1, round(seconds * RATE))
    kernel = np.hanning(2 * width + 3)[1:-1]
    # Mirrored about its ends, so that a steady run stays steady to the edge of the shot.
    left = 2 * curve[0] - curve[width:0:-1] if len(curve) > width else np.full(width, curve[0])
    right = 2 * curve[-1] - curve[-2 : -width - 2 : -1] if len(curve) > width + 1 else np.full(width, curve[-1])
    return np.asarray(np.convolve(np.concatenate([left, curve, right]), kernel / kernel.sum(), "valid"), np.float32)


def _ease(u: Curve) -> Curve:
    u = np.clip(u, 0, 1)
    return np.asarray(u * u * (3 - 2 * u), np.float32)


def _f(curve: Curve) -> Curve:
    return curve.astype(np.float32)
