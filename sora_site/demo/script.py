"""What the demo consists of: six people, a dozen films, and what they say to each other. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """One of the demo's people."""

    handle: str
    name: str
    bio: str


@dataclass(frozen=True)
class Film:
    """One of the demo's films, by whom and with which words it is posted."""

    maker: str
    prompt: str
    seconds: float
    words: str
    size: tuple[int, int] = (720, 1280)
    shows_prompt: bool = True


PEOPLE = (
    Person("mila", "Mila Brandt", "Paper theatre, granny adventures, far too many crocodiles."),
    Person("wei", "王小伟", "企鹅、雪和音乐。"),
    Person("jonas", "Jonas Keller", "Panzer, Regen, Stadt bei Nacht – aber in lieb."),
    Person("amara", "Amara Okafor", "Space, soup and small robots."),
    Person("lin", "林奶奶", "在厨房里讲故事的人。"),
    Person("theo", "Theo Ricci", "If it has wings or wheels, I film it."),
)

FILMS = (
    Film("mila", "grandma chases a crocodile away from the beach at sunset", 10, "Nobody sunbathes on her towel."),
    Film("wei", "三只企鹅在雪地里跳舞", 8, "今天的热身运动 🐧"),
    Film(
        "jonas", "Ein roter Panzer fährt nachts durch die Stadt, während es regnet", 8, "Er sucht nur einen Parkplatz."
    ),
    Film(
        "amara", 'An astronaut on the moon waves and says "Hello Earth, send pizza!"', 8, "Delivery time: three days."
    ),
    Film("theo", "a dragon flies over a castle at sunset", 8, "Rush hour."),
    Film("lin", "一位奶奶在厨房里做饭,说:“吃饭啦!”", 8, "趁热吃!"),
    Film("mila", "a tiny mouse rides an elephant through the jungle in the rain", 10, "Front seat, obviously."),
    Film("amara", "two robots dance on a stage at night", 8, "Rehearsed for 0.4 seconds.", (1080, 1080)),
    Film("jonas", "Ein Mädchen mit rotem Kleid tanzt auf der Bühne", 8, "Premiere!"),
    Film("wei", "一只鲸鱼在海底游泳,小鱼跟着它", 8, "大家都想搭便车。"),
    Film("theo", "a yellow car drives through the desert past the pyramids", 8, "Are we there yet?", (1280, 720)),
    Film("lin", "a cat chases a chicken across the farm in the morning, then the chicken chases the cat", 10, "公平。"),
)

#: Who follows whom.
FOLLOWS = {
    "mila": ("wei", "theo", "lin"),
    "wei": ("mila", "lin", "amara"),
    "jonas": ("mila", "theo"),
    "amara": ("mila", "wei", "jonas", "theo"),
    "lin": ("wei", "mila"),
    "theo": ("amara", "jonas", "mila"),
}

#: Comments by the number of the film.
COMMENTS = (
    (0, "wei", "鳄鱼跑得真快 😂"),
    (0, "theo", "The look back at the end!"),
    (0, "jonas", "Oma gewinnt immer."),
    (1, "amara", "The one on the left is me on Mondays."),
    (2, "mila", "So gemütlich, dieser Regen."),
    (3, "theo", "With extra cheese, please."),
    (3, "lin", "外卖到月球要多久?"),
    (4, "amara", "Beautiful light."),
    (5, "wei", "奶奶我来啦!"),
    (6, "jonas", "Die Maus hat es verstanden."),
    (7, "mila", "Encore!"),
    (11, "theo", "Fair is fair."),
)
