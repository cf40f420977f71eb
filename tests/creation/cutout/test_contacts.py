"""What is heard follows from what is shown: who flies, drives or walks where."""

from __future__ import annotations

import pytest

from creation.engines.cutout.direction import direct
from creation.sound.foley.named import moments_named
from creation.storyboard import read


def heard(prompt: str) -> set[str]:
    board = read(prompt, 8.0, 7)
    return {moment.kind for moment in direct(board, 7, 360, 640, None).moments + moments_named(board)}


@pytest.mark.parametrize(
    ("prompt", "there", "not_there"),
    [
        ("A cow flies over the meadow", {"moo", "whoosh"}, {"flap"}),
        ("An eagle flies over the mountains", {"eagle", "flap"}, {"whoosh"}),
        ("Four horses gallop through the sea", {"wade", "neigh"}, {"hoof"}),
        ("A sailing boat crosses the sea", {"sail"}, {"motorboat", "wheel"}),
        ("两条龙舟在河上比赛", {"row"}, {"wheel"}),
        ("A train flies through the sky", {"whoosh"}, {"rails", "wheel"}),
        ("A bear rides a bicycle in the park", {"chain_drive"}, {"wheel", "engine"}),
        ("A boy rides a skateboard", {"rollers"}, {"wheel"}),
        ("An elephant walks through the city", {"stamp"}, {"hoof"}),
        ("Two knights fight with swords", {"sword"}, set()),
        ("A helicopter lands on the roof", {"helicopter"}, {"jet", "landing"}),
        ("A police car chases a motorbike through the city", {"siren", "engine"}, set()),
        ("A cat sleeps on the sofa", {"snore"}, {"meow"}),
        ("A clown slips on a banana in the circus", {"slip", "oohs"}, set()),
        ("A girl sings on a stage", {"sing", "applause"}, set()),
        ("A clown slips on a banana in the forest", {"slip"}, {"oohs"}),
        ("A motorcyclist races through the city", {"motorbike"}, {"step"}),
        ("Six people clap on a stage", {"applause"}, {"clap"}),
        ("A boy claps", {"clap"}, {"applause"}),
        ("A girl screams in a haunted house", {"scream"}, set()),
        ("Soldiers march through the snow", {"step"}, set()),
        ("A chef drops a cake", {"splat"}, {"thump"}),
        ("A man runs into a wall and crashes", {"thud"}, {"brake", "slam"}),
        ("A whale jumps in the sea", {"splash"}, {"land"}),
        ("Husky dogs pull a sledge through the snow", {"slide"}, {"wheel"}),
        ("A goat bleats on a roof", {"goat"}, {"baa"}),
        ("A hot air balloon floats over the mountains", {"burner"}, set()),
    ],
)
def test_what_moves_is_heard_as_what_it_is(prompt: str, there: set[str], not_there: set[str]) -> None:
    kinds = heard(prompt)
    assert there <= kinds, kinds
    assert not not_there & kinds, kinds


def test_an_animal_that_calls_is_heard_with_its_own_cry() -> None:
    heard = {moment.kind for moment in direct(read("A wolf howls at the moon", 8), 7, 180, 320, None).moments}
    assert "howl" in heard
    assert "scream" not in heard
