"""A prompt that names no mood has the one that what happens in it suggests."""

from __future__ import annotations

import pytest

from creation.storyboard import read
from creation.storyboard.vocabulary import data, entries, split


@pytest.mark.parametrize(
    ("prompt", "moods"),
    [
        ("A cow is thrown through the air by a storm over a city", {"tense", "epic"}),
        ("A gladiator rides a chariot through the arena", {"epic"}),
        ("A long row of dominoes falls over, one after another", {"tense"}),
        ("Zwei Verliebte küssen sich im Regen", {"romantic"}),
        ("Un fantasma camina por una casa embrujada", {"scary"}),
        ("A cat sleeps on the sofa", {"lullaby"}),
        ("A detective walks through a foggy harbour at night", {"mysterious"}),
        ("Three pigs drive a red sports car", {"funny"}),
        ("A police car chases a motorcyclist through New York", {"action"}),
        ("一只熊猫在竹林里打太极", {"eastern"}),
        ("Ein Cowboy reitet in den Sonnenuntergang", {"western"}),
        ("A dog walks in the park", {"calm"}),
        ("A sad gladiator rides a chariot through the arena", {"sad"}),
    ],
)
def test_what_happens_suggests_the_mood(prompt: str, moods: set[str]) -> None:
    assert read(prompt, 8).mood in moods


def test_rules_ask_only_for_what_there_is() -> None:
    moods = {entry.name for entry in entries("moods")}
    verbs = set(data("actions")) | {str(about.get("verb", "")) for about in data("actions").values()}
    for rule in data("suggested_moods")["rules"]:
        assert rule["mood"] in moods and rule["weight"] > 0
        assert set(split(rule.get("settings", ""))) <= set(data("settings")), rule
        assert set(split(rule.get("weather", ""))) <= set(data("weather")), rule
        assert set(split(rule.get("hours", ""))) <= set(data("time_of_day")), rule
        assert set(split(rule.get("styles", ""))) <= set(data("styles")), rule
        assert set(split(rule.get("verbs", ""))) <= verbs, rule
