"""What happens: every action moves its figure, what is touched is touched at its moment, what breaks is in pieces."""

from __future__ import annotations

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.types import RATE, Direction, ShotPlan
from creation.engines.cutout.figures import figure_for
from creation.engines.cutout.look.effects import KINDS
from creation.engines.cutout.look.puppets import Puppet
from creation.storyboard.types import Action, Camera, Member, Shot, Storyboard
from creation.storyboard.vocabulary import data

SIZE = (180, 320)
SECONDS = 4.0


def board(cast: list[Member], actions: list[Action], setting: str = "park", seconds: float = SECONDS) -> Storyboard:
    shot = Shot(seconds, setting, cast=tuple(m.id for m in cast), actions=tuple(actions), camera=Camera("medium"))
    return Storyboard("t", "en", tuple(cast), (shot,))


def directed(*args: object, **named: object) -> Direction:
    return direct(board(*args, **named), 5, *SIZE, None)  # type: ignore[arg-type]


def heard(film: Direction, kind: str) -> list[float]:
    return [moment.time for moment in film.moments if moment.kind == kind]


def look(shot: ShotPlan, number: int, t: float) -> np.ndarray:
    """The figure as it is drawn at a moment, with its place: what the eye compares."""
    import skia

    track = shot.tracks[number]
    state = track.at(t)
    member = track.prop or Member(track.member, "man" if track.member == "c1" else "dog", "")
    surface = skia.Surface(120, 120)
    canvas = surface.getCanvas()
    canvas.translate(60 + 25 * state.x, 96 - 25 * state.up)
    canvas.rotate(state.turn)
    canvas.scale(25 * state.facing * state.scale + 1e-3, 25 * state.squash * state.scale + 1e-3)
    Puppet(track, figure_for(member, 1)).paint(canvas, state.pose)
    return np.asarray(surface.toarray()).astype(np.int16)


@pytest.mark.parametrize("kind", ["man", "dog"])
@pytest.mark.parametrize(
    "verb", sorted({about.get("verb", name) for name, about in data("actions").items()} - {"stand"})
)
def test_every_action_looks_different_from_standing(verb: str, kind: str) -> None:
    doer = Member("c1" if kind == "man" else "c2", kind, kind)
    still = directed([doer], [Action(doer.id, "stand", end=SECONDS)]).shots[0]
    acts = directed([doer], [Action(doer.id, verb, end=SECONDS)]).shots[0]
    differences = [np.abs(look(acts, 0, t) - look(still, 0, t)).mean() for t in np.linspace(0.3, SECONDS - 0.3, 9)]
    assert max(differences) > 1.0, differences


def test_a_cup_falls_off_the_table_and_breaks_where_it_lands() -> None:
    cup, cat, table = Member("c1", "cup", "cup"), Member("c2", "cat", "cat"), Member("c3", "table", "table")
    actions = [Action("c2", "push", "c1"), Action("c1", "fall"), Action("c1", "break", start=1.0)]
    film = directed([cup, cat, table], actions, "kitchen", 6.0)
    shot = film.shots[0]
    whole, pieces = shot.tracks[0], [track for track in shot.tracks if track.shard]
    (broke,) = heard(film, "shatter")
    i = round(broke * RATE)
    assert whole.up[0] > 0.5 and whole.up[i] < 0.1  # from the table to the floor
    assert whole.up[40] == pytest.approx(whole.up[0], abs=0.02)  # a beat before it
    assert whole.scale[i - 2] == 1 and whole.scale[i + 2] == 0
    assert len(pieces) >= 6 and all(track.scale[i - 2] == 0 and track.scale[i + 4] == 1 for track in pieces)
    assert np.ptp([track.x[-1] for track in pieces]) > 0.4  # scattered
    assert max(np.abs(np.diff(track.x[-10:])).max() for track in pieces) < 0.003  # settled
    assert any(effect.kind == "tea" for effect in shot.effects)


