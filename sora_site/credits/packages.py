"""The Python packages installed here, with the licence each states."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

from sora_site import bootstrap

#: What runs the site; the rest of the extras only tests it.
RUNNING = frozenset({"deploy", "gpu"})
_STATED = Path(__file__).with_name("licences.toml")
#: A licence is named in fewer letters; what is longer is its text.
_LONGEST = 90
_VAGUE = re.compile(r"(dual license|unknown|other.*|osi approved|copyright.*|see .*|)", re.IGNORECASE)


@dataclass(frozen=True)
class Package:
    """One installed package. `licence` is empty where none is stated anywhere."""

    name: str
    licence: str

    @property
    def url(self) -> str:
        return f"https://pypi.org/project/{self.name}/"


@cache
def direct() -> tuple[Package, ...]:
    """What pyproject.toml asks for and is installed, by name. About 0.2 s, once a process."""
    wanted = {_plain(line) for line in bootstrap.requirements(RUNNING)}
    return tuple(package for package in _installed() if _plain(package.name) in wanted)


@cache
def others() -> tuple[Package, ...]:
    """What those need in turn, and what tests the site where that is installed."""
    return tuple(package for package in _installed() if package not in direct())


@cache
def _installed() -> tuple[Package, ...]:
    stated = _stated()
    found: dict[str, Package] = {}
    for distribution in distributions():
        # Of two copies the first on the path is the one that is imported; a half-removed one has no name.
        if name := distribution.metadata["Name"]:
            found.setdefault(_plain(name), Package(name, stated.get(_plain(name)) or licence_of(distribution)))
    return tuple(found[name] for name in sorted(found))


def licence_of(distribution: Distribution) -> str:
    """The licence a package's metadata states in its newest form, or "" where it states none."""
    return next((said for said in _said(distribution) if not _VAGUE.fullmatch(said)), "")


def _said(distribution: Distribution) -> Iterator[str]:
    about = distribution.metadata
    yield from about.get_all("License-Expression") or ()
    words = "\n".join(about.get_all("License") or ()).strip()
    if "\n" not in words and len(words) <= _LONGEST:
        yield words
    kinds = (each.split(" :: ")[-1] for each in about.get_all("Classifier") or () if each.startswith("License ::"))
    yield " / ".join(kind for kind in kinds if not _VAGUE.fullmatch(kind))


def _stated() -> dict[str, str]:
    rows = tomllib.loads(_STATED.read_text())
    return {_plain(name): str(row["licence"]) for name, row in rows.items()}


def _plain(requirement: str) -> str:
    """A package's name as registries compare them: of "Foo_Bar[x]>=1", "foo-bar"."""
    name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()
