"""Every page and route × every role gets the answer of the table; a route that no row names is found."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.site.roles.admin_table import ADMIN, OBJECTS, OTHERS, PAGES
from tests.site.roles.cast import ROLES, Cast
from tests.site.roles.table import ROWS, Row
from tests.site.roles.things import THINGS

#: Addresses that answer by themselves: the admin's doors and catch-alls, and the API's words for a wrong address.
WITHOUT_A_ROW = {
    *("admin:login", "admin:logout", "admin:autocomplete", "admin:view_on_site", "admin:app_list"),
    *("admin:auth_user_password_change", "admin:", "api:"),
}

#: Beacons cannot carry the token; they are refused when they come from another site.
WITHOUT_A_TOKEN = {"feed:view"}


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_everyone_gets_the_answer_of_the_table(cast: Cast, row: Row) -> None:
    where = reverse(row.route, kwargs=THINGS[row.of](cast))
    assert " ".join(_answers(cast, row, where)) == " ".join(row.expected())


def _answers(cast: Cast, row: Row, where: str) -> list[str]:
    return [_alone(cast, role, row.method, where, row.data, by_key=row.by_key) for role in ROLES]


def _alone(cast: Cast, role: str, method: str, where: str, data: dict[str, str], *, by_key: bool = False) -> str:
    """The answer to one role, as if nobody had asked before."""
    client = Client(raise_request_exception=False) if by_key else cast.clients[role]
    headers = {"Authorization": f"Bearer {cast.keys[role]}"} if by_key and role in cast.keys else {}
    # Sessions that are ended or made anew are there again afterwards; so is the way to them.
    cookies = deepcopy(client.cookies)
    with transaction.atomic():
        if method == "POST":
            response = client.post(where, data, headers=headers)
        else:
            response = client.generic(method, where, headers=headers)
        answer = _said(response)  # type: ignore[arg-type]
        transaction.set_rollback(True)
    client.cookies = cookies
    return answer


def _said(response: HttpResponse) -> str:
    place = response.get("Location", "")
    is_way_in = response.status_code == 302 and place.startswith(("/accounts/login/", "/admin/login/"))
    return "in" if is_way_in else str(response.status_code)


@pytest.mark.parametrize("model", ADMIN)
def test_the_admin_opens_what_the_table_says(cast: Cast, model: str) -> None:
    thing = OBJECTS[model](cast)
    parts = {"changelist": (), "add": ()}
    addresses = [reverse(f"admin:{model}_{page}", args=parts.get(page, (thing.pk,))) for page in PAGES]
    to_operator, to_moderator = ADMIN[model]
    expected = dict.fromkeys(ROLES, "in in in in in") | {
        "operator": to_operator,
        "moderator": to_moderator,
        "rights_holder": "403 403 403 403 403",
    }
    found = {role: " ".join(_alone(cast, role, "GET", where, {}) for where in addresses) for role in ROLES}
    assert found == expected


@pytest.mark.parametrize("page", OTHERS)
def test_the_admins_own_pages_open_as_the_table_says(cast: Cast, page: str) -> None:
    staff = dict(zip(("operator", "moderator", "rights_holder"), OTHERS[page], strict=True))
    expected = {role: staff.get(role, "in") for role in ROLES}
    found = {role: _alone(cast, role, "GET", reverse(f"admin:{page}"), {}) for role in ROLES}
    assert found == expected


@pytest.mark.parametrize("row", [row for row in ROWS if row.method == "POST" and not row.by_key], ids=str)
def test_writing_needs_the_token_of_a_form(cast: Cast, row: Row) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(cast.maker)
    where = reverse(row.route, kwargs=THINGS[row.of](cast))
    is_free = row.route in WITHOUT_A_TOKEN
    assert (strict.post(where, row.data).status_code == 403) is not is_free


def test_no_route_is_without_a_row() -> None:
    told = {row.route for row in ROWS} | WITHOUT_A_ROW
    told |= {f"admin:{model}_{page}" for model in ADMIN for page in PAGES} | {f"admin:{page}" for page in OTHERS}
    assert set(_names(get_resolver().url_patterns)) - told == set()


def test_no_row_is_about_a_route_that_is_gone() -> None:
    assert {row.route for row in ROWS} - set(_names(get_resolver().url_patterns)) == set()


def _names(patterns: list[URLPattern | URLResolver], room: str = "") -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _names(pattern.url_patterns, room + (f"{pattern.namespace}:" if pattern.namespace else ""))
        else:
            yield room + (pattern.name or "")
