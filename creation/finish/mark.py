"""The moving mark: a few words that drift round the edges of the film, so that no crop of one corner removes them."""

from __future__ import annotations

import math
import random
from pathlib import Path

import manimgx_fonts_cjk
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter, ImageFont

#: Latin, Greek, Cyrillic, Chinese, Japanese and Korean in one file; nothing depends on the machine's own fonts.
FONT_FILE = Path(manimgx_fonts_cjk.__file__).parent / "NotoSansCJK-VF.otf.ttc"
#: Faces within the collection. The Chinese one sets "·" as wide as a whole sign, so words without any take the other.
_JAPANESE, _SIMPLIFIED_CHINESE = 0, 2
_WEIGHT = 600

#: Seconds of one way round.
_LAP = 36.0
#: The box the mark stays in, as parts of the frame: captions begin below it, on the left.
_LEFT, _TOP, _RIGHT, _BOTTOM = 0.045, 0.05, 0.955, 0.66
#: How square the way is: 2 would be an ellipse through the middle of the picture, where faces are.
_SQUARENESS = 6.0

_WORDS_OPACITY = 0.82
_SHADOW_OPACITY = 0.72


class Mark:
    """Words drawn into every frame of a film, at a place that depends on time and seed alone.

    The same arguments give the same pixels, in any process and in any order of frames.
    """

    def __init__(self, words: str, width: int, height: int, seed: int) -> None:
        """`width` and `height` are the film's, in pixels. Words too long for the frame are set smaller, then cut."""
        self._frame = (width, height)
        self._words = " ".join(words.split())
        self._light, self._keep = _sprite(self._words, width, height)
        chance = random.Random(f"mark {seed}")
        self._start = chance.random()
        self._direction = chance.choice((-1, 1))

    def place(self, t: float) -> tuple[int, int]:
        """Where the mark's box begins `t` seconds into the film: x and y of its upper left corner, in pixels."""
        across, down = _way(self._start + self._direction * t / _LAP)
        width, height = self._frame
        free_x = max(0.0, (_RIGHT - _LEFT) * width - self._light.shape[1])
        free_y = max(0.0, (_BOTTOM - _TOP) * height - self._light.shape[0])
        x = round(_LEFT * width + free_x * (across + 1) / 2)
        y = round(_TOP * height + free_y * (down + 1) / 2)
        return min(x, width - self._light.shape[1]), min(y, height - self._light.shape[0])

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the mark's box in pixels, its shadow included."""
        return self._light.shape[1], self._light.shape[0]

    def draw(self, frame: npt.NDArray[np.uint8], t: float) -> None:
        """Draws the mark into `frame` (height × width × 4, BGRA, uint8), in place."""
        if not self._words:
            return
        x, y = self.place(t)
        width, height = self.size
        box = frame[y : y + height, x : x + width, :3]
        # 255 · 255 and what is added to it stay below 65,536: eight bits in, eight bits out.
        box[:] = ((box * self._keep) >> 8) + self._light


def _way(turn: float) -> tuple[float, float]:
    """A point of the rounded square from −1 to 1; `turn` counts laps."""
    angle = 2 * math.pi * turn
    x, y = math.cos(angle), math.sin(angle)
    radius: float = (abs(x) ** _SQUARENESS + abs(y) ** _SQUARENESS) ** (-1 / _SQUARENESS)
    return x * radius, y * radius


def _sprite(words: str, width: int, height: int) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint16]]:
    """The mark as what it adds (h × w × 1, 0–255) and what it keeps of the picture (h × w × 1, 0–256)."""
    room = int((_RIGHT - _LEFT) * width * 0.8)
    size = max(10, round(min(width, height) * 0.036))
    font = _font(words, size)
    while size > 10 and font.getlength(words) > room:
        size -= 1
        font = _font(words, size)
    while words and font.getlength(words) > room:
        words = words[:-2].rstrip() + "…" if len(words) > 2 else ""
    margin = max(4, round(size * 0.45))
    left, top, right, bottom = font.getbbox(words)
    box = (min(width, math.ceil(right - left) + 2 * margin), min(height, math.ceil(bottom - top) + 2 * margin))
    letters = Image.new("L", box, 0)
    ImageDraw.Draw(letters).text((margin - left, margin - top), words, font=font, fill=255)
    drop = Image.new("L", box, 0)
    drop.paste(letters, (0, max(1, round(size * 0.04))))
    # Two shadows: a tight one that draws the letters' edge on white, a wide one that calms busy ground.
    tight = np.asarray(drop.filter(ImageFilter.GaussianBlur(size * 0.07)), np.float32) / 255
    wide = np.asarray(drop.filter(ImageFilter.GaussianBlur(size * 0.22)), np.float32) / 255
    shadow = _SHADOW_OPACITY * np.minimum(1.0, 0.9 * tight + 0.9 * wide)
    light = _WORDS_OPACITY * np.asarray(letters, np.float32) / 255
    keep = (1 - light) * (1 - shadow)
    return (
        np.minimum(light * 255, 255 - np.ceil(keep * 255)).astype(np.uint8)[:, :, None],
        np.round(keep * 256).astype(np.uint16)[:, :, None],
    )


def _font(words: str, size: int) -> ImageFont.FreeTypeFont:
    has_chinese = any("\u4e00" <= sign <= "\u9fff" for sign in words)
    font = ImageFont.truetype(str(FONT_FILE), size, index=_SIMPLIFIED_CHINESE if has_chinese else _JAPANESE)
    font.set_variation_by_axes([_WEIGHT])
    return font
