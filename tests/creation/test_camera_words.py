"""Every way the camera moves is told in words, in every language of the pages."""

from __future__ import annotations

import pytest
from django.utils import translation

from creation.engines.cutout.direction.camera.moves import MOVES
from creation.templatetags.camera import WORDS, camera_words


def test_every_move_of_the_engine_has_words_and_no_other() -> None:
    assert set(WORDS) == set(MOVES)


@pytest.mark.parametrize("language", ["de", "zh-hans"])
def test_no_move_is_told_in_english_elsewhere(language: str) -> None:
    with translation.override("en"):
        english = {move: camera_words(move) for move in MOVES}
    with translation.override(language):
        assert [move for move in MOVES if camera_words(move) == english[move]] == []
