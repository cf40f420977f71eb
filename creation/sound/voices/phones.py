"""The sounds a line is made of, in time, and what a mouth does for each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from creation.sound.signal.basics import Samples


@dataclass(frozen=True)
class Phone:
    """One sound of speech: `start` and `end` in seconds of the samples, `symbol` in letters of the IPA."""

    start: float
    end: float
    symbol: str


@dataclass(frozen=True, eq=False)
class Spoken:
    """What a voice has said: mono at 48 kHz, and its sounds in order (none where the voice does not tell)."""

    samples: Samples
    phones: tuple[Phone, ...] = ()


@dataclass(frozen=True)
class Viseme:
    """A shape of the mouth: `open` 0–1 of what the voice would have, `lips` from −1 round to 1 wide."""

    open: float
    lips: float


#: The letters that say most about the mouth, in the order they are looked for: "aʊ" opens before it rounds.
_VISEMES: tuple[tuple[str, Viseme], ...] = (
    ("mbp", Viseme(0.0, 0.0)), ("fv", Viseme(0.22, 0.3)), ("ɑaɐʌæAIW", Viseme(1.0, 0.25)),
    ("uʊwʍyʏɥ", Viseme(0.5, -1.0)), ("oɔOøœɵYɒ", Viseme(0.75, -0.8)), ("ʃʒʧʤɹrʂɕʐ", Viseme(0.45, -0.5)),
    ("iɪjᵻɨ", Viseme(0.5, 1.0)), ("eɛɜəɚᵊ", Viseme(0.75, 0.5)), ("szθðtdnlɾɬ", Viseme(0.4, 0.5)),
    ("kgɡŋhxçqɣʁʔ", Viseme(0.6, 0.1)),
)  # fmt: skip
_REST = Viseme(0.7, 0.0)
_VOWELS = frozenset("ɑaɐʌæAIWuʊyʏoɔOøœɵYɒiɪᵻɨeɛɜəɚᵊɯɤ")


def viseme(symbol: str) -> Viseme:
    """The mouth for a sound; a resting one for a sound it does not know."""
    for letter in symbol:
        for letters, shape in _VISEMES:
            if letter in letters:
                return shape
    return _REST


def is_vowel(symbol: str) -> bool:
    return any(letter in _VOWELS for letter in symbol)


def moved(phones: tuple[Phone, ...], by: float, times: float = 1.0) -> tuple[Phone, ...]:
    """The same sounds, each time multiplied and then shifted; none begins before 0."""
    return tuple(
        replace(phone, start=max(0.0, float(phone.start * times + by)), end=max(0.0, float(phone.end * times + by)))
        for phone in phones
    )
