"""The same storyboard and seed are the same frames and samples: in any order, in any process, in any run."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from creation.engines.base import Job, Rendering
from creation.engines.cutout.direction import direct
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.engines.registry import engine
from creation.storyboard import read
from tests.creation.cutout.conftest import Listener

FILMS = {
    "chase on a beach": "grandma chases a crocodile along the beach at sunset",
    "rain at night": "a red car drives through the city at night in the rain",
    "snow": "three penguins dance in the snow, then a polar bear laughs",
    "storm": "a ghost flies over a castle in a thunderstorm",
    "under water": "a fish swims under water",
    "room": "a chef throws a cup in the kitchen, it breaks",
    "watercolour": "watercolour: a fox runs through a foggy forest",
    "pixel": "pixel art: a robot dances",
    "vhs": "VHS: a dog barks in the park, confetti",
}
SIZE = 180, 320


def plan_of(prompt: str, seconds: float = 3.0, fps: int = 24) -> Plan:
    board = read(prompt, seconds, 11)
    return Plan(board, 11, *SIZE, fps, direct(board, 11, *SIZE, None).shots, mark="@ana · AI")


def digest(*pictures: np.ndarray) -> str:
    return hashlib.sha256(b"".join(picture.tobytes() for picture in pictures)).hexdigest()


@pytest.mark.parametrize("name", FILMS)
def test_frames_do_not_depend_on_what_was_drawn_before(name: str) -> None:
    plan = plan_of(FILMS[name])
    wanted = sorted(random.Random(3).sample(range(plan.frames), 14))
    painter = Painter(plan)
    in_order = {index: digest(painter.frame(index)[..., :3]) for index in wanted}

    shuffled = wanted * 2
    random.Random(4).shuffle(shuffled)
    painter = Painter(plan)
    for index in shuffled:
        assert digest(painter.frame(index)[..., :3]) == in_order[index]


def test_frames_do_not_depend_on_the_process(tmp_path: Path) -> None:
    """Another process has another seed for its hashes, other addresses, and has drawn nothing yet."""
    program = (
        "import sys, hashlib; from pathlib import Path\n"
        "from creation.engines.cutout.painter import Painter; from creation.engines.cutout.plan import Plan\n"
        "painter = Painter(Plan.read(Path(sys.argv[1])))\n"
        "frames = [painter.frame(int(index))[..., :3].tobytes() for index in sys.argv[2:]]\n"
        "sys.stdout.write(hashlib.sha256(b''.join(frames)).hexdigest())\n"
    )
    for number, prompt in enumerate((FILMS["rain at night"], FILMS["watercolour"])):
        plan = plan_of(prompt)
        path = tmp_path / str(number)
        plan.write(path)
        indexes = [5, 40, 66]
        command = [sys.executable, "-c", program, str(path), *map(str, indexes)]
        theirs = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        painter = Painter(plan)
        assert theirs == digest(*[painter.frame(index)[..., :3].copy() for index in indexes])


def test_a_film_is_the_same_from_one_process_and_from_two(job: Callable[..., Job]) -> None:
    board = read(FILMS["snow"] + ' and says "Good night!"', 2.0, 11)

    def make(name: str, processes: int) -> Rendering:
        return engine("cutout", processes=processes).render(job(board, name, width=720, height=1280), Listener())

    first, again, alone = make("first", 2), make("again", 2), make("alone", 1)
    assert _decoded(first) == _decoded(again) == _decoded(alone)
    sounds = [rendering.audio.read_bytes() for rendering in (first, again, alone) if rendering.audio is not None]
    assert len(sounds) == 3
    assert sounds[0] == sounds[1] == sounds[2]
    assert first.cues == again.cues == alone.cues


def _decoded(rendering: Rendering) -> str:
    with av.open(str(rendering.video)) as film:
        return digest(*[frame.to_ndarray(format="yuv420p") for frame in film.decode(video=0)])
