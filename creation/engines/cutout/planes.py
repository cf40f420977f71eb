"""BGRA pictures as the planes an encoder takes: BT.709, limited range, 4:2:0."""

from __future__ import annotations

import cv2
import numpy as np

#: Rows: luma, blue difference, red difference; columns: blue, green, red. Of values from 0 to 255.
_BT601 = np.array([[0.114, 0.587, 0.299], [0.5, -0.331264, -0.168736], [-0.081312, -0.418688, 0.5]])
_BT709 = np.array([[0.0722, 0.7152, 0.2126], [0.5, -0.385428, -0.114572], [-0.045847, -0.454153, 0.5]])
_LUMA, _CHROMA = 219 / 255, 224 / 255


def _small() -> np.ndarray:
    """From a BGRA pixel to both differences, and to what the luma of BT.601 lacks of BT.709 (128 is none)."""
    lacking = _LUMA * (_BT709[0] - _BT601[0])
    rows = np.vstack([_CHROMA * _BT709[1:], lacking, np.zeros(3)])
    return np.hstack([rows, np.zeros((4, 1)), np.full((4, 1), 128.0)]).astype(np.float32)


_SMALL = _small()


def planes(frame: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
    """`frame` (height x width x 4, uint8, both even) as one array of height·3/2 x width: Y, then U, then V.

    The quickest conversion at hand is of BT.601. The two luminances differ by a sum of colour differences, which the
    picture keeps at half its size anyway: so that is where they are corrected.
    """
    height, width = frame.shape[:2]
    out = cv2.cvtColor(frame, cv2.COLOR_BGRA2YUV_I420, dst=out)
    half = cv2.resize(frame, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    small = cv2.transform(half, _SMALL)
    lacking = cv2.resize(cv2.extractChannel(small, 2), (width, height), interpolation=cv2.INTER_NEAREST)
    luma = out[:height]
    cv2.addWeighted(luma, 1.0, lacking, 1.0, -128.0, dst=luma)
    flat = out.reshape(-1)
    quarter = width * height // 4
    for number in range(2):
        start = width * height + number * quarter
        cv2.extractChannel(small, number, dst=flat[start : start + quarter].reshape(height // 2, width // 2))
    return out
