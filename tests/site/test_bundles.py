"""Styles and scripts are joined into few files; without the bundler pages load the many."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import call_command
from pytest_django.fixtures import Settings

from sora_site.launch import bundles
from sora_site.lib import npm

CACHE = bundles.SOURCE.parent / ".cache"


@pytest.fixture
def said(settings: Settings, tmp_path: Path) -> list[str]:
    settings.BUNDLE_DIR = tmp_path / "bundles"
    return []


@pytest.fixture
def tool(said: list[str], tmp_path: Path) -> None:
    """The bundler, brought once for this machine."""
    CACHE.mkdir(exist_ok=True)
    (CACHE / "tools").mkdir(exist_ok=True)
    (tmp_path / "tools").symlink_to(CACHE / "tools")


def test_a_page_loads_one_script_and_few_styles(tool: None, said: list[str], settings: Settings) -> None:
    bundles.build(said.append)
    made = bundles.files(settings.BUNDLE_DIR)
    assert {"js/main.js", "css/site.css", "css/watch.css"} <= made.keys(), said
    assert 'from"./' not in made["js/main.js"].read_text()
    assert "@import" not in made["css/site.css"].read_text()
    sources = sum(path.stat().st_size for path in (bundles.SOURCE / "js").rglob("*.js"))
    assert made["js/main.js"].stat().st_size < 0.7 * sources


def test_collected_files_are_the_bundles(tool: None, said: list[str], tmp_path: Path, settings: Settings) -> None:
    bundles.build(said.append)
    settings.STATIC_ROOT = tmp_path / "static"
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": "sora_site.static_files.StaticFiles"}}
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["ext"])
    (named,) = (tmp_path / "static" / "css").glob("site.*.css")
    assert "@import" not in named.read_text()
    assert named.with_suffix(".css.gz").exists()
    (script,) = (tmp_path / "static" / "js").glob("main.*.js")
    assert 'from"./' not in script.read_text()


def test_nothing_is_done_twice_and_changed_sources_are_joined_anew(
    tool: None, said: list[str], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundles.build(said.append)
    stamp = (settings.BUNDLE_DIR / bundles.STAMP).stat().st_mtime_ns
    bundles.build(said.append)
    assert (settings.BUNDLE_DIR / bundles.STAMP).stat().st_mtime_ns == stamp
    monkeypatch.setattr(bundles, "fingerprint", lambda: "another")
    assert bundles.files(settings.BUNDLE_DIR) == {}
    bundles.build(said.append)
    assert bundles.files(settings.BUNDLE_DIR)


def test_without_the_network_pages_load_many_files_and_that_is_said(
    said: list[str], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_asked: object) -> Path:
        raise npm.PackageError("npm did not answer")

    monkeypatch.setattr(npm, "download", refuse)
    bundles.build(said.append)
    assert "npm did not answer" in said[-1]
    assert bundles.files(settings.BUNDLE_DIR) == {}
