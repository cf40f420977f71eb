"""One film made by the cut-out engine, watched from outside."""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from creation.engines.base import Job, Rendering, Stage
from creation.engines.cutout.production import Production
from creation.engines.cutout.workers import server
from creation.engines.registry import engine
from creation.storyboard import read

SIZE, FPS, SEED, MARK = (720, 1280), 30, 7, "@bench · AI"


@dataclass(frozen=True)
class Made:
    """What one film cost: seconds by the clock, seconds of processors, bytes of memory at the worst moment."""

    wall: float
    processors: float
    first_preview: float
    memory: int
    bytes: int


@dataclass
class _Watcher:
    began: float = field(default_factory=time.monotonic)
    first_preview: float = 0.0

    def progress(self, stage: Stage, fraction: float) -> None:
        """Nobody looks on."""

    def preview(self, picture: bytes) -> None:
        self.first_preview = self.first_preview or time.monotonic() - self.began


def make(prompt: str, seconds: float, processes: int, size: tuple[int, int] = SIZE) -> Made:
    """Pictures and sound of one film, as a render worker has them made."""
    storyboard = read(prompt, seconds, SEED)
    folder = Path(tempfile.mkdtemp(prefix="bench-film-"))
    before = _processors()
    try:
        with _Memory() as memory:
            watcher = _Watcher()
            job = Job(storyboard, SEED, *size, FPS, folder, mark=MARK)
            rendering = _rendered(job, processes, watcher)
            wall = time.monotonic() - watcher.began
        return Made(wall, _processors() - before, watcher.first_preview, memory.most, rendering.video.stat().st_size)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _rendered(job: Job, processes: int, watcher: _Watcher) -> Rendering:
    worker = engine("cutout", processes=processes)
    if (job.width, job.height) in worker.capabilities().sizes:
        return worker.render(job, watcher)
    # Smaller than any film people get: for trying whether the measuring works.
    return Production(job, job.folder, processes, watcher).make()


def _processors() -> float:
    """Seconds of processor time of this process, the server of workers, and all workers that have ended."""
    here = resource.getrusage(resource.RUSAGE_SELF)
    there = psutil.Process(server().pid).cpu_times()
    workers = there.user + there.system + there.children_user + there.children_system
    return here.ru_utime + here.ru_stime + float(workers)


class _Memory:
    """The most memory that all children hold together, looked at now and then; pages they share count once.

    Who holds a page with whom costs milliseconds to find out, of the time that is being measured. So that is only
    asked where all of them, shared pages counted for each, hold more than ever before.
    """

    def __init__(self) -> None:
        self.most = 0
        self._rough = 0.0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self._end.set()
        self._thread.join()

    def _watch(self) -> None:
        parent = psutil.Process(os.getpid())
        while not self._end.wait(0.4):
            children = parent.children(recursive=True)
            rough = sum(_held(child, exactly=False) for child in children)
            if rough > 1.02 * self._rough:
                self._rough = rough
                self.most = max(self.most, sum(_held(child, exactly=True) for child in children))


def _held(process: psutil.Process, *, exactly: bool) -> int:
    """Bytes of memory; 0 for one that has ended."""
    try:
        return int(process.memory_full_info().pss if exactly else process.memory_info().rss)
    except psutil.Error:
        return 0
