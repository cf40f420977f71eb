"""A shot at a river in which everyone stays dry is on its bank."""

from __future__ import annotations

from dataclasses import replace

from creation.engines.cutout.direction.deeds.afloat import is_afloat
from creation.engines.cutout.direction.scene import Scene


def come_ashore(scene: Scene) -> None:
    """Puts a shot at a river on its near bank, where nobody in it swims, bathes or sails."""
    cast = [part for part in scene.parts if part.sort != "thing"]
    if scene.shot.setting == "river" and cast and not any(is_afloat(scene, part) for part in cast):
        scene.shot = replace(scene.shot, setting="riverside")
