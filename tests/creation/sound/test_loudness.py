from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creation.sound.loudness import CEILING, integrated, limited, mastered, true_peak
from creation.sound.signal.basics import gain, seeded


@pytest.mark.parametrize("loud", [0.001, 0.03, 0.5, 3.0])
def test_any_loudness_becomes_the_target(loud: float) -> None:
    sound = seeded("noise").standard_normal((2, 96_000), np.float32) * np.float32(loud)
    assert integrated(mastered(sound)) == pytest.approx(-16, abs=0.3)


def test_silence_stays_silent() -> None:
    silence = np.zeros((2, 48_000), np.float32)
    assert not mastered(silence).any()


def test_a_peak_between_samples_is_found() -> None:
    """A sine at a quarter of the rate, sampled beside its tops, peaks 3 dB above its highest sample."""
    sine = np.sin(np.pi / 2 * np.arange(9600) + np.pi / 4).astype(np.float32)
    assert np.abs(sine).max() == pytest.approx(0.7071, abs=1e-3)
    assert true_peak(np.stack([sine, sine])) == pytest.approx(1.0, abs=0.05)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), loud=st.floats(0.2, 20.0), clicks=st.integers(0, 30), n=st.integers(1, 20_000))
def test_no_peak_passes_the_ceiling(seed: int, loud: float, clicks: int, n: int) -> None:
    rng = seeded("limiter", seed)
    sound = rng.standard_normal((2, n), np.float32) * np.float32(0.1 * loud)
    sound[:, rng.integers(0, n, clicks)] += np.float32(loud)
    assert true_peak(limited(sound)) <= gain(CEILING)


def test_the_limiter_leaves_quiet_sound_alone() -> None:
    sound = seeded("quiet").standard_normal((2, 4800), np.float32) * np.float32(0.05)
    assert limited(sound) is sound


def test_a_full_sine_in_one_ear_is_as_loud_as_the_standard_says() -> None:
    """BS.1770: 997 Hz at full scale in one channel measures −3.01 LKFS."""
    sine = np.sin(2 * np.pi * 997 / 48_000 * np.arange(96_000)).astype(np.float32)
    assert integrated(np.stack([sine, np.zeros_like(sine)])) == pytest.approx(-3.01, abs=0.03)


def test_pauses_do_not_count() -> None:
    loud = seeded("said").standard_normal((2, 96_000), np.float32) * np.float32(0.2)
    paused = np.concatenate([loud, loud * np.float32(0.01), loud], axis=1)
    assert integrated(paused) == pytest.approx(integrated(loud), abs=0.4)


@pytest.mark.parametrize("seed", range(6))
def test_it_measures_what_the_library_measures(seed: int) -> None:
    """Our meter spares the process of the sound the library's imports; here it is held to it."""
    import pyloudnorm

    rng = seeded("meter", seed)
    sound = np.cumsum(rng.standard_normal((2, 48_000 * 4)), axis=1).astype(np.float32)
    sound = sound - np.convolve(sound[0], np.ones(480) / 480, "same").astype(np.float32)
    sound *= np.float32(0.05) * (1 + np.sin(np.arange(sound.shape[1]) / (3_000.0 + 4_000 * seed))).astype(np.float32)
    sound[:, 48_000 * (seed % 3) : 48_000 * (seed % 3) + 30_000] *= np.float32(0.001)  # a pause
    reference = pyloudnorm.Meter(48_000).integrated_loudness(sound.T.astype(np.float64))
    assert integrated(sound) == pytest.approx(reference, abs=0.05)
