"""What this floor writes into an export."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from sora_site.people import inbox, notifications
from sora_site.people.export.archive import Archive
from sora_site.people.export.registry import Part, leave_out, register
from sora_site.people.models import ApiKey, Block, Follow, Invite, Mute, User
from sora_site.people.quota import plan_of

PROFILE = """
profile.json        your account: handle, name, words about you, mail address, year of birth, plan, dates
keys.csv            your API keys: name, first signs, made, last used, revoked; never the keys themselves
"""
TIES = """
following.csv       whom you follow: handle, since
followers.csv       who follows you: handle, since
blocked.csv         whom you blocked: handle, since
muted.csv           whom you muted: handle, since
muted_words.csv     words you muted, since when
invites.csv         invites you gave: for whom, when, when it was used, when you took it back
"""
INBOX = """
notifications.csv   your inbox: when, what kind, the words, the link, how often, when you read it
"""


def register_parts() -> None:
    """Called once when the app is ready."""
    register(Part("profile", 10, _("Profile"), _profile, PROFILE, models=frozenset({"people.User", "people.ApiKey"})))
    ties = frozenset(f"people.{name}" for name in ("Follow", "Block", "Invite", "Mute", "MutedWord"))
    register(Part("ties", 60, _("Follows, blocks, invites"), _ties, TIES, models=ties))
    register(Part("inbox", 70, _("Notifications"), _inbox, INBOX, models=frozenset({"people.Notification"})))
    leave_out("people.WaitingPlace", "says whom an operator let in, which is theirs")
    leave_out("people.Export", "is the export itself")
    leave_out("people.Departure", "says only that the account is being deleted")
    leave_out("admin.LogEntry", "is the site's record of its administration")
    for model in ("mfa.Authenticator", "usersessions.UserSession"):
        leave_out(model, "are ways to sign in: whoever holds the file must not hold them")
    leave_out("account.EmailAddress", "stand in profile.json as the mail address")


def _profile(person: User, archive: Archive) -> None:
    plan = plan_of(person)
    archive.json(
        "profile.json",
        {
            "handle": person.username,
            "name": person.display_name,
            "about": person.bio,
            "email": person.email,
            "birth_year": person.birth_year,
            "verified": person.verified,
            "plan": plan.name,
            "joined": person.date_joined,
            "last_signed_in": person.last_login,
        },
    )
    keys = ApiKey.objects.filter(person=person).order_by("pk")
    columns = ("name", "hint", "created_at", "last_used_at", "revoked_at")
    archive.csv("keys.csv", columns, keys.values_list(*columns).iterator())


def _ties(person: User, archive: Archive) -> None:
    heading = ("handle", "since")
    following = Follow.objects.filter(follower=person).order_by("pk")
    archive.csv("following.csv", heading, following.values_list("followed__username", "created_at").iterator())
    followers = Follow.objects.filter(followed=person, follower__suspended_at=None).order_by("pk")
    archive.csv("followers.csv", heading, followers.values_list("follower__username", "created_at").iterator())
    blocked = Block.objects.filter(blocker=person).order_by("pk")
    archive.csv("blocked.csv", heading, blocked.values_list("blocked__username", "created_at").iterator())

    muted = Mute.objects.filter(muter=person).order_by("pk")
    archive.csv("muted.csv", heading, muted.values_list("muted__username", "created_at").iterator())
    words = person.muted_words.order_by("pk").values_list("word", "created_at")
    archive.csv("muted_words.csv", ("word", "since"), words.iterator())

    invites = Invite.objects.filter(giver=person).order_by("pk")
    columns = ("note", "created_at", "taken_at", "revoked_at")
    archive.csv("invites.csv", columns, invites.values_list(*columns).iterator())


def _inbox(person: User, archive: Archive) -> None:
    lines = inbox.of(person).select_related("actor").order_by("pk")
    heading = ("at", "kind", "words", "link", "count", "read_at")
    rows = (
        (line.updated_at, line.kind, notifications.words(line), line.link, line.count, line.read_at)
        for line in lines.iterator(chunk_size=500)
    )
    archive.csv("notifications.csv", heading, rows)
