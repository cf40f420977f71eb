"""What a chart shows, said in a sentence or two: what a person would notice, and nothing where there is too little."""

from __future__ import annotations

from collections import defaultdict

from django.contrib.humanize.templatetags.humanize import intcomma
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format, localize
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from feed.studio.numbers import ENOUGH, Numbers, Totals


def duration(ms: float) -> str:
    """A length of time as people say it: "40 s", "3 min", "2 h 5 min"."""
    seconds = round(ms / 1000)
    if seconds < 90:
        return _("%(count)d s") % {"count": seconds}
    minutes = round(seconds / 60)
    if minutes < 120:
        return _("%(count)d min") % {"count": minutes}
    hours, minutes = divmod(minutes, 60)
    if hours >= 24 or not minutes:
        return _("%(count)s h") % {"count": localize(hours + (minutes >= 30), use_l10n=True)}
    return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": minutes}


def count(value: float) -> str:
    """A number with its thousands apart."""
    return str(intcomma(round(value)))


def change(now: int, before: int) -> str:
    """A number held against the one before: in percent where that is fair, else as it is. "" against nothing."""
    if not before:
        return ""
    if now == before:
        return _("no change")
    if before >= 20:
        percent = round(100 * (now - before) / before)
        if percent == 0:
            return _("about the same")
        return _("%(sign)s%(percent)d %%") % {"sign": _sign(percent), "percent": abs(percent)}
    return f"{_sign(now - before)}{count(abs(now - before))}"


def change_in_words(now: int, before: int, length: int) -> str:
    """The same as a piece of a sentence."""
    if before < 20:
        more, fewer = (
            _("%(count)s more than the %(days)d days before"),
            _("%(count)s fewer than the %(days)d days before"),
        )
        words = more if now > before else fewer
        return words % {"count": count(abs(now - before)), "days": length} if now != before else _("as many as before")
    percent = round(100 * (now - before) / before)
    if percent == 0:
        return _("about as many as in the %(days)d days before") % {"days": length}
    if percent > 0:
        return _("%(percent)d %% more than in the %(days)d days before") % {"percent": percent, "days": length}
    return _("%(percent)d %% fewer than in the %(days)d days before") % {"percent": -percent, "days": length}


def of_views(numbers: Numbers, *, is_one_film: bool = False) -> str:
    """When films were watched, and how that compares. Of one film no weekday is named: its first days are its best."""
    views = numbers.now.views
    if not views:
        return _("Nobody watched in these days. What is posted, shared or remixed is found again.")
    if views < ENOUGH:
        return _views(views) + " " + _("That is too few to say when people watch.")
    said = [_best_day(numbers) if is_one_film else _most_watched(numbers)]
    if numbers.before.views:
        compared = change_in_words(views, numbers.before.views, numbers.length)
        said.append(_("In all %(views)s, %(change)s.") % {"views": _views_bare(views), "change": compared})
    else:
        said.append(_("In all %(views)s.") % {"views": _views_bare(views)})
    return " ".join(said)


def of_watching(numbers: Numbers) -> str:
    """How long people stayed."""
    now, before = numbers.now, numbers.before
    if not now.says_enough:
        return _("Too few views to say how long people stay.")
    said = [
        _("A view lasts %(time)s on average; %(percent)d %% stay to the end.")
        % {"time": duration(now.watched_ms / now.views), "percent": now.to_the_end}
    ]
    if before.says_enough:
        said.append(points(now.to_the_end - before.to_the_end, _("the days before")))
    return " ".join(said)


def of_followers(numbers: Numbers) -> str:
    """Who came to stay."""
    new = numbers.now.followers
    if not new:
        return _("Nobody new followed you in these days.")
    said = [ngettext("%(count)s new follower.", "%(count)s new followers.", new) % {"count": count(new)}]
    best = max(numbers.days, key=lambda day: day.followers)
    if new >= 5 and best.followers >= 2 and best.followers > new / numbers.length:
        said.append(
            _("The best day was %(day)s, with %(count)s.")
            % {"day": date_format(best.day, "l, j F"), "count": count(best.followers)}
        )
    return " ".join(said)


def of_staying(ever: Totals, before: Totals, there: list[float], seconds: float) -> str:
    """How far into a film people stay, held against the maker's films before it."""
    if not ever.says_enough:
        return _("Too few views to say how long people stay.")
    said = [_("%(percent)d %% stay to the end.") % {"percent": ever.to_the_end}]
    if before.says_enough:
        said = [
            _("%(percent)d %% stay to the end, %(compared)s.")
            % {
                "percent": ever.to_the_end,
                "compared": points_bare(ever.to_the_end - before.to_the_end, _("your films before")),
            }
        ]
    if (drop := _steepest(there)) is not None:
        number, lost = drop
        said.append(
            _("Most leave around %(when)s: %(percent)d %% of those who began.")
            % {"when": second(seconds * number / (len(there) - 1)), "percent": round(100 * lost)}
        )
    return " ".join(said)


def points(difference: int, than: str) -> str:
    """A difference of two percentages, as a sentence."""
    bare = points_bare(difference, than)
    return _("That is %(compared)s.") % {"compared": bare}


def points_bare(difference: int, than: str) -> str:
    """A difference of two percentages in points, held against `than`."""
    if abs(difference) < 1:
        return _("as many as %(than)s") % {"than": than}
    if difference > 0:
        words = ngettext("%(count)d point more than %(than)s", "%(count)d points more than %(than)s", difference)
        return words % {"count": difference, "than": than}
    words = ngettext("%(count)d point fewer than %(than)s", "%(count)d points fewer than %(than)s", -difference)
    return words % {"count": -difference, "than": than}


def second(moment: float) -> str:
    """A moment of a film."""
    return _("second %(number)s") % {"number": localize(round(moment, 1 if moment % 1 else 0), use_l10n=True)}


def _sign(difference: int) -> str:
    return "+" if difference > 0 else "−"


def _views(views: int) -> str:
    return ngettext("%(count)s view.", "%(count)s views.", views) % {"count": count(views)}


def _views_bare(views: int) -> str:
    return ngettext("%(count)s view", "%(count)s views", views) % {"count": count(views)}


def _most_watched(numbers: Numbers) -> str:
    """Of a week its best day; of longer times the day of the week, when it stands out."""
    if numbers.length <= 7:
        best = max(numbers.days, key=lambda day: day.views)
        return _("Most watched on %(day)s.") % {"day": WEEKDAYS[best.day.weekday()]}
    of_weekday: dict[int, int] = defaultdict(int)
    for day in numbers.days:
        of_weekday[day.day.weekday()] += day.views
    best_weekday = max(of_weekday, key=lambda weekday: of_weekday[weekday])
    # A seventh is what any day has; a day is worth naming when it has clearly more, of enough views.
    if numbers.now.views >= 30 and of_weekday[best_weekday] > 1.25 * numbers.now.views / 7:
        return _("Most watched on a %(day)s.") % {"day": WEEKDAYS[best_weekday]}
    return _best_day(numbers)


def _best_day(numbers: Numbers) -> str:
    best = max(numbers.days, key=lambda day: day.views)
    return _("The best day was %(day)s, with %(views)s.") % {
        "day": date_format(best.day, "l, j F"),
        "views": _views_bare(best.views),
    }


def _steepest(there: list[float]) -> tuple[float, float] | None:
    """Where, in steps of `there`, the most leave, and what share; None when nobody does so in any one place."""
    falls = [(there[number] - there[number + 1], number) for number in range(len(there) - 1)]
    lost, number = max(falls, default=(0.0, 0))
    return (number + 0.5, lost) if lost >= 0.08 else None
