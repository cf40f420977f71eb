"""Prompts in three languages and what must be read of them."""

from __future__ import annotations

from typing import Any

import pytest

from creation.storyboard import read
from tests.creation.storyboard.read import cast, deeds, lines, settings

#: prompt, cast, some of the deeds, and what every shot shows (setting, time_of_day, weather) or the film is (style …).
PROMPTS: list[tuple[str, list[tuple[str, int]], set[tuple[str, str, str]], dict[str, Any]]] = [
    (
        "grandma chases a crocodile away from the beach at sunset",
        [("woman", 1), ("crocodile", 1)],
        {("woman", "chase", "crocodile"), ("crocodile", "flee", "woman")},
        {"setting": "beach", "time_of_day": "sunset", "language": "en"},
    ),
    ("三只企鹅在雪地里跳舞", [("penguin", 3)], {("penguin", "dance", "")}, {"setting": "snow", "language": "zh"}),
    (
        "Ein roter Panzer fährt nachts durch die Stadt, während es regnet",
        [("tank", 1)],
        {("tank", "drive", "")},
        {"setting": "city", "time_of_day": "night", "weather": "rain", "language": "de"},
    ),
    (
        'An astronaut on the moon waves and says "Hello Earth, send pizza!"',
        [("woman", 1)],
        {("woman", "wave", ""), ("woman", "talk", "")},
        {"setting": "moon"},
    ),
    (
        "two cats fight a dragon over a castle, then the dragon laughs",
        [("cat", 2), ("dragon", 1)],
        {("cat", "fight", "dragon"), ("dragon", "fight", "cat"), ("dragon", "laugh", "")},
        {"setting": "castle", "mood": "epic"},
    ),
    (
        "一位奶奶在厨房里做饭,说:“吃饭啦!”",
        [("woman", 1)],
        {("woman", "cook", ""), ("woman", "talk", "")},
        {"setting": "kitchen"},
    ),
    ("Ein Mädchen mit rotem Kleid tanzt auf der Bühne", [("girl", 1)], {("girl", "dance", "")}, {"setting": "stage"}),
    (
        "a tiny mouse rides an elephant through the jungle in the rain, follow camera",
        [("mouse", 1), ("elephant", 1)],
        {("mouse", "ride", "elephant"), ("elephant", "walk", "")},
        {"setting": "jungle", "weather": "rain"},
    ),
    (
        "The crocodile is being chased by grandma through the kitchen",
        [("crocodile", 1), ("woman", 1)],
        {("woman", "chase", "crocodile"), ("crocodile", "flee", "woman")},
        {"setting": "kitchen"},
    ),
    ("Das Krokodil wird von der Oma gejagt", [("crocodile", 1), ("woman", 1)], {("woman", "chase", "crocodile")}, {}),
    ("鳄鱼被奶奶追着跑", [("crocodile", 1), ("woman", 1)], {("woman", "chase", "crocodile")}, {"setting": "river"}),
    ("奶奶把鳄鱼从海滩赶走", [("woman", 1), ("crocodile", 1)], {("woman", "chase", "crocodile")}, {"setting": "beach"}),
    (
        "Den Hund jagt die Katze durch den Garten",
        [("dog", 1), ("cat", 1)],
        {("cat", "chase", "dog")},
        {"setting": "garden"},
    ),
    ("Am Strand jagt eine Oma ein Krokodil", [("woman", 1), ("crocodile", 1)], {("woman", "chase", "crocodile")}, {}),
    (
        "grandma runs away from a crocodile",
        [("woman", 1), ("crocodile", 1)],
        {("woman", "flee", "crocodile"), ("crocodile", "chase", "woman")},
        {"setting": "river"},
    ),
    (
        "Ein kleines Mädchen läuft vor einem riesigen Drachen weg",
        [("girl", 1), ("dragon", 1)],
        {("girl", "flee", "dragon")},
        {},
    ),
    (
        "a red car chases a blue car on the highway at night",
        [("car", 1), ("car", 1)],
        {("car", "chase", "car"), ("car", "drive", "")},
        {"setting": "road", "time_of_day": "night"},
    ),
    (
        "A chef and a robot cook pizza in the kitchen",
        [("man", 1), ("robot", 1), ("pizza", 1)],
        {("man", "cook", "pizza"), ("robot", "cook", "pizza")},
        {},
    ),
    (
        "five elephants and two mice dance in a circus",
        [("elephant", 5), ("mouse", 2)],
        {("elephant", "dance", ""), ("mouse", "dance", "")},
        {"setting": "circus", "mood": "happy"},
    ),
    (
        "Während es schneit, tanzen drei Pinguine auf dem Eis",
        [("penguin", 3)],
        {("penguin", "dance", "")},
        {"setting": "ice", "weather": "snow"},
    ),
    (
        "While a boy sleeps, a monster dances in his bedroom",
        [("boy", 1), ("monster", 1)],
        {("boy", "sleep", ""), ("monster", "dance", "")},
        {"setting": "bedroom"},
    ),
    (
        "Zwei Mäuse reiten auf einem Elefanten durch den Dschungel, Kamera folgt",
        [("mouse", 2), ("elephant", 1)],
        {("mouse", "ride", "elephant")},
        {"setting": "jungle"},
    ),
    (
        "Drei Äpfel und ein Ofen tanzen in der Küche",
        [("apple", 3), ("stove", 1)],
        {("apple", "dance", ""), ("stove", "dance", "")},
        {"setting": "kitchen"},
    ),
    (
        "Ein Zug fährt durch die verschneiten Berge, im Stil eines Aquarells",
        [("train", 1)],
        {("train", "drive", "")},
        {"setting": "mountain", "weather": "snow", "style": "watercolour"},
    ),
    (
        "機器人和小狗在公園裡踢足球",
        [("robot", 1), ("dog", 1)],
        {("robot", "score", ""), ("dog", "score", "")},
        {"setting": "park", "language": "zh"},
    ),
    (
        "雨夜，一辆红色的坦克开过城市",
        [("tank", 1)],
        {("tank", "drive", "")},
        {"setting": "city", "time_of_day": "night", "weather": "rain"},
    ),
    (
        "Knetanimation: eine tanzende Katze im Regen",
        [("cat", 1)],
        {("cat", "dance", "")},
        {"style": "clay", "weather": "rain"},
    ),
    ("一条会飞的狗", [("dog", 1)], {("dog", "fly", "")}, {}),
    ("奶奶跟鳄鱼跳舞", [("woman", 1), ("crocodile", 1)], {("woman", "dance", ""), ("crocodile", "dance", "")}, {}),
    ("Dancing in the rain", [("woman", 1)], {("woman", "dance", "")}, {"weather": "rain", "mood": "happy"}),
    ("a sunset over the mountains", [], set(), {"setting": "mountain", "time_of_day": "sunset"}),
    ("no people, just a lonely lighthouse in a storm", [("lighthouse", 1)], set(), {"weather": "storm", "mood": "sad"}),
    (
        "Paper cutout film of a detective walking in the fog",
        [("man", 1)],
        {("man", "walk", "")},
        {"style": "paper", "weather": "fog"},
    ),
    ("A dog barks at a cat, and the cat runs away", [("dog", 1), ("cat", 1)], {("cat", "flee", "")}, {}),
    (
        "the dog chases the cat, the mouse laughs",
        [("dog", 1), ("cat", 1), ("mouse", 1)],
        {("dog", "chase", "cat"), ("mouse", "laugh", "")},
        {},
    ),
    ("a girl holding a cat dances", [("girl", 1), ("cat", 1)], {("girl", "dance", ""), ("girl", "hug", "cat")}, {}),
    (
        "a dancing bear and a sleeping lion",
        [("bear", 1), ("lion", 1)],
        {("bear", "dance", ""), ("lion", "sleep", "")},
        {},
    ),
    (
        "A boy kicks a ball",
        [("boy", 1), ("ball", 1)],
        {("boy", "kick", "ball"), ("ball", "bounce", "")},
        {"setting": "park"},
    ),
    ("a cook cooks a fish", [("man", 1), ("fish", 1)], {("man", "cook", "fish")}, {"setting": "kitchen"}),
    (
        "Eine Hexe fliegt auf einem Besen über das Dorf",
        [("woman", 1), ("broomstick", 1)],
        {("woman", "fly", "broomstick")},
        {"setting": "village"},
    ),
    (
        "a pineapple and a hedgehog play football in the park",
        [("pineapple", 1), ("hedgehog", 1)],
        {("pineapple", "score", "")},
        {},
    ),
    ("Spielzeugautos rasen durchs Wohnzimmer", [("car", 3)], {("car", "run", "")}, {"setting": "living_room"}),
    (
        "Tom and Anna hug. Anna laughs.",
        [("man", 1), ("woman", 1)],
        {("man", "hug", "woman"), ("woman", "hug", "man"), ("woman", "laugh", "")},
        {},
    ),
    (
        "un cocodrilo persigue a una abuela en la playa",
        [("crocodile", 1), ("woman", 1)],
        {("crocodile", "chase", "woman")},
        {"setting": "beach", "language": "es"},
    ),
    (
        "Der Hund, der eine Katze jagt, fällt in den Fluss",
        [("dog", 1), ("cat", 1)],
        {("dog", "chase", "cat"), ("dog", "fall", ""), ("cat", "flee", "dog")},
        {"setting": "river"},
    ),
    ("a boy who is afraid of a ghost hides", [("boy", 1), ("ghost", 1)], {("boy", "hide", "")}, {"mood": "scary"}),
    ("a reporter is blown away by the wind", [("woman", 1)], {("woman", "fall", "")}, {"weather": "wind"}),
    (
        "I want a film about my grandma who fights with a dragon",
        [("woman", 1), ("dragon", 1)],
        {("woman", "fight", "dragon")},
        {},
    ),
    ("a video of a horse eating an apple", [("horse", 1), ("apple", 1)], {("horse", "eat", "apple")}, {}),
    (
        "猫追狗，狗追老鼠",
        [("cat", 1), ("dog", 1), ("mouse", 1)],
        {("cat", "chase", "dog"), ("dog", "chase", "mouse")},
        {},
    ),
    ("крокодил и пингвин", [("crocodile", 1), ("penguin", 1)], set(), {"language": "ru"}),
    ("ワニが踊る", [("crocodile", 1)], {("crocodile", "dance", "")}, {"language": "ja"}),
]


