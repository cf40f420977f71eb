"""Filters for short sounds. Long noise is coloured while it is made, in `noise`."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np
from scipy import signal

from creation.sound.signal.basics import RATE, Samples

Kind = Literal["lowpass", "highpass", "bandpass"]


def lowpass(sound: Samples, hertz: float, order: int = 2) -> Samples:
    return _filtered(sound, "lowpass", (hertz,), order)


def highpass(sound: Samples, hertz: float, order: int = 2) -> Samples:
    return _filtered(sound, "highpass", (hertz,), order)


def bandpass(sound: Samples, low: float, high: float, order: int = 2) -> Samples:
    return _filtered(sound, "bandpass", (low, high), order)


def resonance(sound: Samples, hertz: float, width: float) -> Samples:
    """One resonance, `width` Hz broad: a formant, a bottle, a plank."""
    b, a = _resonator(round(hertz, 1), round(width, 1))
    return np.asarray(signal.lfilter(b, a, sound), np.float32)


def driven(sound: Samples, amount: float) -> Samples:
    """Soft saturation: louder, rounder, never above 1."""
    return np.asarray(np.tanh(sound * np.float32(amount)) / np.float32(np.tanh(amount)), np.float32)


def _filtered(sound: Samples, kind: Kind, edges: tuple[float, ...], order: int) -> Samples:
    sections = _sections(kind, tuple(min(edge, RATE * 0.45) for edge in edges), order)
    return np.asarray(signal.sosfilt(sections, sound, axis=-1), np.float32)


@lru_cache(maxsize=256)
def _sections(kind: Kind, edges: tuple[float, ...], order: int) -> Samples:
    at = np.array(edges) if len(edges) > 1 else edges[0]
    return np.asarray(signal.butter(order, at, kind, output="sos", fs=RATE), np.float32)


@lru_cache(maxsize=512)
def _resonator(hertz: float, width: float) -> tuple[Samples, Samples]:
    radius = float(np.exp(-np.pi * width / RATE))
    angle = 2 * np.pi * hertz / RATE
    b = np.array([1 - radius, 0, -(1 - radius)], np.float32)
    a = np.array([1, -2 * radius * np.cos(angle), radius * radius], np.float32)
    return b, a
