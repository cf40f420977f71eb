"""An arrow may only point down. Imports are import-linter's; strings that name rooms are looked for here."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: From the roof down; a room may name itself and what stands below it.
FLOORS = ["sora_site", "feed", "remix", "creation", "licensing", "cases", "people", "lib"]
NAMED = {
    "foreign key": re.compile(r"""(?:ForeignKey|OneToOneField|ManyToManyField)\(\s*["'](\w+)\.\w+["']"""),
    "get_model": re.compile(r"""get_model\(\s*["'](\w+)["'.]"""),
    "reverse": re.compile(r"""(?:reverse|redirect|reverse_lazy)\(\s*["'](\w+):\w+["']"""),
    "url": re.compile(r"""{%\s*url\s+["'](\w+):\w+["']"""),
    "include": re.compile(r"""{%\s*include\s+["'](\w+)/"""),
}


def floor_of(path: Path) -> str:
    """The room a file belongs to. Templates belong to the room their folder is named after."""
    parts = path.relative_to(ROOT).parts
    if parts[0] == "templates":
        return parts[1] if len(parts) > 2 and parts[1] in FLOORS else "sora_site"
    if parts[0] == "sora_site" and len(parts) > 2 and parts[1] in {"cases", "people", "lib"}:
        return parts[1]
    return parts[0]


def arrows(path: Path) -> list[tuple[str, str]]:
    """What a file names by string: (kind of arrow, room)."""
    text = path.read_text()
    return [(kind, room) for kind, pattern in NAMED.items() for room in pattern.findall(text) if room in FLOORS]


def points_up(path: Path) -> list[str]:
    here = FLOORS.index(floor_of(path))
    return [f"{path.relative_to(ROOT)}: {kind} to {room}" for kind, room in arrows(path) if FLOORS.index(room) < here]


def test_imports_point_down() -> None:
    result = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


def test_strings_that_name_rooms_point_down() -> None:
    files = [*ROOT.glob("templates/**/*.html")]
    for room in ("sora_site", "feed", "remix", "creation", "licensing"):
        files += ROOT.glob(f"{room}/**/*.py")
    assert [line for path in files for line in points_up(path)] == []


@pytest.mark.parametrize("room", ["storyboard", "engines", "sound", "finish", "fingerprints"])
def test_engines_know_no_database(room: str) -> None:
    asks = re.compile(r"^\s*(?:from|import) django\.(?:db|contrib)", re.MULTILINE)
    assert [path for path in (ROOT / "creation" / room).glob("**/*.py") if asks.search(path.read_text())] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('models.ForeignKey("feed.Post", on_delete=X)', ("foreign key", "feed")),
        ('apps.get_model("feed", "Post")', ("get_model", "feed")),
        ('reverse("feed:home")', ("reverse", "feed")),
        ('{% url "feed:home" %}', ("url", "feed")),
        ('{% include "feed/_card.html" %}', ("include", "feed")),
    ],
)
def test_the_look_out_sees_each_kind_of_arrow(tmp_path: Path, text: str, found: tuple[str, str]) -> None:
    path = tmp_path / "file"
    path.write_text(text)
    assert arrows(path) == [found]


def test_the_top_level_holds_what_the_card_names() -> None:
    named = {
        "manage.py", "pyproject.toml", "README.md", "sora_site", "feed", "creation", "remix", "licensing",
        "templates", "static", "tests",
    }  # fmt: skip
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    top = {line.split("/")[0] for line in listed.splitlines()}
    assert {name for name in top if not name.startswith(".")} == named
