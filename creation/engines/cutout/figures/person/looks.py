"""From a member's kind and looks to everything needed to draw that one person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from creation.engines.cutout.figures.copies import copy_of
from creation.engines.cutout.figures.figure import size_of
from creation.engines.cutout.figures.motion import pick
from creation.engines.cutout.figures.paint import Colour, dark, light, mix, parse
from creation.engines.cutout.figures.person.build import BUILDS, Build
from creation.engines.cutout.figures.person.jobs import JOBS
from creation.engines.cutout.figures.person.jobs.stage import INK, STAGE, WHITE
from creation.engines.cutout.figures.person.outfit import BARE, GARMENTS, Outfit
from creation.storyboard.types import Member

SKINS = (0xFFF9D3B4, 0xFFF3C19A, 0xFFE3A577, 0xFFC4845A, 0xFF9A6242, 0xFF74472F)
SKIN_WORDS = {"pale": 0, "light": 1, "fair": 0, "medium": 2, "tan": 3, "brown": 4, "dark": 5, "black": 5}
#: Skins in an order in which neighbours differ.
_UNLIKE = (0, 3, 1, 4, 2, 5)
HAIRS = (0xFF3A2A26, 0xFF5B3A29, 0xFF7A4A2B, 0xFFB5743A, 0xFFE3B14E, 0xFFB9502A, 0xFF2B2730)
CLOTHES = (0xFFE4574C, 0xFF3F8FD4, 0xFFF2A93B, 0xFF4FA66B, 0xFF8E63C0, 0xFF2FA9A3, 0xFFEE7FA2)
TROUSERS = (0xFF46588A, 0xFF5C4A4E, 0xFF3E5564, 0xFF6E5A48, 0xFF4D4A6B)
GREY = 0xFFD9D8DC

#: What of an outfit a colour named with a garment changes.
COLOURED = {
    "dress": ("top", "bottom"),
    "gown": ("top", "bottom"),
    "suit": ("top", "bottom"),
    "robe": ("top", "bottom"),
    "coat": ("top",),
    "shirt": ("top",),
    "t-shirt": ("top",),
    "cardigan": ("top",),
    "skirt": ("bottom",),
    "trousers": ("bottom",),
    "shorts": ("bottom",),
    "boots": ("shoes",),
}

WOMEN = {
    "woman",
    "girl",
    "granny",
    "grandma",
    "grandmother",
    "queen",
    "princess",
    "witch",
    "fairy",
    "mermaid",
    "nurse",
    "dancer",
    "mother",
    "mom",
    "lady",
}
CHILDREN = {"boy": "boy", "girl": "girl", "baby": "baby", "child": "boy", "kid": "boy", "toddler": "baby"}
#: Builds that are what one is, whatever one's sex or age.
NONHUMAN = ("dwarf", "pixie", "imp", "ogre", "snow", "biscuit", "bones")
#: Who wears fur where others wear clothes, apes by its colour.
_FUR = {
    "monkey": 0xFF8A5A38,
    "chimpanzee": 0xFF453833,
    "gorilla": 0xFF41444E,
    "orangutan": 0xFFC9652C,
}
FURRY = ("monster", *_FUR)
STRANGE = ("robot", "alien", *FURRY)


@dataclass(frozen=True)
class Looks:
    build: Build
    outfit: Outfit
    skin: Colour
    hair: str  # a style of `hair.STYLES`
    hair_colour: Colour
    iris: Colour
    beard: str = ""  # "", "moustache", "full", "long"
    species: str = "person"  # or one of STRANGE
    lips: Colour = 0xFFB4524E
    lashes: bool = False
    extras: tuple[str, ...] = ()


def looks_of(member: Member, seed: int) -> Looks:
    """The looks the prompt asked for; what it left open is chosen by the seed, the same each time."""
    kind, asked = member.kind.lower(), {key: value.lower() for key, value in member.looks.items()}
    if kind in STRANGE:
        return _strange(kind, asked, seed)
    job = asked.get("job", "") or (kind if kind in JOBS else "")
    is_woman = (
        kind in WOMEN
        or asked.get("gender") in ("woman", "female")
        or (kind == "person" and bool(_pick(asked, seed, 2, 9)))
    )
    is_old = asked.get("age") in ("old", "elderly") or kind in (
        "granny",
        "grandma",
        "grandmother",
        "grandpa",
        "grandfather",
    )
    child = CHILDREN.get(kind) or {"baby": "baby", "child": "girl" if is_woman else "boy", "young": ""}.get(
        asked.get("age", ""), ""
    )
    body = child or (("granny" if is_woman else "grandpa") if is_old else "woman" if is_woman else "man")
    own = JOBS.get(job)
    figure = _figure(body, own.body if own else "", asked, is_woman)
    build = BUILDS[figure]
    build = replace(build, height=build.height * size_of(asked))
    skin = SKINS[SKIN_WORDS[asked["skin"]] if asked.get("skin", "") in SKIN_WORDS else _skin(asked, seed)]
    outfit = _outfit(body, job, asked, seed)
    skin = outfit.skin or skin
    if outfit.top == BARE:
        # Women of a bare-chested trade wear a top of the colour of the rest.
        outfit = replace(outfit, top=dark(outfit.bottom, 0.15) if is_woman else skin)
    hair_colour = (
        GREY
        if is_old
        else parse(asked.get("hair_colour", asked.get("hair", "")), HAIRS[_pick(asked, seed, len(HAIRS), 2, 3)])
    )
    if outfit.hair_colour and not asked.get("hair", "").startswith("#"):
        hair_colour = outfit.hair_colour
    beard = asked.get("beard", "") or (outfit.beard if not is_woman and not child else "")
    if not beard and body in ("man", "grandpa"):
        beard = ("", "", "moustache", "full")[_pick(asked, seed, 4, 5)]
    extras = (
        outfit.extras
        + (("goatee",) if beard == "goatee" else ())
        + (("glasses",) if is_old else ())
        + (("cane",) if asked.get("cane") or "cane" in asked.get("holds", "") else ())
    )
    return Looks(
        build=build,
        outfit=outfit,
        skin=skin,
        hair=_hair(body, asked, seed, outfit),
        hair_colour=hair_colour,
        iris=outfit.iris or (0xFF5A3A24, 0xFF3F6E8F, 0xFF4F7A44, 0xFF6B4526)[_pick(asked, seed, 4, 6)],
        beard=beard,
        lips=0xFFC2474F if is_woman and not child else mix(skin, 0xFF8A2F35, 0.55),
        lashes=is_woman,
        extras=extras,
    )


def _figure(body: str, own: str, asked: dict[str, str], is_woman: bool) -> str:
    """The build: the job's own for whoever is grown-up, else what words such as "fat" or "thin" ask for."""
    if own in NONHUMAN or (own and not is_woman and body in ("man", "grandpa")):
        return own
    if body in ("man", "woman") and asked.get("build", "") in BUILDS:
        return asked["build"]
    return body


