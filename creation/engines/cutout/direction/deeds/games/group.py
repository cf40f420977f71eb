"""Players who share one picture: the first stands for all when it is framed, and all are where the game wants them."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.scene import Scene

_ALIVE = ("person", "being", "animal", "bird")


def alive(parts: list[Acting]) -> list[Acting]:
    return [part for part in parts if part.sort in _ALIVE and not part.looks_on]


def idle(scene: Scene, taken: list[Acting]) -> list[Acting]:
    """Those who do nothing else in this shot than stand, come or join in."""
    busy = {
        a.who for a in scene.shot.actions if a.verb not in ("stand", "walk", "run", "play", "look", "cheer", "laugh")
    }
    return [part for part in alive(scene.parts) if part not in taken and part.member.id not in busy]


def gather(players: list[Acting], wide: float, tall: float) -> None:
    """They fill `wide` x `tall` metres about the middle of the stage."""
    for part in players:
        part.is_extra = True
    players[0].is_extra, players[0].extent, players[0].about = False, (wide, tall), 0.0


def own_height(part: Acting) -> float:
    """Metres of one figure, whatever group it stands for."""
    return part.figure.height * part.size
