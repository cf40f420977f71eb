from __future__ import annotations

import sys

import pytest
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """The tests, by pytest. Arguments after `test` are pytest's."""

    help = "Runs the tests. Everything they need is installed first."
    requires_system_checks: list[str] = []

    def run_from_argv(self, argv: list[str]) -> None:
        from sora_site.launch import browser, translations

        translations.compile_all()
        browser.ensure(lambda words: self.stderr.write(words))
        sys.exit(pytest.main(argv[2:]))
