"""Something cut out of a person's own picture, acting like any sticker."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import skia

from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.thing.staging import act
from creation.engines.cutout.figures.thing.tumble import tumble_for
from creation.storyboard.belongings import CUT_OUT
from creation.storyboard.types import Member

#: Metres of the longer side.
_USUAL = 1.1
_FINE = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)


class Cutting(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        size = size_of(member.looks)
        self.file = member.looks[CUT_OUT]
        image = picture(self.file)
        by = _USUAL * size / max(image.width(), image.height())
        self.height, self.length = image.height() * by, image.width() * by
        self.stride = 0.9 * size
        self.head_at, self.mouth_at = (0.0, -0.6 * self.height), (0.0, -0.5 * self.height)
        self.head_size, self.seat = 0.8 * self.height, (0.0, -0.95 * self.height)

    def draw(self, canvas: Any, pose: Pose) -> None:
        canvas.save()
        act(canvas, tumble_for(pose), self.height)
        where = skia.Rect(-self.length / 2, -self.height, self.length / 2, 0)
        canvas.drawImageRect(picture(self.file), where, _FINE)
        canvas.restore()


@lru_cache(16)
def picture(file: str) -> Any:
    """The picture in a file of this film's own folder. Raises LookupError when it is not there."""
    image = skia.Image.open(file)
    if image is None:
        raise LookupError(f"{file} is no picture.")
    return image.withDefaultMipmaps()
