"""More unseen prompts, everyday and absurd, in six languages, and what must be read of each."""

from __future__ import annotations

from typing import Any

import pytest

from creation.storyboard import read
from tests.creation.showcase.must import misses

PROMPTS: list[tuple[str, dict[str, Any]]] = [
    (
        "An old man waits for the bus in the snow. A bear sits down next to him and offers him a cup of tea.",
        {"weather": "snow", "acts": ["bear sit", "bear give grandpa"], "near": ["bear beside grandpa"]},
    ),
    (
        "A little girl blows out the candles on her birthday cake and turns into a unicorn",
        {
            "cast": {"cake": 1},
            "acts": ["girl blow_out cake", "girl transform unicorn"],
        },
    ),
    (
        "Three raccoons dressed as businessmen hold a meeting in an office, one of them falls asleep",
        {
            "setting": "office",
            "cast": {"raccoon": 3},
            "looks": {"raccoon": {"job": "businessman"}},
            "order": ["talk", "sleep"],
        },
    ),
    (
        "my dog is late for work, he runs down the stairs, jumps on a skateboard and crashes into a fruit stand",
        {"setting": "market", "acts": ["dog run", "dog jump skateboard"], "order": ["run", "jump", "crash"]},
    ),
    (
        "A firefighter rescues a cat from a tree and the cat slaps him",
        {"acts": ["firefighter hug cat", "cat fight firefighter"], "order": ["hug", "fight"]},
    ),
    (
        "A snail and a turtle race on a track, the crowd falls asleep",
        {"setting": "race_track", "acts": ["people sleep"]},
    ),
    (
        "小明在教室里睡觉，老师走过来敲他的桌子，他吓得跳起来",
        {"setting": "classroom", "acts": ["小明 sleep", "老师 knock table", "小明 jump"]},
    ),
    (
        "两个宇航员在火星上打羽毛球，球打到了外星人的头",
        {"setting": "mars", "acts": ["astronaut play", "ball crash alien"]},
    ),
    (
        "妈妈在厨房包饺子，爸爸在旁边打电话，小狗偷走了一个饺子",
        {"acts": ["man phone", "dog steal dumpling"], "near": ["man beside woman"]},
    ),
    (
        "老虎开着出租车，乘客是一只害怕的兔子",
        {"setting": "street", "cast": {"rabbit": 1}, "acts": ["tiger drive taxi"]},
    ),
    (
        "孙悟空踩着筋斗云飞过长城，大喊“我回来啦！”",
        {"setting": "great_wall", "near": ["monkey on cloud"], "says": ["我回来啦！"]},
    ),
    (
        "Mein Nachbar mäht um drei Uhr nachts den Rasen, eine Eule beschwert sich: „Ruhe da unten!“",
        {"time": "night", "cast": {"man": 1, "owl": 1}, "acts": ["man sweep"], "says": ["Ruhe da unten!"]},
    ),
    (
        "Der Weihnachtsmann bleibt im Schornstein stecken, die Rentiere lachen ihn aus",
        {"setting": "rooftop", "acts": ["santa stand", "deer laugh santa"]},
    ),
    (
        "Un pulpo y un cangrejo juegan al ajedrez en el fondo del mar",
        {"setting": "underwater", "acts": ["crab play_chess"]},
    ),
    (
        "La boulangère lance une baguette à un pigeon qui l'attrape au vol",
        {"cast": {"woman": 1}, "acts": ["woman throw baguette", "pigeon catch"]},
    ),
    (
        "Un ours polaire mange une glace sur la plage, il fait très chaud et la glace fond",
        {"setting": "beach", "acts": ["polar_bear eat ice_cream", "ice_cream melt"]},
    ),
    ("宇宙でラーメンを食べる猫、窓の外に地球が見える", {"setting": "space", "acts": ["cat eat ramen"]}),
]


@pytest.mark.parametrize(("prompt", "has"), PROMPTS, ids=[case[0][:40] for case in PROMPTS])
def test_it_is_read(prompt: str, has: dict[str, Any]) -> None:
    board = read(prompt, 10)
    assert misses(board, has) == []
    assert board.unread == ()


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("Ein Mann trägt eine Kiste", "carry"),
        ("Ein Fuchs gibt einem Hasen eine Karotte", "give"),
        ("Ein Hund holt einen Ball zurück", "carry"),
        ("Eine Katze fängt eine Maus", "chase"),
        ("Der Bär räumt auf", "wash"),
        ("奶奶打麻将", "play_cards"),
        ("护士打针", "give"),
        ("爸爸打呼噜", "sleep"),
        ("A man gives up", "shake_head"),
        ("A robot makes coffee", "cook"),
        ("A boy works out", "exercise"),
        ("A girl takes a selfie", "photograph"),
        ("Two bears have a picnic", "picnic"),
    ],
)
def test_verbs_of_several_words_are_one_deed(prompt: str, deed: str) -> None:
    assert deed in {action.verb for shot in read(prompt, 6).shots for action in shot.actions}


@pytest.mark.parametrize("prompt", ["A girl puts on a hat", "Eine Frau zieht einen Hut an", "Ein Mann trägt einen Hut"])
def test_what_is_put_on_is_worn(prompt: str) -> None:
    board = read(prompt, 6)
    assert [member.looks.get("wears") for member in board.cast] == ["hat"]
