"""The art pack: fetched once, repaired when cut short, and said plainly when it cannot be had."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from creation.engines.cutout import art
from creation.engines.cutout.art import fetching, pack
from creation.engines.cutout.figures import Pose, figure_for
from creation.engines.cutout.figures.thing.sticker import picture
from creation.storyboard.types import Member
from sora_site.lib import npm
from tests.creation.cutout.figures.conftest import drawn

PIZZA = Member(id="c1", kind="pizza", words="pizza", emoji="🍕")


class Registry:
    """Stands for npm: hands over a small package, counting."""

    def __init__(self, archive: bytes) -> None:
        self.archive = archive
        self.asked = 0
        self.is_reachable = True

    def __call__(self, command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        self.asked += 1
        if not self.is_reachable:
            return subprocess.CompletedProcess(
                command, 1, "", "npm error network request to registry.npmjs.org failed\n"
            )
        target = Path(command[command.index("--pack-destination") + 1])
        (target / "iconify-json-noto-1.2.9.tgz").write_bytes(self.archive)
        return subprocess.CompletedProcess(command, 0, "", "")


def _archive() -> bytes:
    icons = {
        "width": 128,
        "height": 128,
        "icons": {
            "pizza": {"body": '<circle cx="64" cy="64" r="60" fill="#e0403a"/>'},
            "tall": {"body": '<path d="M0 0h40v90H0z"/>', "width": 40},
        },
        "aliases": {"slice": {"parent": "pizza"}},
    }
    characters = {"1f355": "pizza", "1f9c1": "slice", "1f5fc": "tall", "1f4a9": "gone"}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as bundle:
        for name, data in (("icons", icons), ("chars", characters)):
            content = json.dumps(data).encode()
            info = tarfile.TarInfo(f"package/{name}.json")
            info.size = len(content)
            bundle.addfile(info, io.BytesIO(content))
    return packed.getvalue()


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    served = Registry(_archive())
    monkeypatch.setattr(npm, "npm", served)
    monkeypatch.setattr(fetching, "SHA512", hashlib.sha512(served.archive).hexdigest())
    monkeypatch.delenv(pack.VARIABLE, raising=False)
    picture.cache_clear()
    pack._names.cache_clear()
    yield served
    picture.cache_clear()
    pack._names.cache_clear()


def test_the_pack_is_fetched_once(registry: Registry, tmp_path: Path) -> None:
    assert not art.available(tmp_path)
    art.fetch(tmp_path)
    art.fetch(tmp_path)
    assert art.available(tmp_path)
    assert registry.asked == 1


def test_a_fetch_cut_short_is_repaired(registry: Registry, tmp_path: Path) -> None:
    art.fetch(tmp_path)
    whole = (tmp_path / pack.PICTURES).read_bytes()
    (tmp_path / pack.PICTURES).write_bytes(whole[: len(whole) // 2])
    assert not art.available(tmp_path)
    art.fetch(tmp_path)
    assert (tmp_path / pack.PICTURES).read_bytes() == whole


def test_without_the_network_it_says_why_and_what_still_works(registry: Registry, tmp_path: Path) -> None:
    registry.is_reachable = False
    with pytest.raises(art.ArtError, match=r"registry\.npmjs\.org failed.*parcel"):
        art.fetch(tmp_path)
    assert not art.available(tmp_path)


def test_another_package_than_the_one_known_is_refused(registry: Registry, tmp_path: Path) -> None:
    registry.archive += b"more"
    with pytest.raises(art.ArtError, match="not the package"):
        art.fetch(tmp_path)
    assert not art.available(tmp_path)


def test_an_emoji_is_found_with_and_without_its_variations(registry: Registry, tmp_path: Path) -> None:
    art.fetch(tmp_path)
    art.use(tmp_path)
    assert art.svg("🍕") == art.svg("🍕️")
    assert art.svg("🧁") == art.svg("🍕"), "another name of the same picture"
    assert art.has("🗼") and not art.has("💩") and not art.has("") and not art.has("🐊")
    with pytest.raises(LookupError, match="no picture"):
        art.svg("🐊")


def test_what_no_rig_draws_is_its_picture_with_the_pack_and_a_parcel_without(
    registry: Registry, tmp_path: Path
) -> None:
    parcel = drawn(figure_for(PIZZA, 1), Pose())
    art.fetch(tmp_path)
    art.use(tmp_path)
    sticker = drawn(figure_for(PIZZA, 1), Pose())
    assert not np.array_equal(parcel, sticker)
    red = (sticker[..., 2] > 180) & (sticker[..., 1] < 100)
    assert red.mean() > 0.2


def test_a_picture_stands_on_the_ground_and_hops_when_it_walks(registry: Registry, tmp_path: Path) -> None:
    art.fetch(tmp_path)
    art.use(tmp_path)
    figure = figure_for(PIZZA, 1)
    lowest = [
        np.flatnonzero(drawn(figure, Pose(verb="walk", phase=phase, speed=1.0))[..., 3].any(axis=1))[-1]
        for phase in (0.05, 0.6)
    ]
    assert lowest[0] == pytest.approx(256 * 0.86, abs=8)
    assert lowest[1] < lowest[0] - 8


def test_food_that_feels_has_a_face_inside_its_picture_and_an_animal_of_the_pack_keeps_its_own(
    registry: Registry, tmp_path: Path
) -> None:
    art.fetch(tmp_path)
    art.use(tmp_path)
    plain, glad = (drawn(figure_for(PIZZA, 1), Pose(emotion=feels)) for feels in ("neutral", "joy"))
    rows, columns = np.nonzero((plain != glad).any(axis=2))
    assert len(rows) > 200
    alpha = plain[..., 3] > 0
    assert alpha[rows, columns].all()
    animal = Member(id="c1", kind="crab", words="crab", emoji="🍕")
    plain, glad = (drawn(figure_for(animal, 1), Pose(emotion=feels)) for feels in ("neutral", "joy"))
    assert np.array_equal(plain, glad)
