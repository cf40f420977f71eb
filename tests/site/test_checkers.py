"""The checkers of style are part of the tests: a clean tree stays clean."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str) -> tuple[int, str]:
    tool = Path(sys.executable).with_name(command[0])
    result = subprocess.run([tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


def test_ruff_finds_nothing() -> None:
    assert run("ruff", "check", ".") == (0, "All checks passed!\n")


def test_ruff_would_format_nothing() -> None:
    code, said = run("ruff", "format", "--check", ".")
    assert code == 0, said


def test_mypy_strict_finds_nothing() -> None:
    code, said = run("mypy")
    assert code == 0, said


def test_djade_would_format_nothing() -> None:
    templates = sorted(str(path) for path in (ROOT / "templates").glob("**/*.html"))
    code, said = run("djade", "--check", "--target-version", "5.2", *templates)
    assert code == 0, said


def test_no_migration_is_missing() -> None:
    command = [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
