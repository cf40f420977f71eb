"""Measurements that `manage.py bench NAME` runs: one module each, with `run(options) -> list[Figure]`.

A module may define `add_arguments(parser)` for options of its own; `options.full` is always there. Nothing here may
touch the site's own data: what a benchmark builds stands in `cache_folder(NAME)` and is kept between runs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Figure:
    """One measured number, and the bar it was held against if there is one."""

    name: str
    value: float
    unit: str = ""
    #: In words, such as "≤ 300"; empty where the figure is only told.
    bar: str = ""
    holds: bool | None = None

    def __str__(self) -> str:
        verdict = "" if self.holds is None else ("  holds " if self.holds else "  MISSES ") + self.bar
        return f"{self.name}: {self.value:,.6g} {self.unit}".rstrip() + verdict


def at_most(name: str, value: float, bar: float, unit: str = "") -> Figure:
    """A figure that holds while it is `bar` or less."""
    return Figure(name, value, unit, f"≤ {bar:,.6g}", value <= bar)


def at_least(name: str, value: float, bar: float, unit: str = "") -> Figure:
    """A figure that holds while it is `bar` or more."""
    return Figure(name, value, unit, f"≥ {bar:,.6g}", value >= bar)


def percentile(values: list[float], share: float) -> float:
    """The smallest of `values` that `share` (0 to 1) of them do not exceed. `values` may not be empty."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered) - 1e-9) - 1)]


def cache_folder(name: str) -> Path:
    """Where a benchmark keeps what is costly to build."""
    folder = ROOT / ".cache" / "bench" / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder
