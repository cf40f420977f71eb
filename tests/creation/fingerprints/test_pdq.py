from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from creation.fingerprints import distance, pdq
from tests.creation.fingerprints.pictures import picture

#: Made with pdqhash 0.2.8, which wraps Meta's own C++.
KNOWN: list[dict[str, Any]] = json.loads(Path(__file__).with_name("known_answers.json").read_text())


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: f"{known['kind']}-{known['width']}x{known['height']}")
def test_every_bit_is_the_references(known: dict[str, Any]) -> None:
    found = pdq(picture(known["kind"], known["height"], known["width"]))
    assert distance(found.hex, known["pdq"]) <= 2  # of 256; rounding may turn a frequency that lies on the median
    assert found.quality == known["quality"]


def _changed(image: Image.Image, how: str) -> Image.Image:
    if how == "half the size":
        return image.resize((image.width // 2, image.height // 2), Image.Resampling.BICUBIC)
    if how == "poor JPEG":
        out = io.BytesIO()
        image.save(out, "JPEG", quality=30)
        return Image.open(out)
    return image.point(lambda value: min(255, int(value * 1.15) + 8))


@pytest.mark.parametrize("how", ["half the size", "poor JPEG", "brighter"])
@pytest.mark.parametrize("kind", range(6))
def test_a_changed_copy_is_known_again(kind: int, how: str) -> None:
    original = picture(kind, 960, 540)
    copy = np.asarray(_changed(Image.fromarray(original), how).convert("RGB"))
    assert distance(pdq(original).hex, pdq(copy).hex) <= 30


def test_different_pictures_are_far_apart() -> None:
    hashes = [pdq(picture(kind, 480, 270)).hex for kind in range(12)]
    apart = [distance(one, other) for place, one in enumerate(hashes) for other in hashes[:place]]
    assert min(apart) > 60


def test_luminance_alone_will_do() -> None:
    colours = picture(3, 480, 270)
    luma = (colours @ np.array([0.299, 0.587, 0.114])).round().astype(np.uint8)
    assert distance(pdq(colours).hex, pdq(luma).hex) <= 6


@pytest.mark.parametrize("flat", [np.zeros((90, 160, 3), np.uint8), np.full((2, 2, 3), 200, np.uint8)])
def test_a_flat_picture_says_that_it_says_nothing(flat: npt.NDArray[np.uint8]) -> None:
    assert pdq(flat).quality == 0


def test_distance_counts_bits() -> None:
    assert distance("00", "ff") == 8
    assert distance("f0", "f1") == 1
