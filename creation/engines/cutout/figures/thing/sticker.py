"""A picture of the art pack as a figure: what no rig draws hops, tilts and squashes as a paper cut-out would."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import skia

from creation.engines.cutout import art
from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.thing.staging import act
from creation.engines.cutout.figures.thing.tumble import tumble_for
from creation.storyboard.types import Member

#: Pixels a picture is kept at: enough for a close-up of 720 lines.
PIXELS = 512
_FINE = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)


class Sticker(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        size = self.size = size_of(member.looks)
        self.emoji = member.emoji
        self.height = self.length = 1.2 * size
        self.stride = 0.9 * size
        self.head_at, self.mouth_at = (0.0, -0.68 * size), (0.0, -0.5 * size)
        self.head_size, self.seat = 0.9 * size, (0.0, -0.95 * size)

    def draw(self, canvas: Any, pose: Pose) -> None:
        image = picture(self.emoji)
        hold = tumble_for(pose)
        canvas.save()
        act(canvas, hold, self.height)
        canvas.drawImageRect(image, skia.Rect(-self.length / 2, -self.height, self.length / 2, 0), _FINE)
        canvas.restore()


@lru_cache(64)
def picture(emoji: str) -> Any:
    """The picture of an emoji, its empty margins cut away below so that it stands on the ground. Raises LookupError."""
    svg = art.svg(emoji)
    dom = skia.SVGDOM.MakeFromStream(skia.MemoryStream(svg))
    if dom is None:
        raise LookupError(f"The picture of {emoji} cannot be read.")
    dom.setContainerSize(skia.Size(PIXELS, PIXELS))
    surface = skia.Surface(PIXELS, PIXELS)
    with surface as canvas:
        canvas.scale(1, 1)
        dom.render(canvas)
    return _grounded(surface)


def _grounded(surface: Any) -> Any:
    pixels = surface.toarray(colorType=skia.kBGRA_8888_ColorType)
    rows = pixels[..., 3].any(axis=1).nonzero()[0]
    empty = PIXELS - 1 - int(rows[-1]) if len(rows) else 0
    lowered = skia.Surface(PIXELS, PIXELS)
    with lowered as canvas:
        canvas.drawImage(surface.makeImageSnapshot(), 0, empty)
    return lowered.makeImageSnapshot().withDefaultMipmaps()
