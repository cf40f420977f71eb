from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from sora_site.people import keys
from sora_site.people.models import Plan, User
from sora_site.people.operators import ensure_operator
from sora_site.people.quota import plan_of

pytestmark = pytest.mark.django_db


def apikey(*arguments: str) -> str:
    out = StringIO()
    call_command("apikey", *arguments, stdout=out, stderr=StringIO())
    return out.getvalue().splitlines()[-1]


def test_the_first_operator_is_made_once_with_a_password_of_its_own() -> None:
    operator, password = ensure_operator()
    assert password is not None
    assert operator.check_password(password)
    assert (operator.username, operator.is_superuser, operator.is_staff) == ("operator", True, True)
    assert plan_of(operator).films_a_day > plan_of(User(username="anyone")).films_a_day
    assert ensure_operator() == (operator, None)
    assert User.objects.count() == 1


def test_a_site_with_a_superuser_has_its_operator(operator: User) -> None:
    assert ensure_operator() == (operator, None)


def test_the_command_prints_a_key_of_the_operator(operator: User, alice: User) -> None:
    secret = apikey("laptop")
    assert keys.authenticate(secret) == operator
    assert keys.of(operator).get().name == "laptop"
    assert User.objects.count() == 2


def test_the_command_prints_a_key_of_someone_named(operator: User, alice: User) -> None:
    assert keys.authenticate(apikey("laptop", "--person", "@Alice")) == alice


def test_the_command_says_when_there_is_nobody(alice: User) -> None:
    with pytest.raises(CommandError, match="no operator yet"):
        apikey("laptop")
    with pytest.raises(CommandError, match="nobody called @dora"):
        apikey("laptop", "--person", "dora")


def test_everyone_has_the_default_plan_until_given_another(alice: User) -> None:
    free = Plan.objects.get(is_default=True)
    assert plan_of(alice) == free
    alice.plan = Plan.objects.create(name="Studio", films_a_day=500)
    assert plan_of(alice).name == "Studio"


def test_without_a_default_plan_the_models_own_values_hold(alice: User) -> None:
    Plan.objects.all().delete()
    assert plan_of(alice).films_a_day == 50
