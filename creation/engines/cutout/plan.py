"""What the processes that draw one film share: written once as a file, read by each."""

from __future__ import annotations

import pickle
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from creation.engines.cutout.direction.types import ShotPlan
from creation.storyboard.types import Storyboard

#: Pixels a preview is wide at most.
PREVIEW_WIDTH = 360


@dataclass(frozen=True)
class Plan:
    """A directed film: pure data, from which every frame follows."""

    storyboard: Storyboard
    seed: int
    width: int
    height: int
    fps: int
    shots: tuple[ShotPlan, ...]
    mark: str = ""
    picture: Path | None = None

    @property
    def frames(self) -> int:
        return frame_count(self.storyboard.seconds, self.fps)

    def place(self, index: int) -> tuple[int, float]:
        """The number of the shot that frame `index` shows, and the seconds since that shot began.

        A shot begins with the frame nearest to its cut, so that its pictures are the same wherever it stands.
        """
        starts = accumulate((shot.seconds for shot in self.shots[:-1]), initial=0.0)
        firsts = [frame_at(start, self.fps) for start in starts]
        shot = bisect_right(firsts, index) - 1
        return shot, (index - firsts[shot]) / self.fps

    def write(self, path: Path) -> None:
        path.write_bytes(pickle.dumps(self))

    @classmethod
    def read(cls, path: Path) -> Plan:
        """Only for files this program wrote into its own folder a moment ago."""
        plan = pickle.loads(path.read_bytes())  # noqa: S301
        if not isinstance(plan, cls):
            raise TypeError(f"{path} holds no plan")
        return plan


def frame_at(seconds: float, fps: int) -> int:
    """The frame nearest to a moment; which, between two, does not depend on the last bits of a sum."""
    return int(seconds * fps + 0.5 + 1e-6)


def frame_count(seconds: float, fps: int) -> int:
    """Frames of a film, at least one."""
    return max(1, round(seconds * fps))
