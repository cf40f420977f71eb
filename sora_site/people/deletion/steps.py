"""What this floor removes of a person, and the nameless row that stays."""

from __future__ import annotations

from allauth.usersessions.models import UserSession
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.db import transaction
from django.db.models import Model, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sora_site.lib import ids
from sora_site.people import handles
from sora_site.people.deletion.registry import MORE, Step, keep, register
from sora_site.people.export import asking
from sora_site.people.models import ApiKey, Block, Export, Follow, Invite, Mute, Notification, User, WaitingPlace

#: Rows taken away at one time: no write holds the database for long.
BATCH = 500
#: Apps of libraries: whatever of theirs belongs to the person goes, mail addresses, second factors and sessions.
LIBRARIES = ("account", "mfa", "usersessions")


def register_steps() -> None:
    """Called once when the app is ready."""
    ties = frozenset({"people.Follow", "people.Block", "people.Mute", "people.MutedWord"})
    register(Step("ties", 80, _ties, ties, _ties_said))
    register(Step("notifications", 81, _notifications, frozenset({"people.Notification"})))
    register(Step("invites", 79, _invites, frozenset({"people.Invite", "people.WaitingPlace"})))
    register(Step("keys", 82, _keys, frozenset({"people.ApiKey"}), _keys_said))
    register(Step("exports", 83, _exports, frozenset({"people.Export"})))
    register(Step("sign_in", 84, _sign_in, frozenset(_library_models()), _sign_in_said))
    register(Step("name", 99, _name, frozenset({"people.User"})))
    keep("people.Departure", "says that and when the account was deleted, of a row without a name")
    keep("admin.LogEntry", "what someone did in the administration stays to be looked up, without their name")


def _ties(person: User, _place: str) -> str | None:
    follows = Follow.objects.filter(Q(follower=person) | Q(followed=person))
    blocks = Block.objects.filter(Q(blocker=person) | Q(blocked=person))
    mutes = Mute.objects.filter(Q(muter=person) | Q(muted=person))
    return _some(follows) or _some(blocks) or _some(mutes) or _some(person.muted_words.all())


def _ties_said(person: User) -> str:
    count = Follow.objects.filter(Q(follower=person) | Q(followed=person)).count()
    return (
        ngettext("%(count)d follow, of you or by you", "%(count)d follows, of you and by you", count) % {"count": count}
        if count
        else ""
    )


def _notifications(person: User, _place: str) -> str | None:
    return _some(Notification.objects.filter(Q(person=person) | Q(actor=person)))


def _invites(person: User, _place: str) -> str | None:
    """Unused ways in end; of the used ones stays that they were used."""
    given = Invite.objects.filter(giver=person)
    given.filter(taken_at=None, revoked_at=None).update(revoked_at=timezone.now())
    given.update(giver=None, note="")
    Invite.objects.filter(taker=person).update(taker=None)
    WaitingPlace.objects.filter(let_in_by=person).update(let_in_by=None)
    return None


def _keys(person: User, _place: str) -> str | None:
    return _some(ApiKey.objects.filter(person=person))


def _keys_said(person: User) -> str:
    count = ApiKey.objects.filter(person=person, revoked_at=None).count()
    return ngettext("%(count)d API key", "%(count)d API keys", count) % {"count": count} if count else ""


def _exports(person: User, _place: str) -> str | None:
    for export in Export.objects.filter(person=person):
        # The file first: killed in between, the row still says that it is to go.
        asking.remove_file(export)
        export.delete()
    return None


def _sign_in(person: User, _place: str) -> str | None:
    for session in UserSession.objects.filter(user=person):
        session.end()
    for label in _library_models():
        model = apps.get_model(label)
        for field in _names_people(model):
            model._default_manager.filter(**{field: person}).delete()
    person.groups.clear()
    person.user_permissions.clear()
    return None


def _sign_in_said(person: User) -> str:
    return _("Your name, picture and words about you, your mail address, every session and way to sign in")


@transaction.atomic
def _name(person: User, _place: str) -> str | None:
    """Leaves a row that names nobody, and keeps the handle from being taken."""
    row = User.objects.select_for_update().get(pk=person.pk)
    if row.deleted_at is not None:
        return None
    handles.keep(row.username)
    _leave_the_log(row)
    row.username = f"{handles.DELETED}{ids.short_token()}"
    row.email = row.display_name = row.bio = row.language = ""
    row.birth_year = row.last_login = row.plan = None
    row.is_active = row.is_staff = row.is_superuser = row.verified = False
    row.set_unusable_password()
    row.deleted_at = timezone.now()
    row.suspended_at = row.suspended_at or row.deleted_at
    row.save()
    return None


def _leave_the_log(person: User) -> None:
    """The administration's log calls what was changed by its name: their handle, or their mail address."""
    about = Q(content_type__app_label="people", content_type__model="user", object_id=str(person.pk))
    if person.email:
        about |= Q(object_repr__icontains=person.email)
    LogEntry.objects.filter(about).update(object_repr="")


def _some(rows: object) -> str | None:
    """Takes some of these rows away; MORE while there may be others."""
    some = list(rows.values_list("pk", flat=True)[:BATCH])  # type: ignore[attr-defined]
    if not some:
        return None
    rows.model.objects.filter(pk__in=some).delete()  # type: ignore[attr-defined]
    return MORE


def _library_models() -> list[str]:
    models = (model for label in LIBRARIES if apps.is_installed(_app(label)) for model in _models(label))
    return [model._meta.label for model in models if _names_people(model)]


def _app(label: str) -> str:
    return f"allauth.{label}"


def _models(label: str) -> list[type[Model]]:
    return list(apps.get_app_config(label).get_models())


def _names_people(model: type[Model]) -> list[str]:
    return [field.name for field in model._meta.get_fields() if field.many_to_one and field.related_model is User]
