from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sora_site.people.models.plan import Plan


class AgeBand(models.TextChoices):
    """All the site asks of an age. Nobody's birthday is kept, only the year."""

    TEEN = "teen", _("13 to 17")
    ADULT = "adult", _("18 and over")


class User(AbstractUser):
    """A person with an account. `username` is the @handle."""

    username = models.CharField(
        _("handle"),
        max_length=30,
        unique=True,
        validators=[RegexValidator(r"^[a-z0-9_]{2,30}\Z", _("Use 2 to 30 small letters, digits or _."))],
        error_messages={"unique": _("This handle is taken.")},
    )
    first_name = None  # type: ignore[assignment]
    last_name = None  # type: ignore[assignment]
    email = models.EmailField(_("email address"), blank=True)
    display_name = models.CharField(max_length=50, blank=True)
    bio = models.CharField(max_length=300, blank=True)
    birth_year = models.PositiveSmallIntegerField(null=True, blank=True)
    #: The language mail to this person is written in; empty until they chose one.
    language = models.CharField(max_length=10, blank=True, editable=False)
    verified = models.BooleanField(default=False)
    #: Others do not find them since then. The same moment as `leaving_at` says that they went, not that they were sent.
    suspended_at = models.DateTimeField(null=True, blank=True)
    #: Asked to be deleted; signing in again can still undo it (`people.deletion`).
    leaving_at = models.DateTimeField(null=True, blank=True, editable=False)
    #: The person is gone; the row stays without a name, for lineage and the books.
    deleted_at = models.DateTimeField(null=True, blank=True, editable=False)
    #: Sessions begun before are over.
    sessions_ended_at = models.DateTimeField(null=True, blank=True, editable=False)
    #: Made by `manage.py demo`; its films wait for people's.
    is_demo = models.BooleanField(default=False)
    #: Since when something may be under way for this person: asking what costs a query only then.
    busy_since = models.DateTimeField(null=True, blank=True, editable=False)
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, null=True, blank=True, related_name="people")

    def __str__(self) -> str:
        return f"@{self.username}"

    def get_absolute_url(self) -> str:
        """Where the person's page stands; the floor that has posts answers it."""
        return f"/@{self.username}/"

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """Changes with the password, as Django's own, and when all sessions were ended."""
        since = self.sessions_ended_at.isoformat() if self.sessions_ended_at else ""
        return salted_hmac("people.session", f"{self.password}{since}", secret=secret, algorithm="sha256").hexdigest()

    @classmethod
    def normalize_username(cls, username: str) -> str:
        """Small letters, however an account is made: Alice and alice are one person."""
        return super().normalize_username(username).lower()

    @property
    def name(self) -> str:
        """What others call this person."""
        if self.deleted_at is not None:
            return gettext("Deleted person")
        return self.display_name or self.username

    @property
    def age_band(self) -> AgeBand:
        """The band by the birth year alone: a person counts as younger until that year is surely over.

        Whoever runs the machine was never asked, and is taken for grown-up.
        """
        if self.birth_year is None:
            return AgeBand.ADULT if self.is_superuser else AgeBand.TEEN
        if timezone.now().year - self.birth_year - 1 < 18:
            return AgeBand.TEEN
        return AgeBand.ADULT
