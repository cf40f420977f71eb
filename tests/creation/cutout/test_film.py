"""Whole films through the engine's own door."""

from __future__ import annotations

import hashlib
import io
import os
import signal
import subprocess
import sys
import time
import wave
from collections.abc import Callable
from pathlib import Path

import av
import cv2
import numpy as np
import psutil
import pytest
from PIL import Image, ImageSequence

from creation.engines.base import CanceledError, EngineError, Job, Stage
from creation.engines.cutout.production import Production
from creation.engines.cutout.workers import server
from creation.engines.registry import engine, names
from creation.storyboard.types import Storyboard
from tests.creation.cutout.conftest import Listener

Make = Callable[..., Job]


def frames(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]


def digest(path: Path) -> str:
    return hashlib.sha256(b"".join(frame.tobytes() for frame in frames(path))).hexdigest()


def children() -> list[psutil.Process]:
    return psutil.Process(server().pid).children(recursive=True)


def test_a_film_has_its_length_its_size_and_its_sound(chase: Storyboard, job: Make) -> None:
    listener = Listener()
    rendering = engine("cutout").render(job(chase, mark="@ana · AI"), listener)

    with av.open(str(rendering.video)) as film:
        video = film.streams.video[0]
        context = video.codec_context
        assert (context.width, context.height, context.pix_fmt) == (720, 1280, "yuv420p")
        assert video.average_rate == 24
        assert (context.color_primaries, context.color_trc, context.colorspace) == (1, 1, 1)
        assert not film.streams.audio
        times = [packet.pts * packet.time_base for packet in film.demux(video) if packet.pts is not None]
    assert times == [pytest.approx(i / 24) for i in range(72)]
    assert rendering.video.read_bytes().find(b"moov") < rendering.video.read_bytes().find(b"mdat")
    assert rendering.is_marked
    assert rendering.audio is not None
    with wave.open(str(rendering.audio)) as sound:
        assert (sound.getframerate(), sound.getnchannels()) == (48000, 2)
        assert sound.getnframes() == 3 * 48000
    assert [cue.words for cue in rendering.cues] == ["Bye!"]
    assert not children()


