from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from creation.models.upload import Upload
from sora_site.lib import ids
from sora_site.lib.work import LeasedWork


def public_id() -> str:
    """The id the API shows, in the form its clients know."""
    return f"video_{ids.token(28)}"


class Generation(LeasedWork):
    """One request to make a film, and the record of its work. The row is the queue."""

    public_id = models.CharField(max_length=40, unique=True, default=public_id, editable=False)
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="generations")
    #: Names one pressing of the button: the same form sent twice makes one film. Unique with the maker.
    request_key = models.CharField(max_length=64, default=ids.token)
    prompt = models.TextField()
    #: The plan read from the prompt (`creation.storyboard.types.Storyboard` as plain data).
    storyboard: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    engine = models.CharField(max_length=30)
    #: The model name an API client asked for, echoed back to it.
    model = models.CharField(max_length=60, blank=True, default="")
    seed = models.PositiveBigIntegerField()
    seconds = models.FloatField()
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    fps = models.PositiveSmallIntegerField(default=30)
    picture = models.ForeignKey(Upload, on_delete=models.SET_NULL, null=True, blank=True, related_name="generations")
    #: Pictures of things that join the cast, in the order they were brought.
    things = models.ManyToManyField(Upload, blank=True, related_name="thing_of")
    #: Names the takes of one storyboard that are looked at side by side; empty for a film made alone.
    batch = models.CharField(max_length=16, blank=True, default="")
    #: The film whose prompt its maker showed and this one began with.
    after = models.ForeignKey("creation.Clip", on_delete=models.SET_NULL, null=True, blank=True, related_name="tried")
    #: Whether the prompt is among those its maker is offered again.
    is_remembered = models.BooleanField(default=True)
    #: Public ids of clips this film is made from; read by the floor above for lineage.
    sources: models.JSONField[list[str], list[str]] = models.JSONField(default=list, blank=True)

    #: People's films go before the demo's.
    is_demo = models.BooleanField(default=False)
    #: Start-time fair queueing: the lowest turn goes next, and each film of one person takes a later turn.
    turn = models.PositiveBigIntegerField(default=0)

    progress = models.FloatField(default=0)  # 0 to 100
    stage = models.CharField(max_length=20, blank=True, default="")  # creation.engines.base.Stage
    #: Seconds still to go, as last known at `progressed_at`.
    seconds_left = models.FloatField(null=True, blank=True)
    progressed_at = models.DateTimeField(null=True, blank=True)
    #: Counts previews, so that a page knows when there is a newer one; 0 when there is none.
    previews = models.PositiveIntegerField(default=0)
    #: Names the folder of unfinished files and previews; unguessable.
    folder = models.CharField(max_length=40, default=ids.token, editable=False)

    error_code = models.CharField(max_length=40, blank=True, default="")
    #: What happened and what a person can do, in their words.
    error_message = models.TextField(blank=True, default="")

    created_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    #: Its maker knows how it ended: it has left the tray.
    seen_at = models.DateTimeField(null=True, blank=True)
    #: Taken off the maker's lists; its clip is erased.
    deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("generation")
        verbose_name_plural = _("generations")
        constraints = [models.UniqueConstraint(fields=["maker", "request_key"], name="creation_generation_once")]
        indexes = [
            models.Index(fields=["state", "is_demo", "turn", "id"], name="creation_generation_queue"),
            models.Index(fields=["maker", "-created_at"], name="creation_generation_mine"),
            models.Index(fields=["maker"], condition=models.Q(seen_at=None), name="creation_generation_unseen"),
        ]

    def get_absolute_url(self) -> str:
        """Its maker's page of the film."""
        return f"/films/{self.public_id}/"

    def __str__(self) -> str:
        return self.public_id
