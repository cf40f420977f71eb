"""The rows of cases, one idea a file."""

from __future__ import annotations

from sora_site.cases.models.allowance import Allowance
from sora_site.cases.models.appeal import Appeal
from sora_site.cases.models.audit import AuditEvent
from sora_site.cases.models.case import Case, Kind, State
from sora_site.cases.models.decision import Decision
from sora_site.cases.models.hold import Hold
from sora_site.cases.models.message import Message
from sora_site.cases.models.notice import Notice
from sora_site.cases.models.report import Report
from sora_site.cases.models.strike import Pause, Strike

__all__ = [
    "Allowance",
    "Appeal",
    "AuditEvent",
    "Case",
    "Decision",
    "Hold",
    "Kind",
    "Message",
    "Notice",
    "Pause",
    "Report",
    "State",
    "Strike",
]