@pytest.mark.parametrize(("prompt", "who", "what", "rest"), PROMPTS, ids=[case[0][:40] for case in PROMPTS])
def test_a_prompt_is_read(
    prompt: str, who: list[tuple[str, int]], what: set[tuple[str, str, str]], rest: dict[str, Any]
) -> None:
    board = read(prompt, 8.0)
    assert cast(board) == who
    assert what <= deeds(board)
    for name, value in rest.items():
        found = (
            {getattr(shot, name) for shot in board.shots} if hasattr(board.shots[0], name) else {getattr(board, name)}
        )
        assert found == {value}
    assert board.unread == ()


SPOKEN = [
    ('An astronaut on the moon waves and says "Hello Earth, send pizza!"', [("woman", "Hello Earth, send pizza!")]),
    ("一位奶奶在厨房里做饭,说:“吃饭啦!”", [("woman", "吃饭啦!")]),
    ("„Hallo Welt!“, ruft der Ritter in der Burg", [("man", "Hallo Welt!")]),
    ("Die Katze sagt: „Ich habe Hunger.“ Danach frisst sie einen Fisch.", [("cat", "Ich habe Hunger.")]),
    (
        'The wolf asks the penguin "How are you?" and the penguin answers "Cold."',
        [("wolf", "How are you?"), ("penguin", "Cold.")],
    ),
    ("“I’m late,” whispers the rabbit", [("rabbit", "I’m late,")]),
    ("the pirate shouts: All aboard!", [("man", "All aboard!")]),
    ("女孩对猫说：“过来！”猫却跑掉了", [("girl", "过来！")]),
    ('A crocodile dances. "See you later!"', [("crocodile", "See you later!")]),
    ('"Once upon a time" over a snowy forest', [("", "Once upon a time")]),
    ("a cow says yippee", [("cow", "yippee")]),
]


