"""Things cut out of people's own pictures, so that they can join the cast: GrabCut from the frame inwards.

(C. Rother, V. Kolmogorov, A. Blake: GrabCut, SIGGRAPH 2004; in OpenCV.)
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from creation.engines.base import EngineError, Job
from creation.storyboard.belongings import CUT_OUT, PICTURE

#: Pixels of the long side while it is cut, and when it is kept.
_CUT, _KEPT = 320, 640
#: Shares of the picture that are believed to be a thing. Less is a speck; more is a scene without a thing.
_LEAST, _MOST = 0.03, 0.9


def cut_out_all(job: Job, folder: Path) -> Job:
    """The job with its things cut out into `folder`, and its cast knowing them by their files.

    A file named in a storyboard that came from outside is never looked at.
    """
    files = []
    for number, picture in enumerate(job.things):
        pixels = cv2.imread(str(picture), cv2.IMREAD_UNCHANGED)
        if pixels is None:
            raise EngineError("bad_picture", "A picture brought for this film could not be read.")
        files.append(folder / f"thing-{number}.png")
        cv2.imwrite(str(files[-1]), cut_out(pixels))
    cast = []
    for member in job.storyboard.cast:
        member = replace(member, looks={name: value for name, value in member.looks.items() if name != CUT_OUT})
        which = member.looks.get(PICTURE, "")
        if which.isdecimal() and int(which) < len(files):
            member = replace(member, looks={**member.looks, CUT_OUT: str(files[int(which)])})
        cast.append(member)
    return replace(job, storyboard=replace(job.storyboard, cast=tuple(cast)))


def cut_out(pixels: np.ndarray) -> np.ndarray:
    """The thing in a picture (height x width x 1, 3 or 4), as BGRA with a paper edge and no empty margin.

    A picture without one thing before a ground is kept whole, as a photograph with a white border.
    """
    colours = _bgr(_within(pixels, _KEPT))
    mask = _drawn_apart(_within(pixels, _KEPT))
    if mask is None:
        mask = grabbed(colours)
    share = float((mask > 127).mean())
    return _photograph(colours) if not _LEAST <= share <= _MOST else _sticker(colours, mask)


def _within(pixels: np.ndarray, side: int) -> np.ndarray:
    by = min(1.0, side / max(pixels.shape[:2]))
    size = (max(8, round(pixels.shape[1] * by)), max(8, round(pixels.shape[0] * by)))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)


def _bgr(pixels: np.ndarray) -> np.ndarray:
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
    return np.ascontiguousarray(pixels[..., :3])


def _drawn_apart(pixels: np.ndarray) -> np.ndarray | None:
    """The mask of a picture that was cut out already: it has a transparent ground."""
    if pixels.ndim == 3 and pixels.shape[2] == 4 and (pixels[..., 3] < 128).mean() > 0.02:
        return np.ascontiguousarray(pixels[..., 3])
    return None


def grabbed(colours: np.ndarray) -> np.ndarray:
    """What differs from the rim of the picture, as a soft mask."""
    small = _within(colours, _CUT)
    height, width = small.shape[:2]
    marks = np.full((height, width), cv2.GC_PR_FGD, np.uint8)
    rim = max(2, round(0.04 * min(height, width)))
    marks[:rim], marks[:, :rim], marks[:, -rim:] = cv2.GC_BGD, cv2.GC_BGD, cv2.GC_BGD
    marks[-max(2, rim // 2) :] = cv2.GC_BGD
    cv2.setRNGSeed(7)
    cv2.grabCut(small, marks, (0, 0, width, height), np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
    mask = np.where((marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD), 255, 0).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)), np.uint8)
    piece = _largest(np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), np.uint8))
    full = cv2.resize(piece, (colours.shape[1], colours.shape[0]), interpolation=cv2.INTER_CUBIC)
    return cv2.GaussianBlur(full, (0, 0), 1.6)


def _largest(mask: np.ndarray) -> np.ndarray:
    """The largest piece, and others a quarter as large: a pair of shoes is one thing."""
    count, pieces, facts, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return mask
    areas = facts[1:, cv2.CC_STAT_AREA]
    kept = 1 + np.flatnonzero(areas >= 0.25 * areas.max())
    return np.where(np.isin(pieces, kept), 255, 0).astype(np.uint8)


def _sticker(colours: np.ndarray, mask: np.ndarray) -> np.ndarray:
    edge = max(3, round(0.014 * max(mask.shape)))
    mask = cv2.copyMakeBorder(mask, edge, edge, edge, edge, cv2.BORDER_CONSTANT)
    colours = cv2.copyMakeBorder(colours, edge, edge, edge, edge, cv2.BORDER_REPLICATE)
    paper = cv2.dilate(mask, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * edge + 1, 2 * edge + 1)))
    inside = mask[..., None].astype(np.float32) / 255
    shown = colours * inside + 250 * (1 - inside)
    whole = np.dstack([shown.astype(np.uint8), cv2.GaussianBlur(paper, (0, 0), 0.8)])
    rows, columns = np.flatnonzero(paper.any(axis=1)), np.flatnonzero(paper.any(axis=0))
    return np.ascontiguousarray(whole[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def _photograph(colours: np.ndarray) -> np.ndarray:
    edge = max(6, round(0.04 * max(colours.shape[:2])))
    framed = cv2.copyMakeBorder(colours, edge, 3 * edge, edge, edge, cv2.BORDER_CONSTANT, value=(250, 250, 250))
    return np.dstack([framed, np.full(framed.shape[:2], 255, np.uint8)])
