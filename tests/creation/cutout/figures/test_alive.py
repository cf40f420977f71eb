"""Fruit that speaks has a face all through the film; what only falls has none."""

from __future__ import annotations

import pytest

from creation.engines.cutout.direction import direct
from creation.storyboard import read


@pytest.mark.parametrize(
    ("prompt", "who", "is_alive"),
    [
        ("A cup dances with a spoon", "c1", True),
        ('A cup says "I am hot" to a cat', "c1", True),
        ("A cup falls off the table and breaks", "c1", False),
    ],
)
def test_a_thing_has_moods_only_where_it_lives(prompt: str, who: str, is_alive: bool) -> None:
    film = direct(read(prompt, 8), 3, 180, 320, None)
    tracks = [track for shot in film.shots for track in shot.tracks if track.member == who]
    assert tracks
    assert all((track.emotion != "neutral").any() == is_alive for track in tracks)
