"""The rows of people, one idea a file."""

from __future__ import annotations

from sora_site.people.models.api_key import ApiKey
from sora_site.people.models.notification import Notification
from sora_site.people.models.plan import Plan
from sora_site.people.models.ties import Block, Follow
from sora_site.people.models.user import AgeBand, User

__all__ = ["AgeBand", "ApiKey", "Block", "Follow", "Notification", "Plan", "User"]
