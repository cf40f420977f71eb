"""Prompts as people write them, in six languages, and what must be read of each."""

from __future__ import annotations

from typing import Any

import pytest

from creation.storyboard import read
from tests.creation.showcase.must import misses

PROMPTS: list[tuple[str, dict[str, Any]]] = [
    (
        "a fat orange cat wearing sunglasses and a hawaiian shirt surfing a giant wave, slow motion, epic music",
        {
            "setting": "sea",
            "mood": "epic",
            "cast": {"cat": 1},
            "acts": ["cat surf"],
            "looks": {"cat": {"wears": "shirt"}},
        },
    ),
    (
        "grandma on a skateboard jumping over 3 cars, crowd goes wild, handheld camera, vhs style",
        {"style": "vhs", "camera": "handheld", "acts": ["grandma jump car"], "near": ["grandma on skateboard"]},
    ),
    (
        "medium shot of a golden retriever in a suit giving a speech at a podium, audience of cats clapping",
        {
            "acts": ["golden_retriever talk", "cat clap"],
            "cast": {"cat": 4},
            "looks": {"golden_retriever": {"wears": "suit"}},
        },
    ),
    (
        "A penguin tries to fly, falls off a cliff, then suddenly a whale catches it",
        {"acts": ["penguin fall", "whale catch penguin"], "order": ["fall", "catch"]},
    ),
    (
        "A tiny mouse is chased by a huge cat through a kitchen, knocks over a pan, hides behind the fridge",
        {"setting": "kitchen", "acts": ["cat chase mouse", "mouse topple", "mouse hide"]},
    ),
    (
        "gorilla boxing a kangaroo in a boxing ring, the referee is a chicken, crowd cheering",
        {"cast": {"chicken": 1, "kangaroo": 1}, "acts": ["gorilla box kangaroo", "people cheer"]},
    ),
    ("The tank is hiding behind a tree; on top of the tank sits a tiny bird.", {"near": ["bird on tank"]}),
    (
        "on the left a pirate, on the right a ninja, they bow and fight",
        {"acts": ["pirate bow", "ninja bow", "pirate fight", "ninja fight"]},
    ),
    (
        "The dog is being washed by a girl while her brother plays the guitar",
        {"acts": ["girl wash dog", "boy play_guitar"]},
    ),
    (
        "GRANDMA: Who ate my pie?\nDOG: Not me.\nCAT: It was the hippo!",
        {"cast": {"grandma": 1, "dog": 1, "cat": 1}, "says": ["Who ate my pie?", "Not me", "It was the hippo!"]},
    ),
    ("the cat pushes a cup and a dog who sees it laughs", {"acts": ["cat push cup", "dog laugh"]}),
    (
        "赛博朋克风格的重庆夜景，一个老奶奶骑着摩托车飞驰而过，后面跟着三架无人机，雨夜霓虹",
        {"weather": "rain", "time": "night", "cast": {"grandma": 1, "drone": 3}, "acts": ["grandma ride motorbike"]},
    ),
    (
        "長頸鹿在台北街頭騎腳踏車，後面追著一群鴨子",
        {"acts": ["giraffe ride", "duck chase giraffe"], "cast": {"duck": 5}},
    ),
    ("坦克后面的猫在跳舞，坦克上面站着一只鸟", {"near": ["cat behind tank", "bird on tank"], "acts": ["cat dance"]}),
    ("两个机器人在雨中吵架，其中一个哭了", {"weather": "rain", "cast": {"robot": 2}, "acts": ["robot cry"]}),
    (
        "Zwei alte Männer spielen Schach im Park, plötzlich springt eine Katze auf den Tisch und wirft alles um",
        {"cast": {"man": 2, "cat": 1}, "acts": ["cat jump", "cat topple"]},
    ),
    (
        "Ein kleiner Igel fährt mit einem roten Traktor über eine Wiese, hinter ihm laufen fünf Schafe, Aquarell",
        {"style": "watercolour", "cast": {"sheep": 5}, "acts": ["hedgehog drive tractor", "sheep run"]},
    ),
    (
        "Hinter dem Panzer tanzt eine Katze, neben ihr singt ein Frosch",
        {"near": ["cat behind tank", "frog beside cat"]},
    ),
    (
        "Plano 1: un niño encuentra un huevo gigante en el bosque. Plano 2: el huevo se rompe "
        "y sale un dinosaurio bebé. Plano 3: se abrazan.",
        {"setting": "forest", "acts": ["egg break", "boy hug baby_dinosaur"], "shots": 3},
    ),
    ("El perro es perseguido por tres gatos por la playa", {"setting": "beach", "acts": ["cat chase dog"]}),
    ("Deux chats se disputent un poisson, puis un chien le vole", {"acts": ["dog steal fish"], "shots": 2}),
    (
        "Un éléphant rose joue du piano sous la pluie, puis un petit garçon lui donne un parapluie rouge",
        {
            "weather": "rain",
            "acts": ["elephant play_piano", "boy give umbrella"],
            "looks": {"umbrella": {"colour": "red"}},
        },
    ),
    (
        "おばあさんが巨大なタコと戦う、嵐の海、船の上で",
        {"setting": "sea", "weather": "storm", "acts": ["grandma fight octopus"]},
    ),
    ("侍がロボットに追いかけられて東京の街を走る、夜、雨", {"time": "night", "acts": ["robot chase samurai"]}),
    ("魚を食べる猫を犬が見ている", {"acts": ["cat eat fish", "dog look cat"]}),
    (
        "カエルがバスを待っている。バスが来て、カエルは喜んで跳ねる。水彩画風",
        {"style": "watercolour", "acts": ["frog jump"]},
    ),
    ("女王様がケーキを食べながら泣いている", {"acts": ["queen eat cake", "queen cry"]}),
]


@pytest.mark.parametrize(("prompt", "has"), PROMPTS, ids=[case[0][:40] for case in PROMPTS])
def test_it_is_read(prompt: str, has: dict[str, Any]) -> None:
    assert misses(read(prompt, 10), has) == []


def test_lengths_that_are_said_are_kept() -> None:
    shots = read("Shot 1 (3s): a fox runs through the snow. Shot 2 (5s): the fox sleeps in a cave.", 8).shots
    assert [shot.seconds for shot in shots] == pytest.approx([3.0, 5.0], abs=0.05)


def test_a_transition_asked_for_is_the_next_shots() -> None:
    shots = read("The sun over the sea. Dissolve to: children on the beach", 8).shots
    assert next(shot.transition for shot in shots if shot.setting == "beach") == "fade"
    assert shots[0].transition == "cut"


def test_light_is_read() -> None:
    assert {shot.light for shot in read("a candle-lit dinner of two ghosts", 6).shots} == {"candle"}


def test_praise_is_told_apart_and_photographs_are_another_engines() -> None:
    board = read("a photorealistic lion, 8k, masterpiece, in reverse", 6)
    assert [(aside.words, aside.why) for aside in board.asides] == [
        ("photorealistic", "engine"),
        ("8k", "style"),
        ("masterpiece", "style"),
        ("in reverse", "later"),
    ]
    assert board.unread == ()
