"""Filters by spectra answer as the recursions that textbooks write them as."""

from __future__ import annotations

import subprocess
import sys
from typing import Literal

import numpy as np
import pytest
from scipy import signal

from creation.sound.signal.basics import seeded
from creation.sound.signal.filters import banded, bandpass, echoed, formed, highpass, lowpass, resonance
from creation.sound.signal.fourier import fast, resampled

KINDS: dict[str, Literal["lowpass", "highpass", "bandpass"]] = {
    "lowpass": "lowpass", "highpass": "highpass", "bandpass": "bandpass",
}  # fmt: skip
NOISE = seeded("filters").standard_normal((2, 20_000), np.float32)


@pytest.mark.parametrize("order", [1, 2, 3])
@pytest.mark.parametrize(
    ("kind", "edges"), [("lowpass", 900), ("highpass", 28), ("bandpass", (200, 320)), ("bandpass", (2600, 4600))]
)
def test_butterworth(kind: str, edges: float | tuple[float, float], order: int) -> None:
    told = signal.sosfilt(signal.butter(order, edges, KINDS[kind], output="sos", fs=48_000), NOISE)
    if isinstance(edges, tuple):
        heard = bandpass(NOISE, *edges, order)
    else:
        heard = {"lowpass": lowpass, "highpass": highpass}[kind](NOISE, edges, order)
    assert np.abs(told - heard).max() < 2e-3 * np.abs(told).max()


def test_resonances_and_echoes() -> None:
    radius = np.exp(-np.pi * 60 / 48_000)
    a = [1, -2 * radius * np.cos(2 * np.pi * 480 / 48_000), radius**2]
    told = signal.lfilter([1 - radius, 0, radius - 1], a, NOISE)
    assert np.abs(told - resonance(NOISE, 480, 60)).max() < 2e-3 * np.abs(told).max()
    told = signal.lfilter([1.0], np.r_[1.0, np.zeros(239), -0.55], NOISE)
    assert np.abs(told - echoed(NOISE, 240, 0.55)).max() < 2e-3 * np.abs(told).max()


def test_filters_side_by_side_are_the_sum_of_each() -> None:
    one = NOISE * np.float32(0.1) + resonance(NOISE, 500, 90) + resonance(NOISE, 1500, 120) * np.float32(0.5)
    assert np.allclose(formed(NOISE, ((500, 90, 1.0), (1500, 120, 0.5)), 0.1), one, atol=2e-3)
    two = bandpass(NOISE, 400, 600, 1) + bandpass(NOISE, 900, 1300, 1) * np.float32(0.5)
    assert np.allclose(banded(NOISE, ((400, 600, 1.0), (900, 1300, 0.5))), two, atol=2e-3)


@pytest.mark.parametrize(("up", "down"), [(2, 1), (40, 21), (37, 60)])
def test_another_rate_keeps_pitch_and_level(up: int, down: int) -> None:
    sine = np.sin(2 * np.pi * 0.01 * np.arange(9000)).astype(np.float32)
    heard = resampled(sine, up, down)
    assert heard.shape == (-(-9000 * up // down),)
    told = np.sin(2 * np.pi * 0.01 * np.arange(len(heard)) * down / up)
    assert np.abs(heard - told)[300:-300].max() < 5e-3


def test_fast_lengths_are_even_and_have_small_factors() -> None:
    for n in (1, 2, 63, 64, 1000, 48_001, 480_003):
        size = fast(n)
        assert size >= n and size % 2 == 0
        for factor in (2, 3, 5):
            while size % factor == 0:
                size //= factor
        assert size == 1


def test_the_process_that_makes_sound_loads_neither_scipy_nor_the_reader_of_prompts() -> None:
    """They would cost every film a second and more before its first sample."""
    told = "import sys, creation.sound.track, creation.sound.speech;"
    told += "print([name for name in ('scipy', 'pyloudnorm', 'emoji', 'jieba', 'django.db') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
