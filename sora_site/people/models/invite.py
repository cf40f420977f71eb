from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sora_site.lib import ids

#: Signs of a code: 47 bits, and short enough to be read out over the telephone.
CODE_LENGTH = 10


def new_code() -> str:
    """A code nobody has."""
    return ids.token(CODE_LENGTH)


class Invite(models.Model):
    """A way in for one person. It is kept when it was used: who brought whom."""

    #: As it is kept: small letters and digits only. `shown` is how people see it.
    code = models.CharField(max_length=CODE_LENGTH, unique=True, default=new_code, editable=False)
    #: None where the site itself gave it, from the waiting list, or the giver's account is gone.
    giver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="invites_given"
    )
    #: For whom, in the giver's own words; seen by whoever runs the site.
    note = models.CharField(max_length=80, blank=True)
    taker = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="invite_taken"
    )
    created_at = models.DateTimeField(default=timezone.now)
    taken_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("invite")
        verbose_name_plural = _("invites")

    def __str__(self) -> str:
        return self.shown

    def get_absolute_url(self) -> str:
        return f"/join/{self.shown}/"

    @property
    def shown(self) -> str:
        """The code in two halves, to be read and typed: bcdfg-hjkmn."""
        return f"{self.code[: CODE_LENGTH // 2]}-{self.code[CODE_LENGTH // 2 :]}"
