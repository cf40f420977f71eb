"""The voice of a hundred languages: espeak-ng, whose library and data lie inside a package. Called through ctypes."""

from __future__ import annotations

import ctypes
import os
import threading
from functools import lru_cache

import numpy as np

from creation.sound.signal.basics import Samples
from creation.sound.voices.base import Manner, VoiceMissingError
from creation.sound.voices.shape import finished, resized

_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_UTF8 = 1
_RATE, _PITCH, _RANGE = 1, 3, 4
_TRACT = 0.86  # the voice as it comes is a man's
#: Hz measured at pitches 0, 25, 50, 75 and 99.
_HERTZ, _PITCHES = (71.0, 81.0, 102.0, 130.0, 170.0), (0, 25, 50, 75, 99)
_WORDS_A_MINUTE = 160.0
_NAMES = {"zh": "cmn", "no": "nb", "pt": "pt-br", "en": "en-us", "yue": "yue"}
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
#: The library keeps one state for the whole process.
_lock = threading.Lock()


class ManyTonguesVoice:
    """Speaks any language espeak-ng knows; an unknown one is read as English."""

    name = "espeak-ng"

    def say(self, words: str, language: str, manner: Manner, seed: int) -> Samples:
        library, rate = _loaded()
        size = manner.tract / _TRACT
        with _lock:
            _choose(library, language)
            library.espeak_SetParameter(_RATE, int(np.clip(_WORDS_A_MINUTE * manner.pace / size, 80, 450)), 0)
            library.espeak_SetParameter(_PITCH, _pitch(manner.pitch / size), 0)
            library.espeak_SetParameter(_RANGE, int(np.clip(50 * manner.melody, 0, 100)), 0)
            sound = _spoken(library, words)
        return finished(resized(sound, rate, size), manner.colour) if sound.size else sound


def _pitch(hertz: float) -> int:
    """espeak-ng's pitch is a number from 0 to 99."""
    return int(np.interp(hertz, _HERTZ, _PITCHES))


def _choose(library: ctypes.CDLL, language: str) -> None:
    asked = _NAMES.get(language, language)
    for name in (asked, asked.split("-")[0], "en-us"):
        if library.espeak_SetVoiceByName(name.encode()) == 0:
            return
    raise VoiceMissingError(f"espeak-ng has no voice for {language!r}")


def _spoken(library: ctypes.CDLL, words: str) -> Samples:
    parts: list[bytes] = []

    def keep(wave: ctypes._Pointer[ctypes.c_short], count: int, events: int | None) -> int:
        if wave and count > 0:
            parts.append(ctypes.string_at(wave, count * 2))
        return 0

    callback = _Callback(keep)
    library.espeak_SetSynthCallback(callback)
    text = words.encode() + b"\0"
    library.espeak_Synth(text, len(text), 0, 0, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    return np.frombuffer(b"".join(parts), np.int16).astype(np.float32) / np.float32(32768)


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
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, os.path.dirname(data).encode(), _DONT_EXIT)
    if rate <= 0:
        raise VoiceMissingError("espeak-ng does not start")
    return library, rate
