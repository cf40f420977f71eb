from __future__ import annotations

import itertools
import time

import numpy as np
import numpy.typing as npt
import pytest

from creation.finish.mark import Mark

Frame = npt.NDArray[np.uint8]


def _ground(value: int, width: int = 720, height: int = 1280) -> Frame:
    return np.full((height, width, 4), value, np.uint8)


def _drawn(mark: Mark, ground: Frame, t: float) -> tuple[Frame, npt.NDArray[np.intp]]:
    """The frame with the mark, and where it differs from the ground."""
    frame = ground.copy()
    mark.draw(frame, t)
    return frame, np.argwhere((frame != ground).any(axis=2))


@pytest.mark.parametrize("ground", [0, 60, 128, 200, 255])
def test_the_words_are_seen_on_any_ground(ground: int) -> None:
    frame, where = _drawn(Mark("@alice · AI", 720, 1280, 1), _ground(ground), 2)
    drawn = frame[where[:, 0], where[:, 1], 0].astype(int)
    # Between letters and what is around them, wherever that is the shadow or the ground.
    assert max(drawn.max(), ground) - min(drawn.min(), ground) >= 100


@pytest.mark.parametrize("words", ["@米拉 · AI", "@alice · AI生成", "@ミラ · AI", "@미라 · AI"])
def test_each_sign_of_east_asia_has_a_picture_of_its_own(words: str) -> None:
    """A font without them would draw the same box for all."""
    mark = Mark(words, 720, 1280, 1)
    swapped = Mark(
        words.translate({ord(a): b for a, b in zip("米拉生成ミラ미라", "电影们好カキ가나", strict=True)}), 720, 1280, 1
    )
    one, _ = _drawn(mark, _ground(0), 0)
    other, _ = _drawn(swapped, _ground(0), 0)
    assert (one != other).any()


def test_the_mark_moves_slowly_and_never_stands_still() -> None:
    mark = Mark("@alice · AI", 720, 1280, 1)
    places = [mark.place(t / 2) for t in range(60)]
    steps = [abs(x2 - x1) + abs(y2 - y1) for (x1, y1), (x2, y2) in itertools.pairwise(places)]
    assert min(steps) > 0
    assert max(steps) < 1280 / 8
    xs, ys = zip(*places, strict=True)
    assert max(xs) - min(xs) > 720 / 3
    assert max(ys) - min(ys) > 1280 / 3


@pytest.mark.parametrize(("width", "height"), [(720, 1280), (1280, 720), (540, 960), (96, 160), (1024, 1024)])
def test_the_mark_stays_in_the_frame_and_off_the_captions(width: int, height: int) -> None:
    mark = Mark("@a_rather_long_handle_of_thirty · AI", width, height, 3)
    for t in range(0, 120, 3):
        _, where = _drawn(mark, _ground(90, width, height), t)
        assert len(where)
        assert where[:, 0].min() > 0 and where[:, 1].min() > 0
        assert where[:, 0].max() < height * 0.72
        assert where[:, 1].max() < width - 1


def test_words_too_long_for_the_frame_are_cut() -> None:
    mark = Mark("@alice · " + "a very long name of a site " * 20, 360, 640, 1)
    assert mark.size[0] <= 360


def test_the_same_film_is_marked_the_same_everywhere() -> None:
    frames = [_drawn(Mark("@alice · AI", 360, 640, 9), _ground(70, 360, 640), 4.2)[0] for _ in range(2)]
    assert (frames[0] == frames[1]).all()
    assert Mark("@alice · AI", 360, 640, 10).place(0) != Mark("@alice · AI", 360, 640, 9).place(0)


def test_nothing_around_the_mark_changes_and_no_colour_overflows() -> None:
    rng = np.random.default_rng(1)
    ground = rng.integers(0, 256, (640, 360, 4), np.uint8)
    mark = Mark("@alice · AI", 360, 640, 2)
    frame, where = _drawn(mark, ground, 1)
    x, y = mark.place(1)
    assert where[:, 0].min() >= y and where[:, 0].max() < y + mark.size[1]
    assert where[:, 1].min() >= x and where[:, 1].max() < x + mark.size[0]
    assert (frame[:, :, 3] == ground[:, :, 3]).all()
    bright, _ = _drawn(mark, _ground(255, 360, 640), 1)
    assert bright[:, :, 0].min() > 40, "a value that ran over would be dark"


def test_no_words_leave_the_film_alone() -> None:
    _, where = _drawn(Mark("  ", 360, 640, 2), _ground(50, 360, 640), 1)
    assert len(where) == 0


def test_a_mark_costs_far_less_than_a_picture() -> None:
    mark, frame = Mark("@alice · AI", 720, 1280, 1), _ground(90)
    begin = time.process_time()
    for number in range(100):
        mark.draw(frame, number / 30)
    marks = time.process_time() - begin
    begin = time.process_time()
    for _ in range(100):
        frame = (frame.astype(np.uint16) + 1).astype(np.uint8)
    assert marks < time.process_time() - begin
