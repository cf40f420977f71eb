"""What moderators can decide: each outcome once, with its words, and whom it disappoints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


class Side(StrEnum):
    """Whom an outcome goes against, and who may appeal therefore."""

    OWNER = "owner"
    REPORTERS = "reporters"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Outcome:
    """One way a case can end."""

    code: str
    #: On the moderators' button.
    label: Words
    #: To the person it is about.
    told: Words
    #: To those who reported.
    told_reporters: Words
    against: Side
    #: The act of the subject it is carried out by, or "".
    act: str = ""


OUTCOMES: dict[str, Outcome] = {
    outcome.code: outcome
    for outcome in (
        Outcome(
            "keep",
            _("Nothing is wrong"),
            _("It stays as it is: no rule was broken."),
            _("We looked, and found no rule broken. It stays."),
            Side.REPORTERS,
            act="restore",
        ),
        Outcome(
            "withhold",
            _("Hide it"),
            _("It is hidden from others. It is not deleted, and can come back."),
            _("It is hidden now. Thank you for telling us."),
            Side.OWNER,
            act="withhold",
        ),
        Outcome(
            "erase",
            _("Remove it for good"),
            _("It was removed for good."),
            _("It was removed for good. Thank you for telling us."),
            Side.OWNER,
            act="erase",
        ),
        Outcome(
            "suspend",
            _("Suspend the account"),
            _("Your account is suspended."),
            _("The account was suspended. Thank you for telling us."),
            Side.OWNER,
            act="suspend",
        ),
        Outcome("allow", _("Allow it"), _("It is allowed now, word for word."), "", Side.NOBODY),
        Outcome("refuse", _("Stay with the no"), _("It stays refused."), "", Side.OWNER),
        Outcome(
            "pause",
            _("Pause posting"),
            _("You cannot post or comment for some days."),
            "",
            Side.OWNER,
        ),
        Outcome(
            "overturn",
            _("The appeal is right: take it back"),
            _("The decision was taken back."),
            _("The earlier decision was taken back."),
            Side.NOBODY,
        ),
        Outcome(
            "uphold",
            _("The decision stands"),
            _("We looked again, and the decision stands."),
            _("We looked again, and the decision stands."),
            Side.NOBODY,
        ),
    )
}
