from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.lib import ids
from sora_site.people.models.invite import Invite


class WaitingPlace(models.Model):
    """Somebody without an invite, in the order they came. Forgotten once they are in."""

    #: Names the place in its private address; whoever holds it may look, and leave.
    key = models.CharField(max_length=32, unique=True, default=ids.token, editable=False)
    #: Where the way in is sent; empty for those who come and look by themselves.
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=10, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    let_in_at = models.DateTimeField(null=True, blank=True)
    #: Who let them in by hand; None where it was their turn.
    let_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    invite = models.OneToOneField(Invite, on_delete=models.CASCADE, null=True, blank=True, related_name="waiting_place")
    #: When the letter with the way in was begun, and when the mail server took it.
    letter_begun_at = models.DateTimeField(null=True, blank=True)
    letter_sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("waiting place")
        verbose_name_plural = _("waiting places")
        indexes = [models.Index(fields=["let_in_at", "id"], name="people_waiting_order")]
        constraints = [
            models.UniqueConstraint(fields=["email"], condition=~models.Q(email=""), name="people_waiting_once")
        ]

    def __str__(self) -> str:
        return f"place {self.pk}"

    def get_absolute_url(self) -> str:
        return f"/waiting/{self.key}/"
