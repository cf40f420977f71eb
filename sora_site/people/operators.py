"""The first account of a site."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from sora_site.lib import ids
from sora_site.people.models import Plan, User

HANDLE = "operator"
PLAN = "Operator"


def first_operator() -> User | None:
    """The one who runs the site: the first superuser who is not suspended."""
    return User.objects.filter(is_superuser=True, is_active=True).order_by("pk").first()


def ensure_operator() -> tuple[User, str | None]:
    """The operator, and the password if the account was made just now. Safe to call from two processes at once."""
    if operator := first_operator():
        return operator, None
    password = ids.token(20)
    plan = Plan.objects.filter(name=PLAN).first()
    try:
        with transaction.atomic():
            return User.objects.create_superuser(HANDLE, password=password, plan=plan), password
    except IntegrityError:
        return User.objects.get(username=HANDLE), None
