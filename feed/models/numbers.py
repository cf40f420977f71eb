"""Numbers by day, made from the rows by `feed.studio.rollup`: a chart costs the same however many watched."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from feed.models.post import Post

#: Parts of a film in which those who left are counted; the last is its end.
STAYS = 20


def nobody() -> list[int]:
    """The stays of a day on which nobody watched."""
    return [0] * STAYS


class _Watched(models.Model):
    """What one day was, by the site's clock."""

    day = models.DateField()
    views = models.PositiveIntegerField(default=0)
    #: Together, over all views.
    watched_ms = models.PositiveBigIntegerField(default=0)
    #: Thousandths of the film watched, at most 1000 a view, together.
    shares = models.PositiveBigIntegerField(default=0)
    #: Views that stayed to the end.
    ends = models.PositiveIntegerField(default=0)
    #: Given on that day, as they stood a day later.
    likes = models.PositiveIntegerField(default=0)
    comments = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True


class PostDay(_Watched):
    """One post on one day."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="days")
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    #: How many left in each twentieth of the film.
    stays: models.JSONField[list[int], list[int]] = models.JSONField(default=nobody)

    class Meta:
        verbose_name = _("post day")
        verbose_name_plural = _("post days")
        constraints = [models.UniqueConstraint(fields=["post", "day"], name="feed_postday_once")]
        indexes = [
            models.Index(fields=["maker", "day"], name="feed_postday_of_maker"),
            models.Index(fields=["day"], name="feed_postday_of_day"),
        ]

    def __str__(self) -> str:
        return f"{self.post_id} on {self.day}"


class MakerDay(_Watched):
    """All posts of one person on one day, and who began to follow them."""

    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    followers = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("maker day")
        verbose_name_plural = _("maker days")
        constraints = [models.UniqueConstraint(fields=["maker", "day"], name="feed_makerday_once")]
        indexes = [models.Index(fields=["day"], name="feed_makerday_of_day")]

    def __str__(self) -> str:
        return f"{self.maker_id} on {self.day}"


class SettledDay(models.Model):
    """A day whose likes, comments and follows are counted for good."""

    day = models.DateField(primary_key=True)

    class Meta:
        verbose_name = _("settled day")
        verbose_name_plural = _("settled days")

    def __str__(self) -> str:
        return str(self.day)
