"""A person's picture as a place: what stands out in it moves before what is behind it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from creation.engines.base import EngineError
from creation.engines.cutout.look.backdrop import Backdrop
from creation.engines.cutout.stage.surface import over

_WIDTH, _HEIGHT, _SECONDS = 180, 320, 4.0


def picture(folder: Path) -> Path:
    """A red disc before a grey wall with a green post far above it."""
    pixels = np.full((320, 240, 3), 150, np.uint8)
    pixels += np.random.default_rng(3).integers(0, 14, pixels.shape, dtype=np.uint8)
    cv2.rectangle(pixels, (116, 24), (124, 44), (60, 200, 60), -1)
    cv2.circle(pixels, (120, 190), 46, (40, 40, 210), -1)
    cv2.imwrite(str(folder / "mine.png"), pixels)
    return folder / "mine.png"


def shown(backdrop: Backdrop, t: float) -> np.ndarray:
    frame = np.zeros((_HEIGHT, _WIDTH, 4), np.uint8)
    _surface, canvas = over(frame)
    backdrop.draw(canvas, frame, t)
    return frame


def column(frame: np.ndarray, channel: int) -> float:
    """Where along the frame what is strong in one channel, and not in the others, has its middle."""
    others = [other for other in range(3) if other != channel]
    strong = frame[..., channel].astype(int) - frame[..., others].max(axis=2) > 60
    assert strong.any()
    return float(np.flatnonzero(strong.any(axis=0)).mean())


def test_what_stands_out_moves_more_than_what_is_behind_it(tmp_path: Path) -> None:
    backdrop = Backdrop(picture(tmp_path), _WIDTH, _HEIGHT, _SECONDS)
    first, last = shown(backdrop, 0.0), shown(backdrop, _SECONDS)
    near, far = (column(last, channel) - column(first, channel) for channel in (2, 1))
    assert near > 2 * abs(far) + 3
    assert np.array_equal(last, shown(Backdrop(picture(tmp_path), _WIDTH, _HEIGHT, _SECONDS), _SECONDS))


def test_no_edge_of_the_picture_is_seen(tmp_path: Path) -> None:
    backdrop = Backdrop(picture(tmp_path), _WIDTH, _HEIGHT, _SECONDS)
    for t in np.linspace(0, _SECONDS, 5):
        frame = shown(backdrop, float(t))
        assert frame[..., :3].max(axis=2).min() > 40
        # The wall's grain goes on to the last column: nothing is smeared out.
        assert np.abs(np.diff(frame[:40, -8:, 0].astype(int), axis=1)).mean() > 0.3


def test_a_file_that_is_no_picture_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.png").write_text("no picture")
    with pytest.raises(EngineError):
        Backdrop(tmp_path / "mine.png", _WIDTH, _HEIGHT, _SECONDS)
