"""Things cut out of pictures: the thing stays, its ground goes, and nothing else is ever opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from creation.engines.base import EngineError, Job
from creation.engines.cutout.belongings import cut_out, cut_out_all
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.figures.thing import Cutting
from creation.storyboard import Storyboard, read
from creation.storyboard.belongings import with_things


def photograph() -> np.ndarray:
    """A red ball on a grainy table."""
    rng = np.random.default_rng(3)
    table = np.full((480, 360, 3), (90, 130, 150), np.float32) + rng.normal(0, 7, (480, 360, 1))
    picture = table.clip(0, 255).astype(np.uint8)
    cv2.circle(picture, (180, 250), 90, (40, 40, 200), -1)
    return cv2.GaussianBlur(picture, (0, 0), 1.2)


def job(board: Storyboard, things: tuple[Path, ...], folder: Path) -> Job:
    return Job(storyboard=board, seed=1, width=720, height=1280, fps=30, folder=folder, things=things)


def test_the_thing_stays_and_its_ground_goes() -> None:
    cut = cut_out(photograph())
    height, width = cut.shape[:2]
    assert abs(height - 190) < 24
    assert abs(width - 190) < 24
    middle = cut[height // 2, width // 2]
    assert middle[2] > 150
    assert middle[3] == 255
    assert (cut[0, 0, 3], cut[-1, -1, 3]) == (0, 0)


def test_a_picture_with_a_transparent_ground_is_cut_along_it() -> None:
    pixels = np.zeros((200, 200, 4), np.uint8)
    pixels[50:150, 80:120] = (10, 200, 10, 255)
    cut = cut_out(pixels)
    assert abs(cut.shape[0] - 106) < 6
    assert abs(cut.shape[1] - 46) < 6


def test_a_picture_without_a_thing_is_kept_as_a_photograph() -> None:
    noise = np.random.default_rng(5).integers(0, 255, (300, 400, 3)).astype(np.uint8)
    cut = cut_out(noise)
    assert cut[..., 3].min() == 255
    assert cut[2, 2, :3].min() > 240


def test_what_is_mine_is_the_picture_then_what_nothing_draws() -> None:
    prompt = "my teddy dances with a zorgle on the beach"
    board = with_things(read(prompt, 6), prompt, 2)
    shown = {member.words: member.looks.get("thing") for member in board.cast}
    assert shown["zorgle"] == "1"
    assert [words for words, number in shown.items() if number == "0"] == ["teddy"]


def test_a_picture_nobody_stands_for_joins_every_shot() -> None:
    board = with_things(read("grandma walks in the park", 8), "grandma walks in the park", 1)
    extra = board.cast[-1]
    assert extra.looks == {"thing": "0"}
    assert all(extra.id in shot.cast for shot in board.shots)


def test_the_storyboard_of_an_earlier_film_has_its_things_already() -> None:
    prompt = "my teddy dances"
    board = with_things(read(prompt, 6), prompt, 1)
    assert with_things(board, prompt, 1) == board


def test_the_cast_knows_its_pictures_by_their_files(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "ball.png"), photograph())
    prompt = "my ball dances"
    done = cut_out_all(job(with_things(read(prompt, 4), prompt, 1), (tmp_path / "ball.png",), tmp_path), tmp_path)
    member = next(member for member in done.storyboard.cast if "thing" in member.looks)
    figure = figure_for(member, 1)
    assert isinstance(figure, Cutting)
    assert figure.height > 0.5


def test_a_file_named_in_a_storyboard_is_never_opened(tmp_path: Path) -> None:
    board = read("a ball", 4)
    sly = replace(board, cast=(replace(board.cast[0], looks={"cutout": "/etc/passwd", "thing": "3"}),))
    done = cut_out_all(job(sly, (), tmp_path), tmp_path)
    assert done.storyboard.cast[0].looks == {"thing": "3"}


def test_a_picture_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"no picture")
    with pytest.raises(EngineError, match="could not be read"):
        cut_out_all(job(read("a ball", 4), (tmp_path / "x.png",), tmp_path), tmp_path)
