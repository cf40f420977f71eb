"""Something put over a part of a film: a sticker, a logo, a bar with words.

What is put over a film stands still in one block while the film goes on around it. Another figure in the same place,
which films of one engine may have, moves, has no block's shape, and what happens around it is another as well.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from creation.fingerprints.agreement import SQUARE, Agreement

Bytes = npt.NDArray[np.uint8]
Grid = npt.NDArray[np.bool_]

#: Of all squares, how many may be hidden.
_MOST = 0.2
#: Of the pictures, in how many a hidden square disagrees, and of the rectangle about them, how much they fill.
_ALWAYS, _FILLED = 0.7, 0.7
#: Grey levels a pixel changes by in time (standard deviation) where it stands still at most, and where it moves.
_STILL, _MOVES = 5.0, 7.0
#: Squares around it in which the film must move, to tell that it is this film and not its place alone.
_LEAST_MOVING = 16
_LEAST_PICTURES = 4


def hidden(asked: Bytes, kept: Bytes, found: list[Agreement]) -> Grid | None:
    """The squares (rows × columns) that something stands over; None where that does not explain what disagrees.

    `asked` lies over `kept`, each n × height × width, and `found` says of each of the n how they agree.
    """
    if len(found) < _LEAST_PICTURES:
        return None
    odd = np.mean([each.odd for each in found], axis=0)
    # Single squares beside it, where brightness seems another for what it adds of it, are not of its shape.
    often = cv2.morphologyEx((odd >= _ALWAYS).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, stats, _middles = cv2.connectedComponentsWithStats(often, connectivity=8)
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    _left, _top, width, height, area = (int(one) for one in stats[largest])
    whole = max(1, int(np.sum(found[0].covered)))
    if area > _MOST * whole or area < _FILLED * width * height:
        return None
    block = labels == largest
    if float(np.median(_changes(asked)[block])) > _STILL:
        return None
    # The edge of what was put there mixes with the film.
    around = cv2.dilate(block.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    moving = (_changes(kept) > _MOVES) & ~around & found[0].covered
    return around if moving.sum() >= _LEAST_MOVING else None


def spread(squares: Grid, shape: tuple[int, ...]) -> Grid:
    """The pixels (of a picture of `shape`, height × width) that lie in these squares."""
    pixels = np.zeros(shape, np.bool_)
    large = np.kron(squares, np.ones((SQUARE, SQUARE), np.bool_))
    pixels[: large.shape[0], : large.shape[1]] = large
    return pixels


def _changes(pictures: Bytes) -> npt.NDArray[np.float32]:
    """By how many grey levels the pixels of each square change in time."""
    rows, columns = pictures.shape[1] // SQUARE, pictures.shape[2] // SQUARE
    each = pictures[:, : rows * SQUARE, : columns * SQUARE].astype(np.float32).std(axis=0)
    squares: npt.NDArray[np.float32] = each.reshape(rows, SQUARE, columns, SQUARE).mean(axis=(1, 3))
    return squares
