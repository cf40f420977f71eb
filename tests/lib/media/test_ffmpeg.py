from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from sora_site.lib.media import ffmpeg
from sora_site.lib.media.errors import MediaError
from sora_site.lib.media.process import Limits, ProcessError, child

ENDLESS = ["-re", "-f", "lavfi", "-i", "testsrc2=s=90x160:r=10", "-f", "null", "-"]


def _ours(name: str = "ffmpeg") -> list[psutil.Process]:
    return [each for each in psutil.Process().children(recursive=True) if name in each.name()]


def _is_running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _ends(pid: int) -> bool:
    """Whether the process ends by itself within ten seconds: a signal takes a moment to arrive."""
    for _ in range(500):
        if not _is_running(pid):
            return True
        time.sleep(0.02)
    return False


def test_pictures_come_one_by_one_and_are_the_readers_own(mp4: Path) -> None:
    seen = list(ffmpeg.pixels(mp4, "mp4", (90, 160), Limits()))
    assert len(seen) == 48
    assert {picture.shape for picture in seen} == {(160, 90, 4)}
    seen[0][:] = 0
    assert seen[1].any()


def test_pictures_may_be_fewer_and_smaller(webm: Path) -> None:
    seen = list(ffmpeg.pixels(webm, "webm", (45, 80), Limits(), rate=2, form="rgb24"))
    assert [picture.shape for picture in seen] == [(80, 45, 3)] * 4


def test_a_reader_that_stops_early_leaves_no_process(mp4: Path) -> None:
    with closing(ffmpeg.pixels(mp4, "mp4", (2000, 4000), Limits())) as pictures:
        next(pictures)
        assert _ours()
    assert not _ours()


def test_a_playlist_cannot_make_ffmpeg_open_another_file(playlist: Path) -> None:
    for kind in ffmpeg.DEMUXERS:
        with pytest.raises(MediaError):
            list(ffmpeg.pixels(playlist, kind, (90, 160), Limits()))


def test_a_file_is_read_as_the_kind_it_is_said_to_be(webm: Path) -> None:
    with pytest.raises(MediaError):
        list(ffmpeg.pixels(webm, "mp4", (90, 160), Limits()))


def test_no_protocol_but_files_is_spoken() -> None:
    arguments = ffmpeg.source(Path("clip.mp4"), "mp4")
    arguments[-1] = "http://127.0.0.1:9/clip.mp4"
    with pytest.raises(MediaError):
        ffmpeg.run([*arguments, "-f", "null", "-"], Limits(seconds=10))


def test_what_stops_the_waiting_stops_ffmpeg() -> None:
    class CanceledError(Exception):
        pass

    def stop() -> None:
        assert _ours()
        raise CanceledError

    with pytest.raises(CanceledError):
        ffmpeg.run(ENDLESS, Limits(seconds=60), stop)
    assert not _ours()


def test_the_clock_stops_ffmpeg() -> None:
    with pytest.raises(MediaError) as refused:
        ffmpeg.run(ENDLESS, Limits(seconds=0.7))
    assert refused.value.code == "too_slow"
    assert not _ours()


def test_a_process_that_fills_memory_is_refused_it() -> None:
    hungry = [sys.executable, "-I", "-c", "bytearray(2_000_000_000)"]
    with pytest.raises(ProcessError, match="MemoryError"), child(hungry, Limits(memory=2**30)) as running:
        running.wait()


def test_a_film_that_grows_too_large_is_cut_off(tmp_path: Path) -> None:
    arguments = ["-f", "lavfi", "-i", "testsrc2=s=640x640:r=30:d=20", "-c:v", "rawvideo", "-f", "nut"]
    with pytest.raises(MediaError):
        ffmpeg.run([*arguments, str(tmp_path / "large.nut")], Limits(seconds=60, file_bytes=5_000_000))
    assert (tmp_path / "large.nut").stat().st_size <= 5_000_000


def test_what_a_process_started_dies_with_it(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    shell = ["/bin/sh", "-c", f"sleep 300 & echo $! > {note}; wait"]
    with child(shell, Limits()):
        while not note.exists() or not note.read_text().strip():
            time.sleep(0.02)
        pid = int(note.read_text())
        assert _is_running(pid)
    assert _ends(pid)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can tie a process to its parent")
def test_a_worker_that_is_killed_takes_ffmpeg_with_it(tmp_path: Path) -> None:
    script = tmp_path / "worker.py"
    script.write_text(
        "import sys, time\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "from sora_site.lib.media.process import Limits, child\n"
        "with child(['/bin/sleep', '300'], Limits(seconds=300)) as running:\n"
        "    print(running._process.pid, flush=True)\n"
        "    time.sleep(300)\n"
    )
    with subprocess.Popen(
        [sys.executable, str(script), str(Path(__file__).parents[3])], stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        pid = int(worker.stdout.readline())
        while _is_running(pid) and "sleep" not in psutil.Process(pid).name():
            time.sleep(0.02)
        os.kill(worker.pid, signal.SIGKILL)
        worker.wait()
    assert _ends(pid)


def test_a_process_sees_none_of_the_sites_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "a secret")
    with child(["/usr/bin/env"], Limits(), pipe_out=True) as running:
        seen = running.stdout.read()
        running.wait()
    assert b"PATH=" in seen
    assert b"SECRET" not in seen
