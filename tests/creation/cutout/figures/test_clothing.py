"""Animals of a calling wear its clothes on trunk and legs, not the hat alone."""

from __future__ import annotations

import numpy as np
import pytest
import skia

from creation.engines.cutout.figures import Pose, figure_for
from creation.engines.cutout.figures.clothing import suit_of
from creation.storyboard.types import Member

BODIES = ("dog", "cat", "bear", "elephant", "duck", "penguin", "crocodile")
CALLINGS = ("astronaut", "chef", "doctor", "pirate", "detective", "king", "wizard", "firefighter", "police")


def picture(kind: str, looks: dict[str, str], verb: str = "stand") -> np.ndarray:
    figure = figure_for(Member("c", kind, kind, looks=looks), 3)
    pixels = np.zeros((200, 200, 4), np.uint8)
    canvas = skia.Canvas(pixels)
    size = 120 / max(figure.height, figure.length)
    canvas.translate(100, 180)
    canvas.scale(size, size)
    figure.draw(canvas, Pose(verb=verb, t=1.0))
    return pixels.astype(int)


@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("calling", CALLINGS)
def test_a_calling_changes_the_body_below_the_head(kind: str, calling: str) -> None:
    bare, dressed = picture(kind, {}), picture(kind, {"job": calling})
    figure = figure_for(Member("c", kind, kind), 3)
    neck = round(180 + 120 / max(figure.height, figure.length) * (figure.head_at[1] + 0.5 * figure.head_size))
    below = np.abs(bare - dressed)[neck:].sum(axis=-1) > 60
    assert below.sum() > 0.12 * (bare[neck:, :, 3] > 60).sum()


@pytest.mark.parametrize("verb", ("stand", "run", "dance", "sit"))
def test_clothes_follow_the_body(verb: str) -> None:
    assert np.abs(picture("dog", {"job": "astronaut"}, verb) - picture("dog", {}, verb)).sum() > 0


def test_a_coat_has_the_colour_that_is_asked_for() -> None:
    suit = suit_of({"wears": "coat", "wears_colour": "#c0392b"})
    assert suit is not None and suit.top == 0xFFC0392B
    assert suit_of({}) is None and suit_of({"wears": "glasses"}) is None


def test_a_bun_has_no_room_in_a_helmet() -> None:
    from creation.engines.cutout.figures.person.head import CLOSED, OUTSTANDING

    assert "helmet_space" in CLOSED and "bun" in OUTSTANDING
