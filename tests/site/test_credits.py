"""Who reads the credits finds everything the site is built on, and under which licence."""

from __future__ import annotations

import html
import re
import tomllib
from importlib.metadata import Distribution
from pathlib import Path

import pytest
from django.test import Client

from sora_site import bootstrap
from sora_site.credits import packages

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r'<a class="work__name"[^>]*><bdi>([^<]+)</bdi></a>\s*<bdi class="work__licence">([^<]*)</bdi>')


def rows(client: Client) -> dict[str, str]:
    """The licences on the page, by name."""
    found = ROW.findall(client.get("/credits/").content.decode())
    return {name.lower().replace("_", "-"): html.unescape(licence).strip() for name, licence in found}


def names(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lines = [*project["dependencies"], *(line for e in extras for line in project["optional-dependencies"][e])]
    return {packages._plain(line) for line in lines}


@pytest.mark.django_db
def test_every_package_the_site_asks_for_stands_there_with_a_licence(client: Client) -> None:
    found = rows(client)
    # Of the extras, what is not installed here is used by nobody here.
    wanted = names() | (names("deploy", "gpu", "test") & found.keys())
    silent = {"", "states no licence", "unknown"}
    assert {name: found.get(name, "absent") for name in wanted if found.get(name, "").lower() in silent} == {}


@pytest.mark.django_db
def test_what_the_site_asks_for_itself_stands_before_the_fold(client: Client) -> None:
    before, _, after = client.get("/credits/").content.decode().partition("<details")
    assert ">moderngl<" in before
    assert ">sqlparse<" in after
    assert ">sqlparse<" not in before


@pytest.mark.django_db
def test_works_that_are_no_package_are_named(client: Client) -> None:
    found = rows(client)
    assert found["noto emoji"] == "Apache-2.0"
    assert found["espeak ng"] == found["ffmpeg"] == "GPL-3.0-or-later"
    assert found["multilingual-e5-small"] == "MIT"


@pytest.mark.django_db
def test_packages_are_read_once_a_process(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    first = client.get("/credits/").content.count(b"work__name")

    def again(**_kinds: object) -> list[Distribution]:
        raise AssertionError("read again")

    monkeypatch.setattr(packages, "distributions", again)
    assert client.get("/credits/").content.count(b"work__name") == first


def test_a_statement_of_ours_says_where_it_stands_and_is_of_a_package_we_ask_for() -> None:
    stated = tomllib.loads((ROOT / "sora_site/credits/licences.toml").read_text())
    assert {name for name, row in stated.items() if not row.get("licence") or not row.get("source")} == set()
    assert set(stated) <= names(*bootstrap._project()["optional-dependencies"])


@pytest.mark.parametrize(
    ("metadata", "licence"),
    [
        ("License-Expression: MIT\nLicense: BSD", "MIT"),
        ("License: UNKNOWN\nClassifier: License :: OSI Approved :: BSD License", "BSD License"),
        ("License: Copyright 2023 Somebody\n        Permission is hereby granted", ""),
        ("Classifier: License :: Other/Proprietary License\nClassifier: License :: OSI Approved", ""),
        ("Classifier: Topic :: Games", ""),
    ],
)
def test_a_licence_is_taken_from_where_it_is_said_best(tmp_path: Path, metadata: str, licence: str) -> None:
    folder = tmp_path / "thing-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: thing\nVersion: 1\n{metadata}\n")
    assert packages.licence_of(Distribution.at(folder)) == licence
