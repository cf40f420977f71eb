"""Sounds that prompts ask for by name."""

from __future__ import annotations

import numpy as np
import pytest

from creation.sound.ambience.bed import bed
from creation.sound.foley.catalogue import is_known
from creation.sound.foley.named import asked_for, moments_named
from creation.sound.foley.near import near
from creation.storyboard import read, vocabulary
from creation.storyboard.types import Shot
from tests.creation.sound.measuring import decibels, film

NAMES = [entry.name for entry in vocabulary.entries("sounds") if entry.name != "music"]


def test_there_are_enough_and_each_has_words_in_six_languages() -> None:
    assert len(NAMES) >= 64
    for entry in vocabulary.entries("sounds"):
        assert all(entry.words(language) for language in ("en", "zh", "de", "es", "fr", "ja")), entry.name


@pytest.mark.parametrize("name", NAMES)
def test_each_is_heard_as_itself(name: str) -> None:
    shot = Shot(4.0, "bedroom", "night", sounds=(name,))
    named = moments_named(film(shot))
    assert named or list(asked_for((name,)))
    assert all(is_known(moment.kind) and moment.kind != "tap" and 0 <= moment.time < 4 for moment in named)
    heard = near(film(shot), named, 4 * 48_000, 1) if named else bed(film(shot), 4 * 48_000, 1)
    assert decibels(heard) > -52 and np.isfinite(heard).all()


def test_no_two_names_are_the_same_sound() -> None:
    heard: dict[object, str] = {}
    for name in NAMES:
        layers = tuple(layer for layer, _ in asked_for((name,)))
        kinds = tuple(moment.kind for moment in moments_named(film(Shot(4.0, "park", sounds=(name,)))))
        assert heard.setdefault((layers, kinds), name) == name


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a castle at night, church bells and thunder", "thunder"),
        ("a street with the sound of a trumpet", "trumpet"),
        ("the doorbell rings, grandma jumps", "doorbell"),
        ("一个男孩在厨房里，玻璃破碎声", "glass_breaking"),
        ("Eine Katze im Zimmer, das Telefon klingelt", "phone"),
        ("a cowboy in the desert, sad trombone", "sad_trombone"),
    ],
)
def test_prompts_ask_for_them(prompt: str, name: str) -> None:
    assert name in {sound for shot in read(prompt, 6).shots for sound in shot.sounds}
