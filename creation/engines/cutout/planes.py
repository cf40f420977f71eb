"""BGRA pictures as the planes an encoder takes: BT.709, limited range, 4:2:0."""

from __future__ import annotations

import cv2
import numpy as np

#: Rows: luma, blue difference, red difference; columns: blue, green, red. Of values from 0 to 255.
_BT601 = np.array([[0.114, 0.587, 0.299], [0.5, -0.331264, -0.168736], [-0.081312, -0.418688, 0.5]])
_BT709 = np.array([[0.0722, 0.7152, 0.2126], [0.5, -0.385428, -0.114572], [-0.045847, -0.454153, 0.5]])
_LUMA, _CHROMA = 219 / 255, 224 / 255


def _of_differences(row: np.ndarray) -> tuple[float, float]:
    """How much of BT.601's blue and red difference makes up `row`, which is a sum of colour differences too."""
    blue, red = np.linalg.lstsq(_BT601[1:].T, row, rcond=None)[0]
    return float(blue), float(red)


_BLUE, _RED = _of_differences(_CHROMA * _BT709[1]), _of_differences(_CHROMA * _BT709[2])
#: What the luma of BT.601 lacks of BT.709.
_LACKING = _of_differences(_LUMA * (_BT709[0] - _BT601[0]))


def planes(frame: np.ndarray, out: np.ndarray | None = None, grain: np.ndarray | None = None) -> np.ndarray:
    """`frame` (height x width x 4, uint8, both even) as one array of height·3/2 x width: Y, then U, then V.

    `grain` (height/2 x width/2, uint8) is added to the brightness of each four pixels, 128 for none.

    The quickest conversion at hand is of BT.601. The two luminances differ by a sum of colour differences, which the
    picture keeps at half its size anyway: so that is where they are corrected, and grain is no coarser.
    """
    height, width = frame.shape[:2]
    if out is None:
        out = np.empty((height * 3 // 2, width), np.uint8)
    half = cv2.resize(frame, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    _, red, blue = cv2.split(cv2.cvtColor(cv2.cvtColor(half, cv2.COLOR_BGRA2BGR), cv2.COLOR_BGR2YCrCb))
    quarter = width * height // 4
    flat = out.reshape(-1)[width * height :]
    for number, share in enumerate((_BLUE, _RED)):
        _mixed(blue, red, share, flat[number * quarter :][:quarter].reshape(height // 2, width // 2))
    lacking = _mixed(blue, red, _LACKING)
    if grain is not None:
        cv2.addWeighted(lacking, 1.0, grain, _LUMA, -128.0 * _LUMA, dst=lacking)
    # Both rows of each four pixels get the same, and so do both columns.
    wide = cv2.merge([lacking, lacking]).reshape(height // 2, width)
    luma = cv2.cvtColor(frame, cv2.COLOR_BGRA2GRAY)
    for row in (0, 1):
        cv2.addWeighted(luma[row::2], _LUMA, wide, 1.0, 16.0 - 128.0, dst=out[row:height:2])
    return out


def _mixed(blue: np.ndarray, red: np.ndarray, share: tuple[float, float], to: np.ndarray | None = None) -> np.ndarray:
    """So much of each difference, about 128 as they are."""
    return np.asarray(cv2.addWeighted(blue, share[0], red, share[1], 128.0 * (1 - sum(share)), dst=to))
