from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from feed.models.post import Post
from sora_site.lib import ids

LONGEST_NAME = 60


class Shown(models.TextChoices):
    """Who may see a collection."""

    PRIVATE = "private", _("Only me")
    UNLISTED = "unlisted", _("Anyone with the link")
    PUBLIC = "public", _("Everyone")


class Collection(models.Model):
    """A person's own named list of posts, in their order."""

    public_id = models.CharField(max_length=16, unique=True, default=ids.short_token, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    #: "" for the one everybody has: its name is in the reader's language.
    name = models.CharField(max_length=LONGEST_NAME, blank=True)
    audience = models.CharField(max_length=10, choices=Shown, default=Shown.PRIVATE)
    #: Where "Save" puts films; made with the first.
    is_default = models.BooleanField(default=False)
    #: Posts in it, kept by the actions; those withheld meanwhile are counted, not shown.
    posts = models.PositiveIntegerField(default=0)
    #: Names one pressing of the button, so that a form sent twice makes one list.
    request_key = models.CharField(max_length=64, default=ids.token)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("collection")
        verbose_name_plural = _("collections")
        constraints = [
            models.UniqueConstraint(
                fields=["owner"], condition=models.Q(is_default=True), name="feed_collection_one_default"
            ),
            models.UniqueConstraint(fields=["owner", "request_key"], name="feed_collection_once"),
        ]
        indexes = [models.Index(fields=["owner", "-id"], name="feed_collection_of_owner")]

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        """Its name as shown."""
        return self.name or str(_("Saved"))


class CollectionItem(models.Model):
    """A post in a collection. Lower places come first."""

    collection = models.ForeignKey(Collection, on_delete=models.CASCADE, related_name="items")
    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    place = models.BigIntegerField()
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("collection item")
        verbose_name_plural = _("collection items")
        constraints = [models.UniqueConstraint(fields=["collection", "post"], name="feed_collection_item_once")]
        indexes = [models.Index(fields=["collection", "place", "id"], name="feed_collection_order")]

    def __str__(self) -> str:
        return f"post {self.post_id} in {self.collection_id}"