def _hair(body: str, asked: dict[str, str], seed: int, outfit: Outfit) -> str:
    named = asked.get("hair_style", asked.get("hair", ""))
    if outfit.hair and not named:
        return outfit.hair
    if named in (
        "bald",
        "long",
        "short",
        "curly",
        "bob",
        "bun",
        "ponytail",
        "pigtails",
        "spiky",
        "afro",
        "mohawk",
        "braid",
    ):
        return {"curly": "afro", "braid": "ponytail"}.get(named, named)
    choices = {
        "woman": ("long", "bob", "ponytail", "afro", "bun"),
        "man": ("short", "short", "spiky", "afro"),
        "girl": ("pigtails", "bob", "ponytail"),
        "boy": ("spiky", "short"),
        "baby": ("tuft",),
        "granny": ("bun",),
        "grandpa": ("fringe",),
    }[body]
    return choices[_pick(asked, seed, len(choices), 3)]


def _outfit(body: str, job: str, asked: dict[str, str], seed: int) -> Outfit:
    top = CLOTHES[_pick(asked, seed, len(CLOTHES), 4, 3)]
    others = copy_of(asked) > 0
    trousers = TROUSERS[_pick(asked, seed, len(TROUSERS), 7, 2)]
    everyday = {
        "woman": Outfit(
            top,
            trousers,
            sleeves="short" if (seed + copy_of(asked)) % 2 else "long",
            legs=("trousers", "skirt", "dress")[_pick(asked, seed, 3, 8)],
        ),
        "man": Outfit(top, trousers, sleeves="short" if (seed + copy_of(asked)) % 2 else "long"),
        "girl": Outfit(top, mix(top, 0xFFFFFFFF, 0.1), sleeves="short", legs="dress", shoes=0xFFC9414B),
        "boy": Outfit(top, trousers, sleeves="short", legs="shorts", shoes=0xFF3D6FB8),
        "baby": Outfit(light(top, 0.45), light(top, 0.45), shoes=light(top, 0.45), legs="romper", extras=("bib",)),
        "granny": Outfit(
            0xFFE9D8C4,
            mix(top, 0xFF8A6F9E, 0.3) if others else 0xFF8A6F9E,
            legs="skirt",
            shoes=0xFF6B4A4A,
            extras=("cardigan", "necklace"),
        ),
        "grandpa": Outfit(0xFFD8CDB8, trousers if others else 0xFF6E5A48, extras=("vest",)),
    }[body]
    return _dressed(_own(JOBS[job], job, asked, top) if job in JOBS else everyday, asked)


