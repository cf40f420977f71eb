from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Notice(models.Model):
    """What the law asks of someone who wants a work taken down, or themselves taken out of a film."""

    #: The claimant as they sign.
    name = models.CharField(max_length=120)
    email = models.EmailField()
    address = models.TextField(max_length=500, blank=True, default="")
    #: Whom they act for, when not for themselves.
    on_behalf_of = models.CharField(max_length=200, blank=True, default="")
    #: Which work, or where in the film the person is shown.
    work = models.TextField(max_length=2000)
    work_link = models.URLField(max_length=500, blank=True, default="")
    #: The addresses they complain of, one a line.
    where = models.TextField(max_length=8000)
    #: Both statements were ticked; without them no notice is taken.
    is_in_good_faith = models.BooleanField()
    is_accurate = models.BooleanField()
    #: The name, typed by hand.
    signature = models.CharField(max_length=120)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")

    def __str__(self) -> str:
        return f"notice {self.pk}"
