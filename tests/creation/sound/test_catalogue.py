"""Every near sound there is: of its own, of a sensible length, level and width."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from creation.sound.foley.catalogue import SOUNDS, is_known, known, sound
from creation.sound.foley.kinds import cry_of, foot_of, motor_of, wing_of
from creation.sound.loudness import integrated
from creation.sound.moments import HEARD_AS, KINDS
from creation.sound.signal.basics import RATE
from creation.storyboard import vocabulary
from tests.creation.sound.fingerprints import distance, fingerprint

ALL = [*SOUNDS, "step", "paw", "hoof", "land"]
SILENT = set(vocabulary.split(str(vocabulary.data("cries")["silent"]["kinds"])))
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


def test_every_animal_of_the_vocabulary_has_a_cry_of_its_own_or_is_silent_on_purpose() -> None:
    listed = {kind for about in vocabulary.data("cries").values() for kind in vocabulary.split(str(about["kinds"]))}
    missing = []
    for entry in vocabulary.entries("subjects"):
        sort = str(entry.about.get("class", ""))
        if sort in ANIMATE | {"being"} and entry.name != "animal":
            missing += [entry.name] if entry.name not in listed else []
            assert is_known(cry_of(entry.name, sort)) or entry.name in SILENT, entry.name
    assert not missing


def test_every_vehicle_has_a_motor_and_a_horn() -> None:
    listed = {kind for about in vocabulary.data("motors").values() for kind in vocabulary.split(str(about["kinds"]))}
    for entry in vocabulary.entries("subjects"):
        if entry.about.get("class") == "vehicle":
            assert entry.name in listed, entry.name
            assert is_known(motor_of(entry.name)) and is_known(cry_of(entry.name, "vehicle")), entry.name


def test_the_tables_name_sounds_and_nobody_twice() -> None:
    for name in ("cries", "motors", "limbs", "materials"):
        tables = vocabulary.data(name)
        assert all(is_known(sound) for sound in tables if sound != "silent")
        kinds = [
            kind
            for sound, about in tables.items()
            if sound != "flap" and not about.get("besides")
            for kind in vocabulary.split(str(about["kinds"]))
        ]
        assert len(kinds) == len(set(kinds)), name


@pytest.mark.parametrize(
    ("kind", "sort", "size", "foot"),
    [("horse", "animal", 1.7, "hoof"), ("elephant", "animal", 3.0, "stamp"), ("cat", "animal", 0.3, "paw"),
     ("ant", "animal", 0.1, "scuttle"), ("snake", "animal", 0.2, ""), ("woman", "person", 1.7, "step"),
     ("penguin", "bird", 0.8, "paw"), ("ghost", "being", 1.6, ""), ("gruffalo", "animal", 3.0, "stamp")],
)  # fmt: skip
def test_feet_are_of_the_kind(kind: str, sort: str, size: float, foot: str) -> None:
    assert foot_of(kind, sort, size) == foot


def test_only_wings_are_heard_to_beat() -> None:
    assert wing_of("eagle", "bird") == wing_of("dragon", "being") == wing_of("bat", "animal") == "flap"
    assert wing_of("cow", "animal") == wing_of("whale", "sea") == wing_of("woman", "person") == "whoosh"
    assert wing_of("bee", "animal") == "buzz" and wing_of("ladybug", "animal") == "flutter"


def test_cries_follow_the_class_and_the_size() -> None:
    assert cry_of("lion", "animal") == "roar" and cry_of("police car", "vehicle") == "horn"
    assert len({cry_of("gruffalo", "animal", size) for size in (0.1, 0.4, 1.2, 4.0)}) == 4
    assert len({cry_of("gruffalo", sort) for sort in ("animal", "bird", "sea", "insect", "being")}) == 5
    assert cry_of("cup", "thing") == "" and cry_of("woman", "person") == ""
    assert (
        len({motor_of(kind) for kind in ("car", "tank", "motorbike", "drone", "train", "boat", "helicopter", "rocket")})
        == 8
    )
