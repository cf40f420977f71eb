from __future__ import annotations

import sys

import pytest
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """The tests, by pytest, on all cores. Arguments after `test` are pytest's."""

    help = "Runs the tests. Everything they need is installed first."
    requires_system_checks: list[str] = []

    def run_from_argv(self, argv: list[str]) -> None:
        from sora_site.launch import browser, translations

        translations.compile_all()
        browser.ensure(lambda words: self.stderr.write(words))
        sys.exit(pytest.main([*processes(argv[2:]), *argv[2:]]))


def processes(arguments: list[str]) -> list[str]:
    """All cores for the whole suite; a few named tests are quicker in this one."""
    named = any("tests" in argument and not argument.startswith("-") for argument in arguments)
    chosen = any(argument.startswith(("-n", "--numprocesses", "--collect-only", "--pdb")) for argument in arguments)
    return [] if named or chosen else ["--numprocesses=logical"]
