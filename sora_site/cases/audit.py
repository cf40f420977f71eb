"""The audit log: what moderators and operators did, only ever added to."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.models import ADDITION, CHANGE, DELETION, LogEntry
from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from sora_site.cases.models import AuditEvent
from sora_site.people.models import User

#: The acts there are, in words.
ACTS = {
    "case.read": _("opened a case"),
    "case.taken": _("took a case"),
    "case.held": _("hid something by a setting"),
    "case.decided": _("decided a case"),
    "case.wrote": _("wrote to a party"),
    "case.noted": _("left a note"),
    "person.pause": _("paused a person"),
    "person.suspend": _("suspended a person"),
    "audit.exported": _("exported the audit log"),
    "admin.added": _("added in the administration"),
    "admin.changed": _("changed in the administration"),
    "admin.deleted": _("deleted in the administration"),
}
_ACTS = {ADDITION: "admin.added", CHANGE: "admin.changed", DELETION: "admin.deleted"}
#: Lines of the admin's log copied at once.
_BATCH = 500


def record(actor: User | None, act: str, subject: str, **details: Any) -> None:
    """Adds a line, within the caller's transaction. `details` are codes and numbers, no words of people."""
    AuditEvent.objects.create(actor=actor, act=act, subject=subject[:120], details=details)


def copy_of_admin_log(entry: LogEntry) -> None:
    """Copies one line of the admin's own log, once."""
    model = entry.content_type
    name = f"{model.app_label}.{model.model}" if model else "?"
    try:
        with transaction.atomic():
            AuditEvent.objects.create(
                at=entry.action_time,
                actor_id=entry.user_id,
                act=_ACTS.get(entry.action_flag, "admin.changed"),
                subject=f"{name} {entry.object_id}"[:120],
                details=_details(entry),
                log_entry=entry.pk,
            )
    except IntegrityError:
        return  # it is there


def catch_up() -> int:
    """Copies what the admin logged in bulk, where no signal is sent. Returns how many lines. Two small queries."""
    last = AuditEvent.objects.exclude(log_entry=None).order_by("-log_entry").values_list("log_entry", flat=True).first()
    # Lines land out of order: a little before the last one is looked at again.
    missing = LogEntry.objects.filter(pk__gt=(last or 0) - 50).order_by("pk").select_related("content_type")
    known = set(AuditEvent.objects.filter(log_entry__gt=(last or 0) - 50).values_list("log_entry", flat=True))
    entries = [entry for entry in missing[:_BATCH] if entry.pk not in known]
    for entry in entries:
        copy_of_admin_log(entry)
    return len(entries)


def on_admin_log(sender: type[LogEntry], instance: LogEntry, created: bool, **_rest: object) -> None:
    """Django's own signal of a new line in the admin's log."""
    if created:
        copy_of_admin_log(instance)


def _details(entry: LogEntry) -> dict[str, Any]:
    """Names of fields; never their values, which may be a person's words."""
    message = entry.get_change_message() if entry.change_message.startswith("[") else ""
    return {"fields": message[:300]} if message else {}
