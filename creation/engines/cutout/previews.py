"""What is shown of a film while it is made: stills, and a few seconds that move."""

from __future__ import annotations

import io
from collections.abc import Iterable

import cv2
import numpy as np
from PIL import Image

from creation.engines.cutout.plan import PREVIEW_WIDTH

#: The draft: pictures a second, how many, and pixels wide at most.
DRAFT_RATE, DRAFT_FRAMES, DRAFT_WIDTH = 8, 16, 270


def small_jpeg(frame: np.ndarray) -> bytes:
    """A preview of a BGRA frame."""
    fine, jpeg = cv2.imencode(".jpg", _small(frame, PREVIEW_WIDTH), [cv2.IMWRITE_JPEG_QUALITY, 82])
    if not fine:
        raise ValueError("A preview could not be encoded.")
    return bytes(jpeg)


def moving_webp(frames: Iterable[np.ndarray]) -> bytes:
    """BGRA frames as one picture that moves, twice through: nothing moves longer than five seconds by itself."""
    pictures = [Image.fromarray(cv2.cvtColor(_small(frame, DRAFT_WIDTH), cv2.COLOR_BGR2RGB)) for frame in frames]
    to = io.BytesIO()
    pictures[0].save(
        to, "WEBP", save_all=True, append_images=pictures[1:], duration=1000 // DRAFT_RATE, loop=2, quality=60, method=0
    )
    return to.getvalue()


def _small(frame: np.ndarray, most: int) -> np.ndarray:
    height, width = frame.shape[:2]
    by = min(1.0, most / width)
    return cv2.resize(frame[..., :3], (round(width * by), round(height * by)), interpolation=cv2.INTER_AREA)
