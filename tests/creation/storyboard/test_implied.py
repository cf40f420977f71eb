"""Places that nobody names."""

from __future__ import annotations

import pytest

from creation.storyboard import read
from tests.creation.storyboard.read import settings


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize(
    ("prompt", "places"),
    [
        ("Un chat pirate sur un bateau dans la tempête", {"sea"}),
        ("Ein Boot im Sturm", {"sea"}),
        ("A cup falls off the table", {"kitchen", "living_room"}),
        ("A dog sleeps on the sofa", {"living_room"}),
        ("A crocodile sits in the bathtub", {"bathroom"}),
        ("A man watches television", {"living_room"}),
        ("A bear skis", {"snow", "mountain"}),
        ("Un oso pesca", {"river", "lake"}),
        ("A grandma surfs", {"sea"}),
        ("两只猫在打字", {"office"}),
        ("A shark and a teddy bear", {"underwater", "sea"}),
    ],
)
def test_the_place_follows_from_what_is_there_and_done(prompt: str, places: set[str], seed: int) -> None:
    assert set(settings(read(prompt, 6, seed))) <= places
