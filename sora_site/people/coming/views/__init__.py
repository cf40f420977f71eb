"""Pages at the door: the way in, one's own invites, the waiting list."""

from __future__ import annotations

from sora_site.people.coming.views.door import enter_code, join, sign_up
from sora_site.people.coming.views.line import leave_waiting, waiting_list, waiting_place, waiting_sent
from sora_site.people.coming.views.own import own_invites, revoke_invite

__all__ = [
    "enter_code",
    "join",
    "leave_waiting",
    "own_invites",
    "revoke_invite",
    "sign_up",
    "waiting_list",
    "waiting_place",
    "waiting_sent",
]
