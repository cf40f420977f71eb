"""The moderators' desk, and the log of what was done at it."""

from __future__ import annotations

from sora_site.cases.admin.audit_log import AuditEventAdmin
from sora_site.cases.admin.cases import CaseAdmin

__all__ = ["AuditEventAdmin", "CaseAdmin"]
