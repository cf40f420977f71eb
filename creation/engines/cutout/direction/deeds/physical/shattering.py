"""Breaking with everything that belongs to it: the sound, the shake, the bits, what is spilled."""

from __future__ import annotations

from creation.engines.cutout.direction.acting import Acting
from creation.engines.cutout.direction.deeds.physical import bodies
from creation.engines.cutout.direction.scene import Scene


def shatter(scene: Scene, part: Acting, i: int, vx: float = 0.0) -> None:
    """Breaks with everything that belongs to it: the sound, the shake, the bits."""
    bodies.break_at(scene, part, i, vx=vx)
    bodies.shake(scene, i)
    x, depth = float(part.x[i]), float(part.depth[i])
    scene.heard(i, "shatter", 1.2, x)
    for k in range(4):
        scene.heard(i + 12 + 9 * k, "shard", 0.5 - 0.1 * k, x)
    wet = part.member.kind in ("cup", "glass", "vase", "bottle", "mug", "teapot", "bowl", "wine")
    scene.at(i, "tea" if part.member.kind in ("cup", "mug", "teapot") else "splash" if wet else "dust", x, depth - 0.02,
             0.05, 0.5 + 0.5 * bodies.sizes(part)[1])  # fmt: skip
    scene.at(i, "spark", x, depth - 0.03, 0.1, 0.6)
