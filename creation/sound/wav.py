"""The one file format between the rooms: 48 kHz stereo, 16 bits."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from creation.sound.signal.basics import RATE, Samples, seeded


def write(path: Path, sound: Samples, seed: int) -> None:
    """Writes stereo (2, n) with the quietest of dithers, the same for the same seed."""
    rng = seeded("dither", seed)
    noise = rng.random(sound.shape, np.float32) - rng.random(sound.shape, np.float32)
    quiet = np.abs(sound) < 1e-7
    whole = np.rint(sound * np.float32(32767) + np.where(quiet, 0, noise)).clip(-32768, 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.ascontiguousarray(whole.T).tobytes())
