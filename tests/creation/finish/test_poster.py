from __future__ import annotations

import base64
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from creation.finish.poster import PosterChoice, blur, goodness, save_poster, tint
from creation.finish.sprites import SpriteSheet
from tests.creation.fingerprints.pictures import picture

SHARP = picture(2, 640, 360)
BLACK = np.zeros((640, 360, 3), np.uint8)


def test_a_sharp_picture_is_better_than_a_blurred_dark_or_flat_one() -> None:
    soft = np.asarray(Image.fromarray(SHARP).filter(ImageFilter.GaussianBlur(12)))
    assert goodness(SHARP) > 1.3 * goodness(soft)
    assert goodness(SHARP) > 3 * goodness(SHARP // 8)
    assert goodness(BLACK) == 0


def test_the_first_moment_is_taken_only_where_there_is_no_other() -> None:
    choice = PosterChoice()
    choice.see(SHARP, 0.0)
    choice.see(picture(3, 640, 360), 1.0)
    assert (np.asarray(choice.picture) == picture(3, 640, 360)).all()
    alone = PosterChoice()
    alone.see(SHARP, 0.0)
    assert (np.asarray(alone.picture) == SHARP).all()


def test_a_film_of_black_has_a_poster_too() -> None:
    choice = PosterChoice()
    choice.see(BLACK, 1.0)
    assert choice.picture.size == (360, 640)


def test_the_poster_is_kept_in_three_files(tmp_path: Path) -> None:
    save_poster(Image.fromarray(SHARP), tmp_path)
    kinds = {path.name: (Image.open(path).format, Image.open(path).width) for path in tmp_path.iterdir()}
    assert kinds == {"poster.webp": ("WEBP", 360), "poster.jpg": ("JPEG", 360), "thumb.webp": ("WEBP", 360)}


def test_the_blur_is_a_tiny_picture_within_an_address() -> None:
    address = blur(Image.fromarray(SHARP))
    kind, _, data = address.partition(",")
    assert kind == "data:image/webp;base64"
    assert max(Image.open(io.BytesIO(base64.b64decode(data))).size) == 24
    assert len(address) < 800


@pytest.mark.parametrize("colour", [(255, 255, 255), (255, 240, 0), (20, 20, 200), (0, 0, 0)])
def test_white_words_are_readable_on_the_tint(colour: tuple[int, int, int]) -> None:
    value = tint(Image.new("RGB", (8, 8), colour))
    assert len(value) == 7 and value[0] == "#"
    channels = [int(value[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    assert 1.05 / (luminance + 0.05) >= 4.5


def test_the_tint_has_the_hue_of_the_picture() -> None:
    value = tint(Image.new("RGB", (8, 8), (200, 40, 30)))
    assert int(value[1:3], 16) > 2 * int(value[3:5], 16)


@pytest.mark.parametrize(("seconds", "count", "every"), [(4, 8, 0.5), (30, 60, 0.5), (31, 31, 1.0), (180, 60, 3.0)])
def test_sprites_cover_the_film_and_are_at_most_sixty(tmp_path: Path, seconds: int, count: int, every: float) -> None:
    sheet = SpriteSheet(0.5, seconds)
    for _ in range(seconds * 2):
        sheet.see(SHARP)
    grid = sheet.save(tmp_path)
    assert (grid["count"], grid["seconds"]) == (count, every)
    assert grid["columns"] * grid["rows"] >= count > grid["columns"] * (grid["rows"] - 1)
    for name in ("sprites.webp", "sprites.jpg"):
        with Image.open(tmp_path / name) as image:
            assert image.size == (grid["columns"] * grid["width"], grid["rows"] * grid["height"])


def test_each_sprite_stands_in_its_place(tmp_path: Path) -> None:
    sheet = SpriteSheet(0.5, 6)
    for number in range(12):
        sheet.see(np.full((640, 360, 3), number * 20, np.uint8))
    grid = sheet.save(tmp_path)
    with Image.open(tmp_path / "sprites.webp") as image:
        for number in range(12):
            x = number % grid["columns"] * grid["width"] + grid["width"] // 2
            y = number // grid["columns"] * grid["height"] + grid["height"] // 2
            assert abs(image.convert("RGB").getpixel((x, y))[0] - number * 20) < 12