def test_it_tells_how_far_it_is_and_shows_pictures(chase: Storyboard, job: Make) -> None:
    listener = Listener()
    engine("cutout").render(job(chase), listener)

    stages = [stage for stage, _, _ in listener.told]
    assert stages == sorted(stages, key=list(Stage).index)
    for stage in (Stage.PREPARE, Stage.RENDER, Stage.SOUND):
        shares = [fraction for told, fraction, _ in listener.told if told is stage]
        assert shares == sorted(shares)
        assert shares[-1] == 1.0
    assert len(listener.threads) == 1
    # Many reports, not one for each chunk: whoever waits sees it move.
    assert len({fraction for told, fraction, _ in listener.told if told is Stage.RENDER}) > 6
    stills = [data for _, data in listener.previews if data[8:12] != b"WEBP"]
    assert stills
    picture = cv2.imdecode(np.frombuffer(stills[0], np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.shape[1] <= 360
    assert picture.std() > 20


def test_it_shows_what_will_move_before_it_is_drawn(chase: Storyboard, job: Make) -> None:
    listener = Listener()
    work = job(chase, width=360, height=640)
    Production(work, work.folder, 2, listener).make()

    drafts = [data for _, data in listener.previews if data[8:12] == b"WEBP"]
    assert len(drafts) == 1
    draft = Image.open(io.BytesIO(drafts[0]))
    pictures = [np.asarray(picture.convert("RGB"), int) for picture in ImageSequence.Iterator(draft)]
    assert len(pictures) == 16
    assert pictures[0].shape == (480, 270, 3)
    assert np.abs(pictures[8] - pictures[0]).mean() > 2
    # It ends by itself.
    assert draft.info["loop"] == 2


def test_the_same_job_gives_the_same_pictures_with_any_number_of_processes(chase: Storyboard, job: Make) -> None:
    one = engine("cutout", processes=1).render(job(chase, "one"), Listener())
    two = engine("cutout", processes=2).render(job(chase, "two"), Listener())
    other = engine("cutout", processes=2).render(job(chase, "other", seed=6), Listener())

    assert digest(one.video) == digest(two.video)
    assert digest(one.video) != digest(other.video)
    assert one.audio is not None and two.audio is not None
    assert one.audio.read_bytes() == two.audio.read_bytes()


def test_the_picture_never_stands_still_and_is_never_black(chase: Storyboard, job: Make) -> None:
    shown = frames(engine("cutout").render(job(chase), Listener()).video)

    small = [cv2.resize(frame, (90, 160), interpolation=cv2.INTER_AREA).astype(int) for frame in shown]
    assert min(frame.mean() for frame in small) > 25
    changes = [np.abs(a - b).mean() for a, b in zip(small, small[12:], strict=False)]
    assert min(changes) > 1.0


def test_the_mark_is_in_the_pictures(chase: Storyboard, job: Make) -> None:
    plain = frames(engine("cutout").render(job(chase, "plain"), Listener()).video)
    marked = frames(engine("cutout").render(job(chase, "marked", mark="@ana · AI"), Listener()).video)

    different = np.abs(plain[10].astype(int) - marked[10]).max(axis=2) > 40
    assert 100 < different.sum() < 20_000


def test_a_picture_of_ones_own_is_the_first_backdrop(chase: Storyboard, job: Make, tmp_path: Path) -> None:
    picture = tmp_path / "mine.png"
    cv2.imwrite(str(picture), np.full((900, 1600, 3), (20, 200, 20), np.uint8))
    shown = frames(engine("cutout").render(job(chase, picture=picture), Listener()).video)

    first, last = shown[4][60].astype(int), shown[-4][60].astype(int)
    assert (first[..., 1] > first[..., 0] + 60).mean() > 0.9
    assert (last[..., 1] > last[..., 0] + 60).mean() < 0.1


def test_canceling_stops_it_at_once_and_leaves_no_process(chase: Storyboard, job: Make) -> None:
    wanted = job(chase)
    with pytest.raises(CanceledError):
        engine("cutout").render(wanted, Listener(cancel_at=0.05))
    assert not children()
    assert list(wanted.folder.iterdir()) == []


def test_children_of_a_killed_engine_end_by_themselves(chase: Storyboard, tmp_path: Path) -> None:
    program = (
        "import sys, time, psutil; from pathlib import Path\n"
        "from creation.engines.cutout.crew import Crew\n"
        f"crew = Crew(2, Path({str(tmp_path)!r}))\n"
        "for _ in range(3): assert crew.answers.get(timeout=60)['ready']\n"
        "print(*[child.pid for child in psutil.Process().children(recursive=True)], flush=True); time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pids = [int(pid) for pid in parent.stdout.readline().split()]
    # The server; one for sound, one that forks, two that paint.
    assert len(pids) == 5
    assert all(psutil.pid_exists(pid) for pid in pids)

    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 20
    while any(alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(alive(pid) for pid in pids)


def alive(pid: int) -> bool:
    """Whether it runs; one that ended may wait to be buried by whoever inherited it."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_a_child_that_dies_is_an_error_one_may_try_again(chase: Storyboard, job: Make) -> None:
    class Killer(Listener):
        def progress(self, stage: Stage, fraction: float) -> None:
            super().progress(stage, fraction)
            if stage is Stage.RENDER:
                for child in children():
                    child.kill()

    with pytest.raises(EngineError) as problem:
        engine("cutout").render(job(chase), Killer())
    assert problem.value.retry
    assert not children()


@pytest.mark.parametrize(("what", "code"), [({"width": 640}, "bad_size"), ({"fps": 25}, "bad_size")])
def test_what_it_cannot_draw_it_refuses_in_words(chase: Storyboard, job: Make, what: dict[str, int], code: str) -> None:
    with pytest.raises(EngineError) as problem:
        engine("cutout").render(job(chase, **what), Listener())
    assert problem.value.code == code


def test_engines_are_found_by_name() -> None:
    assert "cutout" in names()
    made = engine("cutout")
    able = made.capabilities()
    assert {(720, 1280), (1280, 720), (1080, 1080), (1080, 1920), (1920, 1080)} < set(able.sizes)
    assert {(2160, 3840), (3840, 2160)} < set(able.sizes)
    assert able.makes_sound
    with pytest.raises(KeyError):
        engine("cinema")