@pytest.mark.parametrize(("prompt", "said"), SPOKEN, ids=[case[0][:40] for case in SPOKEN])
def test_quoted_words_are_lines_of_the_one_who_says_them(prompt: str, said: list[tuple[str, str]]) -> None:
    board = read(prompt, 8.0)
    assert lines(board) == said
    for shot in board.shots:
        for line in shot.lines:
            assert 0 <= line.start < line.end <= shot.seconds + 1e-6
            saying = {action.verb for action in shot.actions if action.who == line.who}
            assert not line.who or saying & {"talk", "shout", "whisper"}


WAYS = [
    ("A cat sleeps in the kitchen, then it dances on the beach", ["kitchen", "beach"]),
    ("A dog runs through the city. Cut to: the dog sleeps on the sofa", ["city", "living_room"]),
    ("一只猫在森林里走，然后在海边跳舞", ["forest", "beach"]),
    ("Ein Hund läuft durch den Wald. Dann schläft er auf dem Sofa.", ["forest", "living_room"]),
    ("Shot 1: a fox in the forest. Shot 2: a fox in the city.", ["forest", "city"]),
    ("A whale sings. It is on a stage.", ["stage"]),
    ("an astronaut", ["moon"]),
    ("a shark", ["underwater"]),
    ("ein Auto", ["street"]),
    ("厨师", ["kitchen"]),
    ("a woman", ["park"]),
    ("a zebra", ["meadow"]),
]


@pytest.mark.parametrize(("prompt", "places"), WAYS, ids=[case[0][:40] for case in WAYS])
def test_settings_follow_the_story_or_the_cast(prompt: str, places: list[str]) -> None:
    assert settings(read(prompt, 8.0)) == places
