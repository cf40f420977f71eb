from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from feed.models.post import Post


class View(models.Model):
    """A qualified view: it earns, so it counts once a person, post and day."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    #: `u<id>` for a signed-in person, else a keyed hash of address and browser that changes every day.
    viewer = models.CharField(max_length=40)
    day = models.DateField()
    #: Milliseconds watched, as the player told; the longest of that day.
    watched_ms = models.PositiveIntegerField()
    #: As much of it as stands in the numbers by day (`feed.studio.rollup`); 0 when none does.
    counted_ms = models.PositiveIntegerField(default=0)
    is_counted = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("view")
        verbose_name_plural = _("views")
        constraints = [models.UniqueConstraint(fields=["post", "viewer", "day"], name="feed_view_once_a_day")]
        indexes = [models.Index(fields=["id"], condition=models.Q(is_counted=False), name="feed_view_uncounted")]

    def __str__(self) -> str:
        return f"view of {self.post_id}"
