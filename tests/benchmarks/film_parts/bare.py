"""Bare x264: the very frames of a film, already planes in memory, encoded with our settings and nothing else.

Run as `python -m tests.benchmarks.film_parts.bare FILE PROCESSES SETTINGS SHARE`: it says "ready", waits for a line,
encodes its share of the chunks and says "done".
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av
import numpy as np

from creation.engines.cutout.chunks import OPTIONS
from creation.engines.cutout.direction import direct
from creation.engines.cutout.painter import Painter
from creation.engines.cutout.plan import Plan
from creation.engines.cutout.planes import planes
from creation.storyboard import read
from tests.benchmarks import ROOT
from tests.benchmarks.film_parts.ours import FPS, SEED, SIZE

#: What people mean by x264 when they say no more; the same quality.
PLAIN = {"preset": "veryfast", "crf": "20", "threads": "1"}


def drawn(prompt: str, seconds: float, path: Path) -> int:
    """Writes the frames of a film as planes, one after the other; returns how many."""
    storyboard = read(prompt, seconds, SEED)
    shots = direct(storyboard, SEED, *SIZE, None).shots
    plan = Plan(storyboard, SEED, *SIZE, FPS, shots, mark="@bench · AI")
    painter = Painter(plan)
    with path.open("wb") as file:
        for index in range(plan.frames):
            file.write(planes(painter.frame(index)).tobytes())
    return plan.frames


def seconds_to_encode(frames: Path, processes: int, settings: str) -> float:
    """By the clock, from the moment all processes stand ready; `settings` is "ours" or "plain"."""
    arguments = [sys.executable, "-m", "tests.benchmarks.film_parts.bare", str(frames), str(processes), settings]
    children = [
        subprocess.Popen([*arguments, str(share)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        for share in range(processes)
    ]
    try:
        for child in children:
            _expect(child, "ready")
        began = time.monotonic()
        for child in children:
            if child.stdin is not None:
                child.stdin.write("go\n")
                child.stdin.flush()
        for child in children:
            _expect(child, "done")
        return time.monotonic() - began
    finally:
        for child in children:
            child.communicate()


def _expect(child: subprocess.Popen[str], word: str) -> None:
    line = child.stdout.readline().strip() if child.stdout is not None else ""
    if line != word:
        raise RuntimeError(f"Bare encoding said {line!r}, not {word!r}.")


def _main(frames: Path, processes: int, settings: str, share: int) -> None:
    width, height = SIZE
    every = np.fromfile(frames, np.uint8).reshape(-1, height * 3 // 2, width)
    seconds = [every[first : first + FPS] for first in range(0, len(every), FPS)][share::processes]
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    with tempfile.TemporaryDirectory() as folder:
        for frames_of_one in seconds:
            options = OPTIONS if settings == "ours" else PLAIN
            _encode(frames_of_one, Path(folder) / "chunk.mp4", options)
    sys.stdout.write("done\n")


def _encode(frames: np.ndarray, path: Path, options: dict[str, str]) -> None:
    with av.open(str(path), "w", format="mp4") as file:
        stream = file.add_stream("libx264", rate=FPS, options={**options, "g": str(FPS)})
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        stream.codec_context.thread_count = 1
        for frame in frames:
            file.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="yuv420p")))
        file.mux(stream.encode())


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
