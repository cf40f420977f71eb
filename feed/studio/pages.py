"""What the studio's pages of numbers show, put together: figures, charts and their words."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from feed.models import Post
from feed.studio import charts, numbers, words
from feed.studio.charts import Chart, Curve
from feed.studio.numbers import Numbers, Totals, Travelled
from sora_site.people.models import User


@dataclass(frozen=True)
class Figure:
    """One large number."""

    label: str | Promise
    said: str
    change: str


@dataclass(frozen=True)
class Drawn:
    """A chart and the words under it."""

    chart: Chart
    words: str


@dataclass(frozen=True)
class Travels:
    """How all films of a person travel. Three queries."""

    length: int
    figures: list[Figure]
    charts: list[Drawn]
    most_watched: list[Travelled]


@dataclass(frozen=True)
class Travel:
    """How one film travels. Five queries."""

    length: int
    ever: list[Figure]
    figures: list[Figure]
    charts: list[Drawn]
    curve: Curve | None
    staying: str


def travels(person: User, length: int) -> Travels:
    """The page of all films, over the last `length` days."""
    of = numbers.of_maker(person, length)
    drawn = [_views(of), _watching(of), _followers(of)]
    return Travels(length, [*_figures(of), _new_followers(of)], drawn, numbers.most_watched(person, length))


def travel(post: Post, length: int) -> Travel:
    """The page of one film."""
    of = numbers.of_post(post, length)
    ever, stays = numbers.ever(post)
    there = numbers.staying(stays) if ever.says_enough else []
    seconds = post.clip.seconds
    return Travel(
        length=length,
        ever=_totals(ever),
        figures=_figures(of),
        charts=[_views(of, is_one_film=True), _watching(of)],
        curve=charts.curve(there, seconds, words.second) if there else None,
        staying=words.of_staying(ever, numbers.before_this(post), there, seconds),
    )


def glance(person: User) -> tuple[list[Figure], Drawn]:
    """What the start page shows: three figures of the usual time, and its views. One query."""
    of = numbers.of_maker(person, numbers.USUAL)
    views, watched, *_others = _figures(of)
    return [views, watched, _new_followers(of)], _views(of)


def _figures(of: Numbers) -> list[Figure]:
    now, before = of.now, of.before
    # In minutes: below some of them a percentage says nothing.
    longer = words.change(now.watched_ms // 60_000, before.watched_ms // 60_000) if before.watched_ms > 1.2e6 else ""
    return [
        Figure(gettext_lazy("Views"), words.count(now.views), words.change(now.views, before.views)),
        Figure(gettext_lazy("Time watched"), words.duration(now.watched_ms), longer),
        Figure(gettext_lazy("Likes"), words.count(now.likes), words.change(now.likes, before.likes)),
        Figure(gettext_lazy("Comments"), words.count(now.comments), words.change(now.comments, before.comments)),
    ]


def _new_followers(of: Numbers) -> Figure:
    changed = words.change(of.now.followers, of.before.followers)
    return Figure(gettext_lazy("New followers"), words.count(of.now.followers), changed)


def _totals(ever: Totals) -> list[Figure]:
    share = f"{ever.watched_share} %" if ever.says_enough else "–"
    few = "" if ever.says_enough else _("too few views to say")
    return [
        Figure(gettext_lazy("Views"), words.count(ever.views), ""),
        Figure(gettext_lazy("Time watched"), words.duration(ever.watched_ms), ""),
        Figure(gettext_lazy("Of the film, on average"), share, few),
        Figure(gettext_lazy("Likes"), words.count(ever.likes), ""),
        Figure(gettext_lazy("Comments"), words.count(ever.comments), ""),
    ]


def _views(of: Numbers, *, is_one_film: bool = False) -> Drawn:
    values = [(day.day, float(day.views)) for day in of.days]
    chart = charts.by_day("views", gettext_lazy("Views by day"), gettext_lazy("Views"), values, words.count)
    return Drawn(chart, words.of_views(of, is_one_film=is_one_film))


def _watching(of: Numbers) -> Drawn:
    values = [(day.day, float(day.watched_ms)) for day in of.days]
    labels = (gettext_lazy("Time watched by day"), gettext_lazy("Time watched"))
    chart = charts.by_day("watching", *labels, values, words.duration, charts.time_step)
    return Drawn(chart, words.of_watching(of))


def _followers(of: Numbers) -> Drawn:
    values = [(day.day, float(day.followers)) for day in of.days]
    labels = (gettext_lazy("New followers by day"), gettext_lazy("New followers"))
    return Drawn(charts.by_day("followers", *labels, values, words.count), words.of_followers(of))
