"""Every near sound there is: of its own, of a sensible length, level and width."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from creation.sound.foley.catalogue import SOUNDS, known, sound
from creation.sound.foley.kinds import cry_of, motor_of
from creation.sound.loudness import integrated
from creation.sound.moments import HEARD_AS, KINDS
from creation.sound.signal.basics import RATE
from creation.storyboard import vocabulary
from tests.creation.sound.fingerprints import distance, fingerprint

ALL = [*SOUNDS, "step", "paw", "hoof", "land"]
ANIMATE = {"animal", "bird", "sea", "insect", "dinosaur"}


@pytest.mark.parametrize("kind", ALL)
def test_each_is_of_a_sensible_length_level_and_width(kind: str) -> None:
    one = sound(kind, "stone", 0, 7)
    assert np.isfinite(one).all() and 0.015 < len(one) / RATE < 5.5
    assert 0.05 < np.abs(one).max() <= 1.0
    assert max(abs(one[0]), abs(one[-1])) < 0.03 * np.abs(one).max(), "a click"
    assert integrated(np.stack([one, one])) < -5
    power = np.abs(np.fft.rfft(one)) ** 2
    hertz = np.fft.rfftfreq(len(one), 1 / RATE)
    assert power[(hertz < 20) | (hertz > 18_000)].sum() < 0.03 * power.sum()


def test_no_two_are_alike() -> None:
    prints = {kind: fingerprint(sound(kind, "stone", 0, 7)) for kind in ALL}
    alike = [(one, other) for one, other in combinations(ALL, 2) if distance(prints[one], prints[other]) < 4.0]
    assert not alike


@pytest.mark.parametrize("kind", ["step", "hoof", "hit", "splash", "bark", "shatter", "crate", "domino", "clap"])
def test_what_comes_often_is_never_twice_the_same(kind: str) -> None:
    first, second = (sound(kind, "stone", take, 7) for take in (0, 1))
    assert len(first) != len(second) or not np.allclose(first, second, atol=1e-4)


def test_all_that_engines_say_has_a_sound() -> None:
    assert all(known(kind) == kind for kind in KINDS)
    assert set(HEARD_AS.values()) <= set(ALL)


@pytest.mark.parametrize(
    ("said", "heard"),
    [("glass_break", "glass"), ("step_metal", "step"), ("cup", "shatter"), ("boulder", "stone"), ("punch", "hit"),
     ("ship_bell", "bell"), ("quacking", "quack"), ("something nobody has heard of", "tap"), ("", "tap")],
)  # fmt: skip
def test_an_unknown_kind_is_heard_as_its_like(said: str, heard: str) -> None:
    assert known(said) == heard
    assert np.abs(sound(said, "stone", 0, 1)).max() > 0.02


def test_every_subject_that_could_cry_does_and_every_vehicle_has_a_motor() -> None:
    for entry in vocabulary.entries("subjects"):
        sort = str(entry.about.get("class", ""))
        for kind in entry.options("kind") or (entry.name,):
            if sort in ANIMATE:
                assert known(cry_of(kind, sort)) == cry_of(kind, sort), kind
            elif sort == "vehicle":
                assert known(motor_of(kind)) == motor_of(kind) and cry_of(kind, sort), kind


def test_cries_follow_the_class_and_the_size() -> None:
    assert cry_of("lion", "animal") == "roar" and cry_of("police car", "vehicle") == "horn"
    assert len({cry_of("gruffalo", "animal", size) for size in (0.1, 0.4, 1.2, 4.0)}) == 4
    assert len({cry_of("gruffalo", sort) for sort in ("animal", "bird", "sea", "insect", "being")}) == 5
    assert cry_of("cup", "thing") == "" and cry_of("woman", "person") == ""
    assert (
        len({motor_of(kind) for kind in ("car", "tank", "motorbike", "drone", "train", "boat", "helicopter", "rocket")})
        == 8
    )
