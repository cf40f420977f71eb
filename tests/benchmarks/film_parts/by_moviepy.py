"""The same scene composed by moviepy: our layers as pictures that move and grow as the camera travels and breathes.

Sky, clouds, waves, and what is strewn on the ground stand still in one picture behind; figures hold one pose; there is
no weather, no grain, no bloom and no edge of light. That is less than we draw, so the comparison favours moviepy.
"""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import skia
from moviepy import CompositeVideoClip, ImageClip

from creation.engines.cutout.direction import direct
from creation.engines.cutout.figures import Figure, Pose, figure_for
from creation.engines.cutout.figures.copies import figure_seed, one_of
from creation.engines.cutout.noise import dice
from creation.engines.cutout.stage.scenery import Scenery
from creation.engines.cutout.stage.strips import paint
from creation.engines.cutout.stage.surface import over
from creation.storyboard import read
from tests.benchmarks.film_parts.ours import FPS, SEED, SIZE


def seconds_of_work(prompt: str, seconds: float) -> float:
    """By the clock, for the first `seconds` of the film of `prompt`, with the encoder on two threads."""
    clips = _layers(prompt, seconds)
    film = CompositeVideoClip(clips, size=SIZE).with_duration(seconds)
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        film.write_videofile(
            str(Path(folder) / "film.mp4"),
            fps=FPS,
            codec="libx264",
            audio=False,
            preset="veryfast",
            threads=2,
            ffmpeg_params=["-crf", "20", "-pix_fmt", "yuv420p"],
            logger=None,
        )
        return time.monotonic() - began


def _layers(prompt: str, seconds: float) -> list[ImageClip]:
    storyboard = read(prompt, 10, SEED)
    shot = direct(storyboard, SEED, *SIZE, None).shots[0]
    scenery = Scenery(shot.setting, shot.hour, shot.weather, shot.base, SEED)
    width, height = SIZE
    behind = _drawn(width, height, lambda canvas: scenery.draw_behind(canvas, shot.base, 0.0))
    clips = [ImageClip(behind[..., :3]).with_duration(seconds)]

    def moving(picture: np.ndarray, x: float, y: float, speed: float) -> ImageClip:
        def place(t: float) -> tuple[float, float]:
            return x - speed * t, y + 4 * math.sin(2 * t)

        def size(t: float) -> float:
            return 1 + 0.02 * math.sin(1.2 * t)

        clip = ImageClip(picture, transparent=True).with_duration(seconds)
        return clip.resized(size).with_position(place)

    for band in sorted(scenery.setting.bands, key=lambda band: -band.distance):
        rng = dice(SEED, shot.setting, band.distance)
        distance = band.distance if band.distance >= 1 else shot.base.advance + band.distance * 0.5
        strip = paint(band, distance, shot.base, scenery.light, 0.2, scenery.side, rng)
        if strip is not None:
            picture = _drawn(width, height, lambda canvas, strip=strip: strip.draw(canvas, shot.base, 0.0))  # type: ignore[misc]
            clips.append(moving(picture, 0.0, 0.0, 60 / max(0.5, band.distance)))
    for track in shot.tracks:
        figure = figure_for(one_of(storyboard.member(track.member), track.copy), figure_seed(SEED, track.member))
        state = track.at(0.5)
        scale = shot.base.scale(state.depth) * track.size
        side = max(8, round(scale * max(figure.height, figure.length) * 1.2))
        picture = _figure(figure, state.pose, side, scale)
        x, y = shot.base.column(state.x, state.depth), shot.base.ground(state.depth)
        clips.append(moving(_shadow(picture), x - side / 2, y - side * 0.05, 20.0))
        clips.append(moving(picture, x - side / 2, y - side * 0.95, 20.0))
    corners = np.zeros((height, width, 4), np.uint8)
    corners[..., 3] = 60 * np.hypot(*np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))) ** 2 / 2
    return [*clips, ImageClip(corners, transparent=True).with_duration(seconds)]


def _shadow(picture: np.ndarray) -> np.ndarray:
    """The outline, laid flat and out of focus."""
    height, width = picture.shape[:2]
    flat = np.zeros((max(2, height // 5), width, 4), np.uint8)
    outline = cv2.resize(np.ascontiguousarray(picture[::-1, :, 3]), (width, flat.shape[0]))
    flat[..., 3] = cv2.GaussianBlur(outline, (0, 0), 4) // 3
    return flat


def _figure(figure: Figure, pose: Pose, side: int, scale: float) -> np.ndarray:
    def draw(canvas: skia.Canvas) -> None:
        canvas.translate(side / 2, side * 0.95)
        canvas.scale(scale, scale)
        figure.draw(canvas, pose)

    return _drawn(min(side, 2 * SIZE[0]), min(side, 2 * SIZE[1]), draw)


def _drawn(width: int, height: int, draw: Callable[[skia.Canvas], None]) -> np.ndarray:
    """RGBA, not premultiplied, as moviepy takes it."""
    pixels = np.zeros((height, width, 4), np.uint8)
    _surface, canvas = over(pixels)
    draw(canvas)
    alpha = np.maximum(pixels[..., 3:], 1).astype(np.float32)
    colours = np.clip(pixels[..., 2::-1] * (255 / alpha), 0, 255).astype(np.uint8)
    return np.concatenate([colours, pixels[..., 3:]], axis=2)
