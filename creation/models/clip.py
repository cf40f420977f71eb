from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from creation.models.generation import Generation
from sora_site.lib import ids


class Audience(models.TextChoices):
    """Who may see a clip. Every clip begins private; the feed's publish opens it."""

    PRIVATE = "private", _("Only me")
    UNLISTED = "unlisted", _("Anyone with the link")
    PUBLIC = "public", _("Everyone")


class RemixPolicy(models.TextChoices):
    """Who may make a film from a clip."""

    NOBODY = "nobody", _("Nobody")
    FOLLOWERS = "followers", _("People who follow me")
    EVERYONE = "everyone", _("Everyone")


class Clip(models.Model):
    """The finished film. Its files stand in `media/clips/<key>/`: see `creation.media`."""

    #: In public addresses.
    public_id = models.CharField(max_length=16, unique=True, default=ids.short_token, editable=False)
    #: Names the folder of its files; unguessable, never shown for a private clip to others.
    key = models.CharField(max_length=40, unique=True, default=ids.token, editable=False)
    generation = models.OneToOneField(Generation, on_delete=models.PROTECT, related_name="clip")
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="clips")
    title = models.CharField(max_length=120, blank=True, default="")
    seconds = models.FloatField()
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    fps = models.FloatField()
    #: Of the film's own file.
    bytes = models.PositiveBigIntegerField()
    #: Of the small file beside the film; 0 while there is none. See `creation.renditions`.
    small_bytes = models.PositiveBigIntegerField(default=0)
    #: Of everything kept of it; None until its folder was measured (`creation.quota.storage`).
    kept_bytes = models.PositiveBigIntegerField(null=True, blank=True)
    has_captions = models.BooleanField(default=False)
    #: A 24-pixel WebP as a data URL: the page shows it before anything has loaded.
    blur = models.TextField(blank=True, default="")
    #: `#rrggbb`, the mean colour: what stands behind the film.
    tint = models.CharField(max_length=7, default="#101014")
    #: Engine name and version as shown in the provenance.
    engine = models.CharField(max_length=60)
    #: Grid of the sprite sheet: columns, rows, seconds between sprites, width and height of one.
    sprites: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    #: PDQ hashes, 64 hex digits each, one a second.
    fingerprint: models.JSONField[list[str], list[str]] = models.JSONField(default=list)

    audience = models.CharField(max_length=10, choices=Audience, default=Audience.PRIVATE)
    remix_policy = models.CharField(max_length=10, choices=RemixPolicy, default=RemixPolicy.EVERYONE)
    #: Whether others may read the prompt.
    shows_prompt = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now)
    #: Its maker keeps it for good, whatever becomes of other drafts: see `creation.retention`.
    is_kept = models.BooleanField(default=False)
    #: When its maker last looked at it, to half a day; only written while drafts may leave.
    watched_at = models.DateTimeField(null=True, blank=True)
    #: When its maker was told that it leaves.
    farewell_at = models.DateTimeField(null=True, blank=True)
    #: Consent or terms ended, or moderation stepped in: nobody but the maker sees that it exists.
    withheld_at = models.DateTimeField(null=True, blank=True)
    #: Deleted for good; the files are gone, the row stays as a tombstone for lineage.
    erased_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("clip")
        verbose_name_plural = _("clips")
        indexes = [models.Index(fields=["maker", "-created_at"], name="creation_clip_mine")]

    def __str__(self) -> str:
        return self.public_id
