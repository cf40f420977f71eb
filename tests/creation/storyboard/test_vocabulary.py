"""The vocabulary itself, and how words are bent."""

from __future__ import annotations

import pytest

from creation.engines.cutout.figures.person.build import BUILDS
from creation.engines.cutout.figures.person.jobs import JOBS
from creation.engines.cutout.figures.registry import ALIASES, RIGS
from creation.engines.cutout.stage.conditions import WEATHERS
from creation.engines.cutout.stage.hours import HOURS
from creation.engines.cutout.stage.settings import SETTINGS
from creation.storyboard import read
from creation.storyboard.languages import detect
from creation.storyboard.lexicon import ROLES, lexicon
from creation.storyboard.tokens import phrase_key, tokens
from creation.storyboard.vocabulary import LANGUAGES, entries


def test_every_content_word_is_known_in_every_language() -> None:
    for role in (
        "subjects",
        "actions",
        "settings",
        "time_of_day",
        "weather",
        "camera",
        "styles",
        "moods",
        "sounds",
        "clothes",
    ):
        for entry in entries(role):
            for language in LANGUAGES:
                assert entry.words(language), (role, entry.name, language)


def test_the_names_are_those_that_are_drawn() -> None:
    assert {entry.name for entry in entries("settings")} == set(SETTINGS)
    assert {entry.name for entry in entries("time_of_day")} == set(HOURS)
    assert {entry.name for entry in entries("weather")} == set(WEATHERS)
    for entry in entries("subjects"):
        for kind in entry.options("kind") or (entry.name,):
            assert ALIASES.get(kind, kind) in RIGS or entry.about.get("emoji"), f"nothing draws {kind}"


def test_implied_places_exist() -> None:
    for role in ("subjects", "actions"):
        for entry in entries(role):
            assert set(entry.options("place")) <= set(SETTINGS), entry.name


@pytest.mark.parametrize(
    ("language", "words", "role", "name"),
    [
        ("en", "chase chases chasing chased", "actions", "chase"),
        ("en", "run runs running ran", "actions", "run"),
        ("en", "hug hugs hugging hugged", "actions", "hug"),
        ("en", "cry cries crying cried", "actions", "cry"),
        ("en", "mouse mice", "subjects", "mouse"),
        ("en", "witch witches", "subjects", "witch"),
        ("de", "jagen jagt jagst jagte gejagt jagend jagende", "actions", "chase"),
        ("de", "laufen läuft lief gelaufen", "actions", "run"),
        ("de", "weglaufen weggelaufen wegläuft", "actions", "flee"),
        ("de", "maus mäuse mäusen", "subjects", "mouse"),
        ("de", "hund hunde hunden hundes", "subjects", "dog"),
        ("de", "rot roter rotes rotem roten rote", "looks", "red"),
        ("zh", "跳舞 跳着舞 跳了舞 跳起舞", "actions", "dance"),
    ],
)
def test_words_are_known_in_all_their_forms(language: str, words: str, role: str, name: str) -> None:
    book = lexicon(language)
    for word in words.split():
        key = tuple(word) if language == "zh" else (word,)
        assert (role, name) in {(sense.role, sense.entry.name) for sense in book.senses[key]}, word


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("grandma chases a crocodile", "en"),
        ("Oma tanzt", "de"),
        ("Krokodil", "de"),
        ("die Katze ist müde", "de"),
        ("三只企鹅", "zh"),
        ("一隻貓", "zh"),
        ("ワニが踊る", "ja"),
        ("강아지가 뛴다", "ko"),
        ("крокодил", "ru"),
        ("un chat et un chien dans la rue", "fr"),
        ("un gato y un perro en la playa", "es"),
        ("🐊", "en"),
        ("", "en"),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert detect(text) == language


def test_no_role_is_forgotten() -> None:
    assert all(entries(role) for role in ROLES)


def test_every_job_and_build_of_the_vocabulary_is_known_to_the_wardrobe() -> None:
    for entry in entries("subjects"):
        looks = entry.about.get("looks", {})
        assert looks.get("job", "chef") in JOBS, entry.name
        assert looks.get("build", "stout") in BUILDS, entry.name


def test_only_the_prompts_own_language_is_built() -> None:
    lexicon.cache_clear()
    read("A grandma chases a crocodile through the supermarket", 8)
    assert lexicon.cache_info().currsize == 1


def test_a_vocabulary_phrase_is_cut_like_a_prompt() -> None:
    for phrase in ("run away", "L'oiseau", "打电话", "公交 站", "3D", "wasn't", "Käfig", "Hot-Dog", "ヘリコプター"):
        assert phrase_key(phrase) == tuple(token.key for token in tokens(phrase)), phrase
