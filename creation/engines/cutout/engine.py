"""The cut-out engine: plans a film, has it drawn by several processes at once, and joins what they made."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from importlib import import_module

from creation.engines.base import Capabilities, EngineError, Job, Rendering, Reporter
from creation.storyboard.types import Storyboard

VERSION = "2"
SIZES = (
    (720, 1280),
    (1280, 720),
    (1080, 1080),
    (1080, 1920),
    (1920, 1080),
    (2160, 3840),
    (3840, 2160),
)
FRAME_RATES = (24, 30, 60)
#: Plans say how long people's films may be, 25 s unless the operator chooses otherwise.
SHORTEST, LONGEST = 2.0, 120.0


class CutoutEngine:
    """Makes films on any CPU. `processes` is how many draw at once, at most one for each core.

    `reuse_bytes` is how much may lie in the folder a job names for reuse; 0 keeps nothing.
    """

    def __init__(self, processes: int = 2, reuse_bytes: int = 2**30) -> None:
        self._processes = max(1, min(processes, os.cpu_count() or 1))
        self._reuse_bytes = reuse_bytes

    def capabilities(self) -> Capabilities:
        return Capabilities(
            name="cutout",
            version=VERSION,
            label="Cut-out",
            sizes=SIZES,
            frame_rates=FRAME_RATES,
            shortest_seconds=SHORTEST,
            longest_seconds=LONGEST,
            makes_sound=True,
            takes_picture=True,
            takes_things=4,
            source_type="http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
        )

    def prepare(self) -> None:
        # Not with this package: every worker imports it and needs none of these.
        for module in ("belongings", "production", "reuse.keys"):
            import_module(f"creation.engines.cutout.{module}")
        from creation.engines.cutout.workers import server

        # If it cannot start, the first film says so.
        with suppress(OSError):
            server().wait()

    def estimate(self, storyboard: Storyboard, width: int, height: int, fps: int) -> float:
        frames = storyboard.seconds * fps
        return 3.0 + frames * width * height * 4.5e-8 / self._processes

    def render(self, job: Job, reporter: Reporter) -> Rendering:
        # Here, because every worker imports this package and needs none of it.
        from creation.engines.cutout.belongings import cut_out_all
        from creation.engines.cutout.production import Production
        from creation.engines.cutout.reuse.shelf import Shelf

        self._check(job)
        work = job.folder / "cutout"
        work.mkdir(parents=True, exist_ok=True)
        shelf = Shelf(job.reuse, self._reuse_bytes) if job.reuse is not None and self._reuse_bytes > 0 else None
        try:
            return Production(cut_out_all(job, work), work, self._processes, reporter, shelf).make()
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def _check(self, job: Job) -> None:
        if (job.width, job.height) not in SIZES or job.fps not in FRAME_RATES:
            raise EngineError(
                "bad_size", f"The cut-out engine draws no {job.width}x{job.height} at {job.fps} a second."
            )
        if not SHORTEST <= job.storyboard.seconds <= LONGEST:
            raise EngineError("bad_length", f"A cut-out film is {SHORTEST:.0f} to {LONGEST:.0f} seconds long.")
