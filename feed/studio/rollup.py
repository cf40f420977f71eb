"""Numbers by day out of the rows, for the light lane. Repeating a step, or killing it at any moment, changes nothing.

Views are counted once each: a row remembers how much of it stands in the numbers, and both are written together. Likes,
comments and follows can be taken back: their days are counted anew from the rows until two days have passed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

from django.db import transaction
from django.db.models import Count, F, Min

from feed.models import Comment, Like, MakerDay, Post, PostDay, SettledDay, View
from feed.models.numbers import STAYS, nobody
from sora_site.lib import days
from sora_site.people.models import Follow

#: Views counted in one transaction: at the worst, each on a day of its own, some tenths of a second of writing, for
#: which others who write wait on SQLite.
BATCH = 500
#: Past days settled in one go, after the lane was away or when a site first gets numbers.
DAYS_AT_ONCE = 30

Day = TypeVar("Day", PostDay, MakerDay)


@dataclass
class _Sum:
    """What a batch of views adds to one day."""

    maker_id: int
    views: int = 0
    watched_ms: int = 0
    shares: int = 0
    ends: int = 0
    stays: list[int] = field(default_factory=nobody)

    def add(self, view: View, length_ms: float) -> None:
        before, now = _share(view.counted_ms, length_ms), _share(view.watched_ms, length_ms)
        if view.counted_ms:
            self.stays[_part(before)] -= 1
            self.ends -= _part(before) == STAYS - 1
        else:
            self.views += 1
        self.stays[_part(now)] += 1
        self.ends += _part(now) == STAYS - 1
        self.watched_ms += view.watched_ms - view.counted_ms
        self.shares += now - before

    def put(self, row: PostDay | MakerDay) -> None:
        for name in ("views", "watched_ms", "shares", "ends"):
            setattr(row, name, getattr(row, name) + getattr(self, name))
        if isinstance(row, PostDay):
            row.stays = [old + new for old, new in zip(row.stays, self.stays, strict=True)]


def roll_up(rounds: int = 20) -> int:
    """Counts what is new: the chore. Returns how many views; cheap when nothing happened."""
    counted = 0
    for _round in range(rounds):
        counted += (batch := count_views())
        if batch < BATCH:
            break
    for day in _unsettled():
        settle(day)
    return counted


@transaction.atomic
def count_views(most: int = BATCH) -> int:
    """Adds views that are new, or were watched longer since, to their days, whichever those are. Returns how many."""
    waiting = View.objects.select_for_update(skip_locked=True, of=("self",)).filter(is_counted=False)
    views = list(waiting.select_related("post__clip").only(*_COLUMNS).order_by("pk")[:most])
    posts: dict[tuple[int, date], _Sum] = {}
    makers: dict[tuple[int, date], _Sum] = {}
    for view in views:
        maker_id, length_ms = view.post.maker_id, view.post.clip.seconds * 1000
        posts.setdefault((view.post_id, view.day), _Sum(maker_id)).add(view, length_ms)
        makers.setdefault((maker_id, view.day), _Sum(maker_id)).add(view, length_ms)
    _add_to_posts(posts)
    _add_to_makers(makers)
    # Nobody changed them meanwhile: they are locked, or this transaction is the only one that writes.
    View.objects.filter(pk__in=[view.pk for view in views]).update(counted_ms=F("watched_ms"), is_counted=True)
    return len(views)


_COLUMNS = ("day", "watched_ms", "counted_ms", "post__maker_id", "post__clip__seconds")


@transaction.atomic
def settle(day: date) -> None:
    """Counts the likes, comments and new followers of a day anew from the rows."""
    begins, ends = days.bounds(day)
    within = {"created_at__gte": begins, "created_at__lt": ends}
    likes = _counted(Like.objects.filter(**within).values_list("post").annotate(Count("pk")))
    comments = _counted(Comment.objects.filter(deleted_at=None, **within).values_list("post").annotate(Count("pk")))
    followers = _counted(Follow.objects.filter(**within).values_list("followed").annotate(Count("pk")))
    makers = _makers_of(likes.keys() | comments.keys())
    _settle_posts(day, likes, comments, makers)
    of_makers: dict[str, dict[int, int]] = {"likes": defaultdict(int), "comments": defaultdict(int)}
    for name, counts in (("likes", likes), ("comments", comments)):
        for post_id, count in counts.items():
            if post_id in makers:
                of_makers[name][makers[post_id]] += count
    _settle_makers(day, {**of_makers, "followers": followers})
    if day < days.today() - timedelta(days=1):
        SettledDay.objects.get_or_create(day=day)


def _unsettled() -> list[date]:
    """Today and yesterday, and earlier days nobody has settled yet, the latest first."""
    today = days.today()
    first = Post.objects.aggregate(first=Min("created_at"))["first"]
    if first is None:
        return []
    settled = set(SettledDay.objects.values_list("day", flat=True))
    past = (today - timedelta(days=back) for back in range(2, (today - days.day_of(first)).days + 1))
    return [today, today - timedelta(days=1), *[day for day in past if day not in settled][:DAYS_AT_ONCE]]


def _add_to_posts(sums: dict[tuple[int, date], _Sum]) -> None:
    PostDay.objects.bulk_create(
        [PostDay(post_id=post_id, day=day, maker_id=added.maker_id) for (post_id, day), added in sums.items()],
        ignore_conflicts=True,
    )
    rows = PostDay.objects.select_for_update().filter(
        post_id__in={post_id for post_id, _day in sums}, day__in={day for _post, day in sums}
    )
    changed = [row for row in rows.order_by("pk") if (row.post_id, row.day) in sums]
    for row in changed:
        sums[row.post_id, row.day].put(row)
    PostDay.objects.bulk_update(changed, ["views", "watched_ms", "shares", "ends", "stays"], batch_size=200)


def _add_to_makers(sums: dict[tuple[int, date], _Sum]) -> None:
    MakerDay.objects.bulk_create(
        [MakerDay(maker_id=maker_id, day=day) for maker_id, day in sums], ignore_conflicts=True
    )
    rows = MakerDay.objects.select_for_update().filter(
        maker_id__in={maker_id for maker_id, _day in sums}, day__in={day for _maker, day in sums}
    )
    changed = [row for row in rows.order_by("pk") if (row.maker_id, row.day) in sums]
    for row in changed:
        sums[row.maker_id, row.day].put(row)
    MakerDay.objects.bulk_update(changed, ["views", "watched_ms", "shares", "ends"], batch_size=200)


def _settle_posts(day: date, likes: dict[int, int], comments: dict[int, int], makers: dict[int, int]) -> None:
    wanted = {post_id: (likes.get(post_id, 0), comments.get(post_id, 0)) for post_id in makers}
    there = {
        row.post_id: row for row in PostDay.objects.filter(day=day).only("post_id", "likes", "comments").iterator()
    }
    PostDay.objects.bulk_create(
        [PostDay(post_id=pk, day=day, maker_id=makers[pk]) for pk in wanted.keys() - there], ignore_conflicts=True
    )
    new = PostDay.objects.filter(day=day, likes=0, comments=0).only("post_id", "likes", "comments")
    there |= {row.post_id: row for row in new.iterator() if row.post_id in wanted}
    changed = []
    for row in there.values():
        now = wanted.get(row.post_id, (0, 0))
        if (row.likes, row.comments) != now:
            row.likes, row.comments = now
            changed.append(row)
    PostDay.objects.bulk_update(changed, ["likes", "comments"], batch_size=200)


def _settle_makers(day: date, counts: dict[str, dict[int, int]]) -> None:
    names = list(counts)
    wanted: set[int] = set().union(*counts.values())
    there = set(MakerDay.objects.filter(day=day).values_list("maker_id", flat=True))
    MakerDay.objects.bulk_create([MakerDay(maker_id=pk, day=day) for pk in wanted - there], ignore_conflicts=True)
    changed = []
    for row in MakerDay.objects.filter(day=day).only("maker_id", *names).iterator():
        now = {name: counts[name].get(row.maker_id, 0) for name in names}
        if any(getattr(row, name) != count for name, count in now.items()):
            for name, count in now.items():
                setattr(row, name, count)
            changed.append(row)
    MakerDay.objects.bulk_update(changed, names, batch_size=200)


def _makers_of(post_ids: set[int]) -> dict[int, int]:
    """Whose posts these are; asked in pieces, for SQLite takes no list without end."""
    wanted, found = sorted(post_ids), dict[int, int]()
    for begin in range(0, len(wanted), 10_000):
        found |= dict(Post.objects.filter(pk__in=wanted[begin : begin + 10_000]).values_list("pk", "maker_id"))
    return found


def _counted(rows: Iterable[tuple[int, int]]) -> dict[int, int]:
    return dict(rows)


def _share(watched_ms: int, length_ms: float) -> int:
    """Thousandths of the film: who watches it twice has seen all of it, not more."""
    return min(round(1000 * watched_ms / length_ms), 1000) if length_ms > 0 else 0


def _part(share: int) -> int:
    return min(share * STAYS // 1000, STAYS - 1)
