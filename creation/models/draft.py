from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from creation.models.upload import Upload
from sora_site.lib import ids


class Draft(models.Model):
    """A film that is not asked for yet: what stands in the composer, kept while it is typed.

    A draft that was deleted, emptied or made into a film stays for an hour: for an undo, and so that a page that
    saves late does not bring it back.
    """

    #: In addresses, and made by the page before there is a row. Unique with the maker, and only looked up with them.
    public_id = models.CharField(max_length=16, default=ids.short_token, editable=False)
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    prompt = models.TextField(blank=True, default="")
    #: What the chips under the prompt hold, by the names of their fields: text, as the form sends it.
    choices: models.JSONField[dict[str, str], dict[str, str]] = models.JSONField(default=dict)
    #: The cards, where they were opened (`Storyboard` as plain data), and the words they were read from.
    storyboard: models.JSONField[dict[str, Any] | None, dict[str, Any] | None] = models.JSONField(null=True, blank=True)
    told = models.TextField(blank=True, default="")
    picture = models.ForeignKey(Upload, on_delete=models.SET_NULL, null=True, blank=True, related_name="drafts")
    things = models.ManyToManyField(Upload, blank=True, related_name="thing_drafts")

    #: Counts what was written. A page that knows an older one may not write over what it has not seen.
    revision = models.PositiveIntegerField(default=1)
    #: The window that wrote last.
    window = models.CharField(max_length=32, blank=True, default="")
    #: The last windows that wrote, each with its own count: what one sent before and comes later is old.
    turns: models.JSONField[dict[str, int], dict[str, int]] = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)
    gone_at = models.DateTimeField(null=True, blank=True)
    #: It is gone because it became a film.
    is_made = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("draft")
        verbose_name_plural = _("drafts")
        constraints = [models.UniqueConstraint(fields=["maker", "public_id"], name="creation_draft_once")]
        indexes = [models.Index(fields=["maker", "-updated_at"], name="creation_draft_mine")]

    def __str__(self) -> str:
        return self.public_id
