"""Filters: Butterworth's, resonances, saturation. Noise is coloured while it is made, in `noise`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from creation.sound.signal.basics import RATE, Samples
from creation.sound.signal.fourier import Answer, Bins, answered

Kind = Literal["lowpass", "highpass", "bandpass"]


def lowpass(sound: Samples, hertz: float, order: int = 2) -> Samples:
    return _filtered(sound, _Butterworth("lowpass", (hertz,), order))


def highpass(sound: Samples, hertz: float, order: int = 2) -> Samples:
    return _filtered(sound, _Butterworth("highpass", (hertz,), order))


def bandpass(sound: Samples, low: float, high: float, order: int = 2, rate: float = RATE) -> Samples:
    return _filtered(sound, _Butterworth("bandpass", (low, high), order, rate))


def resonance(sound: Samples, hertz: float, width: float) -> Samples:
    """One resonance, `width` Hz broad: a formant, a bottle, a plank."""
    return answered(sound, _Resonance(hertz, width), _ringing(width / 2))


def formed(sound: Samples, resonances: tuple[tuple[float, float, float], ...], dry: float = 0.0) -> Samples:
    """Several resonances of one source at once, each (hertz, width, strength), and `dry` of the source itself."""
    narrowest = min(width for _, width, _ in resonances)
    parts = tuple((_Resonance(hertz, width), strength) for hertz, width, strength in resonances)
    return answered(sound, _Sum(parts, dry), _ringing(narrowest / 2))


def banded(sound: Samples, bands: tuple[tuple[float, float, float], ...], rate: float = RATE) -> Samples:
    """Several gentle bands of one source at once, each (low, high, strength)."""
    parts = tuple((_Butterworth("bandpass", (low, high), 1, rate), strength) for low, high, strength in bands)
    return answered(sound, _Sum(parts), _ringing(min(high - low for low, high, _ in bands) / 2, rate))


def echoed(sound: Samples, samples: int, share: float) -> Samples:
    """The sound and its own echo every `samples`, each time `share` of what it was: a pipe."""
    return answered(sound, _Echo(samples, share), samples * int(np.ceil(np.log(1e-3) / np.log(share))))


def driven(sound: Samples, amount: float) -> Samples:
    """Soft saturation: louder, rounder, never above 1."""
    return np.asarray(np.tanh(sound * np.float32(amount)) / np.float32(np.tanh(amount)), np.float32)


@dataclass(frozen=True)
class _Butterworth:
    """A digital Butterworth filter, by the bilinear transform of the analogue one."""

    kind: Kind
    edges: tuple[float, ...]
    order: int
    rate: float = RATE

    def __call__(self, bins: Bins) -> Bins:
        # Neither end of the spectrum is reached: one of them is infinite in each of these.
        omega = np.tan(np.clip(-np.angle(bins), 1e-6, np.pi - 1e-6) / 2)
        warped = [float(np.tan(np.pi * min(edge / self.rate, 0.45))) for edge in self.edges]
        s = np.zeros_like(bins)
        if self.kind == "lowpass":
            s = s + 1j * omega / warped[0]
        elif self.kind == "highpass":
            s = s - 1j * warped[0] / omega
        else:
            s = s + 1j * (omega**2 - warped[0] * warped[1]) / (omega * (warped[1] - warped[0]))
        poles = np.exp(1j * np.pi * (2 * np.arange(self.order) + self.order + 1) / (2 * self.order))
        return np.asarray(1 / np.prod([s - pole for pole in poles], axis=0))


@dataclass(frozen=True)
class _Resonance:
    """Two poles beside the circle, a zero at either end of it."""

    hertz: float
    width: float

    def __call__(self, bins: Bins) -> Bins:
        radius = float(np.exp(-np.pi * self.width / RATE))
        turn = 2 * radius * float(np.cos(2 * np.pi * self.hertz / RATE))
        return np.asarray((1 - radius) * (1 - bins**2) / (1 - turn * bins + radius**2 * bins**2))


@dataclass(frozen=True)
class _Sum:
    """Filters side by side, each with its strength."""

    parts: tuple[tuple[Answer, float], ...]
    dry: float = 0.0

    def __call__(self, bins: Bins) -> Bins:
        return np.asarray(sum((part(bins) * strength for part, strength in self.parts), np.full_like(bins, self.dry)))


@dataclass(frozen=True)
class _Echo:
    samples: int
    share: float

    def __call__(self, bins: Bins) -> Bins:
        return np.asarray(1 / (1 - self.share * bins**self.samples))


def _filtered(sound: Samples, answer: _Butterworth) -> Samples:
    narrowest = answer.edges[1] - answer.edges[0] if answer.kind == "bandpass" else answer.edges[0]
    return answered(sound, answer, answer.order * _ringing(narrowest / 2, answer.rate))


def _ringing(width: float, rate: float = RATE) -> int:
    """Samples until a pole this far (Hz) from the edge of stability has fallen by 60 dB."""
    return int(min(rate, 6.9 / (2 * np.pi * max(width, 1.0)) * rate)) + 64
