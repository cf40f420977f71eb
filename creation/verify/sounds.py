"""Whether a film still has the sound it was made with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from creation.fingerprints.timing import Line
from sora_site.lib.media import ffmpeg
from sora_site.lib.media.process import Limits

Floats = npt.NDArray[np.float32]

#: Samples a second, windows a second, and bands of the spectrum that are compared.
_RATE, _STEPS, _BANDS = 8000, 20, 24
_WINDOW = 512
#: How alike the same sound is at least, recorded anew and squeezed; music of one mood stays well below.
_SAME = 0.6
_SILENT = 1e-4


def loudness(film: Path, kind: str, seconds: float) -> Floats | None:
    """Loudness (logarithmic) by moment and band, `_STEPS` a second; None without sound to hear. Raises MediaError."""
    arguments = [
        *(*ffmpeg.source(film, kind), "-map", "0:a:0", "-vn", "-ac", "1", "-ar", str(_RATE), "-t", f"{seconds:.3f}"),
        *("-f", "s16le", "-c:a", "pcm_s16le", "pipe:1"),
    ]
    with ffmpeg.opened(arguments, Limits(seconds=60, file_bytes=0), pipe_out=True) as running:
        raw = running.stdout.read(int(2 * _RATE * (seconds + 1)))
    samples = np.frombuffer(raw[: len(raw) // 2 * 2], "<i2").astype(np.float32) / 32768
    if len(samples) < _RATE // 2 or float(np.sqrt(np.mean(samples**2))) < _SILENT:
        return None
    begins = np.arange(0, len(samples) - _WINDOW, _RATE // _STEPS)
    windows = samples[begins[:, None] + np.arange(_WINDOW)] * np.hanning(_WINDOW).astype(np.float32)
    power = np.abs(np.fft.rfft(windows, axis=1)) ** 2
    edges = np.unique(np.round(np.geomspace(3, _WINDOW // 2, _BANDS + 1)).astype(int))
    bands = np.add.reduceat(power, edges[:-1], axis=1)
    return np.log10(bands + 1e-6).astype(np.float32)


def is_same(asked: Floats, kept: Floats, line: Line) -> bool:
    """Whether the asked sound is the film's, where `line` says which moment is which."""
    shifts = range(-4, 5)  # a recording's sound may be a fifth of a second off its pictures
    return max(_likeness(asked, kept, line, shift) for shift in shifts) > _SAME


def _likeness(asked: Floats, kept: Floats, line: Line, shift: int) -> float:
    moments = np.arange(len(asked))
    places = np.rint(line.begin * _STEPS + line.speed * moments).astype(int) + shift
    inside = (places >= 0) & (places < len(kept))
    if inside.sum() < _STEPS // 2:
        return 0.0
    # Each band without its mean: what rises and falls when, not how the loudspeaker sounds.
    here, there = asked[inside], kept[places[inside]]
    here, there = here - here.mean(axis=0), there - there.mean(axis=0)
    norm = float(np.linalg.norm(here) * np.linalg.norm(there))
    return float((here * there).sum() / norm) if norm > 1e-6 else 0.0
