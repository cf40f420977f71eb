"""The way in that needs no working site: `manage.py doctor` comes here before Django is asked anything."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from sora_site.operating.doctor import visit
from sora_site.operating.doctor.findings import Finding, Level, problem


def main(arguments: list[str]) -> int:
    """Returns 1 when there is a problem."""
    asked = parser().parse_args(arguments)
    found: list[Finding] = []
    for finding in _findings(asked):
        found.append(finding)
        if not asked.json:
            # As it is found: some checks take a while.
            sys.stdout.write(visit.line(finding) + "\n")
            sys.stdout.flush()
    sys.stdout.write((visit.as_json(found) if asked.json else visit.summary(found)) + "\n")
    return int(any(finding.level == Level.PROBLEM for finding in found))


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="manage.py doctor", description="Looks at everything the site stands on, and says what to do."
    )
    made.add_argument("--json", action="store_true", help="for programs")
    made.add_argument("--mail", default="", metavar="ADDRESS", help="send one letter there")
    made.add_argument("--url", default="", help="the site's address as others reach it: looked at from outside too")
    return made


def _findings(asked: argparse.Namespace) -> Iterator[Finding]:
    try:
        import django

        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sora_site.settings")
        django.setup()
    except Exception as trouble:  # noqa: BLE001 - whatever is broken is what a doctor is asked about
        yield problem(
            "settings", f"{type(trouble).__name__}: {trouble}", "Correct that first; the rest of the site waits for it."
        )
        yield from visit.without_settings()
        return
    yield from visit.visit(url=asked.url, mail_to=asked.mail)
