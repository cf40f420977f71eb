"""Keyset cursors: a page goes on after the last row shown, ties included, at the same cost at any depth."""

from __future__ import annotations

import base64
import binascii
import json
import math
from dataclasses import dataclass


class BadCursorError(ValueError):
    """The cursor was not made by this site."""


@dataclass(frozen=True)
class Cursor:
    """The place after a row: the value it is ordered by, and its id to break ties."""

    score: float
    id: int

    def __str__(self) -> str:
        return base64.urlsafe_b64encode(json.dumps([self.score, self.id]).encode()).decode().rstrip("=")

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """Reads what `str()` wrote. Raises BadCursorError for anything else."""
        try:
            score, identity = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            if not isinstance(score, int | float) or type(identity) is not int or not -(2**63) <= identity < 2**63:
                raise BadCursorError(text)
            if not math.isfinite(score):  # JSON's NaN and Infinity are read too; no row has them.
                raise BadCursorError(text)
            return cls(float(score), identity)
        except (ValueError, TypeError, OverflowError, binascii.Error, RecursionError) as problem:
            raise BadCursorError(text) from problem
