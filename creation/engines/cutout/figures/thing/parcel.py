"""A friendly paper parcel with a word on it and a question mark: stands for what nobody here can draw."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import manimgx_fonts_cjk
import skia

from creation.engines.cutout.figures import face
from creation.engines.cutout.figures.figure import Figure, size_of
from creation.engines.cutout.figures.paint import dark, light, linear, solid
from creation.engines.cutout.figures.pose import Pose
from creation.engines.cutout.figures.shapes import box, oval, polygon, smooth
from creation.engines.cutout.figures.thing.staging import act, draw_face
from creation.engines.cutout.figures.thing.tumble import tumble_for
from creation.storyboard.types import Member

_CJK = Path(manimgx_fonts_cjk.__file__).with_name("NotoSansCJK-VF.otf.ttc")
PAPER, STRING = 0xFFD9B07A, 0xFFE0483F


class Parcel(Figure):
    def __init__(self, member: Member, seed: int) -> None:
        size = self.size = size_of(member.looks)
        self.words = (member.words or member.kind)[:28]
        self.height, self.length, self.stride = 1.0 * size, 1.05 * size, 0.9 * size
        self.head_at, self.mouth_at = (0.0, -0.62 * size), (0.0, -0.52 * size)
        self.head_size, self.seat = 0.7 * size, (0.0, -0.86 * size)

    def draw(self, canvas: Any, pose: Pose) -> None:
        hold = tumble_for(pose)
        mood = face.expression(pose.emotion if pose.emotion != "neutral" or not hold.mood else hold.mood, pose.lips)
        canvas.save()
        canvas.scale(self.size, self.size)
        act(canvas, hold, 0.88)
        canvas.drawPath(
            polygon([(-0.46, -0.86), (-0.34, -0.96), (0.56, -0.96), (0.46, -0.86)]), solid(light(PAPER, 0.3))
        )
        canvas.drawPath(polygon([(0.46, -0.86), (0.56, -0.96), (0.56, -0.1), (0.46, 0.0)]), solid(dark(PAPER, 0.24)))
        canvas.drawPath(
            box(-0.46, -0.86, 0.92, 0.86, 0.02),
            linear(-0.4, -0.86, 0.3, 0, (light(PAPER, 0.22), PAPER, dark(PAPER, 0.12)), (0.0, 0.5, 1.0)),
        )
        canvas.drawPath(box(-0.2, -0.86, 0.06, 0.86, 0.005), solid(STRING))
        for x, tilt in ((-0.3, -1), (-0.04, 1)):
            canvas.drawPath(
                smooth([(-0.17, -0.9), (x, -0.9 - 0.1), (x + 0.05 * tilt, -0.97), (x, -0.87)]), solid(dark(STRING, 0.1))
            )
        oval(canvas, -0.17, -0.9, 0.045, 0.04, solid(STRING))
        draw_face(canvas, 0.12, -0.6, 0.24, pose, mood, PAPER, hold.shut)
        canvas.drawPath(box(-0.4, -0.32, 0.8, 0.24, 0.03), solid(0xFFFFFBF0))
        text, size, width = _label(f"{self.words}?")
        canvas.save()
        canvas.translate(0, -0.16)
        canvas.scale(0.01 * size, 0.01 * size)
        if text is not None:
            canvas.drawTextBlob(text, -width / 2, 0, solid(0xFF4A3A36))
        canvas.restore()
        canvas.restore()


@lru_cache(256)
def _label(words: str) -> tuple[Any, float, float]:
    """The words as glyphs of a face that has them, how large to draw them to fit, and their breadth."""
    font = skia.Font(_typeface(words), 14)
    width = font.measureText(words)
    return skia.TextBlob.MakeFromString(words, font), min(1.0, 72 / max(width, 1.0)), width


def _typeface(words: str) -> Any:
    """The system's bold face, or one that has the first letter it lacks, or the Noto Sans CJK the site brings."""
    usual = skia.Typeface("", skia.FontStyle.Bold())
    strange = next((letter for letter in words if not usual.unicharToGlyph(ord(letter))), "")
    if not strange:
        return usual
    own = skia.FontMgr().matchFamilyStyleCharacter("", skia.FontStyle.Bold(), [], ord(strange))
    return own or skia.Typeface.MakeFromFile(str(_CJK)) or usual
