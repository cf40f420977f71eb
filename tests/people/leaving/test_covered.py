"""Of every row that names a person somebody has said what becomes of it: in an export, and when they are deleted."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db.models import Model

from sora_site.people.deletion import registry as deletion
from sora_site.people.export import registry as export
from sora_site.people.models import User

#: Many-to-many tables of the account itself: emptied with it.
OWN = {"people.User_groups", "people.User_user_permissions"}


def names_people(model: type[Model]) -> bool:
    return any(field.many_to_one or field.one_to_one for field in _fields(model)) and model._meta.label not in OWN


def _fields(model: type[Model]) -> list[Any]:
    return [
        field
        for field in model._meta.get_fields()
        if field.is_relation and not field.auto_created and field.related_model is User
    ]


MODELS = sorted(model._meta.label for model in apps.get_models(include_auto_created=True) if names_people(model))


def test_the_look_out_sees_rows_that_name_people() -> None:
    assert {"feed.Like", "creation.Clip", "people.Follow", "account.EmailAddress"} <= set(MODELS)


@pytest.mark.parametrize("label", MODELS)
def test_what_becomes_of_it_when_a_person_is_deleted(label: str) -> None:
    assert label in deletion.covered(), "register a step of people.deletion, or say by keep() why it stays"


@pytest.mark.parametrize("label", MODELS)
def test_whether_a_person_can_take_it_along(label: str) -> None:
    assert label in export.covered(), "register a part of people.export, or say by leave_out() why not"
