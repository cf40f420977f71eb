"""What is looked at first."""

from __future__ import annotations

from math import log2

#: Each step of severity outweighs ten times as many reports of the step below.
STEP = 10.0


def priority(severity: int, reports: int, reach: int) -> float:
    """Severity × reports × reach; the second and third by their logarithm, so that a crowd cannot outweigh danger."""
    return STEP ** (severity - 1) * (1 + log2(1 + reports)) * (1 + log2(1 + reach) / 4)
