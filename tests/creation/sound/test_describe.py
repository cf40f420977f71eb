from __future__ import annotations

from dataclasses import replace

from django.utils import translation

from creation.sound.ambience.layers import LAYERS
from creation.sound.ambience.places import PLACES
from creation.sound.captions import captions
from creation.sound.describe import describe
from creation.sound.foley.catalogue import SOUNDS
from creation.sound.moments import Moment
from creation.sound.music.instruments import PLAYERS
from creation.sound.music.repertoire import MOODS
from creation.sound.names import AIRS, CRIES, GROUNDS, KINDS, PARTS
from creation.sound.speech import speak
from creation.storyboard.types import Action, Line, Member, Shot
from tests.creation.sound.measuring import film

GRANDMA = Member("c1", "woman", "grandma", looks={"age": "old"})
BOARD = film(
    Shot(3.0, "beach", cast=("c1",)),
    Shot(
        5.0, "beach", cast=("c1",), actions=(Action("c1", "shout", end=5.0),), sounds=("thunder",),
        lines=(Line("c1", "Give me back my sandwich, you silly old crocodile!"), Line("", "And he did.")),
    ),
    Shot(4.0, "supermarket", cast=("c1",)),
    cast=(GRANDMA,), mood="funny",
)  # fmt: skip
MOMENTS = (*(Moment(0.5 + 0.5 * step, "step") for step in range(4)), Moment(9.0, "shatter"), Moment(9.5, "step"))


def test_what_is_heard_is_told_in_the_order_it_begins() -> None:
    cues = captions(speak(BOARD, 1), BOARD.seconds)
    told = describe(BOARD, MOMENTS, cues, 1)
    times = [float(line.split()[0]) for line in told]
    assert times == sorted(times) and times[0] == 0.0
    whole = "\n".join(told)
    assert "0.0 waves on the shore, breeze, gulls" in told
    assert "0.5 footsteps on sand ×4" in told and "9.0 crockery shattering" in told and "9.5 footsteps on stone" in told
    assert "8.0 cooler hum, beeping tills, people talking" in told
    assert "grandma shouts: Give me back my sandwich, you silly old crocodile!" in whole
    assert "narrator says: And he did." in whole
    assert "thunder" in whole
    assert sum("music: funny, " in line and "beats a minute" in line for line in told) == 1
    # Somebody speaks until shortly before it breaks, and what breaks the music breaks with.
    assert "9.0 the music stops short and strikes with it" in told


def test_the_same_film_is_told_the_same_and_silence_of_the_cast_is_no_error() -> None:
    assert describe(BOARD, (), (), 1) == describe(BOARD, (), (), 1)
    assert describe(film(), (), (), 1) == ()


def test_every_near_sound_layer_and_player_has_words() -> None:
    assert set(KINDS) | set(CRIES) == set(SOUNDS) | {"step", "paw", "hoof", "land"}
    # A hinge squeaks as well as a mouse.
    assert set(KINDS) & set(CRIES) == {"squeak"}
    assert set(AIRS) == set(LAYERS)
    players = {part for mood in MOODS.values() for part in (mood.lead, mood.chords, mood.pad) if part}
    assert players <= set(PARTS) <= set(PLAYERS)
    assert not [words for words in (*KINDS.values(), *AIRS.values()) if "_" in words]
    assert {place.ground for place in PLACES.values()} <= set(GROUNDS)


def test_who_cries_is_named_in_the_language_of_the_reader() -> None:
    spanish = film(Shot(4.0, "meadow", cast=("c1",)), cast=(Member("c1", "cow", "vaca", entry="cow"),))
    board = replace(spanish, language="es")
    told = describe(board, (Moment(0.5, "moo", who="c1"), Moment(3.0, "bark")), (), 1)
    assert "0.5 cow mooing" in told and "3.0 dog barking" in told
    with translation.override("de"):
        assert any("Kuh" in line for line in describe(board, (Moment(0.5, "moo", who="c1"),), (), 1))
