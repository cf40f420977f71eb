from __future__ import annotations

from django.db import models

from feed.models.post import Post


class View(models.Model):
    """A qualified view: it earns, so it counts once a person, post and day."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    #: `u<id>` for a signed-in person, else a keyed hash of address and browser that changes every day.
    viewer = models.CharField(max_length=40)
    day = models.DateField()
    #: Milliseconds watched, as the player told; the longest of that day.
    watched_ms = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "viewer", "day"], name="feed_view_once_a_day")]

    def __str__(self) -> str:
        return f"view of {self.post_id}"
