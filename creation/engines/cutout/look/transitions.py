"""How one shot follows another: dissolves, a moment of black, a whip; a cut needs nothing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

#: Seconds on either side of the seam.
HALVES = {"fade": 0.35, "black": 0.3, "whip": 0.16}


@dataclass(frozen=True)
class Seam:
    """A transition at one frame: `share` runs from 0, all of the shot before, to 1, all of the one after."""

    kind: str
    share: float
    other: int  # the number of the shot that is not on now
    other_time: float  # seconds into it; before its start or after its end


def seam_at(kinds: list[str], lengths: list[float], shot: int, t: float) -> Seam | None:
    """The transition that frame `t` seconds into `shot` is part of. `kinds[n]` leads into shot n."""
    after = kinds[shot + 1] if shot + 1 < len(kinds) else "cut"
    left = lengths[shot] - t
    for kind, since, other, time in (
        (kinds[shot], t, shot - 1, (lengths[shot - 1] if shot else 0.0) + t),
        (after, -left, shot + 1, -left),
    ):
        half = min(HALVES.get(kind, 0.0), 0.4 * lengths[shot])
        if half and abs(since) < half and (other >= 0 or kind == "black"):
            return Seam(kind, 0.5 + 0.5 * since / half, other, time)
    return None


def join(frame: np.ndarray, other: np.ndarray | None, seam: Seam) -> None:
    """Turns `frame`, of the shot that is on, into the transition's; `other` is the same moment of the other shot."""
    match seam.kind:
        case "fade" if other is not None:
            now = seam.share if seam.share >= 0.5 else 1 - seam.share
            eased = now * now * (3 - 2 * now)
            cv2.addWeighted(frame, eased, other, 1 - eased, 0, dst=frame)
        case "black":
            light = abs(2 * seam.share - 1)
            cv2.convertScaleAbs(frame, dst=frame, alpha=light * light * (3 - 2 * light))
        case "whip":
            _whip(frame, seam.share)


def _whip(frame: np.ndarray, share: float) -> None:
    """The picture rushes off to the left, and the next comes to rest from the right."""
    width = frame.shape[1]
    rush = 1 - abs(2 * share - 1)
    gone = 0.9 * rush**2 * (1 if share < 0.5 else -1)
    wide = np.concatenate([frame[:, ::-1], frame, frame[:, ::-1]], axis=1)
    at = width + round(gone * width)
    cv2.blur(wide[:, at : at + width], (max(3, int(rush * 0.5 * width) | 1), 1), dst=frame)
