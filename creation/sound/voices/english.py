"""The English voice: hibari, a small neural voice whose model lies inside its package."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from creation.sound.signal.basics import Samples
from creation.sound.voices.base import Manner, VoiceMissingError
from creation.sound.voices.phones import Phone, Spoken, is_vowel, moved
from creation.sound.voices.shape import finished, resized
from creation.sound.voices.singing import notes

_PITCH = 198.0  # of the voice as it comes
_FRAMES = 80.0  # a second
_PER_LENGTH = 2  # frames to one unit of the model's lengths
_VOICED = 40.0  # Hz; below, the model means "no pitch"
_HELD = 2  # how many times as long a vowel is sung as said


class EnglishVoice:
    """Speaks English. The model gives pitch apart from timbre, so both move freely and stay clean."""

    name = "hibari"

    def say(self, words: str, language: str, manner: Manner, seed: int) -> Spoken:
        model, synth = _loaded()
        rng = np.random.default_rng(seed)
        parts, phones, at = [np.zeros(0, np.float32)], list[Phone](), 0.0
        for phonemes in model.phonemize(words):
            known = [letter for letter in phonemes if letter in model.vocab]
            ids = np.asarray([model.ids(phonemes)], np.int64)
            if ids.shape[1] > 2:
                speed = np.asarray([manner.pace / manner.tract], np.float32)
                outputs = list(model.sess.run(None, {"ids": ids, "speed": speed}))
                lengths = _lengths(outputs, known)
                if manner.delivery == "sing" and lengths.size:
                    outputs, lengths = _held(outputs, lengths, known)
                told = _phones(lengths, known)
                parts.append(_voiced([output[0] for output in outputs[:6]], manner, synth, rng, told))
                phones += moved(told, at)
                at += len(parts[-1]) / 24_000
        whole = np.concatenate(parts)
        if not whole.size:
            return Spoken(whole)
        return finished(resized(whole, 24_000, manner.tract), manner, seed, moved(tuple(phones), 0.0, 1 / manner.tract))


def _lengths(outputs: list[Any], known: list[str]) -> Samples:
    """Frames of each phoneme, a silence at both ends; empty where the model does not tell."""
    if len(outputs) < 7:
        return np.zeros(0, np.float32)
    told = np.asarray(outputs[6], np.float32).ravel() * _PER_LENGTH
    frames = outputs[5].shape[-1]
    return told if len(told) == len(known) + 2 and abs(told.sum() - frames) < 3 else np.zeros(0, np.float32)


def _held(outputs: list[Any], lengths: Samples, known: list[str]) -> tuple[list[Any], Samples]:
    """Vowels last: their frames come several times."""
    times = np.array([1, *(_HELD if is_vowel(letter) else 1 for letter in known), 1])
    frames = outputs[5].shape[-1]
    each = np.repeat(times, lengths.astype(int))[:frames]
    each = np.pad(each, (0, frames - len(each)), constant_values=1)
    return [np.repeat(output, each, axis=-1) for output in outputs[:6]], lengths * times


def _phones(lengths: Samples, known: list[str]) -> tuple[Phone, ...]:
    if not lengths.size:
        return ()
    borders = np.cumsum(lengths) / _FRAMES
    return tuple(
        Phone(float(start), float(end), letter) for start, end, letter in zip(borders, borders[1:], known, strict=False)
    )


def _voiced(
    outputs: list[Any], manner: Manner, synth: Any, rng: np.random.Generator, phones: tuple[Phone, ...]
) -> Samples:
    harmonic, turn, breath, rest, phase, pitch = outputs
    moved_ = _pitch(pitch, manner, rng, phones)
    # The model's third branch carries traces of the pitch it meant; they would ghost beside the pitch asked for.
    shift = abs(float(np.log2(manner.pitch / manner.tract / _PITCH)))
    rest = rest - (pitch > _VOICED).astype(np.float32) * np.float32(min(2.0, 4.0 * shift))
    return np.asarray(synth(harmonic, turn, breath, rest, phase, moved_, rng), np.float32)


def _pitch(pitch: Samples, manner: Manner, rng: np.random.Generator, phones: tuple[Phone, ...]) -> Samples:
    voiced = pitch > _VOICED
    if not voiced.any():
        return pitch
    mean = float(np.exp(np.mean(np.log(pitch[voiced]))))
    want = manner.pitch / manner.tract
    moved_ = want * (np.maximum(pitch, _VOICED) / mean) ** manner.melody
    time = np.arange(len(pitch), dtype=np.float32) / np.float32(_FRAMES)
    if manner.delivery == "sing":
        moved_ = moved_ * notes(phones, time, is_minor=manner.is_minor)
    shake = np.sin(2 * np.pi * (5.3 * time + rng.random())) + 0.5 * rng.standard_normal(len(pitch))
    moved_ = moved_ * (1 + 0.035 * manner.tremor * shake)
    return np.where(voiced, np.maximum(moved_, _VOICED + 1), 0).astype(np.float32)


@lru_cache(maxsize=1)
def _loaded() -> tuple[Any, Any]:
    try:
        from hibari import Hibari, dsp
        from hibari.voices import DEFAULT, voice_path

        try:
            # The model knows how long each phoneme is but does not say: one more output, appended to its bytes.
            return Hibari(model=Path(voice_path(DEFAULT)).read_bytes() + _LENGTHS_TOO), dsp.synth
        except Exception:  # noqa: BLE001 another version of the model: a line without phonemes is still a line
            return Hibari(), dsp.synth
    except (ImportError, OSError, RuntimeError) as problem:
        raise VoiceMissingError(str(problem)) from problem


def _field(number: int, content: bytes) -> bytes:
    """A field of a protobuf message. Messages written after one another are read as one."""
    return bytes([number << 3 | 2, len(content)]) + content


#: ModelProto { graph: { output: { name, type: { tensor_type: { elem_type: FLOAT }}}}}
_LENGTHS_TOO = _field(7, _field(12, _field(1, b"/Round_output_0") + _field(2, _field(1, bytes([8, 1])))))