def _own(outfit: Outfit, job: str, asked: dict[str, str], top: Colour) -> Outfit:
    """What the second and third of a troupe wear: the first one's clothes in colours of their own."""
    if not copy_of(asked) or job not in STAGE or outfit.top in (BARE, INK, WHITE):
        return outfit
    return replace(outfit, top=top, bottom=top if outfit.bottom == outfit.top else outfit.bottom, hat_colour=dark(top))


def _pick(asked: dict[str, str], seed: int, choices: int, salt: int, step: int = 1) -> int:
    """One of 0 … choices - 1 by chance; each copy of a member has another one, as long as there are any."""
    return (pick(seed, choices, salt) + step * copy_of(asked)) % choices


def _skin(asked: dict[str, str], seed: int) -> int:
    first = _UNLIKE.index(pick(seed, len(SKINS), 1))
    return _UNLIKE[(first + copy_of(asked)) % len(_UNLIKE)]


def _dressed(outfit: Outfit, asked: dict[str, str]) -> Outfit:
    """The outfit with the garments and colours the prompt named."""
    changes: dict[str, Any] = {}
    words = asked.get("wears", "").split()
    for word in words:
        if _is_worn(outfit, word):
            continue
        for key, value in GARMENTS.get(word, {}).items():
            changes[key] = (*changes.get("extras", outfit.extras), *value) if isinstance(value, tuple) else value
    if worn := parse(asked.get("wears_colour", ""), 0):
        changes |= {"hat_colour": worn, "accent": worn}
        changes |= {part: worn for word in words for part in COLOURED.get(word, ())}
    if colour := parse(asked.get("colour", asked.get("color", "")), 0):
        changes["top"] = colour
        if outfit.legs in ("dress", "gown", "robe", "tutu", "romper") or changes.get("legs") in ("dress", "robe"):
            changes["bottom"] = colour
        if outfit.hat in ("cap", "wizard", "beanie") or changes.get("hat"):
            changes.setdefault("hat_colour", colour)
    return replace(outfit, **changes)


def _is_worn(outfit: Outfit, word: str) -> bool:
    """Whether the outfit has this garment already, in its own way: an astronaut's helmet, a wizard's hat."""
    if word in ("hat", "helmet"):
        return bool(outfit.hat)
    if word == "dress":
        return outfit.legs in ("dress", "gown", "robe", "tutu")
    return word in outfit.extras


def _strange(kind: str, asked: dict[str, str], seed: int) -> Looks:
    own = {
        "robot": 0xFF9FB4C7,
        "alien": 0xFF8CCB4F,
        "monster": (0xFF8E5CC7, 0xFF3FA7C9, 0xFF5BA83C)[pick(seed, 3, 1)],
        **_FUR,
    }[kind]
    skin = parse(asked.get("colour", asked.get("color", "")), own)
    cloth = 0xFF5B6FB8 if kind == "alien" else skin
    bare = Outfit(cloth, cloth, shoes=mix(cloth, 0xFF20202A, 0.35))
    outfit = _dressed(
        JOBS.get(asked.get("job", ""), bare), {key: value for key, value in asked.items() if key != "colour"}
    )
    build = BUILDS[kind]
    return Looks(
        build=replace(build, height=build.height * size_of(asked)),
        outfit=outfit,
        skin=skin,
        hair="bald",
        hair_colour=skin,
        iris={"robot": 0xFF2FB5E0, "alien": 0xFF2A1F3D, "monster": 0xFFB5562A}.get(kind, 0xFF4A2F1E),
        species=kind,
        lips=mix(skin, 0xFF20101A, 0.55),
        extras=outfit.extras,
    )
