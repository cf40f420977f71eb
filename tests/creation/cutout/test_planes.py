"""The planes an encoder takes, against the numbers of BT.709 and against swscale."""

from __future__ import annotations

import av
import cv2
import numpy as np
import pytest

from creation.engines.cutout.planes import planes


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ((0, 0, 0), (16, 128, 128)),
        ((255, 255, 255), (235, 128, 128)),
        ((255, 0, 0), (32, 240, 118)),  # blue
        ((0, 255, 0), (173, 42, 26)),
        ((0, 0, 255), (63, 102, 240)),  # red
        ((120, 180, 224), (175, 97, 150)),  # skin
    ],
)
def test_colours_have_the_values_of_bt709(colour: tuple[int, int, int], expected: tuple[int, int, int]) -> None:
    frame = np.full((16, 24, 4), (*colour, 255), np.uint8)
    out = planes(frame)
    assert out.shape == (24, 24)
    flat = out.reshape(-1)
    parts = flat[: 16 * 24], flat[16 * 24 : 20 * 24], flat[20 * 24 :]
    for part, value in zip(parts, expected, strict=True):
        assert np.abs(part.astype(int) - value).max() <= 1


def test_pictures_come_back_as_from_swscale() -> None:
    rng = np.random.default_rng(1)
    small = rng.integers(0, 256, (20, 12, 4), np.uint8)
    frame = np.asarray(cv2.resize(small, (120, 200), interpolation=cv2.INTER_CUBIC), np.uint8)
    theirs = av.VideoFrame.from_ndarray(frame, format="bgra")
    theirs = theirs.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG")

    ours = av.VideoFrame.from_ndarray(planes(frame), format="yuv420p")
    errors = []
    for picture in (ours, theirs):
        back = picture.reformat(format="bgr24", src_colorspace="ITU709", src_color_range="MPEG").to_ndarray()
        errors.append(np.abs(back.astype(int) - frame[..., :3]).mean())
    assert errors[0] <= errors[1] * 1.1 + 0.1


def test_memory_is_used_again() -> None:
    frame = np.zeros((8, 8, 4), np.uint8)
    first = planes(frame)
    assert planes(frame + 200, first) is first
    assert first[0, 0] > 150


def test_grain_is_added_to_the_brightness_of_four_pixels_each_and_to_no_colour() -> None:
    frame = np.full((8, 12, 4), (60, 120, 200, 255), np.uint8)
    grain = np.full((4, 6), 128, np.uint8)
    grain[1, 2], grain[3, 5] = 148, 108
    plain, grained = planes(frame).astype(int), planes(frame, grain=grain).astype(int)
    change = (grained - plain)[:8]
    assert (change[2:4, 4:6] == 17).all()  # 20 of full range
    assert (change[6:, 10:] == -17).all()
    assert np.count_nonzero(change) == 8
    assert (grained[8:] == plain[8:]).all()
