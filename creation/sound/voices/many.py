"""The voice of a hundred languages: espeak-ng, whose library and data lie inside a package. Called through ctypes."""

from __future__ import annotations

import ctypes
import os
import threading
from functools import lru_cache

import numpy as np

from creation.sound.signal.basics import Samples
from creation.sound.voices.base import Manner, VoiceMissingError
from creation.sound.voices.phones import Phone, Spoken, moved
from creation.sound.voices.shape import finished, resized, warmed
from creation.sound.voices.singing import sung

_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_TELL_PHONEMES, _AS_IPA, _PHONEME = 1, 2, 7
_UTF8 = 1
_RATE, _PITCH, _RANGE = 1, 3, 4
#: A variant, its formants beside a grown woman's, and its Hz measured at pitches 0, 25, 50, 75 and 99.
_LOW = ("", 0.86, (58.0, 72.0, 92.0, 122.0, 162.0))
_HIGH = ("+f3", 0.99, (123.0, 150.0, 188.0, 241.0, 314.0))
_PITCHES = (0, 25, 50, 75, 99)
_HIGH_FROM = 155.0  # Hz
_WORDS_A_MINUTE = 160.0
_NAMES = {"zh": "cmn", "no": "nb", "pt": "pt-br", "en": "en-us", "yue": "yue"}


class _Event(ctypes.Structure):
    """espeak_EVENT: the times of words and phonemes, told along with the samples; the last is of kind 0."""

    _fields_ = (
        ("kind", ctypes.c_int), ("id", ctypes.c_uint), ("text", ctypes.c_int), ("length", ctypes.c_int),
        ("position", ctypes.c_int), ("sample", ctypes.c_int), ("data", ctypes.c_void_p), ("name", ctypes.c_char * 8),
    )  # fmt: skip


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))
#: The library keeps one state for the whole process.
_lock = threading.Lock()


class ManyTonguesVoice:
    """Speaks any language espeak-ng knows; an unknown one is read as English."""

    name = "espeak-ng"

    def say(self, words: str, language: str, manner: Manner, seed: int) -> Spoken:
        library, rate = _loaded()
        variant, tract, hertz = _HIGH if manner.pitch >= _HIGH_FROM else _LOW
        size = manner.tract / tract
        with _lock:
            _choose(library, language, variant)
            library.espeak_SetParameter(_RATE, int(np.clip(_WORDS_A_MINUTE * manner.pace / size, 80, 450)), 0)
            library.espeak_SetParameter(_PITCH, int(np.interp(manner.pitch / size, hertz, _PITCHES)), 0)
            library.espeak_SetParameter(_RANGE, int(np.clip(50 * manner.melody, 0, 100)), 0)
            sound, phones = _spoken(library, words)
        if not sound.size:
            return Spoken(sound)
        whole, phones = resized(sound, rate, size), moved(phones, 0.0, 1 / size)
        if manner.delivery == "sing":
            whole, phones = sung(whole, phones, is_minor=manner.is_minor)
        return finished(warmed(whole, seed), manner, seed, phones)


def _choose(library: ctypes.CDLL, language: str, variant: str) -> None:
    asked = _NAMES.get(language, language)
    plain = (asked, asked.split("-")[0], "en-us")
    for name in (*(name + variant for name in plain[:2]), *plain):
        if library.espeak_SetVoiceByName(name.encode()) == 0:
            return
    raise VoiceMissingError(f"espeak-ng has no voice for {language!r}")


def _spoken(library: ctypes.CDLL, words: str) -> tuple[Samples, tuple[Phone, ...]]:
    parts: list[bytes] = []
    marks: list[tuple[float, str]] = []

    def keep(wave: ctypes._Pointer[ctypes.c_short], count: int, events: ctypes._Pointer[_Event]) -> int:
        if wave and count > 0:
            parts.append(ctypes.string_at(wave, count * 2))
        number = 0
        while events and events[number].kind:
            if events[number].kind == _PHONEME:
                symbol = bytes(events[number].name).split(b"\0")[0].decode("utf-8", "ignore")
                marks.append((events[number].position / 1000, symbol))
            number += 1
        return 0

    callback = _Callback(keep)
    library.espeak_SetSynthCallback(callback)
    text = words.encode() + b"\0"
    library.espeak_Synth(text, len(text), 0, 0, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    sound = np.frombuffer(b"".join(parts), np.int16).astype(np.float32) / np.float32(32768)
    ends = [start for start, _ in marks[1:]] + [marks[-1][0] + 0.1] if marks else []
    phones = (Phone(start, end, symbol) for (start, symbol), end in zip(marks, ends, strict=True))
    return sound, tuple(phone for phone in phones if phone.symbol.strip("_ "))


@lru_cache(maxsize=1)
def _loaded() -> tuple[ctypes.CDLL, int]:
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = os.fspath(espeakng_loader.get_data_path())
    except (ImportError, OSError) as problem:
        raise VoiceMissingError(str(problem)) from problem
    library.espeak_Synth.argtypes = [
        ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
        ctypes.c_void_p, ctypes.c_void_p,
    ]  # fmt: skip
    rate = library.espeak_Initialize(
        _SYNCHRONOUS, 0, os.path.dirname(data).encode(), _DONT_EXIT | _TELL_PHONEMES | _AS_IPA
    )
    if rate <= 0:
        raise VoiceMissingError("espeak-ng does not start")
    return library, rate
