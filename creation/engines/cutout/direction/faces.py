"""Mouths, eyes and moods where no deed has said: who speaks, who listens, the last look of the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene
from creation.engines.cutout.direction.types import RATE
from creation.engines.cutout.figures.thing.staging import LIVING
from creation.engines.cutout.noise import dice

if TYPE_CHECKING:
    from creation.sound.speech import Speech
    from creation.storyboard.types import Storyboard

_IDLE = ("stand", "look", "talk", "sit")
_MOODS = {
    "happy": "joy", "funny": "joy", "sad": "sad", "tense": "fear", "scary": "fear", "epic": "effort", "romantic": "joy",
    "party": "joy", "festive": "joy", "circus": "joy", "heroic": "effort", "action": "effort", "spy": "smug",
}  # fmt: skip


def faces(scene: Scene, speech: Speech | None) -> None:
    """Fills in what faces do."""
    moved = [part for part in scene.parts if _has_moods(scene, part)]
    for part in moved:
        _glances(scene, part)
    if speech is not None:
        _speak(scene, speech)
    if scene.is_last and scene.parts[:1] == moved[:1] and moved:
        _button(scene, scene.parts[0])


def _glances(scene: Scene, part: Acting) -> None:
    """Eyes of the idle wander between the main figure and the world."""
    idle = np.isin(part.verb, _IDLE)
    if not idle.any():
        return
    rng = dice(part.seed, "glance")
    i = 0
    while i < scene.samples:
        end = min(scene.samples, i + round(rng.uniform(0.7, 2.2) * RATE))
        target = scene.parts[0] if part is not scene.parts[0] else scene.parts[-1]
        if target is not part and rng.random() < 0.7:
            ahead = float((target.x[i] - part.x[i]) * part.facing[i])
            gaze = (1.0 if ahead > 0 else -0.8, float(np.clip((part.height - target.height) * 0.6, -0.5, 0.5)))
        else:
            gaze = (rng.uniform(-0.4, 0.9), rng.uniform(-0.4, 0.2))
        chosen = idle[i:end]
        part.gaze_x[i:end][chosen], part.gaze_y[i:end][chosen] = gaze
        i = end
    if part.sort != "thing":
        part.emotion[idle & (part.emotion == "neutral")] = _MOODS.get(scene.board.mood, "neutral")


def _has_moods(scene: Scene, part: Acting) -> bool:
    """Whoever of the fruit speaks or laughs has a face all through the film; a cup that only falls has none."""
    if part.sort != "thing":
        return True
    is_alive = _is_alive(scene.board, part.member.id)
    part.emotion[part.emotion == "neutral" if is_alive else slice(None)] = "joy" if is_alive else "neutral"
    return is_alive


def _is_alive(board: Storyboard, who: str) -> bool:
    """Whether a thing speaks, or does in any shot what only the living do."""
    said = any(line.who == who for shot in board.shots for line in shot.lines)
    return said or any(action.who == who and action.verb in LIVING for shot in board.shots for action in shot.actions)


def _speak(scene: Scene, speech: Speech) -> None:
    for line in speech.lines:
        a, b = (
            max(0, round((line.start - scene.start) * RATE)),
            min(scene.samples, round((line.end - scene.start) * RATE)),
        )
        if b <= 0 or a >= scene.samples:
            continue
        for part in scene.of(line.who):
            times = [scene.start + i / RATE for i in range(a, b)]
            part.mouth[a:b] = [speech.mouth(line.who, t) for t in times]
            part.lips[a:b] = [speech.lips(line.who, t) for t in times]
            idle = np.isin(part.verb[a:b], ("stand", "look", "talk"))
            part.verb[a:b][idle] = "talk"
            part.looks(a, b, 0.55, 0.0)
        for listener in scene.parts:
            speakers = scene.of(line.who)
            if speakers and listener not in speakers:
                idle = np.isin(listener.verb[a:b], _IDLE)
                ahead = float((speakers[0].x[a] - listener.x[a]) * listener.facing[a])
                listener.gaze_x[a:b][idle] = 1.0 if ahead > 0 else -0.9


def _button(scene: Scene, part: Acting) -> None:
    """At the very end an idle main figure looks at us."""
    a = max(0, scene.samples - round(0.9 * RATE))
    if np.isin(part.verb[a:], ("stand", "look", "cheer", "sit")).all():
        part.looks(a, scene.samples, 0.0, 0.05)
        if part.emotion[-1] in ("neutral", "effort"):
            part.emotion[a:] = "smug"
