"""What `up` does on a bare machine, as far as it can be told without installing everything again."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.core.management.base import CommandError

from sora_site import bootstrap
from sora_site.launch import preparation
from sora_site.operating.doctor import machine


@pytest.fixture
def empty_venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a `.venv` that does not exist yet, and a pip that only notes what it was asked for."""
    venv = tmp_path / ".venv"
    monkeypatch.setattr(bootstrap, "VENV", venv)
    monkeypatch.setattr(bootstrap, "PYTHON", venv / "bin" / "python")
    monkeypatch.setattr(bootstrap, "STAMP", venv / ".installed.json")
    return venv


def pip_that_answers(monkeypatch: pytest.MonkeyPatch, code: int) -> list[list[str]]:
    asked: list[list[str]] = []

    class Result:
        returncode = code

    def run(command: list[str], **_options: object) -> Result:
        asked.append(command)
        return Result()

    def create(folder: Path, **_options: object) -> None:
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        (folder / "bin" / "python").touch()

    monkeypatch.setattr("sora_site.bootstrap.subprocess.run", run)
    monkeypatch.setattr("sora_site.bootstrap.venv.create", create)
    return asked


def test_an_install_is_stamped_when_it_is_finished(empty_venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = pip_that_answers(monkeypatch, 0)
    assert not bootstrap.is_installed(frozenset())
    bootstrap.install(frozenset({"test"}))
    assert bootstrap.is_installed(frozenset({"test"}))
    assert not bootstrap.is_installed(frozenset({"gpu"}))
    assert any(word.startswith("pytest") for word in asked[0])


def test_an_install_cut_short_is_not_taken_for_whole(empty_venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip_that_answers(monkeypatch, 1)
    with pytest.raises(SystemExit):
        bootstrap.install(frozenset())
    assert not bootstrap.is_installed(frozenset())


def test_changed_requirements_are_seen(empty_venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip_that_answers(monkeypatch, 0)
    bootstrap.install(frozenset())
    stamp = json.loads(bootstrap.STAMP.read_text())
    bootstrap.STAMP.write_text(json.dumps({**stamp, "pyproject": "of last year"}))
    assert not bootstrap.is_installed(frozenset())


def test_the_tests_bring_the_gpu_packages_and_pages_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "has_gpu", lambda: False)
    assert bootstrap.extras_for("test", []) == {"deploy", "gpu", "test"}
    assert bootstrap.extras_for("up", []) == frozenset()
    assert bootstrap.extras_for("up", ["--gpu"]) == {"gpu"}
    assert any(line.startswith("torch") for line in bootstrap.requirements(frozenset({"gpu"})))
    assert not any(line.startswith("torch") for line in bootstrap.requirements(frozenset()))


def test_a_gpu_brings_its_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "has_gpu", lambda: True)
    assert bootstrap.extras_for("up", []) == {"gpu"}


def test_an_older_python_reads_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """And is named by it before anything it lacks is imported."""
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    monkeypatch.setattr(sys, "version", "3.10.4 (main)")
    monkeypatch.setitem(sys.modules, "tomllib", None)
    fresh = importlib.util.spec_from_file_location("bootstrap_of_old", bootstrap.__file__)
    assert fresh is not None
    assert fresh.loader is not None
    module = importlib.util.module_from_spec(fresh)
    fresh.loader.exec_module(module)
    with pytest.raises(SystemExit, match=r"3\.11 or newer; this is 3\.10\.4"):
        module.enter_environment("up", [])


def test_what_is_checked_is_what_pip_is_told() -> None:
    project = tomllib.loads((bootstrap.ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == ">=3.11"


def test_a_venv_that_brings_no_pip_is_said_in_words(empty_venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def create(folder: Path, **_options: object) -> None:
        raise subprocess.CalledProcessError(1, "ensurepip")

    monkeypatch.setattr("sora_site.bootstrap.venv.create", create)
    with pytest.raises(SystemExit, match="apt install python3-venv"):
        bootstrap.install(frozenset())


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    preparation.require_libraries()
    monkeypatch.setattr(machine, "LIBRARIES", ("libEGL.so.999",))
    with pytest.raises(CommandError, match=r"libEGL\.so\.999 is missing.*apt install libegl1 libgl1"):
        preparation.require_libraries()
