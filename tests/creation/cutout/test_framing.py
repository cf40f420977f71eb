"""What must be seen is in the frame: measured on drawn figures, over the whole shot, in every shape of frame."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from creation.engines.cutout.direction import direct
from creation.engines.cutout.direction.camera.extents import crown, measured
from creation.engines.cutout.direction.camera.moves import MOVES
from creation.engines.cutout.direction.types import ShotPlan, Track
from creation.engines.cutout.figures import Figure, figure_for
from creation.engines.cutout.figures.copies import figure_seed, one_of
from creation.engines.cutout.look.focus import defocus
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.storyboard.types import Action, Camera, Member, Place, Shot, Storyboard
from tests.creation.cutout.conftest import CROCODILE, GRANDMA

SIZES = ((720, 1280), (1280, 720), (1080, 1080))
SEED = 7
GIRAFFE = Member("c2", "giraffe", "a giraffe")
TANK = Member("c2", "tank", "a tank")
HORSE = Member("c2", "horse", "a horse")
EAGLE = Member("c2", "eagle", "an eagle")
MOUSE = Member("c1", "mouse", "a mouse")
PENGUINS = Member("c1", "penguin", "five penguins", 5)
SCENES: dict[str, tuple[tuple[Member, ...], tuple[Action, ...]]] = {
    "chase": ((GRANDMA, CROCODILE), (Action("c1", "chase", "c2", 0, 3), Action("c2", "flee", "c1", 0, 3))),
    "giraffe": ((GRANDMA, GIRAFFE), (Action("c1", "chase", "c2", 0, 3), Action("c2", "flee", "c1", 0, 3))),
    "tank": ((GRANDMA, TANK), (Action("c1", "chase", "c2", 0, 3), Action("c2", "drive", "", 0, 3))),
    "rider": ((GRANDMA, HORSE), (Action("c1", "ride", "c2", 0, 3), Action("c2", "run", "", 0, 3))),
    "bird": ((GRANDMA, EAGLE), (Action("c1", "wave", "", 0, 3), Action("c2", "fly", "", 0, 3))),
    "mouse": ((MOUSE,), (Action("c1", "dance", "", 0, 3),)),
    "penguins": ((PENGUINS,), (Action("c1", "jump", "", 0, 3),)),
}


def filmed(scene: str, size: tuple[int, int], camera: Camera, seconds: float = 3.0) -> tuple[Storyboard, ShotPlan]:
    cast, actions = SCENES[scene]
    shot = Shot(seconds, "park", cast=tuple(member.id for member in cast), actions=actions, camera=camera)
    # A second shot, so that no chase is parted in the first.
    last = replace(shot, cast=(cast[0].id,), actions=(), seconds=1.2)
    board = Storyboard("A test", "en", cast, (shot, last))
    return board, direct(board, SEED, *size, None).shots[0]


def drawn(board: Storyboard, track: Track) -> Figure:
    return figure_for(one_of(board.member(track.member), track.copy), figure_seed(SEED, track.member))


def box(board: Storyboard, shot: ShotPlan, track: Track, t: float, size: tuple[int, int]) -> tuple[float, ...]:
    """Left, right, top and bottom of a figure as drawn at `t`, in shares of the frame."""
    state, view = track.at(t), shot.camera.at(t, *size)
    left, right, low, high = (length * track.size for length in measured(drawn(board, track), state))
    if state.facing < 0:
        left, right = -right, -left
    left, right = left * abs(state.facing), right * abs(state.facing)
    x, foot, scale = view.column(state.x, state.depth), view.ground(state.depth), view.scale(state.depth)
    return (
        (x + left * scale) / size[0],
        (x + right * scale) / size[0],
        (foot - (state.up + high) * scale) / size[1],
        (foot - (state.up + low) * scale) / size[1],
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("framing", ["wide", "full", "medium"])
@pytest.mark.parametrize("scene", sorted(SCENES))
def test_whole_figures_are_inside_the_frame(scene: str, framing: str, size: tuple[int, int]) -> None:
    board, shot = filmed(scene, size, Camera(framing, "breathe"))
    for t in np.linspace(0.1, 2.9, 7):
        for track in shot.tracks:
            # A full shot is of the main figure: it may let go of those it has nothing to do with.
            if track.mount < 0 and (framing != "full" or track is shot.tracks[0]):
                left, right, top, bottom = box(board, shot, track, t, size)
                # What runs may have its tail out of an upright frame, never its head.
                tail = 0.2 if size[0] < size[1] and np.ptp(track.x) > 1 else 0.0
                ahead = track.facing[0] > 0
                assert left > -0.02 - tail * ahead and right < 1.02 + tail * (not ahead), (track.member, t)
                assert top > -0.01 and bottom < 1.02, (track.member, t)


@pytest.mark.parametrize("size", SIZES)
def test_who_flies_off_does_not_take_the_camera_along(size: tuple[int, int]) -> None:
    cast = (GRANDMA, EAGLE)
    actions = (Action("c1", "walk", "", 0, 3), Action("c2", "fly", "", 0, 3))
    board = Storyboard("A test", "en", cast, (Shot(3.0, "park", cast=("c1", "c2"), actions=actions),))
    shot = direct(board, SEED, *size, None).shots[0]
    for t in np.linspace(0.1, 2.9, 9):
        left, right, _, _ = box(board, shot, shot.tracks[0], t, size)
        assert left > -0.02 and right < 1.02


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["woman", "crocodile", "giraffe", "horse", "mouse", "alien", "elephant", "penguin"])
@pytest.mark.parametrize("verb", ["stand", "talk", "laugh"])
def test_a_close_shot_shows_the_whole_head_and_ends_above_the_feet(verb: str, kind: str, size: tuple[int, int]) -> None:
    member = Member("c1", kind, kind)
    shot = Shot(3.0, "park", cast=("c1",), actions=(Action("c1", verb, "", 0, 3),), camera=Camera("close", "push"))
    board = Storyboard("A test", "en", (member,), (shot,))
    plan = direct(board, SEED, *size, None).shots[0]
    track = plan.tracks[0]
    figure = drawn(board, track)
    over, front, _ = crown(figure)
    for t in (1.0, 2.0, 2.9):
        state, view = track.at(t), plan.camera.at(t, *size)
        x, y = figure.face_at(state.pose)
        scale = view.scale(state.depth) * track.size
        column = view.column(state.x, state.depth) + x * state.facing * scale
        row = view.ground(state.depth) - state.up * view.scale(state.depth) + y * scale
        assert row - over * scale * 0.8 > -0.02 * size[1]
        assert row + 0.5 * figure.head_size * scale < size[1]
        assert column - 0.5 * figure.head_size * scale > 0
        assert column + 0.5 * figure.head_size * scale < size[0]
        assert figure.head_size * scale > 0.16 * min(size), "no close shot"
    assert front > 0


@pytest.mark.parametrize("move", sorted(MOVES))
@pytest.mark.parametrize("size", SIZES[:2])
def test_every_move_ends_with_its_figures_in_the_frame(move: str, size: tuple[int, int]) -> None:
    cast = (GRANDMA, Member("d", "dog", "a dog"))
    shot = Shot(
        4.0, "park", cast=("c1", "d"), actions=(Action("c1", "dance", "", 0, 4),), camera=Camera("medium", move)
    )
    board = Storyboard("A test", "en", cast, (shot,))
    plan = direct(board, SEED, *size, None).shots[0]
    t = 0.3 if move == "pull" else 3.6
    for track in plan.tracks:
        left, right, top, bottom = box(board, plan, track, t, size)
        assert left > -0.03 and right < 1.03 and top > -0.03 and bottom < 1.04


def test_a_dolly_zoom_keeps_the_figure_and_changes_the_depth() -> None:
    size = SIZES[0]
    _, shot = filmed("mouse", size, Camera("medium", "dolly_zoom"), 4.0)
    first, last = shot.camera.at(0.2, *size), shot.camera.at(3.8, *size)
    assert last.scale(1.0) == pytest.approx(first.scale(1.0), rel=0.06)
    assert last.scale(4.0) < 0.7 * first.scale(4.0)


def test_high_and_low_cameras_see_ground_and_sky() -> None:
    size = SIZES[0]
    rows = {}
    for move in ("top", "medium", "low"):
        _, shot = filmed("mouse", size, Camera("medium", move), 4.0)
        rows[move] = shot.camera.at(2.0, *size).sky_line / size[1]
    assert rows["top"] < -0.3 < 0.3 < rows["medium"] < 0.6 < 0.7 < rows["low"]


def test_a_drawn_path_is_followed() -> None:
    size = SIZES[0]
    board, shot = filmed("mouse", size, Camera("medium", "push", ((0.0, 0.2, -1.0), (1.0, 0.8, 1.0))), 4.0)
    first, last = shot.camera.at(0.1, *size), shot.camera.at(3.9, *size)
    assert last.scale(1.0) > 2.5 * first.scale(1.0)
    assert last.x > first.x
    # Where the lens was sent to the left, the mouse is right of the middle.
    left, right, _, _ = box(board, shot, shot.tracks[0], 0.1, size)
    assert (left + right) / 2 > 0.6


def placed(relation: str, whom: Member, setting: str = "park", **point: float) -> ShotPlan:
    cat = Member("c1", "cat", "a cat")
    places = (Place("c1", relation, whom.id if relation else "", **point),)
    shot = Shot(3.0, setting, cast=("c1", whom.id), camera=Camera("medium", "breathe"), places=places)
    return direct(Storyboard("A test", "en", (cat, whom), (shot,)), SEED, *SIZES[0], None).shots[0]


def test_who_is_on_a_boat_rides_it() -> None:
    assert placed("on", Member("b", "boat", "a boat"), "sea").tracks[0].mount == 1


def test_behind_and_before_are_depths_and_over_is_above() -> None:
    behind, before, over = (placed(relation, TANK).tracks for relation in ("behind", "before", "over"))
    assert behind[0].depth[0] > behind[1].depth[0] + 0.2
    assert before[0].depth[0] < before[1].depth[0] - 0.2
    assert over[0].up[0] > 1.0


def test_a_point_of_the_stage_wins_over_a_relation() -> None:
    left, right = (placed("behind", TANK, x=x, depth=0.1) for x in (0.1, 0.9))
    assert left.tracks[0].x[0] < -0.5 < 0.5 < right.tracks[0].x[0]
    assert left.tracks[0].depth[0] < left.tracks[1].depth[0]
    far, near = (placed("", TANK, x=0.5, depth=depth).tracks[0].depth[0] for depth in (1.0, 0.0))
    assert far > 2.5 and near < 0.9


def sharpness(picture: np.ndarray) -> float:
    return float(np.abs(np.diff(picture.astype(int), axis=1)).mean())


def test_focus_goes_from_the_distance_to_the_figure() -> None:
    board, _ = filmed("mouse", (360, 640), Camera("medium", "rack_focus"), 4.0)
    board = replace(board, shots=board.shots[:1])
    shots = direct(board, SEED, 360, 640, None).shots
    painter = Painter(Plan(board, SEED, 360, 640, 24, shots))
    far, near = (painter.frame(index)[..., :3].copy() for index in (12, 84))
    sky = slice(120, 300)
    assert sharpness(far[sky]) > 1.15 * sharpness(near[sky])


def test_a_close_shot_has_its_background_out_of_focus_and_a_wide_one_has_not() -> None:
    focus = {}
    for framing in ("wide", "close"):
        _, shot = filmed("mouse", SIZES[0], Camera(framing, "breathe"))
        focus[framing] = defocus(shot.camera.at(1.0, *SIZES[0]), 5.0)
        assert defocus(shot.camera.at(1.0, *SIZES[0]), 1.0) == 0
    assert focus["wide"] == 0 < 3 < focus["close"]
