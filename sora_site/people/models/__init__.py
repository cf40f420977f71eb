"""The rows of people, one idea a file."""

from __future__ import annotations

from sora_site.people.models.api_key import ApiKey
from sora_site.people.models.departure import Departure, KeptHandle
from sora_site.people.models.export import Export
from sora_site.people.models.invite import Invite
from sora_site.people.models.notification import Notification
from sora_site.people.models.plan import Plan
from sora_site.people.models.ties import Block, Follow, Mute, MutedWord
from sora_site.people.models.user import AgeBand, User
from sora_site.people.models.waiting import WaitingPlace

__all__ = [
    "AgeBand",
    "ApiKey",
    "Block",
    "Departure",
    "Export",
    "Follow",
    "Invite",
    "KeptHandle",
    "Mute",
    "MutedWord",
    "Notification",
    "Plan",
    "User",
    "WaitingPlace",
]
