"""Charts as plain geometry, for SVG drawn on the page. All is in percent: a chart fits any width unstretched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, log10

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import pgettext


@dataclass(frozen=True)
class Bar:
    """One day of a chart, and its line in the chart's table. Lengths in percent of the chart."""

    day: date
    said: str  # the value in words
    x: float
    wide: float
    y: float
    high: float


@dataclass(frozen=True)
class Tick:
    """A line across the chart, and what it stands for."""

    y: float
    said: str


@dataclass(frozen=True)
class Chart:
    """Bars by day. `id` is unique on its page."""

    id: str
    label: str | Promise
    unit: str | Promise  # the heading of its values
    bars: list[Bar]
    ticks: list[Tick]
    #: Days named under the chart: the first, some between, the last.
    marks: list[str]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw: then words alone say so."""
        return not any(bar.high for bar in self.bars)


@dataclass(frozen=True)
class Curve:
    """A line that falls from left to right: points in percent, as SVG writes them."""

    line: str
    area: str
    rows: list[tuple[str, int]]  # when, percent


def by_day(
    id: str,
    label: str | Promise,
    unit: str | Promise,
    values: Sequence[tuple[date, float]],
    said: Callable[[float], str],
    step: Callable[[float], float] | None = None,
) -> Chart:
    """A bar for each day. `said` puts a value into words; `step` is the distance of the lines for a largest value."""
    largest = max((value for _day, value in values), default=0)
    tick = (step or even_step)(largest)
    top = 2 * tick
    slot = 100 / max(len(values), 1)
    # Bars of a week are broad with air between them, those of a quarter stand close.
    air = 0.34 if len(values) <= 7 else 0.28
    bars = [
        Bar(
            *(day, said(value), round(number * slot + slot * air / 2, 3), round(slot * (1 - air), 3)),
            *(round(100 - 100 * value / top, 3), round(100 * value / top, 3)),
        )
        for number, (day, value) in enumerate(values)
    ]
    ticks = [Tick(0, said(top)), Tick(50, said(tick)), Tick(100, said(0))]
    return Chart(id, label, unit, bars, ticks, _marks([day for day, _value in values]))


def even_step(largest: float) -> float:
    """Half the height of a chart of counts: 1, 2, 5, 10, 20, 50 …, so that both lines are round numbers."""
    half = max(largest / 2, 1)
    power = 10 ** int(log10(half))
    return next(float(power * times) for times in (1, 2, 5, 10) if half <= power * times)


def time_step(largest_ms: float) -> float:
    """As `even_step` for milliseconds: round seconds, minutes or hours."""
    half = largest_ms / 2
    seconds = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 4 * 3600, 6 * 3600, 12 * 3600)
    for each in seconds:
        if half <= each * 1000:
            return each * 1000.0
    return ceil(half / 86_400_000) * 86_400_000.0


def curve(shares: Sequence[float], seconds: float, when: Callable[[float], str]) -> Curve:
    """Who is still there along a film of `seconds`, from shares of 0 to 1 at even distances."""
    last = max(len(shares) - 1, 1)
    points = [(round(100 * number / last, 2), round(100 - 100 * share, 2)) for number, share in enumerate(shares)]
    line = " ".join(f"{x},{y}" for x, y in points)
    rows = [(when(seconds * number / last), round(100 * share)) for number, share in enumerate(shares)]
    return Curve(line, f"0,100 {line} 100,100", rows[:: max(last // 10, 1)])


def _marks(every: list[date]) -> list[str]:
    """Of a week each day's name; else five dates at even distances."""
    if len(every) <= 7:
        return [date_format(day, "D") for day in every]
    last = len(every) - 1
    short = pgettext("a date as Django formats it: day and short month", "j M")
    return [date_format(every[round(last * part / 4)], short) for part in range(5)]
