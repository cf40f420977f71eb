"""What a person wants to know before they press the button: how long, how many go first, and what is left today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from creation import options
from creation.beginning import MOST_TAKES
from creation.queue import estimates, turns
from creation.quota.films import Quota, quota_of
from creation.storyboard.types import Shot, Storyboard
from creation.words import waiting_words, work_words
from sora_site.people.models import User


@dataclass(frozen=True)
class Facts:
    """In words and numbers; what is "" is not known."""

    work: str  # "about 6 s", for all the takes
    waiting: str  # "You are next"
    waits: int
    takes: int
    quota: Quota

    @property
    def is_too_much(self) -> bool:
        """Whether there is no room for as many takes as are chosen."""
        return self.takes > self.quota.room


def facts(person: User, fields: Mapping[str, str], board: Storyboard | None = None) -> Facts:
    """For what the chips hold; the storyboard's own length counts where its cards are open. At most seven queries."""
    width, height = _size(fields.get("size", ""))
    seconds = board.seconds if board else _number(fields.get("seconds", ""), 10.0, 600.0)
    takes = int(_number(fields.get("takes", ""), 1, MOST_TAKES))
    waits = turns.position_if_asked(person)
    work = _work(seconds, width, height)
    return Facts(
        work=work_words(work * (waits + takes)) if work else "",
        waiting=waiting_words(waits),
        waits=waits,
        takes=takes,
        quota=quota_of(person),
    )


def _work(seconds: float, width: int, height: int) -> float:
    """As films of this site have taught, else as the engine says of itself."""
    learned = estimates.seconds_for(options.engine_name(), seconds, width, height)
    if learned is not None:
        return learned
    plain = Storyboard("", "en", (), (Shot(seconds, "meadow"),))
    return options.engine_here().estimate(plain, width, height, 30)


def _size(text: str) -> tuple[int, int]:
    """One of the engine's sizes; the first where the text names none."""
    sizes = options.capabilities().sizes
    return next((size for size in sizes if f"{size[0]}x{size[1]}" == text), sizes[0])


def _number(text: str, otherwise: float, most: float) -> float:
    try:
        number = float(text)
    except ValueError:
        return otherwise
    return min(number, most) if 0 < number < float("inf") else otherwise
