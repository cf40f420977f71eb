"""Bare x264: the very frames of a film, already planes in memory, encoded and nothing else.

The reference the bar names is x264's stock preset `veryfast` at the same quality, by as many processes as draw the
film, each a thread of its own. Beside it the same with our settings.

Run as `python -m tests.benchmarks.film_parts.bare PLAN PROCESSES SHARE`: it draws its share of the seconds, says
"ready", then for each line it hears, "plain" or "ours", encodes its share so and says "done".
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import av
import numpy as np

from creation.engines.cutout.chunks import OPTIONS
from creation.engines.cutout.direction import direct
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.planes import planes
from creation.sound.speech import speak
from creation.storyboard import read
from tests.benchmarks import ROOT
from tests.benchmarks.film_parts.ours import FPS, MARK, SEED, SIZE

SETTINGS = {"plain": {"preset": "veryfast", "crf": "20", "threads": "1"}, "ours": OPTIONS}
#: Seconds after which a child that has not answered is ended.
PATIENCE = 240.0


def seconds_to_encode(prompt: str, seconds: float, processes: int, size: tuple[int, int] = SIZE) -> dict[str, float]:
    """By the clock, from the moment all processes stand ready, for each of the SETTINGS."""
    storyboard = read(prompt, seconds, SEED)
    shots = direct(storyboard, SEED, *size, speak(storyboard, SEED)).shots
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan"
        Plan(storyboard, SEED, *size, FPS, shots, mark=MARK).write(path)
        arguments = [sys.executable, "-m", "tests.benchmarks.film_parts.bare", str(path), str(processes)]
        children = [
            subprocess.Popen(
                [*arguments, str(share)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
            )
            for share in range(processes)
        ]
        end = threading.Timer(PATIENCE, _kill, [children])
        end.start()
        try:
            for child in children:
                _expect(child, "ready")
            return {settings: _timed(children, settings) for settings in SETTINGS}
        finally:
            end.cancel()
            _kill(children)
            for child in children:
                child.communicate()


def _kill(children: list[subprocess.Popen[str]]) -> None:
    for child in children:
        child.kill()


def _timed(children: list[subprocess.Popen[str]], settings: str) -> float:
    began = time.monotonic()
    for child in children:
        if child.stdin is not None:
            child.stdin.write(f"{settings}\n")
            child.stdin.flush()
    for child in children:
        _expect(child, "done")
    return time.monotonic() - began


def _expect(child: subprocess.Popen[str], word: str) -> None:
    line = child.stdout.readline().strip() if child.stdout is not None else ""
    if line != word:
        raise RuntimeError(f"Bare encoding said {line!r}, not {word!r}.")


def _main(path: Path, processes: int, share: int) -> None:
    plan = Plan.read(path)
    painter = Painter(plan)
    firsts = range(share * plan.fps, plan.frames, processes * plan.fps)
    seconds = [
        [
            planes(painter.frame(index), grain=painter.grain(index))
            for index in range(first, min(first + plan.fps, plan.frames))
        ]
        for first in firsts
    ]
    _say("ready")
    with tempfile.TemporaryDirectory() as folder:
        for line in sys.stdin:
            for frames in seconds:
                _encode(frames, (plan.width, plan.height), Path(folder) / "chunk.mp4", SETTINGS[line.strip()])
            _say("done")


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _encode(frames: list[np.ndarray], size: tuple[int, int], path: Path, options: dict[str, str]) -> None:
    with av.open(str(path), "w", format="mp4") as file:
        stream = file.add_stream("libx264", rate=FPS, options={**options, "g": str(FPS)})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.codec_context.thread_count = 1
        for frame in frames:
            file.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="yuv420p")))
        file.mux(stream.encode())


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
