"""The English voice: hibari, a small neural voice whose model lies inside its package."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from creation.sound.signal.basics import Samples
from creation.sound.voices.base import Manner, VoiceMissingError
from creation.sound.voices.shape import finished, resized

_PITCH = 198.0  # of the voice as it comes
_FRAMES = 80.0  # a second
_VOICED = 40.0  # Hz; below, the model means "no pitch"


class EnglishVoice:
    """Speaks English. The model gives pitch apart from timbre, so both move freely and stay clean."""

    name = "hibari"

    def say(self, words: str, language: str, manner: Manner, seed: int) -> Samples:
        model, synth = _loaded()
        rng = np.random.default_rng(seed)
        parts = [np.zeros(0, np.float32)]
        for phonemes in model.phonemize(words):
            ids = np.asarray([model.ids(phonemes)], np.int64)
            if ids.shape[1] > 2:
                speed = np.asarray([manner.pace / manner.tract], np.float32)
                parts.append(_sung(model.sess.run(None, {"ids": ids, "speed": speed}), manner, synth, rng))
        whole = np.concatenate(parts)
        return finished(resized(whole, 24_000, manner.tract), manner.colour) if whole.size else whole


def _sung(outputs: Any, manner: Manner, synth: Any, rng: np.random.Generator) -> Samples:
    harmonic, turn, breath, rest, phase, pitch = (output[0] for output in outputs)
    moved = _pitch(pitch, manner, rng)
    # The model's third branch carries traces of the pitch it meant; they would ghost beside the pitch asked for.
    shift = abs(float(np.log2(manner.pitch / manner.tract / _PITCH)))
    rest = rest - (pitch > _VOICED).astype(np.float32) * np.float32(min(2.0, 4.0 * shift))
    return np.asarray(synth(harmonic, turn, breath, rest, phase, moved, rng), np.float32)


def _pitch(pitch: Samples, manner: Manner, rng: np.random.Generator) -> Samples:
    voiced = pitch > _VOICED
    if not voiced.any():
        return pitch
    mean = float(np.exp(np.mean(np.log(pitch[voiced]))))
    want = manner.pitch / manner.tract
    moved = want * (np.maximum(pitch, _VOICED) / mean) ** manner.melody
    time = np.arange(len(pitch)) / _FRAMES
    shake = np.sin(2 * np.pi * (5.3 * time + rng.random())) + 0.5 * rng.standard_normal(len(pitch))
    moved = moved * (1 + 0.035 * manner.tremor * shake)
    return np.where(voiced, np.maximum(moved, _VOICED + 1), 0).astype(np.float32)


@lru_cache(maxsize=1)
def _loaded() -> tuple[Any, Any]:
    try:
        from hibari import Hibari, dsp

        return Hibari(), dsp.synth
    except (ImportError, OSError, RuntimeError) as problem:
        raise VoiceMissingError(str(problem)) from problem