def test_dominoes_fall_in_their_order_and_the_last_one_fells_the_vase() -> None:
    row, vase = Member("c1", "domino", "dominoes", 10), Member("c2", "vase", "vase")
    film = directed([row, vase], [Action("c1", "topple", "c2")], "living_room", 7.0)
    dominoes = [track for track in film.shots[0].tracks if track.member == "c1"]
    fell = [int(np.argmax(np.abs(track.turn) > 25)) for track in dominoes]
    assert len(fell) == 10 and all(fell) and fell == sorted(fell)
    (broke,) = heard(film, "shatter")
    assert broke * RATE > fell[-1] - 10
    assert len(heard(film, "domino")) >= 5


def test_a_ball_knocks_the_pins_over_when_it_reaches_them() -> None:
    ball, pins = Member("c1", "bowling_ball", "ball"), Member("c2", "pin", "pins", 10)
    film = directed([ball, pins], [Action("c1", "roll"), Action("c2", "topple", "c1")], "road", 5.0)
    tracks = film.shots[0].tracks
    standing = [track for track in tracks if track.member == "c2"]
    (struck,) = heard(film, "strike")
    i = round(struck * RATE)
    assert all(abs(track.turn[i - 3]) < 3 for track in standing)
    assert sum(abs(track.turn[-1]) > 40 for track in standing) >= 6


def test_what_is_carried_is_over_those_who_carry_it_all_the_time() -> None:
    ants, berry = Member("c1", "ant", "ants", 5), Member("c2", "strawberry", "strawberry")
    shot = directed([ants, berry], [Action("c1", "carry", "c2")]).shots[0]
    load = next(track for track in shot.tracks if track.member == "c2")
    carriers = [track for track in shot.tracks if track.member == "c1"]
    middle = np.mean([track.x for track in carriers], axis=0)
    assert np.abs(load.x - middle).max() < 0.05 and load.up.min() > 0.05
    assert np.ptp(middle) > 0.3  # and they go somewhere


def test_what_is_thrown_flies_in_an_arc_from_the_hand_to_the_other() -> None:
    film = directed([Member("c1", "girl", ""), Member("c2", "boy", "")], [Action("c1", "throw", "c2")], "snow")
    shot = film.shots[0]
    ball = next(track for track in shot.tracks if track.prop is not None)
    thrown, landed = round(heard(film, "whoosh")[0] * RATE), round(heard(film, "hit")[0] * RATE)
    assert abs(ball.x[thrown] - shot.tracks[0].x[thrown]) < 0.8
    assert abs(ball.x[landed] - shot.tracks[1].x[landed]) < 0.8
    assert ball.up[thrown:landed].max() > max(ball.up[thrown], ball.up[landed]) + 0.1


def test_a_heavy_body_in_the_pool_wets_everyone() -> None:
    cast = [Member("c1", "elephant", ""), Member("c2", "man", "", 3)]
    film = directed(cast, [Action("c1", "jump")], "beach", 6.0)
    (splash,) = heard(film, "splash_big")
    kinds = {effect.kind for effect in film.shots[0].effects}
    assert {"column", "drops", "ring", "drip"} <= kinds <= set(KINDS)
    i = round(splash * RATE)
    assert film.shots[0].tracks[0].up[: i - 2].max() > 0.3 > 0 > film.shots[0].tracks[0].up[i + 2]
    assert all(track.verb[-1] in ("shiver", "laugh") for track in film.shots[0].tracks[1:])


def test_a_crowd_is_never_in_step() -> None:
    shot = directed([Member("c1", "man", "", 5)], [Action("c1", "cheer")]).shots[0]
    at = [float(track.since[120]) % 0.55 for track in shot.tracks]
    assert np.ptp(at) > 0.1


def test_the_same_shot_is_directed_the_same() -> None:
    cast = [Member("c1", "crate", "", 6), Member("c2", "chicken", "", 3)]
    one, other = (directed(cast, [Action("c1", "topple"), Action("c2", "flee")], "farm") for _ in range(2))
    assert one.moments == other.moments
    for a, b in zip(one.shots[0].tracks, other.shots[0].tracks, strict=True):
        assert np.array_equal(a.x, b.x) and np.array_equal(a.turn, b.turn)
