"""Numbers of a person's films, and of one film, over some days and over as many days before: each a query or two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet, Sum

from feed.models import MakerDay, Post, PostDay
from feed.models.numbers import STAYS, nobody
from sora_site.lib import days
from sora_site.people.models import User

#: Lengths a page may look back over, in days.
PERIODS = (7, 28, 90)
USUAL = 28
#: So many views, and a share of them says something.
ENOUGH = 10

_COLUMNS = ("day", "views", "watched_ms", "shares", "ends", "likes", "comments")


@dataclass(frozen=True)
class Day:
    """One day; a day without any row is all zeros."""

    day: date
    views: int = 0
    watched_ms: int = 0
    shares: int = 0  # thousandths of films, over all views
    ends: int = 0
    likes: int = 0
    comments: int = 0
    followers: int = 0


@dataclass(frozen=True)
class Totals:
    """Several days together."""

    views: int = 0
    watched_ms: int = 0
    shares: int = 0
    ends: int = 0
    likes: int = 0
    comments: int = 0
    followers: int = 0

    @property
    def says_enough(self) -> bool:
        """Whether shares of its views mean anything."""
        return self.views >= ENOUGH

    @property
    def to_the_end(self) -> int:
        """Percent of views that stayed to the end."""
        return round(100 * self.ends / self.views) if self.views else 0

    @property
    def watched_share(self) -> int:
        """Percent of a film that a view saw, on average."""
        return round(self.shares / self.views / 10) if self.views else 0


@dataclass(frozen=True)
class Numbers:
    """Some days in a row, oldest first, and the same number of days before them."""

    days: list[Day]
    now: Totals
    before: Totals

    @property
    def length(self) -> int:
        return len(self.days)


def period(text: str) -> int:
    """The length an address asks for, or the usual one."""
    return int(text) if text in map(str, PERIODS) else USUAL


def of_maker(person: User, length: int) -> Numbers:
    """All films of a person. One query, of at most two rows a day of `length`."""
    return _numbers(MakerDay.objects.filter(maker=person), length, (*_COLUMNS, "followers"))


def of_post(post: Post, length: int) -> Numbers:
    """One film. One query, of at most two rows a day of `length`."""
    return _numbers(PostDay.objects.filter(post=post), length, _COLUMNS)


def ever(post: Post) -> tuple[Totals, list[int]]:
    """A film since it was posted, and its stays. Two queries, the second of a row for each day it was watched on."""
    rows = PostDay.objects.filter(post=post)
    stays = nobody()
    for of_day in rows.values_list("stays", flat=True):
        stays = [old + new for old, new in zip(stays, of_day, strict=False)]
    return _summed(rows), stays


def before_this(post: Post) -> Totals:
    """What the maker's films posted before this one came to, together. One query."""
    return _summed(PostDay.objects.filter(maker_id=post.maker_id, post__created_at__lt=post.created_at))


@dataclass(frozen=True)
class Travelled:
    """A film among the most watched."""

    post: Post
    totals: Totals


def most_watched(person: User, length: int, most: int = 5) -> list[Travelled]:
    """A person's films by their views of the last `length` days. Two queries."""
    lately = PostDay.objects.filter(maker=person, day__gt=days.today() - timedelta(days=length))
    sums = lately.values("post").annotate(
        sum_views=Sum("views"),
        sum_watched_ms=Sum("watched_ms"),
        sum_shares=Sum("shares"),
        sum_ends=Sum("ends"),
        sum_likes=Sum("likes"),
        sum_comments=Sum("comments"),
    )
    best = sums.order_by("-sum_views", "-post").values_list("post", *(f"sum_{name}" for name in _COLUMNS[1:]))
    totals = {row[0]: Totals(**dict(zip(_COLUMNS[1:], row[1:], strict=True))) for row in best[:most] if row[1]}
    posts = Post.objects.select_related("clip__generation").defer("clip__sprites", "clip__fingerprint")
    found = posts.filter(clip__erased_at=None).in_bulk(list(totals))
    return [Travelled(found[post], totals[post]) for post in totals if post in found]


def staying(stays: list[int]) -> list[float]:
    """Of those who watched, the share still there at each of `STAYS` + 1 moments from begin to end; 0 to 1."""
    total = sum(stays)
    if total <= 0:
        return []
    left, there = 0, [1.0]
    for count in stays[:-1]:
        left += count
        there.append(1 - left / total)
    # Who saw the last twentieth saw the end.
    return [*there, there[-1]]


def _numbers(rows: QuerySet[MakerDay] | QuerySet[PostDay], length: int, columns: tuple[str, ...]) -> Numbers:
    today = days.today()
    found = {row["day"]: Day(**row) for row in rows.filter(day__gt=today - timedelta(days=2 * length)).values(*columns)}
    every = [today - timedelta(days=back) for back in range(2 * length - 1, -1, -1)]
    filled = [found.get(day) or Day(day) for day in every]
    return Numbers(filled[length:], _together(filled[length:]), _together(filled[:length]))


def _together(some: list[Day]) -> Totals:
    return Totals(**{name: sum(getattr(day, name) for day in some) for name in Totals.__dataclass_fields__})


def _summed(rows: QuerySet[PostDay]) -> Totals:
    sums = rows.aggregate(**{f"sum_{name}": Sum(name) for name in _COLUMNS[1:]})
    return Totals(**{name: sums[f"sum_{name}"] or 0 for name in _COLUMNS[1:]})


__all__ = [
    "ENOUGH", "PERIODS", "STAYS", "Day", "Numbers", "Totals", "Travelled", "before_this", "ever", "most_watched",
    "of_maker", "of_post", "period", "staying",
]  # fmt: skip
