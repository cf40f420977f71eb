"""A picture of the art pack as a figure: what no rig draws hops, tilts and squashes as a paper cut-out would."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

import cv2
import numpy as np
import skia

from creation.engines.cutout import art
from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, Hull, size_of
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.thing.sizes import staged
from creation.engines.cutout.figures.thing.staging import LIVING, act, draw_face
from creation.engines.cutout.figures.thing.tumble import Tumble, tumble_for
from creation.storyboard import vocabulary
from creation.storyboard.types import Member
from creation.storyboard.vocabulary.kinds import classes

#: Pixels a picture is kept at: enough for a close-up of 720 lines.
PIXELS = 512
#: Metres of a picture the vocabulary says nothing of.
USUAL = 0.9
_FINE = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
#: A circle fills this share of the square about it, more or less.
_ROUND = (0.75, 0.82)


class Sticker(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        self.emoji = member.emoji
        image = picture(member.emoji)
        wide, high = image.width(), image.height()
        metres = _metres().get(member.kind, USUAL)
        self._is_heavy = metres > 3
        unit = staged(metres) * size_of(member.looks) / max(wide, high)
        self.height, self.length = high * unit, wide * unit
        self.is_round = is_round(member.emoji)
        self.stride = (3.1416 if self.is_round else 0.8) * self.height
        self.head_at, self.mouth_at = (0.0, -0.57 * self.height), (0.0, -0.42 * self.height)
        self._unit = unit
        # Animals of the pack have faces of their own.
        self._face = face_spot(member.emoji) if classes().get(member.kind) == "thing" else None
        self.head_size, self.seat = 0.75 * max(self.height, 0.6 * self.length), (0.0, -0.85 * self.height)

    @property
    def hull(self) -> Hull:
        if self.is_round:
            return Hull("circle", self.height, self.height, 0.6, 0.35)
        return Hull("box", 0.92 * self.length, self.height, 0.6)

    def draw(self, canvas: Any, pose: Pose) -> None:
        hold = tumble_for(pose, is_heavy=self._is_heavy)
        if self.is_round and pose.verb == "roll":
            hold = Tumble(turn=pose.phase * 6.2832)
        canvas.save()
        act(canvas, hold, self.height)
        there = skia.Rect(-self.length / 2, -self.height, self.length / 2, 0)
        canvas.drawImageRect(picture(self.emoji), there, _FINE)
        if self._face and (pose.mouth > 0.02 or pose.emotion != "neutral" or pose.verb in LIVING):
            x, y, half = (self._unit * value for value in self._face[:3])
            feels = pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood
            draw_face(canvas, x, y, half, pose, face.expression(feels, pose.lips), self._face[3], hold.shut)
        canvas.restore()


@lru_cache(64)
def face_spot(emoji: str) -> tuple[float, float, float, int]:
    """Where a picture has room for a face: its middle, from the middle of the foot, half its breadth, and the colour
    there; in pixels of the picture, y up to negative."""
    pixels = picture(emoji).toarray(colorType=skia.kBGRA_8888_ColorType)
    high, wide = pixels.shape[:2]
    # An edge of air, or what fills its picture would be all room.
    room = cv2.distanceTransform(np.pad((pixels[..., 3] > 200).astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    room = room * np.linspace(1.15, 0.85, high)[:, None]  # rather above than below
    row, column = np.unravel_index(int(room.argmax()), room.shape)
    blue, green, red, _ = (int(value) for value in pixels[row, column])
    half = 0.62 * float(room[row, column])
    return float(column) - wide / 2, float(row) - high, half, 0xFF000000 | red << 16 | green << 8 | blue


@cache
def _metres() -> dict[str, float]:
    """How large the vocabulary's things are, by kind."""
    entries = vocabulary.entries("subjects")
    return {entry.name: float(entry.about["metres"]) for entry in entries if "metres" in entry.about}


@lru_cache(64)
def picture(emoji: str) -> Any:
    """The picture of an emoji without its empty margins, so that it stands on the ground. Raises LookupError."""
    svg = art.svg(emoji)
    dom = skia.SVGDOM.MakeFromStream(skia.MemoryStream(svg))
    if dom is None:
        raise LookupError(f"The picture of {emoji} cannot be read.")
    dom.setContainerSize(skia.Size(PIXELS, PIXELS))
    surface = skia.Surface(PIXELS, PIXELS)
    with surface as canvas:
        dom.render(canvas)
    alpha = _alpha(surface.makeImageSnapshot()) > 8
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not len(rows):
        raise LookupError(f"The picture of {emoji} is empty.")
    inner = skia.IRect.MakeLTRB(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    return surface.makeImageSnapshot(inner).withDefaultMipmaps()


@lru_cache(256)
def is_round(emoji: str) -> bool:
    """Whether the picture is a disc that would roll."""
    image = picture(emoji)
    wide, high = image.width(), image.height()
    share = float((_alpha(image) > 128).mean())
    return abs(wide - high) < 0.06 * high and _ROUND[0] < share < _ROUND[1]


def _alpha(image: Any) -> np.ndarray[Any, np.dtype[np.uint8]]:
    pixels: np.ndarray[Any, np.dtype[np.uint8]] = image.toarray(colorType=skia.kBGRA_8888_ColorType)
    return pixels[..., 3]
