"""Pictures that are moved and resized: where they fall, that copies join without a seam, that a clip holds."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import skia

from creation.engines.cutout.stage.moved import glow, lay, premultiplied, scaled, shine, shrunk
from creation.engines.cutout.stage.plate import Plate
from creation.engines.cutout.stage.surface import over, pixels_of, soft_dot


def canvas_of(width: int, height: int) -> tuple[np.ndarray, skia.Surface, skia.Canvas]:
    pixels = np.zeros((height, width, 4), np.uint8)
    surface, canvas = over(pixels)
    return pixels, surface, canvas


def discs(canvas: skia.Canvas) -> None:
    for x, y, colour in ((20, 30, 0xFFFF0000), (90, 50, 0xFF00FF00), (150, 25, 0xFF0000FF)):
        canvas.drawCircle(x, y, 12, skia.Paint(Color=colour, AntiAlias=True))


def test_whole_pixels_and_its_own_size_change_nothing() -> None:
    expected, _kept, direct = canvas_of(200, 100)
    direct.translate(7, 11)
    discs(direct)
    pixels, _surface, canvas = canvas_of(200, 100)
    Plate(180, 80, discs).draw(canvas, 7, 11, 1.0)
    # Skia itself rounds a few pixels of an edge otherwise when a shape moves.
    assert (pixels != expected).mean() < 0.001
    assert np.abs(pixels.astype(int) - expected).max() < 12


def test_it_grows_about_its_corner() -> None:
    pixels, _surface, canvas = canvas_of(400, 200)
    Plate(180, 80, discs).draw(canvas, 10.5, 3.25, 2.0)
    expected, _kept, direct = canvas_of(400, 200)
    direct.translate(10.5, 3.25)
    direct.scale(2, 2)
    discs(direct)
    assert np.abs(pixels.astype(int) - expected).mean() < 1.5


@pytest.mark.parametrize("by", [0.83, 1.0, 1.37])
@pytest.mark.parametrize("left", [0.0, -31.37, -99.5])
def test_copies_side_by_side_have_no_seam(by: float, left: float) -> None:
    plate = Plate(120, 60, lambda canvas: canvas.clear(0xFF336699), repeats=True)
    pixels, _surface, canvas = canvas_of(150, 30)
    x = left
    while x < 150:
        plate.draw(canvas, x, -4.0, by)
        x += 120 * by
    assert (pixels[..., 3] == 255).all()
    assert (pixels[..., 0] == 0x99).all()


def test_nothing_is_drawn_outside_the_clip() -> None:
    pixels, _surface, canvas = canvas_of(200, 100)
    canvas.clipRect(skia.Rect.MakeLTRB(0, 0, 200, 40))
    plate = Plate(180, 80, discs)
    plate.draw(canvas, 0.3, 0.6, 1.1)
    plate.draw_leaning(canvas, 0.3, 0.6, 1.1, 0.2, 80)
    shine(canvas, np.full((60, 60, 4), 90, np.uint8), scaled(30, 20, 1, 1), 0.5)
    assert pixels[:40].any()
    assert not pixels[40:].any()


def test_leaning_moves_rows_by_their_height() -> None:
    def post(canvas: skia.Canvas) -> None:
        canvas.drawRect(skia.Rect.MakeLTRB(45, 0, 55, 80), skia.Paint(Color=0xFFFFFFFF))

    pixels, _surface, canvas = canvas_of(120, 80)
    Plate(100, 80, post).draw_leaning(canvas, 0, 0, 1.0, 0.25, 80)
    middles = [np.average(np.arange(120), weights=pixels[row, :, 3]) for row in (10, 40, 70)]
    assert middles == pytest.approx([49.5 - 17.4, 49.5 - 9.9, 49.5 - 2.4], abs=0.6)


def test_light_is_added_and_stops_at_white() -> None:
    pixels, _surface, canvas = canvas_of(60, 60)
    canvas.clear(0xFF202020)
    shine(canvas, np.full((20, 20, 4), 100, np.uint8), scaled(20, 20, 1, 1), 0.5)
    assert (pixels[30, 30] == (82, 82, 82, 255)).all()
    for _ in range(4):
        shine(canvas, np.full((20, 20, 4), 200, np.uint8), scaled(20, 20, 1, 1), 1.0)
    assert (pixels[30, 30] == 255).all()
    assert (pixels[5, 5] == (32, 32, 32, 255)).all()


def test_the_memory_of_a_canvas_is_that_it_draws_on() -> None:
    pixels, _surface, canvas = canvas_of(30, 50)
    assert np.shares_memory(pixels_of(canvas), pixels)
    assert pixels_of(canvas).shape == (50, 30, 4)


def test_a_soft_light_to_whole_pixels_looks_as_one_between_them() -> None:
    light = premultiplied(soft_dot(24, 0x60FFE0A0))
    (whole, _a, one), (between, _b, other) = canvas_of(160, 120), canvas_of(160, 120)
    one.clipRect(skia.Rect.MakeLTRB(0, 0, 160, 70))
    other.clipRect(skia.Rect.MakeLTRB(0, 0, 160, 70))
    glow(one, light, 30.4, 60.3, 55.2, 0.7)
    shine(other, light, scaled(30.4 - 55.2, 60.3 - 55.2, 2.3, 2.3), 0.7)
    assert whole[:70].max() > 40
    assert not whole[70:].any()
    assert np.abs(whole.astype(int) - between).max() <= 4


def test_what_is_out_of_sight_adds_nothing() -> None:
    pixels, _surface, canvas = canvas_of(40, 40)
    glow(canvas, premultiplied(soft_dot(8, 0xFFFFFFFF)), -60.0, 20.0, 30.0, 1.0)
    assert not pixels.any()


@pytest.mark.parametrize("by", [2, 4, 6, 8])
def test_halving_shows_what_shrinking_at_once_does(by: int) -> None:
    rng = np.random.default_rng(2)
    pixels = rng.integers(0, 256, (144, 96, 4), np.uint8)
    at_once = cv2.resize(pixels, (96 // by, 144 // by), interpolation=cv2.INTER_AREA)
    assert np.abs(shrunk(pixels, by).astype(int) - at_once).max() <= 2


def test_a_leaning_picture_lies_where_the_canvas_would_put_it() -> None:
    (laid, _a, one), (drawn, _b, other) = canvas_of(200, 100), canvas_of(200, 100)
    small = np.zeros((12, 20, 4), np.uint8)
    small[3:-3, 3:-3] = 200
    matrix = np.array([[4.0, 1.5, 20.0], [0.0, -3.0, 80.0]])
    lay(one, small, matrix)
    image = skia.Image.fromarray(small, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    other.concat(skia.Matrix.MakeAll(*matrix[0], *matrix[1], 0, 0, 1))
    other.drawImage(image, 0, 0, skia.SamplingOptions(skia.FilterMode.kLinear))
    assert laid.max() == 200
    assert np.abs(laid.astype(int) - drawn).mean() < 0.5
